import {
  activitiesOf,
  fieldBudget,
  type PlanActivity,
  type PlanMonth,
  type ReformPlan,
  sum,
  writeNumberWords,
} from '@parscore/scoring'
import { type CellStyle, type DataValidation, type WriteSheet, writeXlsx } from 'hucre'
import { printReady } from '../template/print-names.js'
import { heights, rowHeight } from '../template/row-height.js'
import { landscape, pageNumbers, SheetCells } from '../template/sheet-cells.js'
import { marks, styles } from '../template/style.js'

const PLAN = 'Kế hoạch'
const PROGRESS = 'Tiến độ'
const AGENCIES = 'Theo đơn vị'
const HEADER = 4
const HEADERS = [
  'Stt',
  'Nội dung',
  'Chỉ số',
  'Phương tiện xác minh',
  'Kinh phí (triệu đồng)',
  'Chủ trì',
  'Phối hợp',
  'Bắt đầu',
  'Kết thúc',
  'Ghi chú',
  'Đã xong',
  'Ngày hoàn thành',
  'Minh chứng',
]
const WIDTHS = [15, 42, 30, 24, 10, 22, 26, 10, 10, 20, 9, 12, 24]
const MILLION = 1_000_000
/** The same plan makes the same bytes. */
const MADE = new Date(Date.UTC(2020, 0, 1))

const monthStyle: CellStyle = { ...styles.fillNumber, numFmt: '"Tháng "0' }
const bold = (style: CellStyle): CellStyle => ({ ...style, font: { ...style.font, bold: true } })

/**
 * A plan as a workbook to work with for a year: the plan with columns for what is done, when and shown by what; its progress with a
 * bar for each activity over the twelve months; the activities by agency, and what the completion is worth.
 *
 * @param year the year of months that name none
 */
export async function planWorkbook(plan: ReformPlan, year: number): Promise<Uint8Array> {
  const placed = new Map<PlanActivity, number>()
  const sheets = [planSheet(plan, year, placed), progressSheet(plan, year, placed), agencySheet(plan, placed.size)]
  const ready = printReady(sheets)
  return writeXlsx({
    properties: { title: `Kế hoạch CCHC ${year}`, creator: 'parscore', created: MADE, modified: MADE },
    sheets: [...ready.sheets],
    namedRanges: [...ready.names],
  })
}

function planSheet(plan: ReformPlan, year: number, placed: Map<PlanActivity, number>): WriteSheet {
  const sheet = new SheetCells()
  const tall: (readonly [number, number])[] = []
  sheet.value(1, 0, `KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM ${year}`, styles.title)
  sheet.value(
    2,
    0,
    'Ô vàng là ô ghi tiến độ: Có khi đã xong, ngày hoàn thành và số, ngày của văn bản làm minh chứng.',
    styles.subtitle,
  )
  sheet.row(HEADER, HEADERS, styles.header)
  let at = HEADER + 1
  const totals: string[] = []
  const head = (number: string, title: string, indicator: string) => {
    tall.push([
      at,
      rowHeight([
        [title.toLocaleUpperCase('vi'), 42],
        [`Chỉ số: ${indicator}`.toLocaleUpperCase('vi'), 30],
      ]),
    ])
    heading(sheet, at++, number, title, indicator)
  }
  for (const field of plan.fields) {
    const first = at
    head(`Lĩnh vực ${field.number}`, field.title, '')
    for (const result of field.results) {
      if (result.number !== '' || result.title !== '') head(`Kết quả ${result.number}`, result.title, result.indicator)
      for (const activity of result.activities) {
        placed.set(activity, at)
        tall.push([at, activityHeight(activity)])
        activityRow(sheet, at++, activity)
      }
    }
    totalRow(sheet, at, 'Tổng', `SUM(E${first}:E${at - 1})`, fieldBudget(field))
    totals.push(`E${at}`)
    at += 1
  }
  const total = sum(plan.fields.map(fieldBudget))
  totalRow(sheet, at, 'Tổng cộng', totals.join('+') || '0', total)
  sheet.value(at + 1, 0, `(Bằng chữ: ${inWords(total)})`, styles.subtitle)
  return {
    name: PLAN,
    rows: [],
    cells: sheet.cells,
    columns: WIDTHS.map((width) => ({ width })),
    freezePane: { rows: HEADER, columns: 2 },
    rowDefs: heights(tall),
    dataValidations: validations(at),
    pageSetup: landscape(`${HEADER}:${HEADER}`),
    headerFooter: pageNumbers,
  }
}

/** Millions with decimals have no plain words: the figures stand alone then. */
const inWords = (total: number): string => {
  const amount = Math.round(total * MILLION)
  const words = writeNumberWords(amount)
  return `${words.charAt(0).toLocaleUpperCase('vi')}${words.slice(1)} đồng`
}

