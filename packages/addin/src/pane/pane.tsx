import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components'
import type { Framework } from '@parscore/scoring'
import type { CheckedTables } from '@parscore/workbook'
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react'
import type { OpenFileOffer } from '../commands/open-file-offer.js'
import type { MadeFile } from '../commands/run-command.js'
import type { NamedAnnex } from '../host/annex-file.js'
import type { CheckedBy } from '../host/checking.js'
import type { ReadSource, SheetHost } from '../host/sheet-host.js'
import type { TextName } from '../texts/texts.js'
import { useSay } from '../texts/use-text.js'
import { CheckView } from './check/check-view.js'
import { PreferenceChoices } from './preference-choices.js'
import type { Preferences } from './preferences.js'
import { SectionTabs } from './section-tabs.js'
import { TableSelect } from './table-select.js'
import { useChecking } from './use-checking.js'

const LostPointsView = lazy(() => import('./lost-points/lost-points-view.js'))
const LossTableView = lazy(() => import('./lost-points/loss-table-view.js'))
const CriteriaView = lazy(() => import('./criteria/criteria-view.js'))
const RuleLabView = lazy(() => import('./rule-lab/rule-lab-view.js'))
const DeadlinesView = lazy(() => import('./deadlines/deadlines-view.js'))
const CompareView = lazy(() => import('./compare/compare-view.js'))
const CommandsView = lazy(() => import('../commands/commands-view.js'))

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', minHeight: 0, height: '100%', minWidth: 0 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, flexGrow: 1 },
  body: {
    overflowY: 'auto',
    overflowX: 'hidden',
    flexGrow: 1,
    minHeight: 0,
    padding: tokens.spacingHorizontalM,
    position: 'relative',
  },
})

/** A section of the pane. */
export type Section = 'sheet' | 'report' | 'check' | 'lost' | 'criteria' | 'deadlines' | 'lab' | 'compare' | 'commands'

/** What the pane needs. */
export interface PaneProps {
  readonly host: SheetHost
  /** Where the workbook comes from, for reports. */
  readonly fileName: string
  readonly preferences: Preferences
  onPreferences(changed: Partial<Preferences>): void
  /** A sheet to show as a section of its own, where there is no room beside the pane. */
  readonly sheet?: ReactNode
  /** What a report says, where the opened file is one. */
  readonly report?: ReactNode
  /** The section that is shown first. */
  readonly first?: Section
  /** The command whose form is open at first, among the commands. */
  readonly firstCommand?: string | undefined
  /** Writes a copy of the opened file with the findings in it, where there is a file. */
  actions?(by: CheckedBy): ReactNode
  /** How often a cell was asked for: then the sheet comes to the front, where it is a section. */
  readonly asked?: number
  /** How often a question of the report was asked for: then the report comes to the front. */
  readonly reportAsked?: number
  /** Opens a file that a task made, where the page can. */
  onOpen?(file: MadeFile): void
  /** The file that is open in the page, for the forms of tasks. */
  readonly openFile?: OpenFileOffer
  /** Told which section came to the front. */
  onSection?(section: Section): void
  /** Told after each check what was checked, all sheets of it. */
  onChecked?(all: CheckedTables): void
}

