import type { CellValue, Grid } from '@parscore/scoring'

/** A document of fewer tables is about them. */
const MANY_TABLES = 4

/**
 * Whether a document has many tables of which few are score tables: those of figures that a report brings along.
 *
 * @param scored how many of them are score tables
 */
export function areStatistics(tables: readonly Grid[], scored: number): boolean {
  // The head of a document and its signatures are tables too, of a few rows.
  const all = tables.filter(({ rows }) => rows.length > 3).length
  return all >= MANY_TABLES && scored * 2 < all
}

/** How much of a text its tables make up, at most, that stand in it as examples or annexes. */
const SMALL_SHARE = 0.5

/**
 * Whether a text says most outside of its tables that can be checked: then it is a report that shows them, and no score table with
 * words around it. Of a text that was copied out of a table every line is a row, so its table is the whole of it.
 *
 * @param checked the tables that can be checked
 */
export function isMostlyText(text: string, checked: readonly Grid[]): boolean {
  const inTables = checked.reduce(
    (letters, { rows }) => letters + rows.reduce((sum, row) => sum + lettersIn(row), 0),
    0,
  )
  return inTables < SMALL_SHARE * lettersIn([text])
}

/** Letters and figures alone: blanks and tabs part cells in one and not in the other. */
const lettersIn = (cells: readonly CellValue[]): number =>
  cells.reduce<number>((sum, cell) => sum + String(cell ?? '').replace(/\s+/g, '').length, 0)
