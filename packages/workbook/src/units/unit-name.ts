import { type Grid, linesAbove, titleYear } from '@parscore/scoring'
import { isUnitCell } from './unit-header-words.js'

const LABELLED =
  /^(?:tên\s+)?(?:cơ quan,?\s*)?đơn vị(?:\s+(?:được đánh giá|được chấm|tự chấm|báo cáo|chấm điểm|tự đánh giá))?\s*:\s*(\S.*)$/iu
/** Names that Excel and people give to sheets of any unit. */
const NO_NAME =
  /^(?:sheet|trang(?: tính)?|bảng(?: chấm)?(?: điểm)?|phụ lục|biểu|chấm điểm|tự chấm|mẫu|table|bảng điểm)\s*\d*$/iu
/** The head of a document is narrow: «UBND TỈNH …» stands above the unit’s own name. */
const AUTHORITY = /^(?:ubnd|ủy ban|uỷ ban|hđnd|bộ )/iu

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
  const alone = lines.find((line) => isUnitCell(line) && !AUTHORITY.test(line) && line.length < LONGEST)
  return alone ?? lines.find(isOwnHead) ?? (NO_NAME.test(grid.name.trim()) ? null : grid.name)
}

/** The people's committee of a commune or ward stands alone at the head of its own papers. */
const isOwnHead = (line: string): boolean =>
  /^(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)\s+(?:xã|phường|thị trấn|đặc khu)\s/iu.test(line.normalize('NFC')) &&
  line.length < LONGEST

/** So many lines are the head of a document: whose it is, number and date. */
const HEAD = 6

/** The lines at the head of a document that are not of a list or a sentence. */
const headOf = (lines: readonly string[]): string[] =>
  lines.slice(0, HEAD).filter((line) => !/^[-–+•*]|[.;,:]$/.test(line))

/** A longer line is a sentence. */
const LONGEST = 80

/** The year that the lines above a table name last, else that of the title of the document before it, or `null`. */
export function yearAbove(grid: Grid, above: number): number | null {
  const text = linesAbove({ ...grid, before: [] }, above).join(' ')
  const years = [...text.matchAll(/(?:năm|year)\s+(20\d\d)(?!\d)/giu)]
  const last = years.at(-1)?.[1]
  return last === undefined ? titleYear(grid, above) : Number(last)
}
