import { type Block, type Grid, keptPer, oncePer, textOf } from '@parscore/scoring'

/** The words of a column's header, folded: `[role, pattern]`, the most telling first. */
export type HeaderWords<Role extends string> = readonly (readonly [Role, RegExp])[]

/** A header that was found. Rows and columns count from 0. */
export interface FoundHeader<Role extends string> {
  readonly columns: ReadonlyMap<Role, number>
  /** The headers as they stand, by column. */
  readonly names: readonly string[]
  /** The row of the header, the upper one of two. */
  readonly row: number
  /** The first row below the header. */
  readonly firstRow: number
}

/** A document may have pages of text before its table. */
const SEARCHED = 600
/** A row below a header is its second line where it names so many columns itself. */
const SECOND_LINE = 2
/** Headers are short; a longer text is a sentence. */
const LONGEST = 120

/**
 * Finds the header of a table by its words, over one or two rows: the first place where all required columns are named.
 *
 * @param fold how texts are folded for comparing with the words
 * @param required roles without which it is another table
 */
export function findHeader<Role extends string>(
  grid: Grid,
  words: HeaderWords<Role>,
  required: readonly Role[],
  fold: (text: string) => string,
): FoundHeader<Role> | null {
  const last = Math.min(SEARCHED, grid.rows.length)
  for (let row = 0; row < last; row += 1) {
    const first = headerAt(grid, row, words, fold, required)
    if (!first) continue
    // A title or a blank row above a header makes two lines with it: what names more columns, or as many below, is the header.
    const below = [row + 1, row + 2].flatMap((each) => headerAt(grid, each, words, fold, required) ?? [])
    return [first, ...below].reduce((best, each) => (each.columns.size >= best.columns.size ? each : best))
  }
  return null
}

/** The header that a row is, alone or with the row below it; `null` where a required column is not named. */
function headerAt<Role extends string>(
  grid: Grid,
  row: number,
  words: HeaderWords<Role>,
  fold: (text: string) => string,
  required: readonly Role[],
): FoundHeader<Role> | null {
  const single = headerOf([texts(grid, row)], words, fold)
  const lower = texts(grid, row + 1)
  const double = headerOf([spread(grid, row), lower], words, fold)
  const gain = double.columns.size - single.columns.size
  const isDouble = gain > 0 || (gain === 0 && headerOf([lower], words, fold).columns.size >= SECOND_LINE)
  const { columns, names, lines } = isDouble ? { ...double, lines: 2 } : { ...single, lines: 1 }
  if (!required.every((role) => columns.has(role))) return null
  return { columns, names, row, firstRow: belowNumbers(grid, row + lines) }
}

function headerOf<Role extends string>(
  lines: readonly (readonly string[])[],
  words: HeaderWords<Role>,
  fold: (text: string) => string,
): { readonly columns: Map<Role, number>; readonly names: readonly string[] } {
  const width = Math.max(...lines.map((line) => line.length))
  const names = Array.from({ length: width }, (_, col) =>
    [...new Set(lines.map((line) => line[col] ?? '').filter((text) => text !== ''))].join(' '),
  )
  const named = namedBy(words)
  const columns = new Map<Role, number>()
  for (const [col, name] of names.entries()) {
    const folded = name.length > LONGEST ? '' : fold(name)
    if (folded === '') continue
    for (const each of named(folded)) {
      const role = words[each]?.[0]
      if (role === undefined || columns.has(role)) continue
      columns.set(role, col)
      break
    }
  }
  return { columns, names }
}

/** Which of the words a folded text has, by their places: every row is looked at as one line of a header and as two. */
const namedBy = oncePer((words: HeaderWords<string>) =>
  keptPer((folded) => words.flatMap(([, pattern], at) => (pattern.test(folded) ? [at] : []))),
)

/** The row that numbers the columns: (1), (2), (3). */
function belowNumbers(grid: Grid, row: number): number {
  const filled = texts(grid, row).filter((text) => text !== '')
  return filled.length > 2 && filled.every((text) => /^\(?\d{1,2}\)?$/.test(text)) ? row + 1 : row
}

/** The upper line of a header: a merged cell, or one with blanks at its right, stands over the columns below. */
function spread(grid: Grid, row: number): string[] {
  const upper = texts(grid, row)
  const lower = texts(grid, row + 1)
  const result = [...upper]
  for (let col = 1; col < Math.max(upper.length, lower.length); col += 1) {
    if ((result[col] ?? '') !== '' || (lower[col] ?? '') === '') continue
    const block = grid.merges.find((each) => isInside(each, row, col))
    result[col] = block ? (upper[block.firstCol] ?? '') : (result[col - 1] ?? '')
  }
  return result
}

const isInside = (block: Block, row: number, col: number) =>
  block.firstRow <= row && row <= block.lastRow && block.firstCol <= col && col <= block.lastCol

const texts = (grid: Grid, row: number): string[] => (grid.rows[row] ?? []).map(textOf)
