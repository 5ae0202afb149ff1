import {
  type Answer,
  answerOfCell,
  type CellReading,
  type DateSystem,
  type Day,
  dayOfCell,
  type InputValue,
  largestRate,
  numberOfCell,
  rateOfCell,
  saysNoPoints,
  type Text,
} from '@parscore/scoring'
import { type ArgumentCell, isError } from './argument.js'
import { invalid } from './problem.js'

/**
 * Reads a cell that is the one read before only once: an argument of one cell serves a whole column of 100 000.
 *
 * @param read what is made of a cell; it may throw, and does so again
 */
export function onceRead<T>(read: (cell: ArgumentCell) => T): (cell: ArgumentCell) => T {
  let last: { readonly cell: ArgumentCell; readonly value: T } | null = null
  return (cell) => {
    if (last === null || last.cell !== cell) last = { cell, value: read(cell) }
    return last.value
  }
}

const HAS_ERROR: Text = { vi: 'ô có lỗi {error}', en: 'a cell has the error {error}' }

function read<T>(name: Text, cell: ArgumentCell, reading: (value: InputValue) => CellReading<T>): T | null {
  if (cell === null) return null
  if (isError(cell)) throw invalid(name, HAS_ERROR, { error: cell.error })
  const result = reading(cell)
  if (!result.ok) throw invalid(name, result.error)
  return result.value
}

/** No sheet has more points than this; what is beyond it is no points, and cannot be reckoned with exactly. */
const MOST_POINTS = 1_000_000
const TOO_LARGE: Text = {
  vi: '{value} không phải là điểm: chỉ nhận từ −{most} đến {most}',
  en: '{value} is no number of points: from −{most} to {most}',
}

/** The points, or another decimal number, of a cell; `null` where it is empty. */
export function decimalIn(name: Text, cell: ArgumentCell): number | null {
  const value = read(name, cell, (given) => numberOfCell(given, 'points'))
  if (value === null || Math.abs(value) <= MOST_POINTS) return value
  throw invalid(name, TOO_LARGE, { value: String(value), most: MOST_POINTS })
}

/** The points of a cell; `null` where it is empty, or says that nothing was scored there, as in a sheet. */
export const pointsIn = (name: Text, cell: ArgumentCell): number | null =>
  typeof cell === 'string' && saysNoPoints(cell) ? null : decimalIn(name, cell)

/** The rate of a cell as a fraction; `null` where it is empty. A number that can be one is read at once: a column has 100 000. */
export const rateIn = (name: Text, cell: ArgumentCell): number | null =>
  typeof cell === 'number' && cell >= 0 && cell <= largestRate ? cell : read(name, cell, rateOfCell)

/** The day of a cell; `null` where it is empty. */
export const dayIn = (name: Text, cell: ArgumentCell, system: DateSystem = '1900'): Day | null =>
  read(name, cell, (value) => dayOfCell(value, system))

/** Yes, no or not applicable; `null` where the cell is empty. */
export const answerIn = (name: Text, cell: ArgumentCell): Answer | null => read(name, cell, answerOfCell)

const NEGATIVE: Text = { vi: 'không được âm', en: 'must not be negative' }
const EMPTY: Text = { vi: 'còn trống', en: 'is empty' }

/** A maximum: points, at least 0, never empty. */
export function maximumIn(name: Text, cell: ArgumentCell): number {
  const maximum = decimalIn(name, cell)
  if (maximum === null) throw invalid(name, EMPTY)
  if (maximum < 0) throw invalid(name, NEGATIVE)
  return maximum
}

/** A whole number from 0 to a largest; `fallback` where the cell is empty. */
export function wholeIn(name: Text, cell: ArgumentCell, fallback: number, largest: number): number {
  const value = decimalIn(name, cell) ?? fallback
  if (Number.isInteger(value) && value >= 0 && value <= largest) return value
  throw invalid(
    name,
    { vi: 'phải là số nguyên từ 0 đến {largest}', en: 'must be a whole number from 0 to {largest}' },
    { largest },
  )
}

/** A share from 0 to 1 (0,5 or 50%); `fallback` where the cell is empty. */
export function shareIn(name: Text, cell: ArgumentCell, fallback: number): number {
  const value = rateIn(name, cell) ?? fallback
  if (value <= 1) return value
  throw invalid(name, { vi: 'phải từ 0% đến 100%', en: 'must be from 0 % to 100 %' })
}
