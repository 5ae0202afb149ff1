import { makeStyles, Select } from '@fluentui/react-components'
import { useSay } from '../texts/use-text.js'
import type { Preferences, ThemeChoice } from './preferences.js'

const useStyles = makeStyles({ small: { minWidth: 0, width: '6.9rem' } })

/** Language and theme. */
export function PreferenceChoices({
  preferences,
  onPreferences,
}: {
  readonly preferences: Preferences
  onPreferences(changed: Partial<Preferences>): void
}) {
  const styles = useStyles()
  const { say } = useSay()
  return (
    <>
      <Select
        className={styles.small}
        size="small"
        aria-label={say('language')}
        value={preferences.lang}
        onChange={(_, { value }) => onPreferences({ lang: value === 'en' ? 'en' : 'vi' })}
      >
        <option value="vi">Tiếng Việt</option>
        <option value="en">English</option>
      </Select>
      <Select
        className={styles.small}
        size="small"
        aria-label={say('theme')}
        value={preferences.theme}
        onChange={(_, { value }) => onPreferences({ theme: themeOf(value) })}
      >
        <option value="auto">{say('themeAuto')}</option>
        <option value="light">{say('themeLight')}</option>
        <option value="dark">{say('themeDark')}</option>
      </Select>
    </>
  )
}

const themeOf = (value: string): ThemeChoice => (value === 'light' || value === 'dark' ? value : 'auto')
