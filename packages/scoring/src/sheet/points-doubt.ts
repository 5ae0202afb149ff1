import { quotient } from '../values/decimal.js'
import { type NumberReading, parseNumber } from '../values/number.js'
import type { PointsDoubt } from './score-sheet.js'

const FRACTION = /^([\d.,]+)\s*\/\s*([\d.,]+)$/
/** A decimal mark behind the number, or two of them in a row. */
const MARKS = /^(\d+)(?:[.,]{2,}(\d+)|[.,]+|[.,](\d+)[.,]+)$/

/**
 * What a text that is no number of points may say.
 *
 * @param text the cell as it stands
 * @returns `null` where nothing is likely
 * @example doubtIn('2/3') // { kind: 'share', share: 0.6666666666666666, points: 2 }
 */
export function doubtIn(text: string): PointsDoubt | null {
  const clean = text.normalize('NFKC').trim()
  const fraction = FRACTION.exec(clean)
  if (fraction) return ofFraction(numberIn(fraction[1]), numberIn(fraction[2]))
  const marks = MARKS.exec(clean)
  if (!marks) return null
  const likely = numberIn([marks[1], marks[2] ?? marks[3]].filter((part) => part !== undefined).join('.'))
  return likely === null ? null : { kind: 'misspelt', likely }
}

/** A percentage in a column of points: of the maximum, or its figure as points. */
export const percentDoubt = ({ value, decimals }: NumberReading): PointsDoubt => ({
  kind: 'share',
  share: value,
  points: Number((value * 100).toFixed(decimals)),
})

/** A number that the file shows as a percentage: of the maximum, or as many points as are stored. */
export const shownPercentDoubt = (value: number): PointsDoubt => ({ kind: 'share', share: value, points: value })

function ofFraction(over: number | null, under: number | null): PointsDoubt | null {
  if (over === null || under === null || under === 0) return null
  return { kind: 'share', share: quotient(over, under), points: over }
}

function numberIn(text: string | undefined): number | null {
  const read = parseNumber(text ?? '', 'points')
  return read.ok ? read.value.value : null
}