/** The task pane: the same in Excel and in the page. */
export function Pane({
  host,
  fileName,
  preferences,
  onPreferences,
  sheet,
  report,
  first = 'check',
  firstCommand,
  asked = 0,
  reportAsked = 0,
  actions,
  onOpen,
  openFile,
  onSection,
  onChecked,
}: PaneProps) {
  const styles = useStyles()
  const { say } = useSay()
  const [section, setSection] = useState<Section>(first)
  const [source, setSource] = useState<ReadSource>('sheet')
  const [framework, setFramework] = useState<Framework | null>(null)
  const [previous, setPrevious] = useState<NamedAnnex | null>(null)
  const by: CheckedBy = { framework, previous: previous?.annex ?? null }
  const checking = useChecking(host, source, by)
  const { all } = checking
  // Lost points and a comparison are of one table: the first, where none is chosen.
  const [table, setTable] = useState(0)
  const checked = checking.tables[table] ?? checking.tables[0]
  const document = checking.document?.document
  const losses = document?.kind === 'loss-table' ? document.table : null
  useEffect(() => {
    if (all) onChecked?.(all)
  }, [all, onChecked])
  const hasSheet = sheet !== undefined
  useEffect(() => {
    if (asked > 0 && hasSheet) setSection('sheet')
  }, [asked, hasSheet])
  useEffect(() => {
    if (reportAsked > 0) setSection('report')
  }, [reportAsked])
  const sections: readonly Section[] = [
    ...(sheet ? (['sheet'] as const) : []),
    ...(report ? (['report'] as const) : []),
    ...(['check', 'lost', 'criteria', 'deadlines', 'lab', 'compare', 'commands'] as const),
  ]
  const shown = sections.includes(section) ? section : 'check'
  const [hadForm, setHadForm] = useState(false)
  if (shown === 'commands' && !hadForm) setHadForm(true)
  const name: Readonly<Record<Section, TextName>> = {
    sheet: 'sheetTab',
    report: 'facts',
    check: 'check',
    lost: 'lost',
    criteria: 'criteria',
    deadlines: 'deadlines',
    lab: 'lab',
    compare: 'compare',
    commands: 'commands',
  }
  const nothing = <MessageBar>{<MessageBarBody>{say('noSheetYet')}</MessageBarBody>}</MessageBar>
  const ofTable = (view: ReactNode) => (
    <>
      <TableSelect tables={checking.tables} value={table} onChange={setTable} />
      {view}
    </>
  )
  const views: Readonly<Record<Section, () => ReactNode>> = {
    sheet: () => sheet,
    report: () => report,
    check: () => (
      <CheckView
        host={host}
        checking={checking}
        fileName={fileName}
        source={source}
        onSource={setSource}
        framework={framework}
        onFramework={setFramework}
        previous={previous}
        onPrevious={setPrevious}
        actions={actions?.(by)}
      />
    ),
    lost: () => {
      if (checked) return ofTable(<LostPointsView host={host} sheet={checked.sheet} />)
      return losses ? <LossTableView host={host} table={losses} /> : nothing
    },
    criteria: () => <CriteriaView host={host} framework={framework ?? checked?.sheet.framework ?? null} />,
    deadlines: () => <DeadlinesView framework={framework ?? checked?.sheet.framework ?? null} />,
    lab: () => <RuleLabView framework={framework ?? checked?.sheet.framework ?? null} />,
    commands: () => (
      <CommandsView inExcel={host.kind === 'excel'} first={firstCommand} openFile={openFile} onOpen={onOpen} />
    ),
    compare: () => (checked ? ofTable(<CompareView host={host} sheet={checked.sheet} />) : nothing),
  }
  return (
    <section className={styles.pane} id="pane" tabIndex={-1} aria-label={say('title')}>
      <header className={styles.head}>
        <h1 className={styles.name}>parscore</h1>
        <PreferenceChoices preferences={preferences} onPreferences={onPreferences} />
      </header>
      <SectionTabs
        label={say('sections')}
        tabs={sections.map((id) => ({ id, label: say(name[id]) }))}
        selected={shown}
        controls="section"
        onSelect={(id) => {
          const next = sections.find((each) => each === id) ?? 'check'
          setSection(next)
          onSection?.(next)
        }}
      />
      <div
        className={styles.body}
        id="section"
        role="tabpanel"
        aria-labelledby={`tab-${shown}`}
        // The others print themselves, and not what stands around them.
        data-printed={shown === 'check' || shown === 'sheet' ? undefined : shown}
      >
        <Suspense fallback={<p role="status">{say('loading')}</p>}>
          {/* A form that is being filled in is not lost by a look at another section. */}
          {hadForm && <div hidden={shown !== 'commands'}>{views.commands()}</div>}
          {shown !== 'commands' && views[shown]()}
        </Suspense>
      </div>
    </section>
  )
}
