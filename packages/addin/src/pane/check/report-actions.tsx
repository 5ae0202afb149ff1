import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { useSay } from '../../texts/use-text.js'
import { download, XLSX } from '../download.js'
import { usePrinted } from '../use-printed.js'
import type { Shown } from './shown.js'

const useStyles = makeStyles({ row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS } })

/** Takes a check away: as a workbook, on paper, as an annotated copy. */
export function ReportActions({
  shown,
  fileName,
  actions,
}: {
  readonly shown: Shown
  readonly fileName: string
  readonly actions: ReactNode
}) {
  const styles = useStyles()
  const { say, lang } = useSay()
  const { Printed, print } = usePrinted(loadPrinted)
  const exportXlsx = async () => {
    const { reportWorkbook } = await import('../../host/open-workbook.js')
    const { name, kind, findings, tables } = shown
    const totals = tables.flatMap((table) => table.totals)
    const contents = { file: fileName, sheet: name, framework: kind, totals, findings, losses: await shown.losses() }
    download(await reportWorkbook(contents, lang), `${baseName(fileName)}-bao-cao.xlsx`, XLSX)
  }
  return (
    <div className={styles.row}>
      <Button size="small" onClick={() => void exportXlsx()}>
        {say('reportXlsx')}
      </Button>
      <Button size="small" onClick={print}>
        {say('reportPrint')}
      </Button>
      {actions}
      {Printed && <Printed shown={shown} fileName={fileName} />}
    </div>
  )
}

const loadPrinted = () => import('./printed-report.js')

const baseName = (name: string) => name.replace(/\.\w+$/, '') || 'parscore'
