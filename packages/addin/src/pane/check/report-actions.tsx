import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { lostPoints } from '@parscore/scoring'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import type { CheckedSheet } from '../../host/checking.js'
import { useSay } from '../../texts/use-text.js'
import { download, XLSX } from '../download.js'

const PrintedReport = lazy(() => import('./printed-report.js'))

const useStyles = makeStyles({ row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS } })

/** Takes a check away: as a workbook, on paper, as an annotated copy. */
export function ReportActions({
  checked,
  fileName,
  actions,
}: {
  readonly checked: CheckedSheet
  readonly fileName: string
  readonly actions: ReactNode
}) {
  const styles = useStyles()
  const { say, lang } = useSay()
  const [printed, setPrinted] = useState(false)
  const exportXlsx = async () => {
    const { reportWorkbook } = await import('../../host/open-workbook.js')
    const { sheet, findings, totals } = checked
    const first = sheet.columns.indexOf(
      totals[0]?.column ?? sheet.columns[0] ?? { role: 'note', name: '', year: null, col: 0, framework: null },
    )
    const losses = lostPoints(sheet, first)?.losses ?? []
    const contents = {
      file: fileName,
      sheet: sheet.name,
      framework: sheet.framework?.title ?? null,
      totals,
      findings,
      losses,
    }
    download(await reportWorkbook(contents, lang), `${baseName(fileName)}-bao-cao.xlsx`, XLSX)
  }
  return (
    <div className={styles.row}>
      <Button size="small" onClick={() => void exportXlsx()}>
        {say('reportXlsx')}
      </Button>
      <Button size="small" onClick={() => setPrinted(true)}>
        {say('reportPrint')}
      </Button>
      {actions}
      {printed && (
        <Suspense>
          <PrintedReport checked={checked} fileName={fileName} onPrinted={() => setPrinted(false)} />
        </Suspense>
      )}
    </div>
  )
}

const baseName = (name: string) => name.replace(/\.\w+$/, '') || 'parscore'
