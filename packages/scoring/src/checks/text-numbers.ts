import type { PointsCell, ScoreSheet } from '../sheet/score-sheet.js'
import { cellsByColumn } from './cells-by-column.js'
import type { Edit, Fix } from './finding.js'

/** The cells that hold a number as text, by columns. */
export const textNumbers = (sheet: ScoreSheet): PointsCell[][] =>
  cellsByColumn(sheet, ({ points }) => points.kind === 'number' && points.stored === 'text')

/** Whether a decimal comma and a decimal point are both written in some cells. */
export function isMixed(texts: readonly PointsCell[]): boolean {
  return written(texts, ',').length > 0 && written(texts, '.').length > 0
}

/** The cells in which a decimal mark is written. */
export function written(texts: readonly PointsCell[], mark: ',' | '.'): PointsCell[] {
  return texts.filter((cell) => cell.points.kind === 'number' && cell.points.reading.separator === mark)
}

/** The repair that makes numbers of texts. A number with a note beside it stays: the note would be lost. */
export function asNumbers(cells: readonly PointsCell[]): Fix {
  const edits: Edit[] = cells.flatMap((cell) =>
    cell.points.kind === 'number' && !cell.points.reading.noted && cell.formula === null
      ? [{ cell: cell.address, value: cell.points.reading.value }]
      : [],
  )
  return { title: { vi: 'chuyển văn bản thành số', en: 'text made a number' }, edits }
}
