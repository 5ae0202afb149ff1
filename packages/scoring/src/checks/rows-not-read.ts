import type { Check } from './check.js'

/** A sheet with more rows than are read. */
export const rowsNotRead: Check = {
  id: 'rows-not-read',
  severity: 'warning',
  title: { vi: 'Không đọc hết các dòng', en: 'Not all rows were read' },
  help: {
    vi: 'Trang tính có quá nhiều dòng (thường do định dạng cả cột). Xóa các dòng thừa dưới bảng rồi lưu lại.',
    en: 'The sheet has too many rows, often because whole columns are formatted. Delete the surplus rows and save again.',
  },
  examples: {
    wrong: { columns: ['result'], rows: [['1', 'A', 1]], readRows: 2 },
    right: { columns: ['result'], rows: [['1', 'A', 1]] },
  },
  run({ readRows, rows }) {
    const last = rows.at(-1)
    if (readRows === null || !last) return []
    return [
      {
        cell: last.codeCell,
        row: null,
        column: null,
        found: readRows,
        expected: null,
        sentence: {
          vi: 'Chỉ đọc {n} dòng đầu của trang tính; các dòng sau chưa được kiểm tra.',
          en: 'Only the first {n} {n:row|rows} of the sheet were read; those below were not checked.',
        },
        words: { n: readRows },
      },
    ]
  },
}
