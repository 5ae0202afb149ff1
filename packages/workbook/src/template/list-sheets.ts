import { type CellValue, columnLetters } from '@parscore/scoring'
import type { CellStyle, DataValidation, SheetModel } from '../write/write-workbook.js'
import { ANNEX_PLACES } from './annex-places.js'
import { filledLines, type ListName } from './filling.js'
import { RATE_PARTS } from './formulas.js'
import { leavesBelow, type TemplateModel } from './model.js'
import { heights, rowHeight } from './row-height.js'
import { landscape, pageNumbers, protectedSheet, SheetCells } from './sheet-cells.js'
import { styles } from './style.js'
import type { TemplateOptions } from './template-options.js'

/** The row of the header of every list. */
export const LIST_HEADER = 4
/** Rows that may be filled in beyond those that are. */
const SPARE = 200
/** Name of the column of codes of the score sheet. */
export const CODES_NAME = 'ma_tieu_chi'

interface ListColumn {
  readonly header: string
  readonly width: number
  readonly style: CellStyle
  /** What may be chosen. */
  readonly choice?: Pick<DataValidation, 'formula1' | 'values'>
}

/** A list that people fill in row by row. */
interface List {
  readonly sheet: string
  readonly title: string
  readonly words: string
  readonly columns: readonly ListColumn[]
}

const CODE: ListColumn = { header: 'Mã tiêu chí', width: 11, style: styles.fillCode, choice: { formula1: CODES_NAME } }
const text = (header: string, width: number): ListColumn => ({ header, width, style: styles.fillText })
const day = (header: string): ListColumn => ({ header, width: 13, style: styles.fillDate })

/** The lists of a template with their columns in order. */
export const lists: Readonly<Record<ListName, List>> = {
  evidence: {
    sheet: 'Minh chứng',
    title: 'DANH MỤC TÀI LIỆU KIỂM CHỨNG',
    words:
      'Mỗi tài liệu một dòng; một tiêu chí có thể có nhiều tài liệu. Ghi rõ trang, mục có số liệu: tài liệu không có số liệu không được tính điểm.',
    columns: [
      CODE,
      text('Tên tài liệu', 48),
      text('Số, ký hiệu', 20),
      day('Ngày ban hành'),
      day('Ngày nơi nhận'),
      text('Trang, mục', 16),
      text('Đường dẫn', 30),
      text('Đơn vị cung cấp', 24),
    ],
  },
  annex: {
    sheet: 'Biểu thống kê',
    title: 'BIỂU THỐNG KÊ',
    words:
      'Ghi mã tiêu chí và chọn Tử số hoặc Mẫu số: số liệu được chuyển sang bảng chấm. Có thể thêm chỉ tiêu khác ở các dòng trống.',
    columns: [
      CODE,
      { header: 'Là', width: 10, style: styles.fillAnswer, choice: { values: Object.values(RATE_PARTS) } },
      text('Chỉ tiêu thống kê', 60),
      text('Đơn vị tính', 14),
      { header: 'Giá trị', width: 14, style: styles.fillNumber },
      text('Ghi chú', 30),
    ],
  },
  log: {
    sheet: 'Nhật ký',
    title: 'NHẬT KÝ SỬA ĐIỂM',
    words: 'Mỗi lần sửa một dòng. Khi tổng hợp, những gì nhận từ các đơn vị được ghi thêm vào đây.',
    columns: [
      { header: 'Thời điểm', width: 18, style: styles.fillText },
      text('Người sửa', 26),
      CODE,
      text('Tên cột', 24),
      text('Giá trị cũ', 16),
      text('Giá trị mới', 16),
      text('Lý do', 48),
    ],
  },
  outside: {
    sheet: 'Ngoài mẫu',
    title: 'NỘI DUNG NGOÀI MẪU',
    words:
      'Những gì đơn vị ghi ngoài các ô của mẫu (cột, dòng, trang, ghi chú, công thức thêm), giữ lại ở đây để không mất. Chuyển vào đúng ô của bảng chấm nếu cần tính.',
    columns: [
      text('Tệp', 26),
      text('Trang', 22),
      { header: 'Ô', width: 9, style: styles.fillText },
      text('Loại', 12),
      text('Nội dung', 80),
    ],
  },
}

/** Place of the column of codes in a list; below 0 where it has none. */
export const codeColumn = (name: ListName): number => lists[name].columns.indexOf(CODE)

