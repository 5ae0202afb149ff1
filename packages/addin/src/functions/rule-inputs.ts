import {
  type BoundRule,
  type Framework,
  type InputValue,
  inputCount,
  type RuleInputs,
  readInputs,
  type Text,
} from '@parscore/scoring'
import { type ArgumentCell, isError } from './argument.js'
import { invalid, notAvailable } from './problem.js'
import { wholeIn } from './read-cell.js'

const INPUTS: Text = { vi: 'dữ liệu', en: 'inputs' }
const YEAR: Text = { vi: 'năm đánh giá', en: 'year' }
/** Of years a framework may have one or several; this is no day of any. */
const LAST_YEAR = 9999

/**
 * The inputs of a rule from the cells that a formula gives it: a rate (or numerator and denominator), the days of receipt and
 * the year, an answer, marks, a count, or points.
 */
export function ruleInputs(cells: readonly ArgumentCell[], rule: BoundRule, framework: Framework): RuleInputs {
  const values = cells.map(valueIn)
  const isDated = rule.input === 'received'
  const year = isDated ? yearOf(cells[inputCount(rule)] ?? null, framework) : null
  const read = readInputs(rule, values, { year, dateSystem: '1900' })
  if (!read.ok) throw invalid(read.error.input, read.error.reason)
  return read.value
}

function valueIn(cell: ArgumentCell): InputValue {
  if (!isError(cell)) return cell
  throw invalid(INPUTS, { vi: 'ô có lỗi {error}', en: 'a cell has the error {error}' }, { error: cell.error })
}

function yearOf(cell: ArgumentCell, { id, years }: Framework): number {
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
