/** The languages of every text a person sees: Vietnamese first, English second. */
export type Lang = 'vi' | 'en'

/** One text in all languages. The compiler refuses a text that lacks one. */
export type Text = Readonly<Record<Lang, string>>

/**
 * Formats a number as the reader of a language writes it: `0,25` in Vietnamese, `0.25` in English.
 *
 * @param value the number, in points or percent
 * @param lang language of the reader
 * @example formatNumber(75.66483, 'vi') // '75,66483'
 */
export function formatNumber(value: number, lang: Lang): string {
  const plain = Number.isInteger(value) ? String(value) : decimalText(value)
  const signed = plain.replace('-', '−')
  return lang === 'vi' ? signed.replace('.', ',') : signed
}

/** A number that is written with so few letters has no more than 15 digits. */
const AS_IT_IS = 15

function decimalText(value: number): string {
  const own = String(value)
  const short = own.length <= AS_IT_IS ? own : String(Number(value.toPrecision(15)))
  if (!short.includes('e')) return short
  const fixed = value.toFixed(12)
  // What twelve places do not show is written with its power of ten, not as nothing.
  return Number(fixed) === 0 ? short : fixed.replace(/(?<!0)0+$/, '')
}

/** The values that may stand in a sentence: numbers are written as the language writes them. */
export type Word = string | number | Text

/**
 * A sentence in both languages with its values put in.
 *
 * Placeholders are `{name}`, and `{name:day|days}` for the word that goes with a value of 1 and of anything else (Vietnamese words
 * have one form). A name without a value is a mistake of ours and throws.
 *
 * @example sentence({ vi: 'Tổng {n}', en: 'Sum {n}' }, { n: 0.5 }).vi // 'Tổng 0,5'
 * @example sentence({ vi: '{n} ngày', en: '{n} {n:day|days}' }, { n: 1 }).en // '1 day'
 */
export function sentence(template: Text, words: Readonly<Record<string, Word>>): Text {
  const fill = (lang: Lang) =>
    template[lang].replace(PLACEHOLDER, (_, name: string, one?: string, other?: string) => {
      const word = words[name]
      if (word === undefined) throw new Error(`sentence without a value for {${name}}: ${template.en}`)
      const text = written(word, lang)
      return (text === '1' ? one : other) ?? text
    })
  return { vi: fill('vi'), en: fill('en') }
}

const PLACEHOLDER = /\{(\w+)(?::([^|{}]*)\|([^|{}]*))?\}/g

function written(word: Word, lang: Lang): string {
  if (typeof word === 'number') return formatNumber(word, lang)
  return typeof word === 'string' ? word : word[lang]
}

/** A text of so many letters at the most; what is left out is shown by an ellipsis. @example clip('Kế hoạch', 5) // 'Kế h…' */
export const clip = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text)

/** Letters that a sentence repeats of what a user typed: a cell holds 32 767. */
const MOST_REPEATED = 80

/** What a sentence repeats of a text that a user typed. */
export const repeated = (text: string): string => clip(text, MOST_REPEATED)

/** A text that is the same in every language: a code, a name, a quotation. */
export function sameInAll(text: string): Text {
  return { vi: text, en: text }
}

/** What nobody knows is left open in a document, to be written by hand. */
export const LEFT_OPEN = '……'

/**
 * A count as an office prints it: thousands are parted, points and shares are not.
 *
 * @example formatCount(15330, 'vi') // '15.330'
 */
export function formatCount(value: number, lang: Lang): string {
  if (!Number.isInteger(value)) return formatNumber(value, lang)
  const mark = lang === 'vi' ? '.' : ','
  return formatNumber(value, lang).replace(/\B(?=(?:\d{3}){1,9}$)/gu, mark)
}
