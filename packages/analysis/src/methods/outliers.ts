import { sampleKurtosis, sampleSkewness } from 'simple-statistics'
import { fromFirst, isConstant, type Maybe, onlyFigures, withoutNoise } from './figure.js'

/** The shape of a node's distribution over units. */
export interface DistributionShape {
  readonly skewness: number
  readonly kurtosis: number
  /** |skewness| > 2 and kurtosis > 3.5: a few units may decide the normalisation. */
  readonly isFlagged: boolean
}

/**
 * Flags a node whose figures have outliers.
 *
 * Source: the limits of the JRC's Competence Centre on Composite Indicators, absolute skewness above 2 together with kurtosis
 * above 3.5.
 *
 * @returns `null` with fewer than four figures or where all are the same
 * @example outliers([1, 2, 3, 4])?.isFlagged // false
 */
export function outliers(values: readonly Maybe[]): DistributionShape | null {
  const known = onlyFigures(values)
  if (known.length < 4 || isConstant(known)) return null
  const apart = fromFirst(known)
  const [skewness, kurtosis] = [sampleSkewness(apart), sampleKurtosis(apart)]
  // One of four that differs has a skewness of 2, and no order of adding up may make it more.
  return { skewness, kurtosis, isFlagged: Math.abs(withoutNoise(skewness)) > 2 && withoutNoise(kurtosis) > 3.5 }
}
