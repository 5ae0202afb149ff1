import type { Column } from '../sheet/column.js'
import { isPoints } from '../sheet/column.js'
import { isProven } from '../sheet/proven.js'
import { isFilled, type ScannedRow } from '../sheet/scan.js'
import type { PointsCell } from '../sheet/score-sheet.js'
import { numberReading } from '../values/number.js'
import { strokesIn } from './strokes.js'
import { numberAt } from './uncoded-runs.js'

/** Below this a difference of doubles is none. */
const NOTHING = 1e-9

/**
 * Reads columns that write all points as a fraction of the maximum («2/3» for 2 of 3). One such cell among numbers stays a question.
 *
 * @param maximum place of the column of maxima, or −1
 */
export function withFractions(
  rows: readonly ScannedRow[],
  columns: readonly Column[],
  maximum: number,
): readonly ScannedRow[] {
  const written = columns.flatMap((column, place) =>
    isPoints(column) && strokesIn(rows).has(place) && isWrittenSo(rows, place, maximum) ? [place] : [],
  )
  if (written.length === 0) return rows
  return rows.map((row) => {
    const cells = row.cells.map((cell, place) =>
      written.includes(place) ? asPoints(cell, ofMaximum(row, place, maximum)) : cell,
    )
    return { ...row, cells, filled: isFilled(cells) }
  })
}

function isWrittenSo(rows: readonly ScannedRow[], place: number, maximum: number): boolean {
  const filled = rows.filter(({ cells }) => cells[place]?.points.kind !== 'blank')
  const fractions = filled.filter((row) => ofMaximum(row, place, maximum) !== null)
  return isProven(fractions.length, filled.length)
}

/** The points of a cell whose fraction is of the maximum of its row; `null` where it is another, or none. */
function ofMaximum(row: ScannedRow, place: number, maximum: number): number | null {
  const points = row.cells[place]?.points
  const whole = numberAt(row, maximum)
  if (points?.kind !== 'text' || points.doubt?.kind !== 'share' || whole === null) return null
  if (!row.cells[place]?.text.includes('/')) return null
  return Math.abs(points.doubt.share * whole - points.doubt.points) < NOTHING ? points.doubt.points : null
}

const asPoints = (cell: PointsCell, value: number | null): PointsCell =>
  value === null
    ? cell
    : {
        ...cell,
        points: { kind: 'number', reading: { ...numberReading(value), noted: true }, stored: 'text' },
      }
