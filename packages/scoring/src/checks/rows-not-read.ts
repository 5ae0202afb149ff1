import { inSheet, type SheetCheck } from './sheet-check.js'

/** A sheet with more rows than are read. */
export const rowsNotRead: SheetCheck = {
  id: 'rows-not-read',
  since: '0.1.0',
  severity: 'warning',
  repair: 'none',
  title: { vi: 'Không đọc hết các dòng', en: 'Not all rows were read' },
  help: {
    vi: 'Trang tính có quá nhiều dòng (thường do định dạng cả cột). Xóa các dòng thừa dưới bảng rồi lưu lại.',
    en: 'The sheet has too many rows, often because whole columns are formatted. Delete the surplus rows and save again.',
  },
  figures: null,
  examples: {
    wrong: { columns: ['result'], rows: [['1', 'A', 1]], readRows: 2 },
    right: { columns: ['result'], rows: [['1', 'A', 1]] },
    findings: [
      {
        cell: 'A2',
        found: 2,
        expected: null,
        vi: 'Chỉ đọc 2 dòng đầu của trang tính; các dòng sau chưa được kiểm tra.',
        en: 'Only the first 2 rows of the sheet were read; those below were not checked.',
      },
    ],
  },
  run({ readRows, rows }) {
    const last = rows.at(-1)
    if (readRows === null || !last) return []
    return [
      {
        cell: last.codeCell,
        ...inSheet(null, null),
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
