import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { drafts, type KeptDraft } from '../host/drafts.js'
import type { Preferences } from '../pane/preferences.js'
import { useSay } from '../texts/use-text.js'

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
  const time = (at: Date) => at.toLocaleString(lang === 'vi' ? 'vi-VN' : 'en-GB')
  return (
    <>
      {kept.length > 0 && (
        <ul className={styles.list} aria-label={say('drafts')}>
          {kept.map((draft) => (
            <li key={draft.name} className={styles.item}>
              <span className={styles.name}>{say('draftOf', { name: draft.name, time: time(draft.at) })}</span>
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
          onPreferences({ drafts: checked === true })
          if (checked !== true) cleared(drafts.forgetAll())
        }}
      />
      <p className={styles.note}>{say('draftsHelp')}</p>
    </>
  )
}
