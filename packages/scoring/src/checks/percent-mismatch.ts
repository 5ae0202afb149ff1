import { isPoints } from '../sheet/column.js'
import { bestProven } from '../sheet/proven.js'
import { maximumOf, numberIn, readingOf, rowName, type ScoreRow, type ScoreSheet } from '../sheet/score-sheet.js'
import { columnTotal } from '../sheet/total.js'
import { difference, quotient, roundHalfUp } from '../values/decimal.js'
import { type NumberReading, parseNumber } from '../values/number.js'
import { COMPUTED } from './figure-names.js'
import { inSheet, type SheetCheck } from './sheet-check.js'
import { wordCell } from './word-cell.js'

/** A percentage beside points that is not points ÷ maximum. */
export const percentMismatch: SheetCheck = {
  id: 'percent-mismatch',
  since: '0.1.0',
  severity: 'error',
  repair: 'none',
  title: { vi: 'Tỷ lệ phần trăm không khớp với điểm', en: 'Percentage and points disagree' },
  help: {
    vi: 'Cột tỷ lệ đạt ghi điểm / điểm tối đa × 100. Khi hầu hết các dòng đúng như vậy thì dòng còn lại phải đúng theo.',
    en: 'A column of percentages prints points ÷ maximum × 100. Where most rows do, the others must.',
  },
  figures: COMPUTED,
  examples: {
    wrong: {
      columns: ['maximum', 'percent', 'result'],
      rows: [
        ['1', 'A', 2, '100%', 2],
        ['2', 'B', 2, '75%', 1.5],
        ['3', 'C', 3, '66,7%', 2],
        ['4', 'D', 4, '50%', 3],
      ],
    },
    right: {
      columns: ['maximum', 'percent', 'result'],
      rows: [
        ['1', 'A', 2, '100%', 2],
        ['2', 'B', 2, '75%', 1.5],
        ['3', 'C', 3, '66,7%', 2],
        ['4', 'D', 4, '75%', 3],
      ],
    },
    findings: [
      {
        cell: 'D5',
        found: 50,
        expected: 75,
        vi: 'Dòng 4 ghi 50%, nhưng 3 / 4 điểm là 75%.',
        en: 'Row 4 says 50%, but 3 / 4 points are 75%.',
      },
    ],
  },
  run(sheet) {
    return sheet.wordColumns.flatMap((column, place) => {
      if (column.role !== 'percent') return []
      const ratios = provenRatios(sheet, place, column.unit)
      return ratios
        .filter((ratio) => !agrees(ratio))
        .map(({ row, printed, own, maximum }) => {
          const found = asPercent(printed)
          const expected = roundHalfUp(quotient(own, maximum) * 100, Math.max(2, printed.decimals))
          return {
            cell: wordCell(row, column.col, row.words[place] ?? ''),
            ...inSheet(row, column),
            found,
            expected,
            difference: difference(found, expected),
            sentence: {
              vi: 'Dòng {code} ghi {found}%, nhưng {own} / {maximum} điểm là {expected}%.',
              en: 'Row {code} says {found}%, but {own} / {maximum} points are {expected}%.',
            },
            words: { code: rowName(row), found, own, maximum, expected },
          }
        })
    })
  },
}

interface Ratio {
  readonly row: ScoreRow
  readonly printed: NumberReading
  readonly own: number
  /** One of the last digit in which the column's points are rounded; 0 where none has been. */
  readonly ownStep: number
  readonly maximum: number
}

/** The percentages of a column beside what most of them are of: the maximum of the row, else the total of the column (shares of the whole). */
function provenRatios(sheet: ScoreSheet, percents: number, unit: string | null): Ratio[] {
  const ofMaximum = pointsOfPercents(sheet, unit, (place) => ratiosOf(sheet, percents, place))
  return ofMaximum.length > 0 ? ofMaximum : pointsOfPercents(sheet, unit, (place) => sharesOf(sheet, percents, place))
}

/** The ratios of the column of points that most percentages are of; none where they are of something else. */
function pointsOfPercents(sheet: ScoreSheet, unit: string | null, ratios: (place: number) => Ratio[]): Ratio[] {
  const places = sheet.columns.flatMap((column, place) =>
    isPoints(column) && (unit === null || column.unit === unit) ? [place] : [],
  )
  const proven = bestProven(places, (place) => {
    const all = ratios(place)
    return { held: all.filter(agrees).length, all: all.length }
  })
  return proven === null ? [] : ratios(proven)
}

/** The percentages of a column as shares of the total of a column of points. */
function sharesOf(sheet: ScoreSheet, percents: number, points: number): Ratio[] {
  const whole = columnTotal(sheet, points)?.total ?? null
  if (whole === null || whole <= 0) return []
  return ratiosOf(sheet, percents, points).map((ratio) => ({ ...ratio, maximum: whole }))
}

function ratiosOf(sheet: ScoreSheet, percents: number, points: number): Ratio[] {
  const ownStep = stepOf(sheet, points)
  return sheet.rows.flatMap((row) => {
    const printed = parseNumber(row.words[percents] ?? '', 'points')
    const own = numberIn(row, points)
    const maximum = row.kind === 'node' || row.kind === 'total' ? maximumOf(sheet, row, sheet.columns[points]) : null
    if (!printed.ok || own === null || maximum === null || maximum <= 0) return []
    return [{ row, printed: printed.value, own, ownStep, maximum }]
  })
}

/** Points given in halves and quarters are exact; where others stand among them, the column is rounded in its last digit. */
function stepOf(sheet: ScoreSheet, points: number): number {
  const own = sheet.rows.flatMap((row) => readingOf(row, points) ?? [])
  const digits = Math.max(0, ...own.map(({ decimals }) => decimals))
  return own.some(({ value }) => !Number.isInteger(value * 4)) && digits >= 2 ? 10 ** -digits : 0
}

/** Of the figure as printed: 72.88 for «72,88%», and for 0.7288 in a cell that Excel shows so. */
const asPercent = ({ value, percent }: NumberReading) => roundHalfUp(percent || value <= 1 ? value * 100 : value, 8)

/** Cut or rounded in its last digit, the percentage or the points: 98,74 % of 2,5 are 2,47 points, of which alone one would say 98,8 %. */
function agrees({ printed, own, ownStep, maximum }: Ratio): boolean {
  const exact = quotient(own, maximum) * 100
  const rounding = (quotient(ownStep, maximum) * 100) / 2
  // Of 0.73 the last digit is a hundredth of the whole, of 1 and 0 it is as of 100 % and 0 %.
  const isFraction = !printed.percent && printed.value < 1 && printed.value > 0
  const step = 10 ** -(isFraction ? printed.decimals - 2 : printed.decimals)
  // 1 may be 100 % or one of a hundred.
  const readings = printed.percent ? [printed.value * 100] : [printed.value * 100, printed.value]
  return readings.some((reading) => Math.abs(reading - exact) < step + rounding)
}
