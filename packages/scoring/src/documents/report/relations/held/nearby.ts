import { oncePer } from '../../../../values/once-per.js'
import type { StatedFigure } from '../../figures.js'
import { isMean } from '../../means.js'
import type { ReadReport, ReadSentence } from '../../read-report.js'
import type { Sentence } from '../../sentences.js'
import type { TextTable } from '../../text-tables.js'
import { isTime } from '../window.js'

/** What stands around the figures of a question. */
export interface Nearby {
  /** Other counts of the sentences of the question. */
  readonly own: readonly StatedFigure[]
  /** Those and the counts of the sentences before and behind. */
  readonly around: readonly StatedFigure[]
  /** All counts of the report. */
  readonly all: readonly StatedFigure[]
  /** Other figures of any kind of the sentences of the question and those beside. */
  readonly beside: readonly StatedFigure[]
  readonly tables: readonly TextTable[]
}

/** Whether figures hold in some way among those around them. */
export type Way = (figures: readonly StatedFigure[], near: Nearby) => boolean

/** Sentences before and behind that are still near. */
const NEAR = 2

export function nearby(figures: readonly StatedFigure[], { sentences, tables }: ReadReport): Nearby {
  const lines = new Set(figures.map(({ sentence }) => sentence))
  const places = new Set([...lines].flatMap((line) => around(placesOf(sentences).get(line), sentences.length)))
  const isOther = (figure: StatedFigure) => !figures.includes(figure)
  const near = [...places]
    .sort((a, b) => a - b)
    .flatMap((at) => sentences[at]?.figures ?? [])
    .filter(isOther)
  return {
    own: near.filter((each) => lines.has(each.sentence)).filter(isCounted),
    around: near.filter(isCounted),
    // Few questions need them all, and a long report has thousands.
    get all() {
      return countedOf(sentences).filter(isOther)
    },
    beside: near,
    tables,
  }
}

const around = (place: number | undefined, length: number): number[] =>
  place === undefined
    ? []
    : Array.from({ length: 2 * NEAR + 1 }, (_, step) => place - NEAR + step).filter((at) => at >= 0 && at < length)

/** Where each sentence stands among the others. */
export const placesOf = oncePer(
  (sentences: readonly ReadSentence[]): ReadonlyMap<Sentence, number> =>
    new Map(sentences.map(({ sentence }, at) => [sentence, at])),
)

const countedOf = oncePer((sentences: readonly ReadSentence[]): readonly StatedFigure[] =>
  sentences.flatMap(({ figures }) => figures.filter(isCounted)),
)

const isCounted = (figure: StatedFigure): boolean => figure.kind === 'count' && !isMean(figure) && !isTime(figure)
