import type { Text } from '@parscore/scoring'
import { maxCellLetters, maxColumns, maxMerges, maxRows } from './limits.js'

const SHEET_TYPES: Readonly<Record<string, Text>> = {
  chartsheet: { vi: 'trang biểu đồ', en: 'a chart sheet' },
  dialogsheet: { vi: 'trang hộp thoại', en: 'a dialog sheet' },
  macrosheet: { vi: 'trang macro', en: 'a macro sheet' },
  module: { vi: 'trang mã lệnh', en: 'a sheet of program code' },
}
const OTHER: Text = { vi: 'trang không chứa ô', en: 'a sheet without cells' }

/** What is said of a file beside its cells: each sentence once worded, here. */
export const notes = {
  sheetLeftOut: (sheet: string, type: string): Text => {
    const what = SHEET_TYPES[type] ?? OTHER
    return {
      vi: `Trang «${sheet}» là ${what.vi}, không có ô để đọc.`,
      en: `Sheet “${sheet}” is ${what.en}; it has no cells to read.`,
    }
  },
  sheetMissing: (sheet: string): Text => ({
    vi: `Trang «${sheet}» có tên trong sổ nhưng không có nội dung trong tệp: không đọc được.`,
    en: `Sheet “${sheet}” is listed, but the file holds nothing of it: not read.`,
  }),
  veryHidden: (sheet: string): Text => ({
    vi: `Trang «${sheet}» ẩn sâu, Excel không cho hiện bằng lệnh thường: vẫn được đọc.`,
    en: `Sheet “${sheet}” is hidden so that Excel’s menu does not show it: it was read all the same.`,
  }),
  rowsLeftOut: (sheet: string): Text => ({
    vi: `Trang «${sheet}» dài hơn ${maxRows} dòng: các dòng sau không được đọc.`,
    en: `Sheet “${sheet}” is longer than ${maxRows} rows: those beyond were not read.`,
  }),
  columnsLeftOut: (sheet: string): Text => ({
    vi: `Trang «${sheet}» rộng hơn ${maxColumns} cột: các cột sau không được đọc.`,
    en: `Sheet “${sheet}” is wider than ${maxColumns} columns: those beyond were not read.`,
  }),
  longText: (sheet: string, cell: string): Text => ({
    vi: `Trang «${sheet}», ô ${cell}: dài hơn ${maxCellLetters} chữ, phần sau không được đọc.`,
    en: `Sheet “${sheet}”, cell ${cell}: longer than ${maxCellLetters} letters, the rest was not read.`,
  }),
  mergesLeftOut: (sheet: string): Text => ({
    vi: `Trang «${sheet}» có hơn ${maxMerges} vùng gộp ô: các vùng sau không được đọc.`,
    en: `Sheet “${sheet}” has more than ${maxMerges} merged areas: those beyond were not read.`,
  }),
  brokenTexts: (sheet: string, cell: string): Text => ({
    vi: `Trang «${sheet}», ô ${cell}: nội dung chữ không có trong tệp, đọc là ô trống.`,
    en: `Sheet “${sheet}”, cell ${cell}: its text is not in the file; it was read as blank.`,
  }),
  strangeCodePage: (codePage: number): Text => ({
    vi: `Chữ của tệp viết theo bảng mã ${codePage} mà phần mềm không biết: chữ ngoài bảng chữ cái tiếng Anh có thể đọc sai.`,
    en: `The texts of the file are in code page ${codePage}, which is not known here: letters beyond the English ones may be wrong.`,
  }),
  calculated: (count: number): Text => ({
    vi: `Tệp không chứa kết quả của ${count} công thức: đã tính khi đọc, như Excel tính lúc mở.`,
    en: `The file does not hold the results of ${count} ${count === 1 ? 'formula' : 'formulas'}: calculated while reading, as Excel does when it opens it.`,
  }),
  notTold: (what: Text): Text => ({
    vi: `Không đọc ${what.vi} của định dạng này.`,
    en: `Of this format ${what.en} are not read.`,
  }),
}
