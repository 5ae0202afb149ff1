import { createDOMRenderer, FluentProvider, makeStyles, RendererProvider, tokens } from '@fluentui/react-components'
import type { Lang } from '@parscore/scoring'
import { type ReactNode, useState } from 'react'
import { IsDark } from '../pane/is-dark.js'
import { type Preferences, useMedia, usePreferences } from '../pane/preferences.js'
import { darkTheme, lightTheme } from '../pane/theme.js'
import { SayIn } from '../texts/use-text.js'

const useStyles = makeStyles({
  root: { minHeight: '100dvh', backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1 },
})

/** Theme, language and fonts of everything. */
export function ThemeRoot({
  lang,
  isDark,
  children,
}: {
  /** The language to start in. */
  readonly lang: Lang
  /** Whether Office is dark; `null` where the system tells. */
  readonly isDark: boolean | null
  children(preferences: Preferences, change: (changed: Partial<Preferences>) => void): ReactNode
}) {
  const styles = useStyles()
  const [renderer] = useState(() => createDOMRenderer(document))
  const [preferences, change] = usePreferences({ lang, theme: 'auto', drafts: true })
  const systemIsDark = useMedia('(prefers-color-scheme: dark)')
  const dark = preferences.theme === 'auto' ? (isDark ?? systemIsDark) : preferences.theme === 'dark'
  return (
    <RendererProvider renderer={renderer}>
      <FluentProvider
        theme={dark ? darkTheme : lightTheme}
        className={styles.root}
        style={{ colorScheme: dark ? 'dark' : 'light' }}
      >
        <IsDark value={dark}>
          <SayIn lang={preferences.lang}>{children(preferences, change)}</SayIn>
        </IsDark>
      </FluentProvider>
    </RendererProvider>
  )
}
