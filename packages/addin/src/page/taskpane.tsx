import { makeStyles } from '@fluentui/react-components'
import type { Lang } from '@parscore/scoring'
import { lazy, Suspense, useState } from 'react'
import { createRoot } from 'react-dom/client'
import '../page.css'
import { ExcelHost } from '../host/excel-host.js'
import { Pane } from '../pane/pane.js'
import type { Preferences } from '../pane/preferences.js'
import { texts } from '../texts/texts.js'
import { ThemeRoot } from './theme-root.js'

// In Excel nobody waits for the page without Excel.
const FilePage = lazy(async () => ({ default: (await import('./file-page.js')).FilePage }))

const useStyles = makeStyles({ pane: { height: '100dvh' } })

function ExcelPane({
  preferences,
  onPreferences,
}: {
  readonly preferences: Preferences
  onPreferences(changed: Partial<Preferences>): void
}) {
  const [host] = useState(() => new ExcelHost())
  const name = decodeURIComponent((Office.context.document.url ?? '').split(/[/\\]/).at(-1) ?? '') || 'parscore.xlsx'
  return (
    <main className={useStyles().pane}>
      <Pane host={host} fileName={name} preferences={preferences} onPreferences={onPreferences} />
    </main>
  )
}

/** Office tells its theme in colours, newer versions also in words. */
function officeIsDark(): boolean | null {
  const theme = Office.context.officeTheme
  if (!theme) return null
  const said: unknown = Reflect.get(theme, 'isDarkTheme')
  if (typeof said === 'boolean') return said
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme.bodyBackgroundColor ?? '')
  if (!parts) return null
  const [red, green, blue] = parts.slice(1).map((part) => Number.parseInt(part, 16))
  return (red ?? 0) * 0.299 + (green ?? 0) * 0.587 + (blue ?? 0) * 0.114 < 128
}

const langOf = (tag: string | undefined): Lang => (!tag || tag.toLowerCase().startsWith('vi') ? 'vi' : 'en')

async function start(): Promise<void> {
  const root = document.getElementById('root')
  if (!root) throw new Error('the page has no root')
  if (!('Office' in globalThis)) {
    root.textContent = `${texts.officeMissing.vi} / ${texts.officeMissing.en}`
    return
  }
  const { host } = await Office.onReady()
  const isExcel = host === Office.HostType.Excel
  createRoot(root).render(
    <ThemeRoot lang={langOf(isExcel ? Office.context.displayLanguage : 'vi')} isDark={isExcel ? officeIsDark() : null}>
      {(preferences, change) =>
        isExcel ? (
          <ExcelPane preferences={preferences} onPreferences={change} />
        ) : (
          // Opened in a browser, the pane works on a file.
          <Suspense>
            <FilePage preferences={preferences} onPreferences={change} />
          </Suspense>
        )
      }
    </ThemeRoot>,
  )
}

void start()
