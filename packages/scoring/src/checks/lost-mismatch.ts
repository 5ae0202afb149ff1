import { isPoints } from '../sheet/column.js'
import { bestProven } from '../sheet/proven.js'
import {
  maximumOf,
  numberIn,
  readingOf,
  rootRows,
  rowName,
  type ScoreRow,
  type ScoreSheet,
} from '../sheet/score-sheet.js'
import { difference, sum } from '../values/decimal.js'
import { type NumberReading, parseNumber } from '../values/number.js'
import { isRounding } from '../values/rounding.js'
import { COMPUTED } from './figure-names.js'
import { summed } from './formulas.js'
import { inSheet, type SheetCheck } from './sheet-check.js'
import { wordCell } from './word-cell.js'

/** Points in a column of losses that are not maximum − points. */
export const lostMismatch: SheetCheck = {
  id: 'lost-mismatch',
  since: '0.1.0',
  severity: 'error',
  repair: 'none',
  title: { vi: 'Điểm mất tính sai', en: 'Wrong points lost' },
  help: {
    vi: 'Cột điểm mất ghi điểm tối đa trừ điểm đạt. Khi hầu hết các dòng đúng như vậy thì dòng còn lại phải đúng theo.',
    en: 'A column of points lost prints maximum − points. Where most rows do, the others must.',
  },
  figures: COMPUTED,
  examples: {
    wrong: {
      columns: ['maximum', 'result', 'lost'],
      rows: [
        ['1', 'A', 4, 2.5, 1.5],
        ['2', 'B', 2, 2, 0],
        ['3', 'C', 3, 2.25, -0.75],
        ['4', 'D', 4, 2.5, 1],
      ],
    },
    right: {
      columns: ['maximum', 'result', 'lost'],
      rows: [
        ['1', 'A', 4, 2.5, 1.5],
        ['2', 'B', 2, 2, 0],
        ['3', 'C', 3, 2.25, -0.75],
        ['4', 'D', 4, 2.5, 1.5],
      ],
    },
    findings: [
      {
        cell: 'E5',
        found: 1,
        expected: 1.5,
        vi: 'Dòng 4 ghi mất 1 điểm, nhưng 4 − 2,5 = 1,5.',
        en: 'Row 4 says 1 lost, but 4 − 2.5 = 1.5.',
      },
    ],
  },
  run(sheet) {
    return sheet.wordColumns.flatMap((column, place) => {
      if (column.role !== 'lost') return []
      const points = pointsOfLosses(sheet, place, column.unit)
      if (points === null) return []
      return lossesOf(sheet, place, points)
        .filter((loss) => !agrees(loss) && !isOfOthers(sheet, place, loss.row) && !isOfParts(sheet, place, loss))
        .map(({ row, printed, own, maximum }) => {
          const found = Math.abs(printed.value)
          const expected = difference(maximum, own.value)
          return {
            cell: wordCell(row, column.col, row.words[place] ?? ''),
            ...inSheet(row, column),
            found,
            expected,
            difference: difference(found, expected),
            sentence: {
              vi: 'Dòng {code} ghi mất {found} điểm, nhưng {maximum} − {own} = {expected}.',
              en: 'Row {code} says {found} lost, but {maximum} − {own} = {expected}.',
            },
            words: { code: rowName(row), found, own: own.value, maximum, expected },
          }
        })
    })
  },
}

interface PrintedLoss {
  readonly row: ScoreRow
  readonly printed: NumberReading
  readonly own: NumberReading
  readonly maximum: number
}

/** The column of points that most losses are of; `null` where the figures are of something else. */
function pointsOfLosses(sheet: ScoreSheet, losses: number, unit: string | null): number | null {
  const places = sheet.columns.flatMap((column, place) =>
    isPoints(column) && column.role !== 'target' && (unit === null || column.unit === unit) ? [place] : [],
  )
  return bestProven(places, (place) => {
    const printed = lossesOf(sheet, losses, place)
    return { held: printed.filter(agrees).length, all: printed.length }
  })
}

/** A row whose loss is of another column of points (of those by the rule, where none are final yet) is right too. */
const isOfOthers = (sheet: ScoreSheet, losses: number, row: ScoreRow): boolean =>
  sheet.columns.some(
    (column, place) =>
      isPoints(column) && lossesOf(sheet, losses, place).some((loss) => loss.row === row && agrees(loss)),
  )

/** What is lost below, each part by the points that it has: of some the final ones, of others those by the rule. */
function isOfParts(sheet: ScoreSheet, losses: number, { row, printed }: PrintedLoss): boolean {
  const parts = summed(row, rootRows(sheet)).map((each) => parseNumber(each.words[losses] ?? '', 'points'))
  const known = parts.flatMap((part) => (part.ok ? [Math.abs(part.value.value)] : []))
  return known.length > 0 && sum(known) === Math.abs(printed.value)
}

function lossesOf(sheet: ScoreSheet, losses: number, points: number): PrintedLoss[] {
  return sheet.rows.flatMap((row) => {
    if (row.kind !== 'node' && row.kind !== 'total') return []
    const printed = parseNumber(row.words[losses] ?? '', 'points')
    const own = readingOf(row, points)
    const maximum = maximumOf(sheet, row, sheet.columns[points])
    if (!printed.ok || !own || maximum === null || !isWhole(sheet, row, points)) return []
    return [{ row, printed: printed.value, own, maximum }]
  })
}

/** Whether nothing below a row is left open: what was not assessed yet is not lost. */
function isWhole(sheet: ScoreSheet, row: ScoreRow, points: number): boolean {
  const below = summed(row, rootRows(sheet))
  if (below.length === 0) return numberIn(row, points) !== null
  return below.every((each) => isWhole(sheet, each, points))
}

/** As printed, with or without a minus sign, or rounded in its last digit. */
function agrees({ printed, own, maximum }: PrintedLoss): boolean {
  const gap = difference(Math.abs(printed.value), difference(maximum, own.value))
  return gap === 0 || isRounding(gap, printed, [own])
}
