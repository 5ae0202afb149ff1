import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { type ComponentType, type ReactNode, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useSay } from '../../texts/use-text.js'
import { download, XLSX } from '../download.js'
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
  const { Printed, isPrinting, print } = usePrinting()
  const exportXlsx = async () => {
    const { reportWorkbook } = await import('../../host/open-workbook.js')
    const { name, kind, findings, tables } = shown
    const totals = tables.flatMap((table) => table.totals)
    const contents = { file: fileName, sheet: name, framework: kind, totals, findings, losses: shown.losses() }
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
      {Printed && isPrinting && <Printed shown={shown} fileName={fileName} />}
    </div>
  )
}

const baseName = (name: string) => name.replace(/\.\w+$/, '') || 'parscore'

type PrintedProps = { readonly shown: Shown; readonly fileName: string }

/** The report is put on paper by the button and by the browser's own Ctrl+P: what prints must be there before it is asked. */
function usePrinting() {
  const [Printed, setPrinted] = useState<ComponentType<PrintedProps> | null>(null)
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    void import('./printed-report.js').then((loaded) => setPrinted(() => loaded.default))
    const begin = () => flushSync(() => setPrinting(true))
    const end = () => setPrinting(false)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  const print = () => {
    flushSync(() => setPrinting(true))
    window.print()
    setPrinting(false)
  }
  return { Printed, isPrinting, print }
}
