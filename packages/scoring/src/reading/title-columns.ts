import { textOf } from '../sheet/cell-at.js'
import type { CellValue } from '../sheet/grid.js'
import { readToken } from './code-token.js'
import type { NamedColumn } from './named-column.js'
import { isTotalText } from './row-words.js'

/** Of groups there are at most so many for a row: fields of two criteria. */
const MOST_GROUPS = 0.6
/** and for another group below them: fields of which most have a single criterion. */
const MOST_OUTER = 0.85

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
    const isGroups = before.every((group, at) => isGroupOf(rows, group, before[at + 1] ?? null, titled))
    if (before.length > 0 && isGroups && filled(titled) > 1 && areCriteria(rows, titled, before, named))
      return { titled, groupCols: before.map(({ col }) => col) }
  }
  return { titled: first, groupCols: [] }
}

/**
 * Whether what stands below each other in the last column are criteria: each has a code or a maximum of its own. Where code and maximum
 * are merged over them («Trên 90%», «Dưới 70%») they are what one criterion can give.
 */
function areCriteria(
  rows: readonly (readonly CellValue[])[],
  { col }: NamedColumn,
  before: readonly NamedColumn[],
  named: readonly NamedColumn[],
): boolean {
  const own = named.filter(({ role }) => role === 'code' || role === 'maximum')
  const isEmpty = (values: readonly CellValue[], at: number) => textOf(values[at] ?? null) === ''
  const below = rows.filter((values) => !isEmpty(values, col) && before.every((each) => isEmpty(values, each.col)))
  const criteria = below.filter((values) => own.some((each) => !isEmpty(values, each.col)))
  return own.length === 0 || criteria.length * 2 >= below.length
}

/** Of the cells of a column so many are codes where it holds them. */
const MOST_CODES = 0.7

/**
 * Columns whose codes are under a header of titles: «Tên tiêu chí» over «Tiêu chí 1», «Chỉ tiêu 1», beside «Nội dung».
 *
 * @param rows the rows below the header
 */
export function withCodes(
  rows: readonly (readonly CellValue[])[],
  named: readonly NamedColumn[],
): readonly NamedColumn[] {
  const titles = named.filter(({ role }) => role === 'title')
  if (titles.length < 2 || named.some(({ role }) => role === 'code')) return named
  const codes = titles.find(({ col }) => {
    const texts = rows.map((values) => textOf(values[col] ?? null)).filter((text) => text !== '')
    const coded = texts.filter((text) => readToken(text).style !== 'other')
    return coded.length > 1 && coded.length >= texts.length * MOST_CODES
  })
  return codes ? named.map((column) => (column === codes ? { ...column, role: 'code' } : column)) : named
}

/** Whether the texts of a column stand over those of the next one: fewer, or never in one row with them. */
function isGroupOf(
  rows: readonly (readonly CellValue[])[],
  { col }: NamedColumn,
  inner: NamedColumn | null,
  titled: NamedColumn,
): boolean {
  const below = inner?.col ?? titled.col
  let begun = 0
  let titles = 0
  let together = 0
  let open = ''
  for (const values of rows) {
    const [group, title] = [textOf(values[col] ?? null), textOf(values[below] ?? null)]
    if (title !== '') titles += 1
    if (group === '' || group === open || isTotalText(group)) continue
    open = group
    begun += 1
    if (title !== '') together += 1
  }
  return begun > 0 && titles > 1 && (together === 0 || begun <= titles * (inner ? MOST_OUTER : MOST_GROUPS))
}
