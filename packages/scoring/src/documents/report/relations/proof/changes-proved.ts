import { difference } from '../../../../values/decimal.js'
import type { StatedFigure } from '../../figures.js'
import { printedOf } from '../../percents.js'
import { isRank, isRankInBracket } from '../../ranks.js'
import { countsTheSame } from '../../units.js'
import type { Cues } from '../cues.js'
import { isStep } from '../step.js'
import { isTime } from '../window.js'
import type { Passage } from './passage.js'

/** The two values of a change stand so many figures from it. */
const NEAR = 5
/** A change of fewer digits is made by chance by what stands further away. */
const TELLING = 10
const STEPS = /^(?:bậc|hạng|thứ bậc|vị trí)/iu

/** Gains and losses with the two values that they part, of counts, shares, points or places. */
export function changesProved({ figures, sentences }: Passage, cues: Cues): StatedFigure[] {
  const own = new Set(sentences.flatMap((each) => each.map(({ figure }) => figure.sentence)))
  return figures.flatMap((change, at) => {
    if (!isStep(change, cues) || !own.has(change.sentence)) return []
    const near = figures
      .slice(Math.max(0, at - NEAR), at + NEAR + 1)
      .filter((each) => each !== change && !isTime(each) && isLike(each, change))
      .filter((each) => printedOf(change) >= TELLING || change.decimals > 0 || each.sentence === change.sentence)
    return near.flatMap((one, place) =>
      // Of a row of places or small numbers those side by side are meant.
      near
        .slice(place + 1, printedOf(change) < TELLING ? place + 2 : undefined)
        .flatMap((other) => (parts(change, one, other) ? [change, one, other] : [])),
    )
  })
}

/** Places part ranks, and nothing else does. */
const isLike = (each: StatedFigure, change: StatedFigure): boolean =>
  STEPS.test(change.unit)
    ? isRank(each) || isRankInBracket(each) || each.kind === 'fraction'
    : each.kind !== 'fraction' && !isRank(each)

const parts = (change: StatedFigure, one: StatedFigure, other: StatedFigure): boolean =>
  one.kind === other.kind &&
  (printedOf(change) >= TELLING || one.kind !== 'count' || countsTheSame(one, other)) &&
  Math.abs(difference(printedOf(one), printedOf(other))) === printedOf(change) &&
  printedOf(change) > 0
