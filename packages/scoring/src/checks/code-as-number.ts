import type { CodeRepair } from '../sheet/score-sheet.js'
import type { Text } from '../text.js'
import { inSheet, type SheetCheck } from './sheet-check.js'

const SENTENCES: Readonly<Record<CodeRepair['stored'], Text>> = {
  number: {
    vi: 'Ô mã chứa số {found}; theo thứ tự đây là mã {code}.',
    en: 'The code cell holds the number {found}; by its place it is {code}.',
  },
  date: {
    vi: 'Ô mã chứa ngày {found}; đây là mã {code}.',
    en: 'The code cell holds the date {found}; it is the code {code}.',
  },
  typo: {
    vi: 'Ô mã ghi «{found}»; được đọc là mã {code}.',
    en: 'The code cell says “{found}”; it is read as {code}.',
  },
}

/** A code that the spreadsheet keeps as a number or a date, so that 1.10 became 1.1. */
export const codeAsNumber: SheetCheck = {
  id: 'code-as-number',
  since: '0.1.0',
  severity: 'warning',
  repair: 'certain',
  title: { vi: 'Mã bị đổi thành số hoặc ngày', en: 'Code kept as a number or date' },
  help: {
    vi: 'Excel đã đổi mã thành số (1.10 thành 1,1) hoặc ngày. Định dạng cột mã là Văn bản rồi gõ lại mã.',
    en: 'The spreadsheet made the code a number (1.10 became 1.1) or a date. Format the column as text and type it again.',
  },
  figures: null,
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
    findings: [
      {
        cell: 'A12',
        found: '1.1',
        expected: '1.10',
        vi: 'Ô mã chứa số 1.1; theo thứ tự đây là mã 1.10.',
        en: 'The code cell holds the number 1.1; by its place it is 1.10.',
        fix: { A12: '1.10' },
      },
    ],
  },
  run(sheet) {
    return sheet.codeRepairs.map(({ row, stored, code }) => ({
      cell: row.codeCell,
      ...inSheet(row, null),
      found: row.codeCell.text,
      expected: code,
      sentence: SENTENCES[stored],
      words: { found: row.codeCell.text, code },
      fix: {
        title: { vi: 'ghi mã dưới dạng văn bản', en: 'code written as text' },
        edits: [{ cell: row.codeCell.address, value: code }],
      },
    }))
  },
}
