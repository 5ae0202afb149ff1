import type { StatedFigure } from '../../figures.js'
import { isMean } from '../../means.js'
import type { ReadReport, ReadSentence } from '../../read-report.js'
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
  const places = sentences.flatMap(({ sentence }, at) => (lines.has(sentence) ? [at] : []))
  const others = (read: readonly ReadSentence[]) =>
    read.flatMap((each) => each.figures.filter((figure) => !figures.includes(figure)))
  const near = others(sentences.filter((_, at) => places.some((place) => Math.abs(place - at) <= NEAR)))
  return {
    own: near.filter((each) => lines.has(each.sentence)).filter(isCounted),
    around: near.filter(isCounted),
    all: others(sentences).filter(isCounted),
    beside: near,
    tables,
  }
}

const isCounted = (figure: StatedFigure): boolean => figure.kind === 'count' && !isMean(figure) && !isTime(figure)
