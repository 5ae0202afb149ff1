import { findCells } from '../sheet/score-sheet.js'
import { inSheet, type SheetCheck } from './sheet-check.js'

/** A spreadsheet error such as #REF!. */
export const errorCell: SheetCheck = {
  id: 'error-cell',
  since: '0.1.0',
  severity: 'error',
  repair: 'none',
  title: { vi: 'Ô báo lỗi', en: 'Error in a cell' },
  help: {
    vi: 'Ô báo lỗi của Excel, thường do xóa dòng mà công thức cần. Sửa công thức.',
    en: 'The cell shows a spreadsheet error, often because a row that the formula needs was deleted. Mend the formula.',
  },
  figures: null,
  examples: {
    wrong: { columns: ['result'], rows: [['1', 'A', '#REF!']] },
    right: { columns: ['result'], rows: [['1', 'A', 1]] },
    findings: [
      {
        cell: 'C2',
        found: '#REF!',
        expected: null,
        vi: 'Ô này báo lỗi #REF!; điểm của dòng không tính được.',
        en: 'This cell shows #REF!; its points cannot be computed.',
      },
    ],
  },
  run(sheet) {
    return findCells(sheet, (cell) => cell.points.kind === 'error').map(({ cell, row, column }) => ({
      cell,
      ...inSheet(row, column),
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