function heading(sheet: SheetCells, at: number, number: string, title: string, indicator: string): void {
  const values = [number.trim(), title, indicator === '' ? null : `Chỉ số: ${indicator}`]
  for (const col of HEADERS.keys()) sheet.value(at, col, values[col] ?? null, styles.textGroup)
}

function totalRow(sheet: SheetCells, at: number, title: string, formula: string, result: number): void {
  for (const col of HEADERS.keys()) sheet.value(at, col, col === 0 ? title : null, styles.textGroup)
  sheet.formula(at, 4, formula, result, styles.pointsGroup)
}

function activityRow(sheet: SheetCells, at: number, activity: PlanActivity): void {
  const { number, title, indicator, verification, budget, agencies, start, end, note, progress } = activity
  const text = (col: number, value: string) => sheet.value(at, col, value || null, styles.text)
  sheet.value(at, 0, number === '' ? null : `Hoạt động ${number}`, styles.code)
  text(1, title)
  text(2, indicator)
  text(3, verification)
  sheet.value(at, 4, budget.value, styles.points)
  text(5, agencies.lead.join('; '))
  text(6, agencies.coordinating.join('; '))
  sheet.value(at, 7, monthValue(start, activity.startCell.text), { ...monthStyle, ...plain })
  sheet.value(at, 8, monthValue(end, activity.endCell.text), { ...monthStyle, ...plain })
  text(9, note)
  sheet.value(at, 10, progress.isDone ? 'Có' : null, styles.fillAnswer)
  sheet.value(at, 11, progress.date?.serial ?? null, styles.fillDate)
  sheet.value(at, 12, progress.evidence || null, styles.fillText)
}

/** Months are part of the plan, not of its progress: no yellow. */
const plain: CellStyle = { fill: { type: 'pattern', pattern: 'none' } }

/** A month of the plan's year is a number, so that the bars can count with it. */
function monthValue(month: PlanMonth, text: string): number | string | null {
  if (month.kind !== 'month') return text || null
  return month.year === null ? month.month : `${month.month}/${month.year}`
}

const activityHeight = ({ title, indicator, verification, agencies, note, progress }: PlanActivity) =>
  rowHeight([
    [title, 42],
    [indicator, 30],
    [verification, 24],
    [agencies.lead.join('; '), 22],
    [agencies.coordinating.join('; '), 26],
    [note, 20],
    [progress.evidence, 24],
  ])

const validations = (last: number): DataValidation[] => [
  {
    range: `K${HEADER + 1}:K${last}`,
    type: 'list',
    values: ['Có', 'Không'],
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: 'Đã xong',
    errorMessage: 'Chọn Có hoặc Không.',
  },
  {
    range: `L${HEADER + 1}:L${last}`,
    type: 'date',
    operator: 'between',
    formula1: 'DATE(2000,1,1)',
    formula2: 'DATE(2100,12,31)',
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: 'Ngày hoàn thành',
    errorMessage: 'Ghi ngày/tháng/năm, ví dụ 15/6/2018.',
  },
]

const MONTHS = 12
const FIRST_MONTH = 5

