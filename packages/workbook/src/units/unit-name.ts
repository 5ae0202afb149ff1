import { type Grid, linesAbove, titleYear } from '@parscore/scoring'
import { headUnit, isUnit } from './head-unit.js'
import { isUnitCell } from './unit-header-words.js'

const LABEL =
  '(?:tên\\s+)?(?:cơ quan,?\\s*)?đơn vị(?:\\s+(?:được (?:đánh giá|chấm(?: điểm)?|thẩm định)|tự chấm(?: điểm)?|báo cáo|chấm điểm|tự đánh giá))?'
const LABELLED = new RegExp(`^(?:.*\\s[-–—]\\s)?${LABEL}\\s*:\\s*(\\S.*)$`, 'iu')
/** The label in a cell of its own: the name stands in the next one. */
const LABEL_ALONE = new RegExp(`^${LABEL}\\s*:?$`, 'iu')
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
  const labelled = labelledIn(linesAbove(grid, above))
  const last = grid.before ? labelled.at(-1) : labelled[0]
  if (last !== undefined) return last.trim()
  if (isUnit(grid.name.normalize('NFC')) && !NO_NAME.test(grid.name)) return grid.name
  return headUnit(lines, 1) ?? (NO_NAME.test(grid.name.trim()) ? null : grid.name)
}

/** What stands behind a label, in its cell or in the next one. */
const labelledIn = (lines: readonly string[]): string[] =>
  lines.flatMap((line, at) => {
    const text = line.normalize('NFC')
    const next = lines[at + 1] ?? ''
    return LABELLED.exec(text)?.[1] ?? (LABEL_ALONE.test(text) && isUnitCell(next) ? [next] : [])
  })

/** The unit that is named between two tables of a sheet, of the rows from one up to another, or `null`. */
export function unitBetween(grid: Grid, from: number, above: number): string | null {
  const isLine = (values: Grid['rows'][number]) => values.filter((value) => value !== null && value !== '').length === 1
  const rows = grid.rows.slice(from, above).filter(isLine)
  const lines = linesAbove({ ...grid, before: [], rows }, rows.length)
  return labelledIn(lines).at(-1)?.trim() ?? headUnit(lines, 1)
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