/** The sheet of a list, with what was filled in and empty rows below. */
export function listSheet(name: ListName, model: TemplateModel, options: TemplateOptions): SheetModel {
  const list = lists[name]
  const rows = rowsOf(name, model, options)
  const sheet = new SheetCells()
  sheet.value(1, 0, list.title, styles.title)
  sheet.value(2, 0, list.words, styles.subtitle)
  sheet.row(
    LIST_HEADER,
    list.columns.map(({ header }) => header),
    styles.header,
  )
  const last = LIST_HEADER + rows.length + SPARE
  for (let row = LIST_HEADER + 1; row <= last; row += 1)
    for (const [col, { style }] of list.columns.entries())
      sheet.value(row, col, rows[row - LIST_HEADER - 1]?.[col] ?? null, style)
  return {
    name: list.sheet,
    rows: [],
    cells: sheet.cells,
    columns: list.columns.map(({ width }) => ({ width })),
    freezePane: { rows: LIST_HEADER },
    dataValidations: choices(list, last),
    rowDefs: heights([
      [LIST_HEADER, 34],
      ...rows.map((row, index) => [LIST_HEADER + 1 + index, rowHeight(wrapped(list, row))] as const),
    ]),
    protection: protectedSheet,
    pageSetup: landscape(`${LIST_HEADER}:${LIST_HEADER}`),
    headerFooter: pageNumbers,
  }
}

const wrapped = ({ columns }: List, row: readonly CellValue[]) =>
  columns.map(({ width }, col) => [String(row[col] ?? ''), width] as const)

/** The last row of a list, for the names of its columns. */
export const lastListRow = (name: ListName, model: TemplateModel, options: TemplateOptions): number =>
  LIST_HEADER + rowsOf(name, model, options).length + SPARE

/**
 * What of a list is printed: its rows up to the last that is filled in, and nothing of a list that is empty. Excel works the name
 * out anew each time; LibreOffice takes no formula here and prints what stands in the sheet.
 */
export function listPrintArea(name: ListName, model: TemplateModel, options: TemplateOptions): string {
  const { sheet, columns } = lists[name]
  const [first, last] = [LIST_HEADER + 1, lastListRow(name, model, options)]
  const at = (col: number, row: number) => `$${columnLetters(col)}$${row}`
  const cell = (col: number, row: number) => `'${sheet}'!${at(col, row)}`
  const range = (from: number, top: number, to: number) => `${cell(from, top)}:${at(to, last)}`
  const end = columns.length - 1
  // The annex has its indicators from the start: only a figure makes it more than a form.
  const counted = name === 'annex' ? range(ANNEX_PLACES.value, first, ANNEX_PLACES.value) : range(0, first, end)
  const filled = range(0, first, end)
  const lastFilled = `SUMPRODUCT(MAX((${filled}<>"")*ROW(${filled})))`
  const nothing = cell(0, LIST_HEADER - 1)
  return `IF(COUNTA(${counted})=0,${nothing},${cell(0, 1)}:INDEX(${range(end, 1, end)},${lastFilled}))`
}

/** The annex starts with a row for each part of each rate, as long as nobody has filled it in. */
function rowsOf(name: ListName, model: TemplateModel, { filling }: TemplateOptions): readonly (readonly CellValue[])[] {
  const filled = filledLines(filling, name)
  if (name !== 'annex' || filled.length > 0) return filled
  const rates = model.roots.flatMap(leavesBelow).filter(({ rule }) => rule && rule.input === 'rate')
  return rates
    .filter(({ node }) => node.measure !== 'survey')
    .flatMap(({ node }) => Object.values(RATE_PARTS).map((part) => [node.code, part, node.title.vi, null, null, null]))
}

function choices({ columns }: List, last: number): DataValidation[] {
  return columns.flatMap(({ choice }, col) => {
    if (!choice) return []
    const letter = columnLetters(col)
    return [
      {
        ...choice,
        type: 'list' as const,
        allowBlank: true,
        showErrorMessage: true,
        errorStyle: 'stop' as const,
        errorTitle: 'Kiểm tra lại',
        errorMessage: 'Chọn một giá trị trong danh sách.',
        range: `${letter}${LIST_HEADER + 1}:${letter}${last}`,
      },
    ]
  })
}
