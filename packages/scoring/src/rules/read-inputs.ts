import { fail, ok, type Result } from '../result.js'
import type { Text } from '../text.js'
import {
  answerOfCell,
  type CellReading,
  dayOfCell,
  type InputValue,
  numberOfCell,
  rateOfCell,
} from '../values/cell-value.js'
import type { DateSystem } from '../values/date.js'
import { quotient } from '../values/decimal.js'
import type { BoundRule } from './rule.js'

/** An input that cannot be read: its name, and why. */
export interface InputProblem {
  readonly input: Text
  readonly reason: Text
}

/** Where the cells of inputs come from. */
export interface InputContext {
  /** The year that is scored; `null` where it is not known. */
  readonly year: number | null
  readonly dateSystem: DateSystem
}

/** Inputs as {@link BoundRule.evaluate} takes them. */
export type RuleInputs = Readonly<Record<string, unknown>>
type Reader = (cells: readonly InputValue[], rule: BoundRule, context: InputContext) => Result<RuleInputs, InputProblem>

const NAMES = {
  rate: { vi: 'tỷ lệ', en: 'rate' },
  numerator: { vi: 'tử số', en: 'numerator' },
  denominator: { vi: 'mẫu số', en: 'denominator' },
  received: { vi: 'ngày nhận', en: 'received' },
  year: { vi: 'năm đánh giá', en: 'year' },
  answer: { vi: 'trả lời', en: 'answer' },
  done: { vi: 'đã hoàn thành', en: 'done' },
  count: { vi: 'số lần', en: 'count' },
  points: { vi: 'điểm', en: 'points' },
} as const satisfies Record<string, Text>

const NOT_POSITIVE: Text = { vi: 'phải lớn hơn 0', en: 'must be above 0' }
const NOT_WHOLE: Text = { vi: 'phải là số nguyên từ 0 trở lên', en: 'must be a whole number, 0 or more' }
const NO_YEAR: Text = { vi: 'chưa biết', en: 'is not known' }

/** How the cells of each input are read, by the name that the rule gives it. */
const READERS: Readonly<Record<string, Reader>> = {
  rate: readRate,
  received: readDays,
  answer: ([cell = null]) => named('answer', answerOfCell(cell), (answer) => ({ answer })),
  done: (cells) => {
    const answers = cells.map(answerOfCell)
    const wrong = answers.find((answer) => !answer.ok)
    if (wrong && !wrong.ok) return fail({ input: NAMES.done, reason: wrong.error })
    const values = answers.map((answer) => (answer.ok ? answer.value : null))
    return ok({ done: values.some((value) => value !== null) ? values.map((value) => value === 'yes') : null })
  },
  count: ([cell = null]) => {
    const count = numberOfCell(cell, 'count')
    if (!count.ok) return fail({ input: NAMES.count, reason: count.error })
    const isCount = count.value === null || (Number.isInteger(count.value) && count.value >= 0)
    return isCount ? ok({ count: count.value }) : fail({ input: NAMES.count, reason: NOT_WHOLE })
  },
  points: ([cell = null]) => named('points', numberOfCell(cell, 'points'), (points) => ({ points })),
}

/**
 * The inputs of a rule from cells: a rate (or numerator and denominator), the days of receipt in the order of the deadlines,
 * an answer, a mark for each item, a count, or points.
 *
 * @example readInputs(threshold100, [48, 50], { year: null, dateSystem: '1900' }) // { ok: true, value: { rate: 0.96 } }
 */
export function readInputs(
  rule: BoundRule,
  cells: readonly InputValue[],
  context: InputContext,
): Result<RuleInputs, InputProblem> {
  const read = READERS[rule.cells[0] ?? '']
  if (!read) throw new Error(`rule ${rule.kind} has an input that nothing reads: ${rule.cells.join()}`)
  return read(cells, rule, context)
}

/** How many cells the inputs of a rule take at most: a day for each deadline, a mark for each item, else one. */
export function inputCount({ parameters }: BoundRule): number {
  const many = parameters.dates ?? parameters.items
  return Array.isArray(many) ? many.length : 1
}

function named<T>(
  name: keyof typeof NAMES,
  reading: CellReading<T>,
  inputs: (value: T | null) => RuleInputs,
): Result<RuleInputs, InputProblem> {
  return reading.ok ? ok(inputs(reading.value)) : fail({ input: NAMES[name], reason: reading.error })
}

function readRate([first = null, second = null]: readonly InputValue[]): Result<RuleInputs, InputProblem> {
  if (second === null) return named('rate', rateOfCell(first), (rate) => ({ rate }))
  const numerator = numberOfCell(first, 'count')
  if (!numerator.ok) return fail({ input: NAMES.numerator, reason: numerator.error })
  const denominator = numberOfCell(second, 'count')
  if (!denominator.ok) return fail({ input: NAMES.denominator, reason: denominator.error })
  if (numerator.value === null || denominator.value === null) return ok({ rate: null })
  if (denominator.value <= 0) return fail({ input: NAMES.denominator, reason: NOT_POSITIVE })
  if (numerator.value < 0) return fail({ input: NAMES.numerator, reason: NOT_POSITIVE })
  return ok({ rate: quotient(numerator.value, denominator.value) })
}

function readDays(
  cells: readonly InputValue[],
  rule: BoundRule,
  { year, dateSystem }: InputContext,
): Result<RuleInputs, InputProblem> {
  if (year === null) return fail({ input: NAMES.year, reason: NO_YEAR })
  const received: (number | null)[] = []
  for (const cell of cells.slice(0, inputCount(rule))) {
    const day = dayOfCell(cell, dateSystem)
    if (!day.ok) return fail({ input: NAMES.received, reason: day.error })
    received.push(day.value?.serial ?? null)
  }
  return ok({ received, year })
}
