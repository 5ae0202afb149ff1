import { product, quotient, roundFarFromHalf, roundHalfUp } from '../../values/decimal.js'
import type { StatedFigure } from './figures.js'

/** The percentage that a share prints. @example printedPercent({ value: 0.532, decimals: 1 }) // 53.2 */
export const printedPercent = ({ value, decimals }: StatedFigure): number => roundHalfUp(product(value, 100), decimals)

/** The number that a figure prints: of a share its percentage. @example printedOf({ kind: 'count', value: 52, decimals: 0 }) // 52 */
export const printedOf = (figure: StatedFigure): number =>
  figure.kind === 'share' ? printedPercent(figure) : figure.value

/**
 * A part of a whole in percent, rounded half up as it would be printed.
 *
 * @param whole not 0: of nothing there is no share
 * @example percentOf(265, 498, 1) // 53.2
 */
export const percentOf = (part: number, whole: number, decimals: number): number =>
  roundFarFromHalf((100 * part) / whole, decimals) ?? roundHalfUp(product(quotient(part, whole), 100), decimals)

/** Whether a share is what it prints of a whole; of nothing there is none. */
export const isPercentOf = (share: StatedFigure, part: number, whole: number): boolean =>
  // Exact decimals are slow, and most pairs are far off.
  whole > 0 &&
  Math.abs(part / whole - share.value) <= 10 ** -(share.decimals + 2) &&
  percentOf(part, whole, share.decimals) === printedPercent(share)
