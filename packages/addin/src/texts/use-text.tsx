import { formatNumber, type Lang, sentence, type Text, type Word } from '@parscore/scoring'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { type TextName, texts } from './texts.js'

/** How texts are said in the language in use. */
export interface Say {
  readonly lang: Lang
  /** A text of the catalogue with its values. */
  say(name: TextName, words?: Readonly<Record<string, Word>>): string
  /** A text from elsewhere: a finding, a title. */
  of(text: Text): string
  number(value: number): string
}

function sayIn(lang: Lang): Say {
  return {
    lang,
    say: (name, words) => (words ? sentence(texts[name], words)[lang] : texts[name][lang]),
    of: (text) => text[lang],
    number: (value) => formatNumber(value, lang),
  }
}

const SayContext = createContext<Say>(sayIn('vi'))

/** Sets the language of everything below. */
export function SayIn({ lang, children }: { readonly lang: Lang; readonly children: ReactNode }) {
  const value = useMemo(() => sayIn(lang), [lang])
  return <SayContext.Provider value={value}>{children}</SayContext.Provider>
}

/** The texts in the language in use. */
export const useSay = (): Say => useContext(SayContext)
