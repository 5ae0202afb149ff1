import { ok, type Result } from '../result.js'
import type { InputProblem, RuleInputs } from '../rules/index.js'
import type { InputValue } from '../values/cell-value.js'
import { fold } from '../values/fold.js'
import type { InputRole } from './column.js'
import type { CellValue } from './grid.js'
import type { ScoreRow, ScoreSheet, SheetCell } from './score-sheet.js'

/** What stands in the column «Đánh giá» of a criterion that is left out; empty is assessed. */
export const notAssessedWord = 'Không đánh giá'

const LEFT_OUT = new Set(['khong danh gia', 'khong ap dung', 'khong', 'no', 'not assessed', 'not applicable'])

/** Whether a text in the column «Đánh giá» leaves the criterion out. @example isLeftOutText('không áp dụng') // true */
export const isLeftOutText = (text: string): boolean => LEFT_OUT.has(fold(text))

/** The cells of a row in the columns of a role, in the order of the sheet. */
export function inputCells(sheet: ScoreSheet, row: ScoreRow, role: InputRole): readonly SheetCell[] {
  return row.inputs.filter((_, place) => sheet.inputColumns[place]?.role === role)
}

/** Whether the user left a criterion, or one that it is under, out of the assessment. */
export function isLeftOut(sheet: ScoreSheet, row: ScoreRow): boolean {
  // Most sheets have no columns of inputs: nothing is asked of their rows (npm run bench).
  if (sheet.inputColumns.length === 0) return false
  const own = inputCells(sheet, row, 'applies').some((cell) => isLeftOutText(cell.text))
  return own || (row.parent !== null && isLeftOut(sheet, row.parent))
}

/** The year that a sheet is about: that of a column of points, else the only one of its framework. */
export function yearOf({ columns, framework }: ScoreSheet): number | null {
  const named = columns.find((column) => column.role !== 'target' && column.year !== null)?.year
  return named ?? (framework?.years.length === 1 ? (framework.years[0] ?? null) : null)
}

/**
 * The inputs of a leaf's rule from its row.
 *
 * @returns `null` where the sheet has no columns of inputs or the leaf has no rule
 */
export function inputsOf(sheet: ScoreSheet, row: ScoreRow): Result<RuleInputs, InputProblem> | null {
  const rule = row.node?.rule
  if (!rule || sheet.inputColumns.length === 0) return null
  const figures = inputCells(sheet, row, 'input').map(({ value }) => inputValue(value))
  const context = { year: yearOf(sheet), dateSystem: sheet.dateSystem }
  if (rule.input !== 'rate' || (figures[0] ?? null) !== null) return rule.read(figures, context)
  const [numerator] = inputCells(sheet, row, 'numerator')
  const [denominator] = inputCells(sheet, row, 'denominator')
  if (blank(numerator) || blank(denominator)) return ok({ rate: null })
  return rule.read([inputValue(numerator?.value ?? null), inputValue(denominator?.value ?? null)], context)
}

const blank = (cell: SheetCell | undefined) => inputValue(cell?.value ?? null) === null

/** A cell as an input: a date is its day, as the sheet's date system counts it; what is empty or only spaces is not filled in. */
export function inputValue(value: CellValue): InputValue {
  if (value === null || (typeof value === 'string' && value.trim() === '')) return null
  if (value instanceof Date) {
    const [year, month, day] = value.toISOString().slice(0, 10).split('-')
    return `${day}/${month}/${year}`
  }
  return value
}
