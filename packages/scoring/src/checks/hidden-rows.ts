import { rowName } from '../sheet/score-sheet.js'
import { leftOutHidden } from './left-out-hidden.js'
import { inSheet, type SheetCheck } from './sheet-check.js'
import { totalColumns, totalGaps } from './totals.js'

/** Rows that are hidden but count. */
export const hiddenRows: SheetCheck = {
  id: 'hidden-rows',
  since: '0.1.0',
  severity: 'warning',
  repair: 'none',
  title: { vi: 'Dòng bị ẩn', en: 'Hidden rows' },
  help: {
    vi: 'Dòng ẩn vẫn được cộng nhưng người đọc không thấy. Hiện lại dòng trước khi gửi.',
    en: 'Hidden rows are added but nobody sees them. Show them before the sheet is sent.',
  },
  figures: null,
  examples: {
    wrong: {
      columns: ['result'],
      rows: [
        ['1', 'A', 1],
        ['2', 'B', 1],
      ],
      hiddenRows: [2],
    },
    right: {
      columns: ['result'],
      rows: [
        ['1', 'A', 1],
        ['2', 'B', 1],
      ],
    },
    findings: [
      {
        cell: 'A3',
        found: '2',
        expected: null,
        vi: 'Dòng 3 (2) bị ẩn nhưng vẫn được tính.',
        en: 'Row 3 (2) is hidden but counts.',
      },
    ],
  },
  run(sheet) {
    const told = new Set(
      totalColumns(sheet).flatMap((index) =>
        totalGaps(sheet, index).flatMap((gap) => leftOutHidden(sheet, index, gap)),
      ),
    )
    return sheet.rows.flatMap((row) => {
      // A total that leaves it out says so itself.
      if (!sheet.hiddenRows.has(row.codeCell.row) || told.has(row)) return []
      return [
        {
          cell: row.codeCell,
          ...inSheet(row, null),
          found: rowName(row),
          expected: null,
          sentence: {
            vi: 'Dòng {n} ({code}) bị ẩn nhưng vẫn được tính.',
            en: 'Row {n} ({code}) is hidden but counts.',
          },
          words: { n: String(row.codeCell.row + 1), code: rowName(row) },
        },
      ]
    })
  },
}
