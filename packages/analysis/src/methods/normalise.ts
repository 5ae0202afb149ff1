import { mean, sampleStandardDeviation } from 'simple-statistics'
import { fromFirst, isConstant, isFigure, type Maybe, onlyFigures, unitOf, withoutNoise } from './figure.js'

/** The lowest and the highest that a figure is measured by, stated from outside the data; low above high turns the scale. */
export interface Goalposts {
  readonly low: number
  readonly high: number
}

/**
 * How figures are brought to one scale. `min-max`: (x − least) ÷ (most − least). `z-score`: (x − mean) ÷ standard deviation
 * of the sample. `rank`: the share of the others that it is above, equal decimals half. `distance-to-best`: x ÷ most, which is to be
 * above 0. `goalposts`: (x − low) ÷ (high − low), kept inside 0…1. `none`: as it is, for figures that are published on one scale.
 */
export type Normalisation =
  | 'none'
  | 'min-max'
  | 'z-score'
  | 'rank'
  | 'distance-to-best'
  | { readonly goalposts: Goalposts }

/**
 * Normalises the figures of one node over all units; missing stays missing. Where all figures are the same no unit is better:
 * 0.5 on a scale of 0 to 1, 0 as a z-score, 1 as a share of the best.
 *
 * Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 5.
 *
 * @returns 0 to 1, except z-scores and what is left as it is; `null` where there is no finite figure
 * @throws RangeError for a method that there is not, goalposts that are one, and a best that is not above 0
 * @example normalise([2, 4, null, 6], 'min-max') // [0, 0.5, null, 1]
 */
export function normalise(values: readonly Maybe[], how: Normalisation): (number | null)[] {
  const known = onlyFigures(values)
  const scale = typeof how === 'object' ? byGoalposts(how.goalposts) : byName(known, how)
  return values.map((value) => (isFigure(value) ? scale(value) : null))
}

type Scale = (value: number) => number

function byGoalposts({ low, high }: Goalposts): Scale {
  if (!(Number.isFinite(low) && Number.isFinite(high) && low !== high))
    throw new RangeError(`goalposts ${low} and ${high}: they are two finite numbers`)
  const share = shareBetween(low, high)
  return (value) => Math.min(1, Math.max(0, share(value)))
}

/** Where a value lies between two others that differ, 0 at the first. */
function shareBetween(low: number, high: number): Scale {
  const unit = unitOf([low, high])
  const [from, range] = [low / unit, high / unit - low / unit]
  return (value) => (value / unit - from) / range
}

function byName(known: readonly number[], how: Exclude<Normalisation, object>): Scale {
  switch (how) {
    case 'none':
      return (value) => value
    case 'min-max':
      return byRange(known)
    case 'distance-to-best':
      return toBest(known)
    case 'z-score':
      return byDeviation(known)
    case 'rank':
      return byRank(known)
    default:
      throw new RangeError(`there is no normalisation “${String(how)}”`)
  }
}

function byRange(known: readonly number[]): Scale {
  if (isConstant(known)) return () => 0.5
  return shareBetween(leastOf(known), mostOf(known))
}

function toBest(known: readonly number[]): Scale {
  if (isConstant(known)) return () => 1
  const most = mostOf(known)
  if (most <= 0) throw new RangeError(`the best is ${most}: a distance to the best is a share of what is above 0`)
  return (value) => value / most
}

function byDeviation(known: readonly number[]): Scale {
  if (known.length < 2 || isConstant(known)) return () => 0
  const [first = 0] = known
  const [apart, unit] = [fromFirst(known), unitOf(known)]
  const [centre, deviation] = [mean(apart), sampleStandardDeviation(apart)]
  return (value) => (value / unit - first / unit - centre) / deviation
}

function byRank(known: readonly number[]): Scale {
  if (known.length === 1) return () => 0.5
  const sorted = Float64Array.from(known, withoutNoise).sort()
  return (value) => {
    const own = withoutNoise(value)
    return ((countBelow(sorted, own) + countUpTo(sorted, own)) / 2 - 0.5) / (sorted.length - 1)
  }
}

// Not Math.min(...values): a call takes no more than some ten thousand arguments.
/** The least of some figures; infinite where there is none. */
export const leastOf = (values: readonly number[]): number =>
  values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY)
/** The most of some figures; infinite below 0 where there is none. */
export const mostOf = (values: readonly number[]): number =>
  values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY)

/** How many of sorted values are below one. */
export const countBelow = (sorted: ArrayLike<number>, value: number): number =>
  firstWhere(sorted, (each) => each >= value)

/** How many of sorted values are one or below it. */
export const countUpTo = (sorted: ArrayLike<number>, value: number): number =>
  firstWhere(sorted, (each) => each > value)

function firstWhere(sorted: ArrayLike<number>, holds: (value: number) => boolean): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(sorted[middle] ?? 0)) high = middle
    else low = middle + 1
  }
  return low
}
