import { inputValue } from '../../sheet/row-inputs.js'
import type { SheetCell } from '../../sheet/score-sheet.js'
import { type InputValue, numberOfCell } from '../../values/cell-value.js'
import { product } from '../../values/decimal.js'
import { fold } from '../../values/fold.js'

/** A sum of money of the plan. */
export interface PlanMoney {
  /** In million đồng, whatever the plan counts in; `null` where nothing is written, or no number. */
  readonly value: number | null
  readonly cell: SheetCell
}

/** What a column of budgets counts in. */
export interface BudgetUnit {
  /** So many million đồng is one. */
  readonly millions: number
  /** Whether a heading says so; else it is told by the size of the amounts. */
  readonly isStated: boolean
}

/** Folded words of units with what one is in million đồng, the longest first. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:ty|ti) (?:dong|vnd|d)\b|\bty$/, 1000],
  [/\btrieu(?: (?:dong|vnd|d))?\b/, 1],
  [/\b(?:nghin|ngan|1000|1 000) (?:dong|vnd|d)\b/, 0.001],
  [/\b(?:dong|vnd)\b/, 0.000001],
]
/** No reform plan of a province costs so many million đồng (a hundred billion) in one activity: such amounts are đồng. */
const SURELY_DONG = 100_000

/** The unit that a heading names: «Kinh phí (triệu đồng)», «ĐVT: nghìn đồng». `null` where it names none. */
export function unitNamed(heading: string): number | null {
  const words = fold(heading)
  return UNITS.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

/**
 * The unit of a column: the one that a heading names, else million đồng, unless its amounts are too large for that.
 *
 * @param headings the header of the column and what stands above the table, the nearest first
 */
export function budgetUnit(headings: readonly string[], cells: readonly SheetCell[]): BudgetUnit {
  const [named] = headings.map(unitNamed).filter((unit) => unit !== null)
  if (named !== undefined) return { millions: named, isStated: true }
  const bare = cells.map(({ value }) => amountIn(inputValue(value))).filter((amount) => amount !== null)
  return { millions: Math.max(0, ...bare) >= SURELY_DONG ? 0.000001 : 1, isStated: false }
}

function amountIn(value: InputValue): number | null {
  const read = numberOfCell(value, 'count')
  return read.ok ? read.value : null
}

const WITH_UNIT = /^([\d.,\s]*\d)\s*(\p{L}[\p{L}\s]*)$/u

/**
 * Reads an amount: a number in the unit of the column, or one that names its own.
 *
 * @example moneyOf({ value: '30 triệu đồng', text: '30 triệu đồng' }, { millions: 0.000001, isStated: true }).value // 30
 */
export function moneyOf(cell: SheetCell, unit: BudgetUnit): PlanMoney {
  const [, digits = '', own = ''] = WITH_UNIT.exec(cell.text) ?? []
  const named = unitNamed(own)
  const amount = amountIn(named === null ? inputValue(cell.value) : digits)
  return { value: amount === null ? null : product(amount, named ?? unit.millions), cell }
}
