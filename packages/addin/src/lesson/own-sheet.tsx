import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components'
import { groupLosses, lostPoints, pointColumns, type ScoreSheet } from '@parscore/scoring'
import { useState, useSyncExternalStore } from 'react'
import type { CheckedBy } from '../host/checking.js'
import type { FileHost } from '../host/file-host.js'
import { useOpening } from '../page/open-file.js'
import { FilePicker } from '../pane/file-picker.js'
import LostPointsView from '../pane/lost-points/lost-points-view.js'
import { useChecking } from '../pane/use-checking.js'
import { useLessonStyles } from './lesson-style.js'
import { useLessonWords } from './use-lesson-words.js'

const BY_ITSELF: CheckedBy = { framework: null, previous: null }

/** The last case: the sheet of the room’s own office. Which field lost most? Then all of it. */
export function OwnSheet({ host }: { readonly host: FileHost }) {
  const styles = useLessonStyles()
  const { of, tell } = useLessonWords()
  const view = useSyncExternalStore(host.subscribe, host.view)
  const { busy, problem, open, openSample } = useOpening(host)
  return (
    <div className={styles.scroll}>
      <div className={styles.own}>
        {!view && <p className={styles.paragraph}>{tell('ownHelp')}</p>}
        <div className={styles.row}>
          <FilePicker
            className={styles.button}
            appearance="primary"
            testId="own-file"
            onFiles={([file]) => file && open(file)}
          >
            {tell('ownChoose')}
          </FilePicker>
          <Button className={styles.button} onClick={() => openSample('hanam-2018.xlsx')}>
            {tell('ownSample')}
          </Button>
          {busy && <span role="status">{of(busy)}</span>}
          {view && <span>{view.name}</span>}
        </div>
        {problem && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{of(problem)}</MessageBarBody>
          </MessageBar>
        )}
        {view && <OpenedSheet key={view.opening} host={host} />}
      </div>
    </div>
  )
}

function OpenedSheet({ host }: { readonly host: FileHost }) {
  const { tell } = useLessonWords()
  const { tables, all } = useChecking(host, 'sheet', BY_ITSELF)
  const [first] = tables
  if (!first) return <p role="status">{tell(all ? 'ownNothing' : 'reading')}</p>
  return <FieldGuess host={host} sheet={first.sheet} />
}

/** The room says which field lost most before it sees the losses; then the choices make room for the picture. */
function FieldGuess({ host, sheet }: { readonly host: FileHost; readonly sheet: ScoreSheet }) {
  const styles = useLessonStyles()
  const { of, tell } = useLessonWords()
  const [guess, setGuess] = useState<string | null>(null)
  const lost = lostPoints(sheet, pointColumns(sheet)[0] ?? -1)
  const fields = groupLosses(lost?.losses ?? [], 'field')
  const [most] = [...fields].sort((a, b) => b.lost - a.lost)
  if (!most) return <LostPointsView host={host} sheet={sheet} seenBy="room" />
  if (guess !== null)
    return (
      <>
        <div className={styles.row}>
          <p className={styles.verdict} role="status">
            {`${tell(guess === most.name.vi ? 'right' : 'wrong')}. ${tell('ownAnswer', { field: most.name, lost: most.lost })}`}
          </p>
          <Button className={styles.button} onClick={() => setGuess(null)}>
            {tell('ownAgain')}
          </Button>
        </div>
        <LostPointsView host={host} sheet={sheet} seenBy="room" />
      </>
    )
  return (
    <>
      <p className={styles.paragraph} style={{ marginTop: '0.8em' }}>
        {tell('ownQuestion')}
      </p>
      <div className={styles.row}>
        {fields.map(({ name }) => (
          <Button key={name.vi} className={styles.button} appearance="outline" onClick={() => setGuess(name.vi)}>
            {of(name)}
          </Button>
        ))}
      </div>
    </>
  )
}
