import type { Lang } from '@parscore/scoring'
import { useEffect, useState, useSyncExternalStore } from 'react'

/** Which theme: the system's, or one that the user chose. */
export type ThemeChoice = 'auto' | 'light' | 'dark'

/** What the user chose to see. */
export interface Preferences {
  readonly lang: Lang
  readonly theme: ThemeChoice
  /** Whether what was changed and not saved is kept on this machine. */
  readonly drafts: boolean
}

const KEY = 'parscore.preferences'

function stored(): Partial<Preferences> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    if (typeof value !== 'object' || value === null) return {}
    const lang = Reflect.get(value, 'lang')
    const theme = Reflect.get(value, 'theme')
    const drafts = Reflect.get(value, 'drafts')
    return {
      ...(lang === 'vi' || lang === 'en' ? { lang } : {}),
      ...(theme === 'auto' || theme === 'light' || theme === 'dark' ? { theme } : {}),
      ...(typeof drafts === 'boolean' ? { drafts } : {}),
    }
  } catch {
    // Storage is switched off, or holds something else: the defaults then.
    return {}
  }
}

function store(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences))
  } catch {
    // Nothing is lost but the choice.
  }
}

/** Language and theme, kept on this machine. */
export function usePreferences(defaults: Preferences) {
  const [preferences, setPreferences] = useState<Preferences>(() => ({ ...defaults, ...stored() }))
  useEffect(() => {
    document.documentElement.lang = preferences.lang
  }, [preferences.lang])
  const change = (changed: Partial<Preferences>) => {
    const next = { ...preferences, ...changed }
    setPreferences(next)
    store(next)
  }
  return [preferences, change] as const
}

/** Whether a media query holds, also when it changes. */
export function useMedia(query: string): boolean {
  const subscribe = (listener: () => void) => {
    const list = matchMedia(query)
    list.addEventListener('change', listener)
    return () => list.removeEventListener('change', listener)
  }
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches)
}
