import { quotient, roundHalfUp } from '../../../../values/decimal.js'
import type { StatedFigure } from '../../figures.js'
import { isMean } from '../../means.js'
import { inOneUnit, type Passage } from './passage.js'

/** Total and number of a mean stand so many figures before it, or right behind. */
const BEFORE = 6
const BEHIND = 2

/** Means with the total and the number that make them. */
export function meansProved({ figures, items }: Passage): StatedFigure[] {
  return figures.flatMap((mean, at) => {
    if (mean.kind !== 'count' || !isMean(mean)) return []
    const near = items.filter(({ figure, place }) => figure !== mean && place >= at - BEFORE && place <= at + BEHIND)
    return near.flatMap((total) =>
      near.flatMap((number) =>
        number.value > 1 &&
        inOneUnit(total.figure, mean) &&
        total.value > number.value &&
        roundHalfUp(quotient(total.value, number.value), mean.decimals) === mean.value
          ? [mean, total.figure, number.figure]
          : [],
      ),
    )
  })
}
