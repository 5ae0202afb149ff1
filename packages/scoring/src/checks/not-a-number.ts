import { findCells } from '../sheet/score-sheet.js'
import { inSheet, type SheetCheck } from './sheet-check.js'

/** A text where points belong. */
export const notANumber: SheetCheck = {
  id: 'not-a-number',
  since: '0.1.0',
  severity: 'error',
  repair: 'none',
  title: { vi: 'Không phải số', en: 'Not a number' },
  help: {
    vi: 'Ô điểm chứa chữ, phần trăm hoặc phân số nên không được cộng. Ghi một số điểm, ví dụ 0,5.',
    en: 'A cell of points holds words, a percentage or a fraction and is not added. Write points, such as 0.5.',
  },
  figures: null,
  examples: {
    wrong: { columns: ['maximum', 'result'], rows: [['1', 'A', 1, 'đạt']] },
    right: { columns: ['maximum', 'result'], rows: [['1', 'A', 1, '0,5']] },
    findings: [
      {
        cell: 'D2',
        found: 'đạt',
        expected: null,
        vi: 'Ô này ghi «đạt», không đọc được thành số điểm.',
        en: 'This cell says “đạt”, which cannot be read as points.',
      },
    ],
  },
  run(sheet) {
    return findCells(sheet, (cell) => cell.points.kind === 'text').map(({ cell, row, column }) => ({
      cell,
      ...inSheet(row, column),
      found: cell.text,
      expected: null,
      sentence: {
        vi: 'Ô này ghi «{text}», không đọc được thành số điểm.',
        en: 'This cell says “{text}”, which cannot be read as points.',
      },
      words: { text: cell.text },
    }))
  },
}
