import type { Lexicon, Phrase } from './lexicon.js'
import { spoken } from './spoken.js'

/** A word or phrase of a text by what it means. */
export interface Concept {
  /** A meaning of the lexicon, a word in lower case, or `mức 3` for a level of service. */
  readonly meaning: string
  readonly at: number
  readonly end: number
}

interface Word {
  readonly spoken: string
  readonly at: number
  readonly end: number
  readonly isCapital: boolean
  readonly isAcronym: boolean
}

const WORD = /[\p{L}\p{N}]+%?/gu
const SERVICE_LEVEL = /mức(?: độ)?\s+(\d)(?!\d)(?:\s*(?:,|và)\s*(?:mức(?: độ)?\s+)?(\d)(?![\d.]))?/giu

/** What the words of a text mean, in order; words that say nothing are left out, so are numbers. */
export function conceptsOf(text: string, lexicon: Lexicon): Concept[] {
  const levels = serviceLevels(text)
  const words = [...text.matchAll(WORD)].map((found): Word => {
    const [word] = found
    return {
      spoken: spoken(word),
      at: found.index,
      end: found.index + word.length,
      isCapital: /^\p{Lu}/u.test(word),
      isAcronym: /^\p{Lu}{2,}/u.test(word),
    }
  })
  const concepts: Concept[] = [...levels]
  for (let at = 0; at < words.length; ) {
    const first = words[at]
    if (!first) break
    const phrase = phraseAt(words, at, lexicon)
    const length = phrase?.words.length ?? 1
    const last = words[at + length - 1] ?? first
    const meaning = phrase ? phrase.meaning : first.spoken
    const isOnlyName = !phrase && (isName(words, at) || isName(words, at - 1))
    const isInLevel = levels.some((level) => first.at >= level.at && first.at < level.end)
    if (meaning !== null && !isInLevel && !isOnlyName && !/^\d+%?$/.test(meaning))
      concepts.push({ meaning, at: first.at, end: last.end })
    at += length
  }
  return concepts.sort((a, b) => a.at - b.at)
}

/** The longest phrase that begins at a word. «Sở» of «Sở Nội vụ» is a name and no kind of office. */
function phraseAt(words: readonly Word[], at: number, { byFirst }: Lexicon): Phrase | undefined {
  const first = words[at]
  return byFirst.get(first?.spoken ?? '')?.find((phrase) => {
    const isThere = phrase.words.every((word, index) => words[at + index]?.spoken === word)
    return isThere && !(phrase.words.length === 1 && isName(words, at))
  })
}

/** Two capitalised words in a row, neither written in capitals only. */
const isName = (words: readonly Word[], at: number): boolean =>
  [words[at], words[at + 1]].every((word) => word?.isCapital && !word.isAcronym)

/** «mức độ 3, 4» is two levels of service, each a meaning of its own. */
function serviceLevels(text: string): Concept[] {
  return [...text.matchAll(SERVICE_LEVEL)].flatMap((found) =>
    found
      .slice(1)
      .flatMap((level) =>
        level === undefined ? [] : [{ meaning: `mức ${level}`, at: found.index, end: found.index + found[0].length }],
      ),
  )
}

/** Whether a meaning is a level of service. */
export const isServiceLevel = (meaning: string): boolean => /^mức \d$/.test(meaning)
