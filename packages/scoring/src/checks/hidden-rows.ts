import type { Check } from './check.js'

/** Rows that are hidden but count. */
export const hiddenRows: Check = {
  id: 'hidden-rows',
  severity: 'warning',
  title: { vi: 'Dòng bị ẩn', en: 'Hidden rows' },
  help: {
    vi: 'Dòng ẩn vẫn được cộng nhưng người đọc không thấy. Hiện lại dòng trước khi gửi.',
    en: 'Hidden rows are added but nobody sees them. Show them before the sheet is sent.',
  },
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
  },
  run(sheet) {
    return sheet.rows.flatMap((row) => {
      if (!sheet.hiddenRows.has(row.codeCell.row)) return []
      return [
        {
          cell: row.codeCell,
          row,
          column: null,
          found: row.code,
          expected: null,
          sentence: {
            vi: 'Dòng {n} ({code}) bị ẩn nhưng vẫn được tính.',
            en: 'Row {n} ({code}) is hidden but counts.',
          },
          words: { n: String(row.codeCell.row + 1), code: row.code },
        },
      ]
    })
  },
}
