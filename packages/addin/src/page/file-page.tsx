import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { Finding } from '@parscore/scoring'
import type { CheckedTables } from '@parscore/workbook'
import { type DragEvent, lazy, Suspense, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { CheckedBy } from '../host/checking.js'
import { drafts } from '../host/drafts.js'
import { FileHost, type FileView, isSaved } from '../host/file-host.js'
import { download, XLSX } from '../pane/download.js'
import { type Preferences, useMedia } from '../pane/preferences.js'
import { SectionTabs } from '../pane/section-tabs.js'
import { useSay } from '../texts/use-text.js'
import { errorCounts } from './error-counts.js'
import { ChooseFile, type Opening, OpeningState, useOpening } from './open-file.js'
import { type CellMarks, cellMarks, headerRows } from './sheet/cell-marks.js'
import { StartPage, type WithoutFileWork } from './start-page.js'
import { useDrafts } from './use-drafts.js'

const loadPane = () => import('../pane/pane.js')
const loadSheetView = () => import('./sheet/sheet-view.js')
const Pane = lazy(async () => ({ default: (await loadPane()).Pane }))
const ReportView = lazy(() => import('./report/report-view.js'))
const SheetView = lazy(async () => ({ default: (await loadSheetView()).SheetView }))

const useStyles = makeStyles({
  page: { height: '100dvh', display: 'flex', flexDirection: 'column', minWidth: 0 },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
    padding: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', minWidth: 0 },
  main: { flexGrow: 1, minHeight: 0, minWidth: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' },
  wide: { gridTemplateColumns: 'minmax(0, 1fr) minmax(22rem, 34rem)' },
  sheet: { display: 'flex', flexDirection: 'column', minHeight: 0, minWidth: 0, height: '100%' },
  pane: { minHeight: 0, minWidth: 0, borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
})

const NO_MARKS: CellMarks = new Map()
const NOTHING_CHECKED: CheckedTables = { sheets: [], documents: [], passedOver: [] }

/** Below this width the sheet is a section of the pane. */
const WIDE = '(min-width: 56rem)'

/** The page without Excel: a file, and the same pane beside it. */
export function FilePage({
  preferences,
  onPreferences,
}: {
  readonly preferences: Preferences
  onPreferences(changed: Partial<Preferences>): void
}) {
  const [host] = useState(() => new FileHost())
  const view = useSyncExternalStore(host.subscribe, host.view)
  const opening = useOpening(host)
  const [work, setWork] = useState<WithoutFileWork | null>(null)
  useDrafts(host, preferences.drafts)
  // What a file needs is fetched while the user looks for it.
  useEffect(() => {
    const idle = setTimeout(
      () => void Promise.all([loadPane(), loadSheetView(), import('../host/open-workbook.js')]),
      300,
    )
    return () => clearTimeout(idle)
  }, [])
  const drop = (event: DragEvent) => {
    event.preventDefault()
    const [file] = event.dataTransfer.files
    if (file) opening.open(file)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is beside the button that chooses one
    <div onDrop={drop} onDragOver={(event) => event.preventDefault()}>
      {view ? (
        <OpenedFile
          // Another file starts afresh, and so does the same one opened again.
          key={view.opening}
          host={host}
          view={view}
          opening={opening}
          preferences={preferences}
          onPreferences={onPreferences}
        />
      ) : work ? (
        <WithoutFile
          work={work}
          host={host}
          preferences={preferences}
          onPreferences={onPreferences}
          onHome={() => setWork(null)}
        />
      ) : (
        <StartPage
          opening={opening}
          preferences={preferences}
          onPreferences={onPreferences}
          onWork={setWork}
          onDraft={opening.openDraft}
        />
      )}
    </div>
  )
}

/** A section that needs no file. */
function WithoutFile({
  work,
  host,
  preferences,
  onPreferences,
  onHome,
}: {
  readonly work: WithoutFileWork
  readonly host: FileHost
  readonly preferences: Preferences
  onPreferences(changed: Partial<Preferences>): void
  onHome(): void
}) {
  const styles = useStyles()
  const { say } = useSay()
  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        <Button onClick={onHome}>{say('home')}</Button>
      </header>
      <Suspense>
        <main className={styles.main}>
          <Pane
            host={host}
            fileName=""
            preferences={preferences}
            onPreferences={onPreferences}
            first={work.section}
            firstCommand={work.command}
          />
        </main>
      </Suspense>
    </div>
  )
}

function OpenedFile({
  host,
  view,
  opening,
  preferences,
  onPreferences,
}: {
  readonly host: FileHost
  readonly view: FileView
  readonly opening: Opening
  readonly preferences: Preferences
  onPreferences(changed: Partial<Preferences>): void
}) {
  const styles = useStyles()
  const { say } = useSay()
  const isWide = useMedia(WIDE)
  const [checked, setChecked] = useState<CheckedTables>(NOTHING_CHECKED)
  const counts = useMemo(() => errorCounts(checked), [checked])
  const marks = useMemo(() => cellMarks(checked), [checked])
  const headers = useMemo(() => headerRows(checked), [checked])
  const inFront = view.grids[view.front]?.name ?? ''
  const tabLabel = (name: string, errors: number) => (errors === 0 ? name : say('sheetErrors', { name, errors }))
  const known = view.grids.flatMap((grid) => counts.get(grid) ?? [])
  const sheet = (
    <div className={styles.sheet} id="sheet">
      {view.grids.length > 1 && (
        <SectionTabs
          label={say('sheets')}
          tabs={view.grids.map((grid, place) => ({
            id: String(place),
            label: tabLabel(grid.name, counts.get(grid) ?? 0),
          }))}
          selected={String(view.front)}
          controls="sheet"
          onSelect={(place) => host.bringToFront(Number(place))}
        />
      )}
      <SheetView
        host={host}
        view={view}
        marks={marks.get(inFront) ?? NO_MARKS}
        headerRow={headers.get(inFront) ?? null}
      />
    </div>
  )
  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        <Button
          onClick={() => {
            if (!view.isUnsaved || confirm(say('leaveUnsaved'))) host.close()
          }}
        >
          {say('home')}
        </Button>
        <span className={styles.name}>{view.name}</span>
        {view.isUnsaved && <span role="status">{say('unsaved')}</span>}
        {view.grids.length > 1 && known.length > 0 && (
          <span role="status">
            {say('fileErrors', { sheets: view.grids.length, errors: known.reduce((sum, each) => sum + each, 0) })}
          </span>
        )}
        <ChooseFile opening={opening} label={say('openOther')} />
        <OpeningState opening={opening} />
      </header>
      <Suspense>
        <main className={isWide ? `${styles.main} ${styles.wide}` : styles.main}>
          {isWide && sheet}
          <div className={styles.pane}>
            <Pane
              host={host}
              fileName={view.name}
              preferences={preferences}
              onPreferences={onPreferences}
              sheet={isWide ? undefined : sheet}
              asked={view.asked}
              report={view.report === null ? undefined : <ReportView host={host} view={view} text={view.report} />}
              first={view.isTextOnly ? 'report' : 'check'}
              actions={(by) => <SaveCopies host={host} view={view} by={by} />}
              onChecked={setChecked}
            />
          </div>
        </main>
      </Suspense>
    </div>
  )
}

/** Saves the file with what was mended, with or without the findings as comments. */
function SaveCopies({ host, view, by }: { readonly host: FileHost; readonly view: FileView; readonly by: CheckedBy }) {
  const { say, lang } = useSay()
  const name = view.name.replace(/\.\w+$/, '')
  if (!isSaved(view.format)) return <span>{say('saveOnlyXlsx')}</span>
  const save = async () => {
    const copy = await host.copy()
    if (!copy) return
    download(copy.bytes, `${name}-ban-sao.xlsx`, XLSX)
    host.saved()
    await drafts.forget(view.name)
  }
  const saveAnnotated = async () => {
    const copy = await host.copy()
    if (!copy) return
    const { annotate } = await import('../host/open-workbook.js')
    const found = await findingsIn(host, by, copy.sheetNames)
    download(annotate(copy.bytes, found, lang).bytes, `${name}-chu-thich.xlsx`, XLSX)
  }
  return (
    <>
      <Button size="small" onClick={() => void save()}>
        {say('saveCopy')}
      </Button>
      <Button size="small" onClick={() => void saveAnnotated()}>
        {say('saveAnnotated')}
      </Button>
    </>
  )
}

/** The findings of every sheet by the name that it has in the copy; repairs are the user's, so none is made. */
async function findingsIn(
  host: FileHost,
  by: CheckedBy,
  names: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, readonly Finding[]>> {
  const { checkSheets } = await import('../host/checking.js')
  const { findingsBySheet } = await import('../host/open-workbook.js')
  const checked = await checkSheets(host.around(), by, new AbortController().signal, () => undefined)
  const found = checked ? [...findingsBySheet(checked)] : []
  return new Map(
    found.map(([name, findings]) => [names.get(name) ?? name, findings.map((finding) => ({ ...finding, fix: null }))]),
  )
}
