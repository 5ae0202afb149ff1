import { findCells } from '../sheet/score-sheet.js'
import type { Check } from './check.js'

/** A spreadsheet error such as #REF!. */
export const errorCell: Check = {
  id: 'error-cell',
  severity: 'error',
  title: { vi: 'Ô báo lỗi', en: 'Error in a cell' },
  help: {
    vi: 'Ô báo lỗi của Excel, thường do xóa dòng mà công thức cần. Sửa công thức.',
    en: 'The cell shows a spreadsheet error, often because a row that the formula needs was deleted. Mend the formula.',
  },
  examples: {
    wrong: { columns: ['result'], rows: [['1', 'A', '#REF!']] },
    right: { columns: ['result'], rows: [['1', 'A', 1]] },
  },
  run(sheet) {
    return findCells(sheet, (cell) => cell.points.kind === 'error').map(({ cell, row, column }) => ({
      cell,
      row,
      column,
      found: cell.text,
      expected: null,
      sentence: {
        vi: 'Ô này báo lỗi {text}; điểm của dòng không tính được.',
        en: 'This cell shows {text}; its points cannot be computed.',
      },
      words: { text: cell.text },
    }))
  },
}
