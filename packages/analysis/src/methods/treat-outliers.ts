import { isFigure, type Maybe } from './figure.js'
import { leastOf, mostOf } from './normalise.js'
import { outliers } from './outliers.js'

/** A node after treatment. */
export interface Treated {
  readonly values: readonly (number | null)[]
  /** What was done: nothing, the outermost figures set to the next ones, or logarithms taken. */
  readonly treatment: 'none' | 'winsorised' | 'log'
  /** Places of the figures that were moved. */
  readonly moved: readonly number[]
}

/** At most so many figures are moved before logarithms are taken (JRC: five of some hundred). */
const MOST = 5

/**
 * Treats outliers as the JRC does: while skewness and kurtosis are flagged the outermost figure is set to the next one, at most
 * five times; where that is not enough logarithms are taken instead: of how far a figure is from the least, or, where the outliers
 * are low, less those of how far it is from the most, both from 1 up, so that the order stays.
 *
 * Source: OECD/JRC Handbook (2008), step 5; W. Becker et al., COINr (2022), `Treat` with `log_CT_orig`, mirrored as in
 * `log_CT_plus`.
 *
 * @example treatOutliers([1, 2, 3, 4]).treatment // 'none'
 */
export function treatOutliers(given: readonly Maybe[]): Treated {
  const values = given.map((value) => (isFigure(value) ? value : null))
  const moved: number[] = []
  let now = values
  while (outliers(now)?.isFlagged && moved.length < MOST) {
    const step = pulledIn(now, (outliers(now)?.skewness ?? 0) > 0)
    if (!step) break
    now = step.values
    for (const place of step.places) if (!moved.includes(place)) moved.push(place)
  }
  if (moved.length === 0) return { values, treatment: 'none', moved }
  if (!outliers(now)?.isFlagged) return { values: now, treatment: 'winsorised', moved }
  return { values: logarithms(values), treatment: 'log', moved: [] }
}

/** The outermost figures on one side set to the next one; all that have been pulled in move on together. */
function pulledIn(values: readonly (number | null)[], isHigh: boolean) {
  const known = [...new Set(values.filter((value) => value !== null))].sort((a, b) => (isHigh ? b - a : a - b))
  const [outermost, next] = known
  if (outermost === undefined || next === undefined) return null
  const places = values.flatMap((value, place) => (value === outermost ? [place] : []))
  return { values: values.map((value) => (value === outermost ? next : value)), places }
}

/** Logarithms from the end that figures crowd at, or the far ones would only be drawn apart. */
function logarithms(values: readonly (number | null)[]): (number | null)[] {
  const known = values.filter((value) => value !== null)
  const [least, most] = [leastOf(known), mostOf(known)]
  const isHigh = (outliers(known)?.skewness ?? 0) >= 0
  return values.map((value) => {
    if (value === null) return null
    return isHigh ? Math.log(value - least + 1) : -Math.log(most - value + 1)
  })
}
