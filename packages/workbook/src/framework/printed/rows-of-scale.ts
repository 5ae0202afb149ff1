import { codeBeforeTitle, nodeRows, type ScoreRow, type ScoreSheet, textOf } from '@parscore/scoring'

/**
 * The rows of a tree that are lines of a scale: without a printed code below a criterion that has one. Where only the fields are numbered,
 * and where nothing is, rows without code are criteria.
 */
export function rowsOfScale(sheet: ScoreSheet): ReadonlySet<ScoreRow> {
  const rows = nodeRows(sheet)
  const isDeep = rows.some((row) => isCoded(row) && row.parent !== null)
  return new Set(isDeep ? rows.filter((row) => !isCoded(row) && hasCodeAbove(row)) : [])
}

/** Whether the row prints a code: in its own cell, or before the title. A dash is none. */
export const isCoded = ({ codeCell, titleCell, title }: ScoreRow): boolean =>
  codeCell.col === titleCell.col
    ? titleCell.text !== title && codeBeforeTitle(titleCell.text, true)?.token.style !== 'mark'
    : /[\p{L}\d]/u.test(textOf(codeCell.value))

const hasCodeAbove = ({ parent }: ScoreRow): boolean => parent !== null && (isCoded(parent) || hasCodeAbove(parent))
