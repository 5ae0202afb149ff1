import { type Grid, textOf } from '@parscore/scoring'
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
  const lines = grid.rows.slice(0, above).flatMap((row) => row.map(textOf).filter((text) => text !== ''))
  const labelled = lines.flatMap((line) => LABELLED.exec(line)?.[1] ?? [])[0]
  if (labelled !== undefined) return labelled.trim()
  if (isUnitCell(grid.name) && !NO_NAME.test(grid.name)) return grid.name
  const alone = lines.find((line) => isUnitCell(line) && !AUTHORITY.test(line) && line.length < LONGEST)
  return alone ?? (NO_NAME.test(grid.name.trim()) ? null : grid.name)
}

/** A longer line is a sentence. */
const LONGEST = 80

/** The year that the lines above a table name last, or `null`. */
export function yearAbove(grid: Grid, above: number): number | null {
  const text = grid.rows
    .slice(0, above)
    .flatMap((row) => row.map(textOf))
    .join(' ')
  const years = [...text.matchAll(/(?:năm|year)\s+(20\d\d)(?!\d)/giu)]
  const last = years.at(-1)?.[1]
  return last === undefined ? null : Number(last)
}
