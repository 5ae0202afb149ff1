import { decimalOf, product, quotient } from '@parscore/scoring'
import { ofNumbers } from '../arguments.js'
import type { FunctionTable } from '../call.js'
import { Fault } from '../fault.js'

/** How big.js calls the ways to round. */
const MODES = { towardsZero: 0, halfAway: 1, awayFromZero: 3 } as const
/** Beyond, nothing of a number is left or changed. */
const MOST_DECIMALS = 300

/** Rounds on the decimal value; below 0 decimals to tens and hundreds. */
function rounded(value: number, decimals: number, mode: keyof typeof MODES): number {
  const places = Math.max(-MOST_DECIMALS, Math.min(MOST_DECIMALS, Math.trunc(decimals)))
  return decimalOf(value).round(places, MODES[mode]).toNumber() + 0
}

const down = (value: number): number => {
  const cut = rounded(value, 0, 'towardsZero')
  return cut > decimalOf(value).toNumber() ? cut - 1 : cut
}

/** The multiple of a step below (`way` −1) or above a number. */
function multiple(value: number, step: number, way: 1 | -1): number {
  if (step === 0) return 0
  if (value > 0 && step < 0) throw new Fault('#NUM!')
  const times = quotient(value, step)
  return product(step, way === -1 ? down(times) : -down(-times))
}

/** ROUND and its like: half goes away from zero, on the decimals that Excel shows. */
export const rounding: FunctionTable = {
  ROUND: ofNumbers(2, 2, (value, decimals) => rounded(value, decimals, 'halfAway')),
  ROUNDUP: ofNumbers(2, 2, (value, decimals) => rounded(value, decimals, 'awayFromZero')),
  ROUNDDOWN: ofNumbers(2, 2, (value, decimals) => rounded(value, decimals, 'towardsZero')),
  TRUNC: ofNumbers(1, 2, (value, decimals = 0) => rounded(value, decimals, 'towardsZero')),
  INT: ofNumbers(1, 1, down),
  CEILING: ofNumbers(2, 2, (value, step) => multiple(value, step, 1)),
  FLOOR: ofNumbers(2, 2, (value, step) => multiple(value, step, -1)),
  MROUND: ofNumbers(2, 2, (value, step) => {
    if (step === 0) return 0
    if (value * step < 0) throw new Fault('#NUM!')
    return product(step, rounded(quotient(value, step), 0, 'halfAway'))
  }),
}
