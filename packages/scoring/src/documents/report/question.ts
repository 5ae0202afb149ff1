import { formatCount, type Text, type Word, sentence as worded } from '../../text.js'
import type { StatedFigure } from './figures.js'
import type { Sentence } from './sentences.js'

/** A place that a question cites. */
export interface CitedPlace {
  /** `dòng 87`, or the cell of an annex. */
  readonly where: Text
  /** The words that stand there. */
  readonly quote: string
}

/** Something in a report that may be wrong: a question to a person, with the places, never a certainty. */
export interface Question {
  /** Which kind of question; never changes. */
  readonly id: string
  /** Line of the first place. */
  readonly line: number
  readonly text: Text
  readonly places: readonly CitedPlace[]
  /** The figures of the text that it is about; none where it is about dates, documents or tables. */
  readonly figures: readonly StatedFigure[]
  /** What is printed and what it should be, where the question is about one number. */
  readonly misfit?: Misfit
  /** Its figures stand so that nothing else can be meant, whatever else fits them. */
  readonly isPlain?: true
}

/** A number as it is printed and as the others of its question make it. */
export interface Misfit {
  readonly printed: number
  readonly expected: number
}

/** A place in running text. */
export const inText = ({ line, text }: Sentence): CitedPlace => ({
  where: { vi: `dòng ${line}`, en: `line ${line}` },
  quote: text,
})

/** A question about sentences of the text, the first of which it stands at. */
export function ask(
  id: string,
  [first, ...others]: readonly [Sentence, ...Sentence[]],
  template: Text,
  words: Readonly<Record<string, Word>>,
  figures: readonly StatedFigure[] = [],
): Question {
  const places = [first, ...others.filter((each) => each !== first)]
  const shown = Object.fromEntries(Object.entries(words).map(([name, word]) => [name, countShown(word)]))
  const { printed, expected } = words
  const misfit = typeof printed === 'number' && typeof expected === 'number' ? { misfit: { printed, expected } } : {}
  return { id, line: first.line, text: worded(template, shown), places: places.map(inText), figures, ...misfit }
}

/** A count as a report prints it; points and shares have no thousands. */
export const countShown = (word: Word): Word =>
  typeof word === 'number' && Number.isInteger(word)
    ? { vi: formatCount(word, 'vi'), en: formatCount(word, 'en') }
    : word

/** A question whose figures stand so that nothing else can be meant. */
export const plainly = (question: Question): Question => ({ ...question, isPlain: true })
