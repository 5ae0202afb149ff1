import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { drafts, type KeptDraft } from '../host/drafts.js'
import type { Preferences } from '../pane/preferences.js'
import { useSay } from '../texts/use-text.js'
import { draftTime } from './draft-time.js'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXS },
  item: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  name: { overflowWrap: 'anywhere', minWidth: 0 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
})

/** What was changed and not saved on this machine: to go on with, or to be cleared. Whether it is kept is the user's choice. */
export function DraftList({
  preferences,
  onPreferences,
  onOpen,
}: {
  readonly preferences: Preferences
  onPreferences(changed: Partial<Preferences>): void
  onOpen(draft: KeptDraft): void
}) {
  const styles = useStyles()
  const { say, lang } = useSay()
  const [kept, setKept] = useState<readonly KeptDraft[]>([])
  const [readAgain, setReadAgain] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again after one was cleared
  useEffect(() => {
    void drafts.all().then(setKept)
  }, [readAgain])
  const cleared = (clearing: Promise<void>) => void clearing.then(() => setReadAgain(readAgain + 1))
  return (
    <>
      {kept.length > 0 && (
        <ul className={styles.list} aria-label={say('drafts')}>
          {kept.map((draft) => (
            <li key={draft.name} className={styles.item}>
              <span className={styles.name}>
                {say('draftOf', { name: draft.name, time: draftTime(draft.at, lang) })}
              </span>
              <Button size="small" onClick={() => onOpen(draft)}>
                {say('draftOpen')}
              </Button>
              <Button size="small" onClick={() => cleared(drafts.forget(draft.name))}>
                {say('draftForget')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Checkbox
        checked={preferences.drafts}
        label={say('draftsKeep')}
        onChange={(_, { checked }) => {
          const isOff = checked !== true
          if (isOff && kept.length > 0 && !confirm(say('draftsForgetAll', { n: kept.length }))) return
          onPreferences({ drafts: !isOff })
          if (isOff) cleared(drafts.forgetAll())
        }}
      />
      <p className={styles.note}>{say('draftsHelp')}</p>
    </>
  )
}
