import { rowName } from '../sheet/score-sheet.js'
import { agrees, weightedColumns, weightedRows } from '../sheet/weighted-points.js'
import { difference } from '../values/decimal.js'
import { COMPUTED } from './figure-names.js'
import { inSheet, type SheetCheck } from './sheet-check.js'

/** Points that are not those of another column times the weight of their row. */
export const weightMismatch: SheetCheck = {
  id: 'weight-mismatch',
  since: '0.1.0',
  severity: 'error',
  repair: 'none',
  title: { vi: 'Điểm nhân hệ số tính sai', en: 'Wrong weighted points' },
  help: {
    vi: 'Cột điểm quy đổi ghi điểm × hệ số (trọng số) của dòng. Khi hầu hết các dòng đúng như vậy thì dòng còn lại phải đúng theo.',
    en: 'A column of weighted points prints points × the weight of the row. Where most rows do, the others must.',
  },
  figures: COMPUTED,
  examples: {
    wrong: {
      columns: ['weight', 'self', 'result'],
      rows: [
        ['1', 'A', 2, 8, 16],
        ['2', 'B', 3, 9, 27],
        ['3', 'C', 2, 7.5, 15],
        ['4', 'D', 3, 7, 24],
      ],
    },
    right: {
      columns: ['weight', 'self', 'result'],
      rows: [
        ['1', 'A', 2, 8, 16],
        ['2', 'B', 3, 9, 27],
        ['3', 'C', 2, 7.5, 15],
        ['4', 'D', 3, 7, 21],
      ],
    },
    findings: [
      {
        cell: 'E5',
        found: 24,
        expected: 21,
        vi: 'Dòng 4 ghi 24, nhưng 7 × hệ số 3 = 21.',
        en: 'Row 4 says 24, but 7 × the weight 3 = 21.',
      },
    ],
  },
  run(sheet) {
    return weightedColumns(sheet).flatMap((weighted) =>
      weightedRows(sheet, weighted).flatMap((each) => {
        const { row, printed, own, weight, expected, column } = each
        const cell = row.cells[column]
        if (!cell || agrees(each)) return []
        return [
          {
            cell,
            ...inSheet(row, sheet.columns[column] ?? null),
            found: printed.value,
            expected,
            difference: difference(printed.value, expected),
            sentence: {
              vi: 'Dòng {code} ghi {found}, nhưng {own} × hệ số {weight} = {expected}.',
              en: 'Row {code} says {found}, but {own} × the weight {weight} = {expected}.',
            },
            words: { code: rowName(row), found: printed.value, own: own.value, weight, expected },
          },
        ]
      }),
    )
  },
}
