import { difference, product, quotient, roundHalfUp } from '../values/decimal.js'

/** «Điểm tự đánh giá của tỉnh sai số quá 3% so với điểm thẩm định» (Đắk Nông 2017, dak-nong-2017): of the appraised points. */
const ALLOWED = 0.03

/** How far a self-assessment is from its appraisal. */
export interface SelfGap {
  /** self − appraised, in points. */
  readonly apart: number
  /** Points that the two may be apart. */
  readonly allowed: number
  /** `apart` in percent of what the 3 % are of, two decimals; `null` where that is 0. */
  readonly percent: number | null
  readonly isWithin: boolean
}

/**
 * The gap of a self-assessment, exactly: 10.3 is within 3 % of 10.
 *
 * @param of what the 3 % are of, where it is not the appraised points
 * @example selfGapOf(9, 8) // { apart: 1, allowed: 0.24, percent: 12.5, isWithin: false }
 */
export function selfGapOf(self: number, appraised: number, of: number = appraised): SelfGap {
  const apart = difference(self, appraised)
  const allowed = product(of, ALLOWED)
  const percent = of === 0 ? null : roundHalfUp(quotient(apart, of) * 100, 2)
  return { apart, allowed, percent, isWithin: Math.abs(apart) <= allowed }
}