/** One line an activity: due, state, a bar over its months. All of it follows the sheet of the plan. */
function progressSheet(plan: ReformPlan, year: number, placed: ReadonlyMap<PlanActivity, number>): WriteSheet {
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
    progressRow(sheet, HEADER + 1 + index, year, activity, placed.get(activity) ?? 0)
  const last = HEADER + Math.max(1, activities.length)
  return {
    name: PROGRESS,
    rows: [],
    cells: sheet.cells,
    columns: [9, 50, 26, 12, 16, ...Array<number>(MONTHS).fill(4)].map((width) => ({ width })),
    freezePane: { rows: HEADER, columns: 2 },
    autoFilter: { range: `A${HEADER}:E${last}` },
    rowDefs: heights(
      activities.map(({ title, agencies }, index) => [
        HEADER + 1 + index,
        rowHeight([
          [title, 50],
          [agencies.lead.join('; '), 26],
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

function progressRow(sheet: SheetCells, at: number, year: number, activity: PlanActivity, row: number): void {
  const of = (column: string) => `'${PLAN}'!${column}${row}`
  const { number, title, start, end } = activity
  const [from, to] = [inYear(start, year), inYear(end, year)]
  sheet.formula(at, 0, `SUBSTITUTE(${of('A')},"Hoạt động ","")`, number, styles.code)
  sheet.formula(at, 1, `${of('B')}&""`, title, styles.text)
  sheet.formula(at, 2, `${of('F')}&""`, leadOf(activity), styles.text)
  sheet.formula(
    at,
    3,
    `IF(ISNUMBER(${of('I')}),DATE(${year},${of('I')}+1,0),IF(ISNUMBER(${of('H')}),DATE(${year},${of('H')}+1,0),""))`,
    null,
    styles.date,
  )
  const late = `IF(AND(ISNUMBER(${of('L')}),ISNUMBER(D${at}),${of('L')}>D${at}),"Xong, chậm","Đã xong")`
  const begun = `IF(AND(ISNUMBER(${of('H')}),TODAY()<DATE(${year},N(${of('H')}),1)),"Chưa đến","Đang làm")`
  const due = `IF(TEXT(TODAY(),"yyyymm")=TEXT(D${at},"yyyymm"),"Đến hạn tháng này",${begun})`
  sheet.formula(
    at,
    4,
    `IF(${of('K')}="Có",${late},IF(D${at}="","Chưa rõ hạn",IF(TODAY()>D${at},"Chậm",${due})))`,
    null,
    styles.text,
  )
  for (let month = 1; month <= MONTHS; month += 1) {
    const shown = from !== null && to !== null && from <= month && month <= to
    const formula = `IF(AND(ISNUMBER(${of('H')}),ISNUMBER(${of('I')}),${of('H')}<=${month},${month}<=${of('I')}),1,"")`
    sheet.formula(at, FIRST_MONTH + month - 1, formula, shown ? 1 : null, styles.days)
  }
}

const leadOf = ({ agencies }: PlanActivity) => agencies.lead.join('; ')

const inYear = (month: PlanMonth, year: number): number | null =>
  month.kind === 'month' && (month.year === null || month.year === year) ? month.month : null

/** Activities by who leads them, and what the completion is worth where 100 % gives all points. */
function agencySheet(plan: ReformPlan, all: number): WriteSheet {
  const sheet = new SheetCells()
  const leads = [
    ...new Map(activitiesOf(plan).map((each) => [leadOf(each).toLocaleLowerCase('vi'), leadOf(each)])).values(),
  ]
  const [first, last] = [HEADER + 1, HEADER + leads.length]
  const end = HEADER + Math.max(1, all)
  const count = (at: number, more: string) =>
    `COUNTIFS('${PROGRESS}'!$C$${HEADER + 1}:$C$${end},A${at}${more === '' ? '' : `,'${PROGRESS}'!$E$${HEADER + 1}:$E$${end},"${more}"`})`
  sheet.value(1, 0, 'HOẠT ĐỘNG THEO ĐƠN VỊ CHỦ TRÌ', styles.title)
  sheet.row(
    HEADER,
    ['Đơn vị chủ trì', 'Số hoạt động', 'Đã xong', 'Chậm', 'Đến hạn tháng này', 'Tỷ lệ hoàn thành'],
    styles.header,
  )
  for (const [index, lead] of leads.entries()) {
    const at = first + index
    sheet.value(at, 0, lead, styles.text)
    sheet.formula(at, 1, count(at, ''), null, styles.points)
    sheet.formula(at, 2, `${count(at, 'Đã xong')}+${count(at, 'Xong, chậm')}`, null, styles.points)
    sheet.formula(at, 3, count(at, 'Chậm'), null, styles.points)
    sheet.formula(at, 4, count(at, 'Đến hạn tháng này'), null, styles.points)
    sheet.formula(at, 5, `IF(B${at}=0,"",C${at}/B${at})`, null, styles.rate)
  }
  const sums = last + 1
  sheet.value(sums, 0, 'Cộng', styles.textGroup)
  for (const [index, column] of ['B', 'C', 'D', 'E'].entries())
    sheet.formula(sums, index + 1, `SUM(${column}${first}:${column}${last})`, null, styles.pointsGroup)
  sheet.formula(sums, 5, `IF(B${sums}=0,"",C${sums}/B${sums})`, null, bold(styles.rate))
  sheet.value(sums + 2, 0, 'Điểm tối đa của tiêu chí «mức độ hoàn thành kế hoạch»', styles.text)
  sheet.value(sums + 2, 1, 1, styles.fillPoints)
  sheet.value(sums + 3, 0, 'Điểm đạt (100% mới đủ; từ 80% được một nửa; dưới 80% không có điểm)', styles.text)
  sheet.formula(
    sums + 3,
    1,
    `IF(F${sums}="","",IF(F${sums}>=1,B${sums + 2},IF(F${sums}>=0.8,0.5*B${sums + 2},0)))`,
    null,
    styles.points,
  )
  return {
    name: AGENCIES,
    rows: [],
    cells: sheet.cells,
    columns: [60, 12, 10, 10, 14, 14].map((width) => ({ width })),
    rowDefs: heights(leads.map((lead, index) => [first + index, rowHeight([[lead, 60]])])),
    pageSetup: landscape(`${HEADER}:${HEADER}`),
    headerFooter: pageNumbers,
  }
}
