import { findCells } from '../sheet/score-sheet.js'
import type { Check } from './check.js'

/** A text where points belong. */
export const notANumber: Check = {
  id: 'not-a-number',
  severity: 'error',
  title: { vi: 'Không phải số', en: 'Not a number' },
  help: {
    vi: 'Ô điểm chứa chữ, phần trăm hoặc phân số nên không được cộng. Ghi một số điểm, ví dụ 0,5.',
    en: 'A cell of points holds words, a percentage or a fraction and is not added. Write points, such as 0.5.',
  },
  examples: {
    wrong: { columns: ['maximum', 'result'], rows: [['1', 'A', 1, 'đạt']] },
    right: { columns: ['maximum', 'result'], rows: [['1', 'A', 1, '0,5']] },
  },
  run(sheet) {
    return findCells(sheet, (cell) => cell.points.kind === 'text').map(({ cell, row, column }) => ({
      cell,
      row,
      column,
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
