import { type BoundRule, type Framework, quotient, type Text } from '@parscore/scoring'
import type { Cell } from './argument.js'
import { invalid, notAvailable } from './problem.js'
import { answerIn, dayIn, numberIn, rateIn, wholeIn } from './read-cell.js'

const RATE: Text = { vi: 'tỷ lệ', en: 'rate' }
const NUMERATOR: Text = { vi: 'tử số', en: 'numerator' }
const DENOMINATOR: Text = { vi: 'mẫu số', en: 'denominator' }
const RECEIVED: Text = { vi: 'ngày nhận', en: 'received' }
const YEAR: Text = { vi: 'năm đánh giá', en: 'year' }
const ANSWER: Text = { vi: 'trả lời', en: 'answer' }
const DONE: Text = { vi: 'đã hoàn thành', en: 'done' }
const COUNT: Text = { vi: 'số lần', en: 'count' }
const POINTS: Text = { vi: 'điểm', en: 'points' }
/** Of years a framework may have one or several; this is no day of any. */
const LAST_YEAR = 9999

type Reader = (cells: readonly Cell[], rule: BoundRule, framework: Framework) => Readonly<Record<string, unknown>>

/** How the cells of each input are read, by the name that the rule gives it. */
const READERS: Readonly<Record<string, Reader>> = {
  rate: (cells) => ({ rate: rateOf(cells) }),
  received: (cells, rule, framework) => {
    const { dates } = rule.parameters
    const count = Array.isArray(dates) ? dates.length : 1
    const received = cells.slice(0, count).map((cell) => dayIn(RECEIVED, cell)?.serial ?? null)
    return { received, year: yearOf(cells[count] ?? null, framework) }
  },
  answer: ([cell = null]) => ({ answer: answerIn(ANSWER, cell) }),
  done: (cells) => {
    const answers = cells.map((cell) => answerIn(DONE, cell))
    return { done: answers.some((answer) => answer !== null) ? answers.map((answer) => answer === 'yes') : null }
  },
  count: ([cell = null]) => ({ count: numberIn(COUNT, cell) === null ? null : wholeIn(COUNT, cell, 0, 1e6) }),
  points: ([cell = null]) => ({ points: numberIn(POINTS, cell) }),
}

/**
 * The inputs of a rule from the cells that a formula gives it: a rate (or numerator and denominator), the days of receipt and
 * the year, an answer, marks, a count, or points.
 */
export function ruleInputs(
  cells: readonly Cell[],
  rule: BoundRule,
  framework: Framework,
): Readonly<Record<string, unknown>> {
  const read = READERS[rule.cells[0] ?? '']
  if (!read) throw new Error(`rule ${rule.kind} has an input that no function reads: ${rule.cells.join()}`)
  return read(cells, rule, framework)
}

function rateOf(cells: readonly Cell[]): number | null {
  const [first = null, second = null] = cells
  if (cells.length < 2 || second === null) return rateIn(RATE, first)
  const numerator = numberIn(NUMERATOR, first)
  const denominator = numberIn(DENOMINATOR, second)
  if (numerator === null || denominator === null) return null
  if (denominator <= 0 || numerator < 0) throw invalid(DENOMINATOR, { vi: 'phải lớn hơn 0', en: 'must be above 0' })
  return quotient(numerator, denominator)
}

function yearOf(cell: Cell, { id, years }: Framework): number {
  if (cell !== null) return wholeIn(YEAR, cell, 0, LAST_YEAR)
  const [year] = years
  if (years.length === 1 && year !== undefined) return year
  throw notAvailable(
    {
      vi: 'Bộ {id} dùng cho nhiều năm: hãy ghi năm đánh giá sau các ngày nhận.',
      en: 'Framework {id} is for several years: give the year after the days of receipt.',
    },
    { id },
  )
}
