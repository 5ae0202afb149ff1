import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { commands } from '@parscore/commands'
import { useState } from 'react'
import { capitalised } from '../texts/capitalised.js'
import { useSay } from '../texts/use-text.js'
import { CommandForm } from './command-form.js'
import { commandsTexts as texts } from './commands-texts.js'
import { type OpenFileOffer, offerOfExcel } from './open-file-offer.js'
import type { OpenMade } from './result-files.js'

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: tokens.spacingHorizontalS,
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 15rem), 1fr))',
  },
  tile: { width: '100%', height: '100%', justifyContent: 'flex-start', textAlign: 'left', alignItems: 'flex-start' },
  words: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  help: {
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  heading: { margin: `0 0 ${tokens.spacingVerticalM}`, fontSize: tokens.fontSizeBase400 },
})

/** Công việc: every command of the terminal as a form. */
export default function CommandsView({
  inExcel,
  first,
  openFile = inExcel ? offerOfExcel : undefined,
  onOpen,
}: {
  readonly inExcel: boolean
  /** The file that is open in the page. */
  readonly openFile?: OpenFileOffer | undefined
  readonly first?: string | undefined
  readonly onOpen?: OpenMade | undefined
}) {
  const { of } = useSay()
  const [chosen, setChosen] = useState(first ?? null)
  // A form that was left keeps what stands in it and what it came to.
  const [visited, setVisited] = useState<readonly string[]>(first === undefined ? [] : [first])
  const choose = (id: string) => {
    setChosen(id)
    setVisited((before) => [...before.filter((each) => each !== id), id])
  }
  const forms = commands
    .filter(({ id }) => visited.includes(id))
    .map((command) => (
      <div key={command.id} hidden={command.id !== chosen}>
        <Button appearance="transparent" onClick={() => setChosen(null)}>
          {of(texts.all)}
        </Button>
        <CommandForm command={command} inExcel={inExcel} openFile={openFile} onOpen={onOpen} />
      </div>
    ))
  return (
    <>
      {forms}
      {chosen === null && <Tiles onChoose={choose} />}
    </>
  )
}

function Tiles({ onChoose }: { onChoose(id: string): void }) {
  const styles = useStyles()
  const { of } = useSay()
  return (
    <>
      <h2 className={styles.heading}>{of(texts.choose)}</h2>
      <ul className={styles.list}>
        {commands.map(({ id, title, help }) => (
          <li key={id}>
            <Button className={styles.tile} onClick={() => onChoose(id)} data-command={id}>
              <span className={styles.words}>
                <span>{of(title)}</span>
                <span className={styles.help}>{capitalised(of(help))}</span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
