import { type DayOfYear, leafDates, yearTerm } from '@parscore/scoring'
import type { SheetModel } from '../write/write-workbook.js'
import { YEAR_NAME } from './formulas.js'
import { leavesBelow, type TemplateModel, type TemplateRow } from './model.js'
import { heights, rowHeight } from './row-height.js'
import { SCORE_SHEET } from './score-sheet.js'
import { landscape, pageNumbers, protectedSheet, SheetCells } from './sheet-cells.js'
import { styles } from './style.js'

const HEADER = 4
const HEADERS = ['Mã', 'Tiêu chí', 'Đơn vị chủ trì', 'Hạn', 'Ngày nhận', 'Còn (ngày)', 'Tình trạng', 'Minh chứng']

interface Due {
  readonly row: TemplateRow
  /** Day and month; `null` where the framework names no deadline. */
  readonly date: DayOfYear | null
  /** Which of the row's figures holds the day of receipt, counted from 1; `null` where none does. */
  readonly figure: number | null
}

/** What falls due and what lacks evidence, as one list. */
export function dueSheet(model: TemplateModel): SheetModel {
  const sheet = new SheetCells()
  const dues = model.roots.flatMap(leavesBelow).flatMap(duesOf)
  sheet.value(1, 0, 'THỜI HẠN VÀ MINH CHỨNG', styles.title)
  sheet.value(
    2,
    0,
    'Số ngày còn lại tính đến hôm nay, theo ngày nơi nhận đã nhận được. Lọc cột «Tình trạng» hoặc «Minh chứng» để xem việc cần làm.',
    styles.subtitle,
  )
  sheet.row(HEADER, HEADERS, styles.header)
  for (const [index, due] of dues.entries()) dueLine(model, sheet, HEADER + 1 + index, due)
  const last = HEADER + Math.max(1, dues.length)
  return {
    name: 'Thời hạn',
    rows: [],
    cells: sheet.cells,
    columns: [8, 56, 26, 12, 12, 10, 14, 18].map((width) => ({ width })),
    freezePane: { rows: HEADER },
    autoFilter: { range: `A${HEADER}:H${last}` },
    rowDefs: heights(
      dues.map(({ row }, index) => [
        HEADER + 1 + index,
        rowHeight([
          [row.node.title.vi, 56],
          [row.node.agencies.join('; '), 26],
        ]),
      ]),
    ),
    protection: protectedSheet,
    pageSetup: landscape(`${HEADER}:${HEADER}`),
    headerFooter: pageNumbers,
  }
}

function duesOf(row: TemplateRow): Due[] {
  const dates = leafDates(row.node)
  return dates.length === 0
    ? [{ row, date: null, figure: null }]
    : dates.map(({ figure, ...date }) => ({ row, date, figure }))
}

function dueLine(model: TemplateModel, sheet: SheetCells, at: number, { row, date, figure }: Due): void {
  const cell = (key: Parameters<typeof model.columns.letter>[0]) =>
    `'${SCORE_SHEET}'!${model.columns.letter(key)}${row.row}`
  const { code, title } = row.node
  const shown = (source: string) => `IF(${source}="","",${source})`
  sheet.value(at, 0, code, styles.code)
  sheet.value(at, 1, title.vi, styles.text)
  sheet.formula(at, 2, shown(cell('agency')), styles.text)
  if (date) {
    const year = yearTerm(date, YEAR_NAME)
    const last = `MIN(DATE(${year},${date.month},${date.day}),DATE(${year},${date.month + 1},0))`
    sheet.formula(at, 3, last, styles.date)
  } else sheet.value(at, 3, null, styles.unused)
  if (date && figure !== null) {
    sheet.formula(at, 4, shown(cell(`input${figure}`)), styles.date)
    sheet.formula(at, 5, `IF(ISNUMBER(E${at}),"",D${at}-TODAY())`, styles.days)
    sheet.formula(
      at,
      6,
      `IF(ISNUMBER(E${at}),IF(INT(E${at})<=D${at},"Đúng hạn","Chậm "&(INT(E${at})-D${at})&" ngày"),IF(D${at}<TODAY(),"Quá hạn",IF(D${at}-TODAY()<=15,"Sắp đến hạn","")))`,
      styles.text,
    )
  } else if (date) {
    sheet.value(at, 4, null, styles.unused)
    sheet.formula(at, 5, `D${at}-TODAY()`, styles.days)
    sheet.formula(at, 6, `IF(D${at}<TODAY(),"Quá hạn",IF(D${at}-TODAY()<=15,"Sắp đến hạn",""))`, styles.text)
  } else for (const col of [4, 5, 6]) sheet.value(at, col, null, styles.unused)
  evidenceStatus(sheet, at, row, cell)
}

function evidenceStatus(
  sheet: SheetCells,
  at: number,
  { node }: TemplateRow,
  cell: (key: 'self' | 'evidence' | 'explanation') => string,
): void {
  if (node.measure === 'survey') {
    sheet.value(at, 7, null, styles.unused)
    return
  }
  const formula = `IF(AND(N(${cell('self')})>0,${cell('evidence')}="",${cell('explanation')}=""),"Thiếu minh chứng","")`
  sheet.formula(at, 7, formula, styles.text)
}
