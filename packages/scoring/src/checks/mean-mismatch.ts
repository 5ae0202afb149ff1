import type { Column } from '../sheet/column.js'
import { pointColumns } from '../sheet/point-columns.js'
import { isProven } from '../sheet/proven.js'
import { numberIn, rootRows, rowName, type ScoreRow, type ScoreSheet } from '../sheet/score-sheet.js'
import { difference, quotient, roundHalfUp, sum } from '../values/decimal.js'
import { fold } from '../values/fold.js'
import { type NumberReading, parseNumber } from '../values/number.js'
import { COMPUTED } from './figure-names.js'
import { inSheet, type SheetCheck } from './sheet-check.js'
import { wordCell } from './word-cell.js'

/** A mean that is not that of the columns before it. */
export const meanMismatch: SheetCheck = {
  id: 'mean-mismatch',
  since: '0.1.0',
  severity: 'error',
  repair: 'none',
  title: { vi: 'Điểm trung bình sai', en: 'Wrong mean' },
  help: {
    vi: 'Cột trung bình ghi trung bình các cột trước nó (bốn quý, nhiều người chấm). Khi hầu hết các dòng đúng như vậy thì dòng còn lại phải đúng theo.',
    en: 'A column of means prints the mean of those before it (four quarters, several scorers). Where most rows do, the others must.',
  },
  figures: COMPUTED,
  // A column of means is known by its header, which the examples cannot name: its examples are the tests beside it.
  examples: null,
  run: (sheet) =>
    sheet.wordColumns.flatMap((column, place) =>
      isMean(column)
        ? meansOf(sheet, column, place)
            .filter((mean) => !agrees(mean))
            .map(({ row, printed, own }) => {
              const expected = roundHalfUp(meanOf(own), Math.max(2, printed.decimals))
              return {
                cell: wordCell(row, column.col, row.words[place] ?? ''),
                ...inSheet(row, column),
                found: printed.value,
                expected,
                difference: difference(printed.value, expected),
                sentence: {
                  vi: 'Dòng {row} ghi {found}, nhưng trung bình của {n} cột ({figures}) là {expected}.',
                  en: 'Row {row} says {found}, but the mean of {n} columns ({figures}) is {expected}.',
                },
                words: { row: rowName(row), found: printed.value, n: own.length, figures: own.join(' + '), expected },
              }
            })
        : [],
    ),
}

const isMean = ({ name }: Column): boolean => /\b(?:trung binh|binh quan)\b/.test(fold(name))

interface Mean {
  readonly row: ScoreRow
  /** How many rows it is the sum of, where these are rounded themselves. */
  readonly parts: number
  readonly printed: NumberReading
  readonly own: readonly number[]
}

/** The rows of a column of means with the figures of the columns that they are of: as many before it as most rows prove. */
function meansOf(sheet: ScoreSheet, { col, unit }: Column, place: number): Mean[] {
  const before = pointColumns(sheet).filter((at) => {
    const column = sheet.columns[at]
    return column !== undefined && column.col < col && (unit === null || column.unit === unit)
  })
  for (let n = before.length; n > 1; n -= 1) {
    const means = rowsWith(sheet, place, before.slice(-n))
    if (isProven(means.filter(agrees).length, means.length)) return means
  }
  return []
}

function rowsWith(sheet: ScoreSheet, place: number, parts: readonly number[]): Mean[] {
  return sheet.rows.flatMap((row) => {
    const printed = parseNumber(row.words[place] ?? '', 'points')
    const own = parts.flatMap((part) => numberIn(row, part) ?? [])
    if ((row.kind !== 'node' && row.kind !== 'total') || !printed.ok || own.length < 2) return []
    const below = row.kind === 'total' ? rootRows(sheet) : row.children
    return [{ row, parts: below.length, printed: printed.value, own }]
  })
}

const meanOf = (own: readonly number[]): number => quotient(sum(own), own.length)

/** Cut or rounded in its last digit; a sum of means that were rounded may be as many digits off as it has parts. */
function agrees({ parts, printed, own }: Mean): boolean {
  const slack = Math.max(1, parts) * 10 ** -Math.max(1, printed.decimals)
  return Math.abs(printed.value - meanOf(own)) < (printed.decimals === 0 && parts === 0 ? NOTHING : slack)
}

/** Below this a difference of doubles is no difference of decimals. */
const NOTHING = 1e-9
