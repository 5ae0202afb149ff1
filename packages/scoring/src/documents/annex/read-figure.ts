import { isErrorText } from '../../sheet/grid.js'
import type { SheetCell } from '../../sheet/score-sheet.js'
import { quotient } from '../../values/decimal.js'
import { isCountable, numberReading, parseNumber } from '../../values/number.js'
import type { IndicatorKind } from './indicator-list.js'

/** A figure of the annex. */
export type Figure =
  | {
      readonly kind: 'number'
      /** A share as its fraction: `99,1%` is 0.991. */
      readonly value: number
      /** Decimals as printed; of a share those of the percentage. */
      readonly decimals: number
      /** The share in brackets beside a count: `22 (100%)` has 1. */
      readonly share: { readonly value: number; readonly decimals: number } | null
      readonly isShare: boolean
    }
  | { readonly kind: 'blank' }
  | { readonly kind: 'text' }
  | { readonly kind: 'error' }

/** A printed fraction: `64.632/193.667`. */
export interface Fraction {
  readonly part: number
  readonly whole: number
}

const WITH_SHARE = /^(.*\d)\s*\(\s*([\d.,]+\s*%)\s*\)$/
const FRACTION = /(?:^|[^\d.,/])(\d[\d.]*)\s*\/\s*(\d[\d.]*)(?![\d./])/

/**
 * Reads a figure as the kind of its indicator asks: a dot parts thousands in a count, a share is a percentage.
 *
 * @param kind the indicator's kind; `null` where it is not known
 * @param inPercent whether the unit of the row is %
 * @example readFigure({ value: '2.028', text: '2.028' }, 'count', false).value // 2028
 */
export function readFigure(cell: SheetCell, kind: IndicatorKind | null, inPercent: boolean): Figure {
  const { value } = cell
  if (value === null || cell.text === '') return { kind: 'blank' }
  if (isErrorText(value)) return { kind: 'error' }
  const share = kind === 'share' || (kind === null && inPercent)
  if (typeof value === 'number') return typedNumber(value, share)
  return typeof value === 'string' ? written(cell.text, share) : { kind: 'text' }
}

function written(text: string, share: boolean): Figure {
  const [, count, beside] = WITH_SHARE.exec(text) ?? []
  const read = parseNumber(count ?? text, share ? 'points' : 'count')
  const fraction = read.ok ? null : wholeFraction(text)
  if (fraction) return ofFraction(fraction, share)
  if (!read.ok) return { kind: read.error.kind === 'blank' ? 'blank' : 'text' }
  const bracket = beside === undefined ? null : parseNumber(beside, 'points')
  const { percent, decimals } = read.value
  return {
    kind: 'number',
    value: share && !percent ? quotient(read.value.value, 100) : read.value.value,
    decimals,
    share: bracket?.ok ? { value: bracket.value.value, decimals: bracket.value.decimals } : null,
    isShare: share || percent,
  }
}

const ONLY_A_FRACTION = /^\d[\d.]*\s*\/\s*\d[\d.]*$/

/** «28/28»: so many of so many. */
const wholeFraction = (text: string): Fraction | null => (ONLY_A_FRACTION.test(text) ? fractionIn(text) : null)

/** A count with the share that it is, or the share itself. */
function ofFraction({ part, whole }: Fraction, isShare: boolean): Figure {
  const value = quotient(part, whole)
  const share = { value, decimals: DECIMALS_OF_A_FRACTION }
  return isShare
    ? { kind: 'number', ...share, share: null, isShare }
    : { kind: 'number', value: part, decimals: 0, share, isShare }
}

/** A share that is not printed is exact; so many decimals are shown of it. */
const DECIMALS_OF_A_FRACTION = 2

/** A cell formatted as percent holds its fraction; a number above 1 was typed in percent. */
function typedNumber(value: number, share: boolean): Figure {
  if (!isCountable(value)) return { kind: 'text' }
  if (!share) return { kind: 'number', value, decimals: numberReading(value).decimals, share: null, isShare: false }
  const fraction = value > 1 ? quotient(value, 100) : value
  const decimals = Math.max(0, numberReading(fraction).decimals - 2)
  return { kind: 'number', value: fraction, decimals, share: null, isShare: true }
}

/**
 * The fraction that a remark prints, in counts.
 *
 * @example fractionIn('64.632/193.667') // { part: 64632, whole: 193667 }
 */
export function fractionIn(text: string): Fraction | null {
  const [, part, whole] = FRACTION.exec(text) ?? []
  if (part === undefined || whole === undefined) return null
  const [a, b] = [parseNumber(part, 'count'), parseNumber(whole, 'count')]
  return a.ok && b.ok && b.value.value > 0 ? { part: a.value.value, whole: b.value.value } : null
}
