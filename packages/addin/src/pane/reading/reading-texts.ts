import type { Text } from '@parscore/scoring'

/** The words around how a table was understood. */
export const readingTexts = {
  strip: { vi: 'Cách đọc bảng', en: 'How the table is read' },
  understood: { vi: 'Đã hiểu: {line}', en: 'Understood: {line}' },
  columns: { vi: 'Các cột', en: 'Columns' },
  roleOf: { vi: 'Cột {letters} «{header}» là', en: 'Column {letters} “{header}” is' },
  notRead: { vi: 'không đọc', en: 'not read' },
  code: { vi: 'Mã', en: 'Code' },
  title: { vi: 'Tên tiêu chí', en: 'Title' },
  more: { vi: 'Sửa cách đọc', en: 'Correct the reading' },
  otherColumns: { vi: 'Cột không đọc', en: 'Columns that are not read' },
  headerFrom: { vi: 'Tiêu đề từ dòng', en: 'Header from row' },
  headerTo: { vi: 'đến dòng', en: 'to row' },
  scheme: { vi: 'Mã viết kiểu', en: 'Codes are written as' },
  recognise: { vi: 'tự nhận ra', en: 'recognised' },
  corrected: {
    vi: 'Bảng được đọc như đã sửa trên máy này; bảng cùng kiểu lần sau cũng vậy, cả trong các công việc.',
    en: 'This table is read as corrected on this machine, and so are others of the same shape.',
  },
  undo: { vi: 'Hoàn tác lần sửa', en: 'Undo the correction' },
  forget: { vi: 'Bỏ sửa, tự nhận ra lại', en: 'Forget it, recognise again' },
  download: { vi: 'Lưu cách đọc này thành tệp', en: 'Save this reading as a file' },
  load: { vi: 'Dùng cách đọc từ tệp đã lưu…', en: 'Use a saved reading…' },
  otherSheet: {
    vi: 'Cách đọc trong tệp không dành cho trang «{sheet}».',
    en: 'The layouts of the file are not for the sheet “{sheet}”.',
  },
  notUsable: {
    vi: 'Bảng cần một cột mã hoặc tên tiêu chí, và ít nhất một cột điểm.',
    en: 'A table needs a column of codes or titles, and a column of points.',
  },
  read: { vi: 'Đọc bảng như trên', en: 'Read the table so' },
  byHand: { vi: 'Chỉ cho parscore biết bảng ở đâu', en: 'Say where the table is' },
  byHandHelp: {
    vi: 'Cho biết dòng tiêu đề, rồi chọn mỗi cột là gì: ít nhất một cột mã hoặc tên tiêu chí và một cột điểm.',
    en: 'Say which rows are the header and what each column is: at least codes or titles, and points.',
  },
} as const satisfies Record<string, Text>
