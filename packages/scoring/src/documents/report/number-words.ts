import { oncePer } from '../../values/once-per.js'

const WORDS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']

/** The number that a word names, up to ten; `null` for other words. @example numberNamed('Bốn') // 4 */
export function numberNamed(word: string): number | null {
  const at = WORDS.indexOf(word.toLowerCase().normalize('NFC'))
  return at < 0 ? null : at
}

/** The words that name numbers from two on, as a part of a pattern. */
export const NUMBER_WORD = WORDS.slice(2).join('|')

/** A number that a text writes as a word before what it counts. */
export interface SpelledNumber {
  readonly value: number
  readonly text: string
  readonly at: number
}

const ONES = 'một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín'
/** «năm» is a year behind these. */
const YEAR_BEFORE =
  /(?:trong|cả|đầu|cuối|hàng|hằng|mỗi|nhiều|các|những|giữa|qua|từng|nửa|suốt|một|hai|ba|của|từ|đến)\s+$/iu

/**
 * Numbers from two to ninety-nine that are written as words right before a noun that is counted.
 *
 * @param counted nouns that are counted
 * @example spelledNumbers('có mười hai văn bản', ['văn bản'])[0]?.value // 12
 */
export function spelledNumbers(text: string, counted: readonly string[]): SpelledNumber[] {
  if (!NUMBER_IN_WORDS.test(text)) return []
  const pattern = patternOf(counted)
  return [...text.matchAll(pattern)].flatMap((found) => {
    const [, words = ''] = found
    const isYear = /^năm$/iu.test(words) && YEAR_BEFORE.test(text.slice(0, found.index))
    return isYear ? [] : [{ value: numberIn(words), text: words, at: found.index }]
  })
}

/** Made once for each list of nouns. */
const patternOf = oncePer((counted: readonly string[]): RegExp => {
  const nouns = counted.join('|')
  return new RegExp(
    String.raw`(?<![\p{L}\d]\.?|mức độ |cấp )((?:(?:hai|ba|bốn|năm|sáu|bảy|tám|chín) )?mười(?: (?:${ONES}))?|${NUMBER_WORD})\s+(?=(?:${nouns})(?!\p{L}))`,
    'giu',
  )
})

const NUMBER_IN_WORDS = new RegExp(`(?<!\\p{L})(?:${NUMBER_WORD})(?!\\p{L})`, 'iu')

function numberIn(words: string): number {
  const parts = words.toLowerCase().split(' ')
  const tens = parts.indexOf('mười')
  if (tens < 0) return numberNamed(words) ?? 0
  const [before, behind] = [parts[tens - 1], parts[tens + 1]]
  const ones = behind === 'lăm' ? 5 : behind === 'tư' ? 4 : (numberNamed(behind ?? '') ?? 0)
  return (before === undefined ? 1 : (numberNamed(before) ?? 1)) * 10 + ones
}
