import {
  type CellValue,
  type Day,
  fieldBudget,
  firstDayOf,
  lastDayOf,
  type PlanActivity,
  type PlanMonth,
  type ReformPlan,
  sum,
  writeNumberWords,
} from '@parscore/scoring'
import { heights, rowHeight } from '../../template/row-height.js'
import { landscape, pageNumbers, SheetCells } from '../../template/sheet-cells.js'
import { DATE_FORMAT, styles } from '../../template/style.js'
import type { CellStyle, DataValidation, MergeRange, SheetModel } from '../../write/write-workbook.js'
import { HEADER, leadOf, SHEETS } from './plan-layout.js'

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
const WIDTHS = [15, 42, 30, 24, 12, 22, 26, 11, 11, 20, 9, 12, 24]

/** A text with the width that it has. */
const inColumn = (text: string, col: number): readonly [string, number] => [text, WIDTHS[col] ?? 8]

const LAST_COLUMN = HEADERS.length - 1
/** What a heading says of its indicator stands over these columns, so that it needs few lines. */
const INDICATOR = { first: 2, last: 9 } as const
const MILLION = 1_000_000
/** Months are part of the plan, not of its progress: no yellow. */
const timeStyle = (numFmt: string): CellStyle => ({ ...styles.points, numFmt })

/** The plan with columns for what is done; `placed` is told where each activity stands. */
export function planSheet(plan: ReformPlan, year: number, placed: Map<PlanActivity, number>): SheetModel {
  const sheet = new SheetCells()
  const tall: (readonly [number, number])[] = [[HEADER, rowHeight(HEADERS.map(inColumn))]]
  const merges: MergeRange[] = []
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
    const said = indicator === '' ? '' : `Chỉ số: ${indicator}`
    const width = WIDTHS.slice(INDICATOR.first, INDICATOR.last + 1).reduce((total, each) => total + each, 0)
    tall.push([at, rowHeight([inColumn(title.toLocaleUpperCase('vi'), 1), [said.toLocaleUpperCase('vi'), width]])])
    merges.push({ startRow: at - 1, endRow: at - 1, startCol: INDICATOR.first, endCol: INDICATOR.last })
    heading(sheet, at++, number, title, said)
  }
  for (const field of plan.fields) {
    const first = at
    head(`Lĩnh vực ${field.number}`, field.title, '')
    for (const result of field.results) {
      if (result.number !== '' || result.title !== '') head(`Kết quả ${result.number}`, result.title, result.indicator)
      for (const activity of result.activities) {
        placed.set(activity, at)
        tall.push([at, activityHeight(activity)])
        activityRow(sheet, at++, activity, year)
      }
    }
    totalRow(sheet, at, 'Tổng', `SUM(E${first}:E${at - 1})`)
    totals.push(`E${at}`)
    at += 1
  }
  const total = sum(plan.fields.map(fieldBudget))
  totalRow(sheet, at, 'Tổng cộng', totals.join('+') || '0')
  sheet.value(at + 1, 0, `(Bằng chữ: ${inWords(total)})`, styles.subtitle)
  return {
    name: SHEETS.plan,
    rows: [],
    cells: sheet.cells,
    columns: WIDTHS.map((width) => ({ width })),
    freezePane: { rows: HEADER, columns: 2 },
    rowDefs: heights(tall),
    merges,
    dataValidations: validations(at),
    pageSetup: landscape(`${HEADER}:${HEADER}`, 1, 'a3'),
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
  const values = [number.trim(), title, indicator || null]
  for (let col = 0; col <= LAST_COLUMN; col += 1) sheet.value(at, col, values[col] ?? null, styles.textGroup)
}

function totalRow(sheet: SheetCells, at: number, title: string, formula: string): void {
  for (const col of HEADERS.keys()) sheet.value(at, col, col === 0 ? title : null, styles.textGroup)
  sheet.formula(at, 4, formula, styles.pointsGroup)
}

function activityRow(sheet: SheetCells, at: number, activity: PlanActivity, year: number): void {
  const { number, title, indicator, verification, budget, agencies, start, end, note, progress } = activity
  const text = (col: number, value: string) => sheet.value(at, col, value || null, styles.text)
  sheet.value(at, 0, number === '' ? null : `Hoạt động ${number}`, styles.code)
  text(1, title)
  text(2, indicator)
  text(3, verification)
  sheet.value(at, 4, budget.value, styles.points)
  text(5, leadOf(activity))
  text(6, agencies.coordinating.join('; '))
  sheet.value(at, START, ...timeValue(start, firstDayOf(start, year), activity.startCell.text, year))
  sheet.value(at, END, ...timeValue(end, lastDayOf(end, year), activity.endCell.text, year))
  text(9, note)
  sheet.value(at, 10, progress.isDone ? 'Có' : null, styles.fillAnswer)
  sheet.value(at, 11, progress.date?.serial ?? null, styles.fillDate)
  sheet.value(at, 12, progress.evidence || null, styles.fillText)
}

const START = 7
const END = 8
const AS_WORDS = timeStyle('General')

/**
 * A month of the plan's year is its number, a day or a month of another year a date, so that due dates and bars count with them;
 * words stay as they are written.
 *
 * @param day the day on which the time begins or ends
 */
function timeValue(time: PlanMonth, day: Day | null, text: string, year: number): [CellValue, CellStyle] {
  if (time.kind !== 'month' || !day) return [text || null, AS_WORDS]
  if (time.day !== null) return [day.serial, timeStyle(DATE_FORMAT)]
  const isOfYear = time.year === null || time.year === year
  return isOfYear ? [time.month, timeStyle('"Tháng "0')] : [day.serial, timeStyle('"Tháng "m/yyyy')]
}

const activityHeight = (activity: PlanActivity): number => {
  const { title, indicator, verification, agencies, note, progress } = activity
  return rowHeight([
    inColumn(title, 1),
    inColumn(indicator, 2),
    inColumn(verification, 3),
    inColumn(leadOf(activity), 5),
    inColumn(agencies.coordinating.join('; '), 6),
    inColumn(note, 9),
    inColumn(progress.evidence, 12),
  ])
}

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
