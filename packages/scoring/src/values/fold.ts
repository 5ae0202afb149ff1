import { shortWords, wordWeight } from './abbreviations.js'
import { keptPer } from './kept-per.js'

const LETTER_D = /[đĐð]/g
const MARKS = /\p{Mn}/gu
const NOT_WORD = /[^\p{L}\p{N}%]+/gu

/**
 * Folds a text for comparing: NFKC, no marks, no case, no punctuation, single spaces.
 * So `HỒ SƠ`, `hồ sơ` in NFD and `ho so` are one.
 *
 * @example fold('Điểm  CHUẨN:') // 'diem chuan'
 */
export function fold(text: string): string {
  return folded(text)
}

const folded = keptPer((text) =>
  text.normalize('NFKD').replace(MARKS, '').replace(LETTER_D, 'd').toLowerCase().replace(NOT_WORD, ' ').trim(),
)

/** The words of a text, and as how many they count. */
interface WeighedWords {
  readonly words: ReadonlySet<string>
  readonly weight: number
}

const wordsIn = keptPer((text): WeighedWords => {
  const words = new Set(shortWords(text))
  return { words, weight: [...words].reduce((total, word) => total + wordWeight(word), 0) }
})

/**
 * How alike two texts are by the words they share (Dice's coefficient on folded words, abbreviated or not), 0 to 1.
 *
 * @example likeness('Tức động của cải cách', 'Tác động của cải cách') // 0.8
 */
export function likeness(a: string, b: string): number {
  return foldedLikeness(fold(a), fold(b))
}

/** As {@link likeness}, on texts that are folded already. */
export function foldedLikeness(a: string, b: string): number {
  if (a === b) return 1
  const left = wordsIn(a)
  const right = wordsIn(b)
  let shared = 0
  for (const word of left.words) if (right.words.has(word)) shared += wordWeight(word)
  return (2 * shared) / (left.weight + right.weight)
}
