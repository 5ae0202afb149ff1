import { isSyllable } from './syllable.js'
import { fromTcvn3 } from './tcvn3.js'
import { fromVni } from './vni.js'

/** How Vietnamese letters were written before Unicode. */
export type LegacyCode = 'tcvn3' | 'vni'

/** A text in a code, in Unicode. */
export const fromLegacy = (text: string, code: LegacyCode): string =>
  code === 'tcvn3' ? fromTcvn3(text) : fromVni(text)

/** What the letters of a text are found to be; `either` where both codes give Vietnamese that differs. */
export type FoundCode = LegacyCode | 'either' | null

/** Words with a letter of ASCII and one of windows-1252 beyond it: in them both codes write. «» alone is a quotation. */
const MARKED_WORD = /(?<![a-zA-Z\u00a1-\u00ff])[a-zA-Z]*[\u00a1-\u00ff][a-zA-Z\u00a1-\u00ff]*/g
/** Letters that neither code writes: those of Vietnamese in Unicode, Cyrillic, Chinese. */
const UNICODE = /(?![\u00aa-\u00ff])[^\P{L}A-Za-z]|[\u0300-\u0323]/u

/** Words that are looked at, from the start of a file. */
const MOST_WORDS = 2000
/** So many words of a text must be Vietnamese when read in a code. */
const SHARE = 0.85
/** Fewer words prove nothing: a note may hold «café» or a name. */
const FEWEST = 2

/**
 * Which code before Unicode texts are written in, told by their letters: read in the right one, nearly every word with a mark is a
 * Vietnamese syllable, as they stand few are.
 *
 * @param texts cells or lines of one file
 * @returns `null` where they are Unicode, or too few to tell
 * @example legacyCodeOf(['§iÓm chuÈn', 'KÕ ho¹ch n¨m']) // 'tcvn3'
 */
export function legacyCodeOf(texts: Iterable<string>): FoundCode {
  const words = markedWords(texts)
  if (words.length < FEWEST) return null
  const share = (read: (word: string) => string) => words.filter((word) => isSyllable(read(word))).length / words.length
  const asItStands = share((word) => word)
  const tcvn3 = share((word) => fromTcvn3(word))
  const vni = share(fromVni)
  const best = Math.max(tcvn3, vni)
  if (best < SHARE || best <= asItStands) return null
  if (tcvn3 >= SHARE && vni >= SHARE && Math.abs(tcvn3 - vni) < 0.1) return 'either'
  return tcvn3 > vni ? 'tcvn3' : 'vni'
}

/** The words with a mark of texts that hold no letter of Unicode's Vietnamese. */
function markedWords(texts: Iterable<string>): string[] {
  const words: string[] = []
  for (const text of texts) {
    if (UNICODE.test(text)) continue
    words.push(...(text.match(MARKED_WORD) ?? []).filter((word) => /[a-z]/i.test(word)))
    if (words.length >= MOST_WORDS) break
  }
  return words
}

/** Whether a text may be in a code before Unicode: it has letters with marks and none that only Unicode has. */
export const mayBeLegacy = (text: string): boolean => /[\u00a1-\u00ff]/.test(text) && !UNICODE.test(text)
