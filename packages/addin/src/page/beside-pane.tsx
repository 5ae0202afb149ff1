import type { Annex } from '@parscore/scoring'
import type { CheckedTables } from '@parscore/workbook'
import { Suspense, useMemo } from 'react'
import type { FileHost, FileView } from '../host/file-host.js'
import { SectionTabs } from '../pane/section-tabs.js'
import { useSay } from '../texts/use-text.js'
import { errorCounts } from './error-counts.js'
import { ReportTextView, SheetView } from './lazy-parts.js'
import { usePageStyles } from './page-styles.js'
import type { AskedLine } from './report/report-text-view.js'
import { type CellMarks, cellMarks, headerRows, titleColumns } from './sheet/cell-marks.js'

const NO_MARKS: CellMarks = new Map()
/** The tab of the running text, beside those of the sheets. */
const TEXT = 'text'

/** What the view needs. */
export interface BesidePaneProps {
  readonly host: FileHost
  readonly view: FileView
  readonly checked: CheckedTables
  /** Whether the running text is in front, not a sheet. */
  readonly isText: boolean
  onText(isText: boolean): void
  readonly annex: Annex | null
  readonly askedLine: AskedLine | null
  onQuestion(place: number): void
}

/** What was opened, beside the pane: its sheets, and of a report its text. */
export function BesidePane({ host, view, checked, isText, onText, annex, askedLine, onQuestion }: BesidePaneProps) {
  const styles = usePageStyles()
  const { say } = useSay()
  const counts = useMemo(() => errorCounts(checked), [checked])
  const marks = useMemo(() => cellMarks(checked), [checked])
  const headers = useMemo(() => headerRows(checked), [checked])
  const titles = useMemo(() => titleColumns(checked), [checked])
  const inFront = view.grids[view.front]?.name ?? ''
  const tabLabel = (name: string, errors: number) => (errors === 0 ? name : say('sheetErrors', { name, errors }))
  // Tables of a document are named after it, which the bar above says already.
  const shortName = (name: string) => {
    const n = name.startsWith(view.name) ? /, bảng (\d+)$/.exec(name)?.[1] : undefined
    return n === undefined ? name : say('tableNumber', { n })
  }
  // A report without a table has nothing but its text.
  const sheetTabs = view.isTextOnly
    ? []
    : view.grids.map((grid, place) => ({
        id: String(place),
        label: tabLabel(shortName(grid.name), counts.get(grid) ?? 0),
      }))
  const tabs = view.report === null ? sheetTabs : [{ id: TEXT, label: say('reportText') }, ...sheetTabs]
  return (
    <div className={styles.sheet} id="sheet">
      {tabs.length > 1 && (
        <SectionTabs
          label={say('sheets')}
          tabs={tabs}
          selected={isText ? TEXT : String(view.front)}
          controls="sheet"
          onSelect={(id) => {
            onText(id === TEXT)
            if (id !== TEXT) host.bringToFront(Number(id))
          }}
        />
      )}
      {view.report !== null && isText ? (
        <Suspense>
          <ReportTextView view={view} text={view.report} annex={annex} asked={askedLine} onQuestion={onQuestion} />
        </Suspense>
      ) : (
        <SheetView
          host={host}
          view={view}
          marks={marks.get(inFront) ?? NO_MARKS}
          headerRow={headers.get(inFront) ?? null}
          titleColumns={titles.get(inFront) ?? 0}
        />
      )}
    </div>
  )
}
