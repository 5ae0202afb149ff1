import { isPoints } from '../sheet/column.js'
import { isProven } from '../sheet/proven.js'
import { readingOf, rowName, type ScoreRow, type ScoreSheet } from '../sheet/score-sheet.js'
import { fold } from '../values/fold.js'
import type { NumberReading } from '../values/number.js'
import { COMPUTED } from './figure-names.js'
import { inSheet, type SheetCheck } from './sheet-check.js'
import { gapOf } from './sums.js'

/** Months of a year. */
const MOST_PARTS = 12

/** Points that are not the sum of the columns that they sum in the other rows. */
export const acrossMismatch: SheetCheck = {
  id: 'across-mismatch',
  since: '0.1.0',
  severity: 'error',
  repair: 'none',
  title: { vi: 'Cộng theo hàng ngang sai', en: 'Wrong sum across the row' },
  help: {
    vi: 'Cột tổng ghi tổng các cột bên cạnh (thẩm định và điều tra xã hội học; bốn quý). Khi hầu hết các dòng đúng như vậy thì dòng còn lại phải đúng theo.',
    en: 'A column prints the sum of those beside it (appraised and survey; four quarters). Where most rows do, the others must.',
  },
  figures: COMPUTED,
  examples: {
    wrong: {
      columns: ['appraisal', 'survey', 'result'],
      rows: [
        ['1', 'A', 5.5, 2.1, 7.6],
        ['2', 'B', 3.5, 1.62, 5.12],
        ['3', 'C', 2, 1, 3],
        ['4', 'D', 4, 1.5, 6.5],
      ],
    },
    right: {
      columns: ['appraisal', 'survey', 'result'],
      rows: [
        ['1', 'A', 5.5, 2.1, 7.6],
        ['2', 'B', 3.5, 1.62, 5.12],
        ['3', 'C', 2, 1, 3],
        ['4', 'D', 4, 1.5, 5.5],
      ],
    },
    findings: [
      {
        cell: 'E5',
        found: 6.5,
        expected: 5.5,
        vi: 'Dòng 4 ghi 6,5, nhưng «appraisal» + «survey» cộng lại được 5,5; lệch 1.',
        en: 'Row 4 says 6.5, but “appraisal” + “survey” add up to 5.5; the gap is 1.',
      },
    ],
  },
  run(sheet) {
    return columnsOfSums(sheet).flatMap(({ total, parts }) =>
      acrossRows(sheet, total, parts).flatMap(({ row, added }) => {
        const sums = gapOf(row, total, added)
        if (!sums) return []
        const { cell, found, expected, gap, loss } = sums
        const names = parts.map((part) => sheet.columns[part]?.name ?? '')
        return [
          {
            cell,
            ...inSheet(row, sheet.columns[total] ?? null),
            found,
            expected,
            difference: gap,
            ...(loss ? { severity: 'warning' as const } : {}),
            sentence: {
              vi: 'Dòng {row} ghi {found}, nhưng {parts} cộng lại được {expected}; lệch {gap}.',
              en: 'Row {row} says {found}, but {parts} add up to {expected}; the gap is {gap}.',
            },
            words: {
              row: rowName(row),
              found,
              parts: {
                vi: names.map((name) => `«${name}»`).join(' + '),
                en: names.map((name) => `“${name}”`).join(' + '),
              },
              expected,
              gap,
            },
          },
        ]
      }),
    )
  },
}

/** A column of sums with the columns that it sums; places in `sheet.columns`. */
interface SumColumn {
  readonly total: number
  readonly parts: readonly number[]
}

/** The columns that are the sum of a run of columns beside them in nearly all rows: behind it, else before it. */
function columnsOfSums(sheet: ScoreSheet): SumColumn[] {
  const places = sheet.columns.flatMap((column, at) => (isPoints(column) && column.role !== 'target' ? [at] : []))
  return places.flatMap((total, at): SumColumn[] => {
    const unit = sheet.columns[total]?.unit ?? null
    const ofUnit = (place: number) => (sheet.columns[place]?.unit ?? null) === unit
    const before = places.slice(0, at).filter(ofUnit)
    const after = places.slice(at + 1).filter(ofUnit)
    const runs = [
      ...runLengths(before.length).map((length) => before.slice(-length)),
      ...runLengths(after.length).map((length) => after.slice(0, length)),
    ]
    const parts = runs.find((run) => isSumOf(sheet, total, run))
    return parts ? [{ total, parts }] : []
  })
}

const runLengths = (most: number): number[] =>
  Array.from({ length: Math.max(0, Math.min(most, MOST_PARTS) - 1) }, (_, at) => at + 2)

/** The rows with two parts or more that hold prove it: one part alone is often the whole. */
function isSumOf(sheet: ScoreSheet, total: number, parts: readonly number[]): boolean {
  const rows = acrossRows(sheet, total, parts)
  const held = rows.filter(({ row, added }) => gapOf(row, total, added) === null)
  const telling = held.filter(({ added }) => added.filter(({ value }) => value !== 0).length > 1)
  return isProven(held.length, rows.length, telling.length) || (telling.length > 0 && isYear(sheet, total, parts))
}

/** What a year is called beside its quarters or months: then the words prove what the rows are too few for. */
const YEAR = /^(?:ca nam|tong|cong|tong cong|tong diem|diem ca nam)$/
const PERIOD = /^(?:diem )?(?:quy|thang|ky) (?:[ivx]+|\d{1,2})$/

function isYear({ columns }: ScoreSheet, total: number, parts: readonly number[]): boolean {
  const named = (place: number) => fold(columns[place]?.name ?? '')
  const periods = columns.filter(({ name }) => PERIOD.test(fold(name)))
  return YEAR.test(named(total)) && parts.length === periods.length && parts.every((part) => PERIOD.test(named(part)))
}

interface AcrossRow {
  readonly row: ScoreRow
  readonly added: readonly NumberReading[]
}

/** The rows that have the sum and at least one of its parts. */
function acrossRows(sheet: ScoreSheet, total: number, parts: readonly number[]): AcrossRow[] {
  return sheet.rows.flatMap((row): AcrossRow[] => {
    if ((row.kind !== 'node' && row.kind !== 'total') || !readingOf(row, total)) return []
    const added = parts.flatMap((part) => readingOf(row, part) ?? [])
    return added.length > 0 ? [{ row, added }] : []
  })
}
