import { Button } from '@fluentui/react-components'
import { type Annex, sentence } from '@parscore/scoring'
import type { CheckedTables } from '@parscore/workbook'
import { Suspense, useEffect, useMemo, useState } from 'react'
import type { OpenFileOffer } from '../commands/open-file-offer.js'
import type { FileHost, FileView } from '../host/file-host.js'
import { type Preferences, useMedia } from '../pane/preferences.js'
import { usePrinted } from '../pane/use-printed.js'
import { texts } from '../texts/texts.js'
import { useSay } from '../texts/use-text.js'
import { BesidePane } from './beside-pane.js'
import { errorCounts } from './error-counts.js'
import { Pane, ReportView } from './lazy-parts.js'
import { ChooseFile, OlderDraft, type Opening, OpeningState } from './open-file.js'
import { usePageStyles } from './page-styles.js'
import { SaveAnnotated } from './save-annotated.js'
import { SaveCopy } from './save-copy.js'

const loadPrinted = () => import('./sheet/printed-sheet.js')

const NOTHING_CHECKED: CheckedTables = { sheets: [], documents: [], passedOver: [] }

/** Below this width the sheet is a section of the pane. */
const WIDE = '(min-width: 56rem)'

/** What the view needs. */
export interface OpenedFileProps {
  readonly host: FileHost
  readonly view: FileView
  readonly opening: Opening
  readonly preferences: Preferences
  onPreferences(changed: Partial<Preferences>): void
  /** Back to the start page. */
  onHome(): void
}

/** A file that is open: its sheets or its text, and the pane beside them. */
export default function OpenedFile({ host, view, opening, preferences, onPreferences, onHome }: OpenedFileProps) {
  const styles = usePageStyles()
  const { say } = useSay()
  const isWide = useMedia(WIDE)
  const [checked, setChecked] = useState<CheckedTables>(NOTHING_CHECKED)
  const [isText, setText] = useState(view.isReport)
  const [annex, setAnnex] = useState<Annex | null>(null)
  const [askedLine, setAskedLine] = useState<{ readonly line: number; readonly times: number } | null>(null)
  const [askedQuestion, setAskedQuestion] = useState<{ readonly place: number; readonly times: number } | null>(null)
  // A finding that is clicked stands on a sheet.
  useEffect(() => {
    if (view.asked > 0) setText(view.isTextOnly)
  }, [view.asked, view.isTextOnly])
  const openFile = useMemo(() => offerOf(host, view.name), [host, view.name])
  const showLine = (line: number) => {
    setText(true)
    setAskedLine((before) => ({ line, times: (before?.times ?? 0) + 1 }))
  }
  const beside = (
    <BesidePane
      host={host}
      view={view}
      checked={checked}
      isText={isText}
      onText={setText}
      annex={annex}
      askedLine={askedLine}
      onQuestion={(place) => setAskedQuestion((before) => ({ place, times: (before?.times ?? 0) + 1 }))}
    />
  )
  const report =
    view.report === null ? undefined : (
      <ReportView
        view={view}
        text={view.report}
        named={annex}
        onNamed={setAnnex}
        asked={askedQuestion}
        onLine={showLine}
      />
    )
  const front = view.grids[view.front]
  const { Printed } = usePrinted(loadPrinted)
  return (
    <div className={styles.page}>
      {Printed && front && <Printed grid={front} look={view.looks.get(front.name)} />}
      <FileBar host={host} view={view} opening={opening} checked={checked} onHome={onHome} />
      <Suspense fallback={<p role="status">{say('loading')}</p>}>
        <main className={isWide ? `${styles.main} ${styles.wide}` : styles.main}>
          {isWide && beside}
          <div className={styles.pane}>
            <Pane
              host={host}
              fileName={view.name}
              preferences={preferences}
              onPreferences={onPreferences}
              sheet={isWide ? undefined : beside}
              asked={view.asked + (askedLine?.times ?? 0)}
              report={report}
              reportAsked={askedQuestion?.times ?? 0}
              first={view.isReport ? 'report' : 'check'}
              actions={(by) => <SaveAnnotated host={host} view={view} by={by} />}
              onOpen={opening.openMade}
              openFile={openFile}
              onSection={(section) => {
                if (section === 'report') setText(true)
                if (section === 'check') setText(view.isTextOnly)
              }}
              onChecked={setChecked}
            />
          </div>
        </main>
      </Suspense>
    </div>
  )
}

/** The open file, for the forms of tasks. */
const offerOf = (host: FileHost, name: string): OpenFileOffer => ({
  ending: (/\.(\w+)$/.exec(name)?.[1] ?? '').toLowerCase(),
  label: sentence(texts.openFile, { name }),
  hand: () => host.file(),
})

/** The way back, the name of the file and what is to be said of it, another file. */
function FileBar({
  host,
  view,
  opening,
  checked,
  onHome,
}: Pick<OpenedFileProps, 'host' | 'view' | 'opening' | 'onHome'> & { readonly checked: CheckedTables }) {
  const styles = usePageStyles()
  const { say } = useSay()
  const counts = useMemo(() => errorCounts(checked), [checked])
  const known = view.grids.flatMap((grid) => counts.get(grid) ?? [])
  return (
    <header className={styles.bar}>
      <Button
        onClick={() => {
          if (!view.isUnsaved || confirm(say('leaveUnsaved'))) onHome()
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
      <SaveCopy host={host} view={view} />
      <ChooseFile opening={opening} label={say('openOther')} />
      <OpeningState opening={opening} />
      <OlderDraft opening={opening} />
    </header>
  )
}
