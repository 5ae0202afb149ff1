import { textOf } from '../sheet/cell-at.js'
import type { CellValue } from '../sheet/grid.js'
import type { NamedColumn } from './table-columns.js'

/** Of groups there are at most so many for a row: fields of two criteria. */
const MOST_GROUPS = 0.6

/** The column of titles, with those of the groups above them. */
interface TitleColumns {
  readonly titled: NamedColumn | undefined
  /** From the outermost on; none where the titles have one column. */
  readonly groupCols: readonly number[]
}

/**
 * Which of several columns of words holds the titles: «Lĩnh vực» and «Tiêu chí thành phần» stand beside each other, and the first is merged
 * over the rows of the second, repeated on each of them, or has rows of its own.
 *
 * @param rows the rows below the header
 */
export function titleColumns(rows: readonly (readonly CellValue[])[], named: readonly NamedColumn[]): TitleColumns {
  const titles = named.filter(({ role }) => role === 'title')
  const first = titles[0]
  if (titles.length < 2) return { titled: first, groupCols: [] }
  const filled = ({ col }: NamedColumn) => rows.filter((values) => textOf(values[col] ?? null) !== '').length
  for (const titled of titles.toReversed()) {
    const before = titles.filter(({ col }) => col < titled.col)
    const isGroups = before.every((group, at) => isGroupOf(rows, group.col, before[at + 1]?.col ?? titled.col))
    if (before.length > 0 && isGroups && filled(titled) > 1) return { titled, groupCols: before.map(({ col }) => col) }
  }
  return { titled: first, groupCols: [] }
}

/** Whether the texts of a column stand over those of the next one: fewer, or never in one row with them. */
function isGroupOf(rows: readonly (readonly CellValue[])[], col: number, below: number): boolean {
  let begun = 0
  let titles = 0
  let together = 0
  let open = ''
  for (const values of rows) {
    const [group, title] = [textOf(values[col] ?? null), textOf(values[below] ?? null)]
    if (title !== '') titles += 1
    if (group === '' || group === open) continue
    open = group
    begun += 1
    if (title !== '') together += 1
  }
  return begun > 0 && titles > 1 && (together === 0 || begun <= titles * MOST_GROUPS)
}
