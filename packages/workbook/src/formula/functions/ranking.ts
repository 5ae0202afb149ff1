import { quotient, sum } from '@parscore/scoring'
import { numbersIn, whole } from '../arguments.js'
import type { Call, FormulaFunction, FunctionTable } from '../call.js'
import { numberOf } from '../coerce.js'
import { Fault } from '../fault.js'

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b)
/** As Excel compares: 15 digits. */
const digits = (value: number): number => Number(value.toPrecision(15))

/** The best of equal places, and how many share it. */
function place(call: Call): { readonly best: number; readonly shared: number } {
  const value = digits(numberOf(call.scalar(0)))
  const all = numbersIn(call.matrix(1)).map(digits)
  const isAscending = call.has(2) && numberOf(call.scalar(2)) !== 0
  const shared = all.filter((each) => each === value).length
  if (shared === 0) throw new Fault('#N/A')
  return { best: 1 + all.filter((each) => (isAscending ? each < value : each > value)).length, shared }
}

/** The value at a place from the least (`LARGE`: the largest) on. */
const nth =
  (order: (values: readonly number[]) => number[]): FormulaFunction =>
  (call) => {
    const value = order(numbersIn(call.matrix(0)))[whole(call.scalar(1)) - 1]
    if (value === undefined) throw new Fault('#NUM!')
    return value
  }

function median(values: readonly number[]): number {
  const all = sorted(values)
  const [low, high] = [all[Math.ceil(all.length / 2) - 1], all[Math.floor(all.length / 2)]]
  if (low === undefined || high === undefined) throw new Fault('#NUM!')
  return quotient(sum([low, high]), 2)
}

/** Places in an order. */
export const ranking: FunctionTable = {
  RANK: (call) => place(call).best,
  'RANK.EQ': (call) => place(call).best,
  'RANK.AVG': (call) => {
    const { best, shared } = place(call)
    return best + (shared - 1) / 2
  },
  SMALL: nth(sorted),
  LARGE: nth((values) => sorted(values).reverse()),
  MEDIAN: (call) => median(call.values().flatMap(numbersIn)),
}
