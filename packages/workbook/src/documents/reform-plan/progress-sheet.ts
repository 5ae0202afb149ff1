import { activitiesOf, type ReformPlan } from '@parscore/scoring'
import { heights, rowHeight } from '../../template/row-height.js'
import { landscape, pageNumbers, SheetCells } from '../../template/sheet-cells.js'
import { marks, styles } from '../../template/style.js'
import type { CellStyle, SheetModel } from '../../write/write-workbook.js'
import { HEADER, leadOf, type PlacedRows, SHEETS } from './plan-layout.js'

const MONTHS = 12
const FIRST_MONTH = 5

/** One line an activity: due, state, a bar over its months. All of it follows the sheet of the plan. */
export function progressSheet(plan: ReformPlan, year: number, placed: PlacedRows): SheetModel {
  const sheet = new SheetCells()
  sheet.value(1, 0, `TIẾN ĐỘ KẾ HOẠCH NĂM ${year}`, styles.title)
  sheet.value(2, 0, 'Tự tính theo trang «Kế hoạch» và ngày hôm nay.', styles.subtitle)
  sheet.row(
    HEADER,
    ['Stt', 'Nội dung', 'Chủ trì', 'Hạn', 'Tình trạng', ...Array.from({ length: MONTHS }, (_, at) => at + 1)],
    styles.header,
  )
  const activities = activitiesOf(plan)
  for (const [index, activity] of activities.entries())
    progressRow(sheet, HEADER + 1 + index, year, placed.get(activity) ?? 0)
  const last = HEADER + Math.max(1, activities.length)
  return {
    name: SHEETS.progress,
    rows: [],
    cells: sheet.cells,
    columns: [9, 50, 26, 12, 16, ...Array<number>(MONTHS).fill(4)].map((width) => ({ width })),
    freezePane: { rows: HEADER, columns: 2 },
    autoFilter: { range: `A${HEADER}:E${last}` },
    rowDefs: heights(
      activities.map((activity, index) => [
        HEADER + 1 + index,
        rowHeight([
          [activity.title, 50],
          [leadOf(activity), 26],
        ]),
      ]),
    ),
    conditionalRules: [
      { type: 'expression', priority: 1, range: `F${HEADER + 1}:Q${last}`, formula: `F${HEADER + 1}<>""`, style: bar },
      {
        type: 'expression',
        priority: 2,
        range: `E${HEADER + 1}:E${last}`,
        formula: `E${HEADER + 1}="Chậm"`,
        style: marks.wrong,
      },
      {
        type: 'expression',
        priority: 3,
        range: `E${HEADER + 1}:E${last}`,
        formula: `E${HEADER + 1}="Đến hạn tháng này"`,
        style: marks.late,
      },
    ],
    pageSetup: landscape(`${HEADER}:${HEADER}`),
    headerFooter: pageNumbers,
  }
}

const BAR = { rgb: '0072B2' }
const bar: CellStyle = {
  fill: { type: 'pattern', pattern: 'solid', fgColor: BAR, bgColor: BAR },
  font: { color: BAR },
}

function progressRow(sheet: SheetCells, at: number, year: number, row: number): void {
  const of = (column: string) => `'${SHEETS.plan}'!${column}${row}`
  const [from, to] = [of('H'), of('I')]
  sheet.formula(at, 0, `SUBSTITUTE(${of('A')},"Hoạt động ","")`, styles.code)
  sheet.formula(at, 1, `${of('B')}&""`, styles.text)
  sheet.formula(at, 2, `${of('F')}&""`, styles.text)
  sheet.formula(
    at,
    3,
    `IF(ISNUMBER(${to}),${lastDay(to, year)},IF(ISNUMBER(${from}),${lastDay(from, year)},""))`,
    styles.date,
  )
  const late = `IF(AND(ISNUMBER(${of('L')}),ISNUMBER(D${at}),${of('L')}>D${at}),"Xong, chậm","Đã xong")`
  const begun = `IF(AND(ISNUMBER(${from}),TODAY()<${firstDay(from, year)}),"Chưa đến","Đang làm")`
  const due = `IF(TEXT(TODAY(),"yyyymm")=TEXT(D${at},"yyyymm"),"Đến hạn tháng này",${begun})`
  sheet.formula(
    at,
    4,
    `IF(${of('K')}="Có",${late},IF(D${at}="","Chưa rõ hạn",IF(TODAY()>D${at},"Chậm",${due})))`,
    styles.text,
  )
  // A day alone is the last: the bar is in its month.
  const begins = `IF(ISNUMBER(${from}),${firstDay(from, year)},${lastDay(to, year)})`
  for (let month = 1; month <= MONTHS; month += 1) {
    const isInside = `AND(NOT(ISTEXT(${from})),${begins}<=DATE(${year},${month + 1},0),${lastDay(to, year)}>=DATE(${year},${month},1))`
    const formula = `IF(ISNUMBER(${to}),IF(${isInside},1,""),"")`
    sheet.formula(at, FIRST_MONTH + month - 1, formula, styles.days)
  }
}

/** A number up to 12 is a month of the year, a larger one a day. */
const lastDay = (cell: string, year: number) => `IF(${cell}>12,${cell},DATE(${year},${cell}+1,0))`
const firstDay = (cell: string, year: number) => `IF(${cell}>12,${cell},DATE(${year},${cell},1))`
