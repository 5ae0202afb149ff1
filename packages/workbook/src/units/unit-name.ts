import { type Grid, linesAbove, titleYear } from '@parscore/scoring'
import { headUnit } from './head-unit.js'
import { isUnitCell } from './unit-header-words.js'

const LABELLED =
  /^(?:tên\s+)?(?:cơ quan,?\s*)?đơn vị(?:\s+(?:được đánh giá|được chấm|tự chấm|báo cáo|chấm điểm|tự đánh giá))?\s*:\s*(\S.*)$/iu
/** Names that Excel and people give to sheets of any unit. */
const NO_NAME =
  /^(?:sheet|trang(?: tính)?|bảng(?: chấm)?(?: điểm)?|phụ lục|biểu|chấm điểm|tự chấm|mẫu|table|bảng điểm)\s*\d*$/iu

/**
 * Whose score sheet a sheet is: what stands above the table («Đơn vị: Sở Y tế», or the unit's name by itself), else the name of the
 * sheet where it tells anything.
 *
 * @param above rows above the table
 * @returns `null` where nothing says so
 */
export function unitNameIn(grid: Grid, above: number): string | null {
  const lines = [...headOf(grid.before ?? []), ...linesAbove({ ...grid, before: [] }, above)]
  const labelled = linesAbove(grid, above).flatMap((line) => LABELLED.exec(line)?.[1] ?? [])
  const last = grid.before ? labelled.at(-1) : labelled[0]
  if (last !== undefined) return last.trim()
  if (isUnitCell(grid.name) && !NO_NAME.test(grid.name)) return grid.name
  return headUnit(lines, 1) ?? (NO_NAME.test(grid.name.trim()) ? null : grid.name)
}

/** The unit that is named between two tables of a sheet, of the rows from one up to another, or `null`. */
export function unitBetween(grid: Grid, from: number, above: number): string | null {
  const isLine = (values: Grid['rows'][number]) => values.filter((value) => value !== null && value !== '').length === 1
  const rows = grid.rows.slice(from, above).filter(isLine)
  const lines = linesAbove({ ...grid, before: [], rows }, rows.length)
  const labelled = lines.flatMap((line) => LABELLED.exec(line)?.[1] ?? []).at(-1)
  return labelled?.trim() ?? headUnit(lines, 1)
}

/** So many lines are the head of a document: whose it is, number and date. */
const HEAD = 6

/** The lines at the head of a document that are not of a list or a sentence. */
const headOf = (lines: readonly string[]): string[] =>
  lines.slice(0, HEAD).filter((line) => !/^[-–+•*]|[.;,:]$/.test(line))

/** The year that the titles above a table name, else the one that is called a year in English, or `null`. */
export function yearAbove(grid: Grid, above: number): number | null {
  const titled = titleYear(grid, above)
  if (titled !== null) return titled
  const [, year] = /\byear\s+(20\d\d)(?!\d)/iu.exec(linesAbove({ ...grid, before: [] }, above).join(' ')) ?? []
  return year === undefined ? null : Number(year)
}
