import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { KeptDraft } from '../host/drafts.js'
import type { Section } from '../pane/pane.js'
import { PreferenceChoices } from '../pane/preference-choices.js'
import type { Preferences } from '../pane/preferences.js'
import type { TextName } from '../texts/texts.js'
import { useSay } from '../texts/use-text.js'
import { DraftList } from './draft-list.js'
import { ChooseFile, FileTile, type Opening, OpeningState } from './open-file.js'
import { GUIDE } from './page-or-other.js'
import { type Task, tasks } from './tasks.js'

const useStyles = makeStyles({
  start: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    alignItems: 'stretch',
    padding: tokens.spacingHorizontalL,
    maxWidth: '60rem',
    margin: '0 auto',
    boxSizing: 'border-box',
    width: '100%',
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  heading: { margin: 0, flexGrow: 1, fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700 },
  subheading: { margin: `${tokens.spacingVerticalM} 0 0`, fontSize: tokens.fontSizeBase400 },
  line: { margin: 0 },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  tiles: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 14rem), 1fr))',
  },
  tile: {
    width: '100%',
    height: '100%',
    justifyContent: 'flex-start',
    alignItems: 'flex-start',
    textAlign: 'left',
    padding: tokens.spacingHorizontalM,
  },
  words: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  help: {
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
})

/** A section that needs no file, and the command that it begins with. */
export interface WithoutFileWork {
  readonly section: Section
  readonly command?: string
}

/** The files that come with the page: one for each kind of document. */
const SAMPLES = [
  { file: 'hanam-2018.xlsx', label: 'openSample' },
  { file: 'daknong-2021-thong-ke.xlsx', label: 'openSampleAnnex' },
  { file: 'daknong-2018-ke-hoach.xlsx', label: 'openSamplePlan' },
  { file: 'daknong-2016-giai-trinh.docx', label: 'openSampleLosses' },
] as const satisfies readonly { readonly file: string; readonly label: TextName }[]

/** The page before a file is opened: the tasks of the year, what was left unsaved, samples. */
export function StartPage({
  opening,
  preferences,
  onPreferences,
  onWork,
  onDraft,
}: {
  readonly opening: Opening
  readonly preferences: Preferences
  onPreferences(changed: Partial<Preferences>): void
  onWork(work: WithoutFileWork): void
  onDraft(draft: KeptDraft): void
}) {
  const styles = useStyles()
  const { say } = useSay()
  return (
    <main className={styles.start}>
      <div className={styles.head}>
        <h1 className={styles.heading}>{say('openHead')}</h1>
        <Button as="a" href={GUIDE}>
          {say('guide')}
        </Button>
        <PreferenceChoices preferences={preferences} onPreferences={onPreferences} />
      </div>
      <p className={styles.line}>{say('openHelp')}</p>
      <div className={styles.row}>
        <ChooseFile opening={opening} label={say('chooseFile')} />
      </div>
      <OpeningState opening={opening} />
      <h2 className={styles.subheading}>{say('tasks')}</h2>
      <ul className={styles.tiles}>
        {tasks.map((task) => (
          <li key={task.id}>
            <Tile task={task} opening={opening} onWork={onWork} />
          </li>
        ))}
      </ul>
      <h2 className={styles.subheading}>{say('drafts')}</h2>
      <DraftList preferences={preferences} onPreferences={onPreferences} onOpen={onDraft} />
      <h2 className={styles.subheading}>{say('samples')}</h2>
      <div className={styles.row}>
        {SAMPLES.map(({ file, label }) => (
          <Button key={file} onClick={() => opening.openSample(file)}>
            {say(label)}
          </Button>
        ))}
      </div>
    </main>
  )
}

/** A task as a tile. */
function Tile({
  task: { title, help, opens },
  opening,
  onWork,
}: {
  readonly task: Task
  readonly opening: Opening
  onWork(work: WithoutFileWork): void
}) {
  const styles = useStyles()
  const { of } = useSay()
  const words = (
    <span className={styles.words}>
      <span>{of(title)}</span>
      <span className={styles.help}>{of(help)}</span>
    </span>
  )
  switch (opens.kind) {
    case 'file':
      return (
        <FileTile onFile={opens.isReport ? opening.openReport : opening.open} className={styles.tile}>
          {words}
        </FileTile>
      )
    case 'lesson':
      return (
        <Button as="a" href={opens.address} className={styles.tile}>
          {words}
        </Button>
      )
    case 'section':
      return (
        <Button className={styles.tile} onClick={() => onWork({ section: opens.section })}>
          {words}
        </Button>
      )
    case 'command':
      return (
        <Button className={styles.tile} onClick={() => onWork({ section: 'commands', command: opens.command })}>
          {words}
        </Button>
      )
  }
}
