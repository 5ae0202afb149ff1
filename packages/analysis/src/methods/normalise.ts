import { mean, sampleStandardDeviation } from 'simple-statistics'

/** The lowest and the highest that a figure is measured by, stated from outside the data. */
export interface Goalposts {
  readonly low: number
  readonly high: number
}

/**
 * How figures are brought to one scale. `min-max`: (x − least) ÷ (most − least). `z-score`: (x − mean) ÷ standard deviation
 * of the sample. `rank`: the share of the others that it is above. `distance-to-best`: x ÷ most. `goalposts`: (x − low) ÷
 * (high − low), kept inside 0…1.
 */
export type Normalisation = 'min-max' | 'z-score' | 'rank' | 'distance-to-best' | { readonly goalposts: Goalposts }

/**
 * Normalises the figures of one node over all units; missing stays missing. Where all figures are the same no unit is better:
 * 0.5 on a scale of 0 to 1, 0 as a z-score.
 *
 * Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 5.
 *
 * @returns 0 to 1, except z-scores
 * @example normalise([2, 4, null, 6], 'min-max') // [0, 0.5, null, 1]
 */
export function normalise(values: readonly (number | null)[], how: Normalisation): (number | null)[] {
  const known = values.filter((value) => value !== null)
  if (known.length === 0) return values.map(() => null)
  const scale = scaleOf(known, how)
  return values.map((value) => (value === null ? null : scale(value)))
}

function scaleOf(known: readonly number[], how: Normalisation): (value: number) => number {
  const [least, most] = [Math.min(...known), Math.max(...known)]
  if (typeof how === 'object') {
    const { low, high } = how.goalposts
    return (value) => Math.min(1, Math.max(0, (value - low) / (high - low)))
  }
  switch (how) {
    case 'min-max':
      return (value) => (most === least ? 0.5 : (value - least) / (most - least))
    case 'distance-to-best':
      return (value) => (most === 0 ? 0 : value / most)
    case 'z-score': {
      const spread = known.length > 1 ? sampleStandardDeviation([...known]) : 0
      const centre = mean([...known])
      return (value) => (spread === 0 ? 0 : (value - centre) / spread)
    }
    case 'rank': {
      const sorted = [...known].sort((a, b) => a - b)
      return (value) =>
        known.length === 1 ? 0.5 : (below(sorted, value) + equal(sorted, value) / 2 - 0.5) / (known.length - 1)
    }
  }
}

const below = (sorted: readonly number[], value: number): number => {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

const equal = (sorted: readonly number[], value: number): number => {
  let count = 0
  for (let at = below(sorted, value); sorted[at] === value; at += 1) count += 1
  return count
}
