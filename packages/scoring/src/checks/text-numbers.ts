import type { PointsCell, ScoreSheet } from '../sheet/score-sheet.js'
import type { Edit, Fix } from './finding.js'

/** The cells of a column that hold a number as text. */
export function textNumbers(sheet: ScoreSheet, index: number): PointsCell[] {
  return sheet.rows.flatMap((row) => {
    const cell = row.cells[index]
    return cell?.points.kind === 'number' && cell.points.stored === 'text' ? [cell] : []
  })
}

/** Places of the columns in which both a decimal comma and a decimal point are written. */
export function mixedColumns(sheet: ScoreSheet): number[] {
  return sheet.columns.flatMap((_, index) => {
    const marks = new Set<string>()
    for (const row of sheet.rows) {
      const points = row.cells[index]?.points
      if (points?.kind === 'number' && points.stored === 'text' && points.reading.separator)
        marks.add(points.reading.separator)
    }
    return marks.size > 1 ? [index] : []
  })
}

/** The repair that makes numbers of texts. A number with a computation beside it stays: the computation would be lost. */
export function asNumbers(cells: readonly PointsCell[]): Fix {
  const edits: Edit[] = cells.flatMap((cell) =>
    cell.points.kind === 'number' && cell.points.reading.computed === null && cell.formula === null
      ? [{ cell: cell.address, value: cell.points.reading.value }]
      : [],
  )
  return { title: { vi: 'Chuyển văn bản thành số', en: 'Make numbers of texts' }, edits }
}
