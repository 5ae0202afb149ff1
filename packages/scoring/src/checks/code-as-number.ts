import type { Check } from './check.js'

/** A code that the spreadsheet keeps as a number or a date, so that 1.10 became 1.1. */
export const codeAsNumber: Check = {
  id: 'code-as-number',
  severity: 'warning',
  title: { vi: 'Mã bị đổi thành số hoặc ngày', en: 'Code kept as a number or date' },
  help: {
    vi: 'Excel đã đổi mã thành số (1.10 thành 1,1) hoặc ngày. Định dạng cột mã là Văn bản rồi gõ lại mã.',
    en: 'The spreadsheet made the code a number (1.10 became 1.1) or a date. Format the column as text and type it again.',
  },
  examples: {
    wrong: {
      columns: ['maximum'],
      rows: [
        ['1', 'A', 10],
        ...Array.from({ length: 9 }, (_, n) => [Number(`1.${n + 1}`), `B${n + 1}`, 1]),
        [1.1, 'B10', 1],
      ],
    },
    right: {
      columns: ['maximum'],
      rows: [['1', 'A', 10], ...Array.from({ length: 10 }, (_, n) => [`1.${n + 1}`, `B${n + 1}`, 1])],
    },
  },
  run(sheet) {
    return sheet.codeRepairs.map(({ row, stored, code }) => ({
      cell: row.codeCell,
      row,
      column: null,
      found: row.codeCell.text,
      expected: code,
      sentence:
        stored === 'number'
          ? {
              vi: 'Ô mã chứa số {found}; theo thứ tự đây là mã {code}.',
              en: 'The code cell holds the number {found}; by its place it is {code}.',
            }
          : {
              vi: 'Ô mã chứa ngày {found}; đây là mã {code}.',
              en: 'The code cell holds the date {found}; it is the code {code}.',
            },
      words: { found: row.codeCell.text, code },
      fix: {
        title: { vi: 'ghi mã dưới dạng văn bản', en: 'code written as text' },
        edits: [{ cell: row.codeCell.address, value: code }],
      },
    }))
  },
}
