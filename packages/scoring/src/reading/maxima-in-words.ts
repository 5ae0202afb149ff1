import { type Column, isPoints } from '../sheet/column.js'
import { isProven } from '../sheet/proven.js'
import { isFilled, type Layout, type ScannedRow } from '../sheet/scan.js'
import type { PointsCell, SheetCell } from '../sheet/score-sheet.js'
import { numberReading, parseNumber } from '../values/number.js'
import { pointsInTitle } from './row-words.js'
import { strokesIn } from './strokes.js'

/** A table whose maxima stand in other cells than their own. */
interface TableInWords {
  readonly layout: Layout
  readonly rows: readonly ScannedRow[]
}

/**
 * Reads maxima that have no column of their own: behind the points («0,5/1» in a column of «Điểm đạt/Điểm tối đa»), or in the titles
 * («Báo cáo (2 điểm)», «Kế hoạch, tối đa 1,5 điểm»). They get a column, last of all, whose cells are those that say them.
 */
export function withMaximaInWords(layout: Layout, rows: readonly ScannedRow[]): TableInWords {
  return behindPoints(layout, rows) ?? inTitles(layout, rows) ?? { layout, rows }
}

/** «0,5/1», «–/2», «78,25 / 100 điểm». */
const FRACTION = /^([\d.,]+|[-–]?)\s*\/\s*([\d.,]+)\s*(?:điểm|đ)?$/iu

/** Whether a text is points with their maximum behind them. @example isFraction('0,5/1') // true */
export const isFraction = (text: string): boolean => text.includes('/') && FRACTION.test(text.normalize('NFKC').trim())

/** Points with their maximum behind them. */
interface Fraction {
  readonly points: number | null
  readonly maximum: number
}

function fractionIn({ points, text }: PointsCell): Fraction | null {
  if (points.kind !== 'text') return null
  const [, own = '', whole = ''] = FRACTION.exec(text.normalize('NFKC').trim()) ?? []
  const maximum = parseNumber(whole, 'points')
  if (!maximum.ok || maximum.value.value <= 0) return null
  const read = parseNumber(own, 'points')
  return { points: read.ok ? read.value.value : null, maximum: maximum.value.value }
}

function behindPoints(layout: Layout, rows: readonly ScannedRow[]): TableInWords | null {
  const { columns } = layout
  const written = columns.flatMap((column, place) =>
    (isPoints(column) || column.role === 'maximum') && strokesIn(rows).has(place) && isMostly(rows, place)
      ? [place]
      : [],
  )
  const [first] = written
  const hasMaximum = columns.some(({ role }, place) => role === 'maximum' && !written.includes(place))
  if (first === undefined || hasMaximum) return null
  const parted = columns.map(
    (column, place): Column =>
      written.includes(place) && column.role === 'maximum' ? { ...column, role: 'result' } : column,
  )
  const col = columns[first]?.col ?? 0
  return withColumn(
    { ...layout, columns: parted },
    col,
    rows,
    ({ cells }) => {
      const cell = cells[first]
      return cell ? asNumber(cell, fractionIn(cell)?.maximum ?? null) : null
    },
    (cell, place) => {
      const fraction = written.includes(place) ? fractionIn(cell) : null
      return fraction ? asNumber(cell, fraction.points) : cell
    },
  )
}

function isMostly(rows: readonly ScannedRow[], place: number): boolean {
  const filled = rows.flatMap(({ cells }) => {
    const cell = cells[place]
    return cell && cell.points.kind !== 'blank' ? [cell] : []
  })
  const fractions = filled.filter((cell) => fractionIn(cell) !== null)
  return isProven(fractions.length, filled.length)
}

function inTitles(layout: Layout, rows: readonly ScannedRow[]): TableInWords | null {
  const { columns, titleCol } = layout
  if (columns.some(({ role }) => role === 'maximum') || !columns.some(isPoints)) return null
  const told = rows.map(({ title }) => pointsInTitle(title))
  const scored = rows.filter(({ filled }) => filled)
  const named = rows.filter(({ filled }, at) => filled && told[at] !== null)
  if (!isProven(named.length, scored.length)) return null
  return withColumn({ ...layout }, titleCol, rows, ({ title, titleCell }) => asNumber(titleCell, pointsInTitle(title)))
}

function withColumn(
  layout: Layout,
  col: number,
  rows: readonly ScannedRow[],
  maximumOf: (row: ScannedRow) => PointsCell | null,
  asRead: (cell: PointsCell, place: number) => PointsCell = (cell) => cell,
): TableInWords {
  const maximum: Column = {
    role: 'maximum',
    name: 'Điểm tối đa',
    year: null,
    col,
    unit: null,
    framework: null,
    isInWords: true,
  }
  return {
    layout: { ...layout, columns: [...layout.columns, maximum] },
    rows: rows.map((row) => {
      const own = maximumOf(row) ?? asNumber(row.titleCell, null)
      const cells = [...row.cells.map(asRead), own]
      return { ...row, cells, filled: row.filled || isFilled(cells.slice(0, -1)) }
    }),
  }
}

/** A cell that says a number among words. */
export const asNumber = (cell: SheetCell, value: number | null): PointsCell => ({
  sheet: cell.sheet,
  address: cell.address,
  row: cell.row,
  col: cell.col,
  text: cell.text,
  value: cell.value,
  formula: cell.formula,
  points: value === null ? { kind: 'blank' } : { kind: 'number', reading: numberReading(value), stored: 'number' },
})
