import { activitiesOf, agencyKey, type ReformPlan } from '@parscore/scoring'
import { quotedText } from '../../template/formulas.js'
import { heights, rowHeight } from '../../template/row-height.js'
import { landscape, pageNumbers, SheetCells } from '../../template/sheet-cells.js'
import { styles } from '../../template/style.js'
import type { CellStyle, SheetModel } from '../../write/write-workbook.js'
import { HEADER, SHEETS } from './plan-layout.js'

const TOTAL_RATE: CellStyle = { ...styles.rate, font: { ...styles.rate.font, bold: true } }

/**
 * Activities by who leads them, and what the completion is worth where 100 % gives all points.
 *
 * @param all number of activities
 */
export function agencySheet(plan: ReformPlan, all: number): SheetModel {
  const sheet = new SheetCells()
  const agencies = leadAgencies(plan)
  const [first, last] = [HEADER + 1, HEADER + Math.max(1, agencies.length)]
  const end = HEADER + Math.max(1, all)
  const [leads, states] = [`'${SHEETS.progress}'!$C$${first}:$C$${end}`, `'${SHEETS.progress}'!$E$${first}:$E$${end}`]
  sheet.value(1, 0, 'HOẠT ĐỘNG THEO ĐƠN VỊ CHỦ TRÌ', styles.title)
  sheet.value(
    2,
    0,
    'Hoạt động do nhiều đơn vị chủ trì được tính cho từng đơn vị; dòng cộng tính một lần.',
    styles.subtitle,
  )
  sheet.row(
    HEADER,
    ['Đơn vị chủ trì', 'Số hoạt động', 'Đã xong', 'Chậm', 'Đến hạn tháng này', 'Tỷ lệ hoàn thành'],
    styles.header,
  )
  for (const [index, { name, others }] of agencies.entries()) {
    const at = first + index
    const led = anyOf(
      [`$A${at}`, ...others.map(quotedText)].map((each) => `ISNUMBER(SEARCH("; "&${each}&";","; "&${leads}&";"))`),
    )
    const count = (...is: readonly string[]) => {
      const state = is.length === 0 ? '1' : anyOf(is.map((each) => `(${states}="${each}")`))
      return `SUMPRODUCT(${led}*${state})`
    }
    sheet.value(at, 0, name, styles.text)
    for (const [col, formula] of [count(), count(...FINISHED), count('Chậm'), count('Đến hạn tháng này')].entries())
      sheet.formula(at, col + 1, formula, styles.points)
    sheet.formula(at, 5, `IF(B${at}=0,"",C${at}/B${at})`, styles.rate)
  }
  const sums = last + 1
  const total = (...is: readonly string[]) => is.map((each) => `COUNTIF(${states},"${each}")`).join('+')
  sheet.value(sums, 0, 'Cộng', styles.textGroup)
  for (const [col, formula] of [String(all), total(...FINISHED), total('Chậm'), total('Đến hạn tháng này')].entries())
    sheet.formula(sums, col + 1, formula, styles.pointsGroup)
  sheet.formula(sums, 5, `IF(B${sums}=0,"",C${sums}/B${sums})`, TOTAL_RATE)
  sheet.value(sums + 2, 0, 'Điểm tối đa của tiêu chí «mức độ hoàn thành kế hoạch»', styles.text)
  sheet.value(sums + 2, 1, 1, styles.fillPoints)
  sheet.value(sums + 3, 0, 'Điểm đạt (100% mới đủ; từ 80% được một nửa; dưới 80% không có điểm)', styles.text)
  sheet.formula(
    sums + 3,
    1,
    `IF(F${sums}="","",IF(F${sums}>=1,B${sums + 2},IF(F${sums}>=0.8,0.5*B${sums + 2},0)))`,
    styles.points,
  )
  return {
    name: SHEETS.agencies,
    rows: [],
    cells: sheet.cells,
    columns: [60, 12, 10, 10, 14, 14].map((width) => ({ width })),
    rowDefs: heights([
      [HEADER, rowHeight([['Tỷ lệ hoàn thành', 10]])],
      ...agencies.map(({ name }, index) => [first + index, rowHeight([[name, 60]])] as const),
    ]),
    pageSetup: landscape(`${HEADER}:${HEADER}`),
    headerFooter: pageNumbers,
  }
}

/** Whether one of some conditions holds. In Excel TRUE and FALSE are both more than 0, and alone they add nothing: so each times 1. */
const anyOf = (conditions: readonly string[]) => `((${conditions.map((each) => `${each}*1`).join('+')})>0)`

const FINISHED = ['Đã xong', 'Xong, chậm'] as const

/** An agency by its first spelling, with the others that the plan uses. */
interface LeadAgency {
  readonly name: string
  readonly others: readonly string[]
}

function leadAgencies(plan: ReformPlan): LeadAgency[] {
  const spellings = new Map<string, Set<string>>()
  for (const written of activitiesOf(plan).flatMap(({ agencies }) => agencies.lead)) {
    const key = agencyKey(written)
    spellings.set(key, (spellings.get(key) ?? new Set()).add(written))
  }
  return [...spellings.values()].map((own) => {
    const [name = '', ...others] = own
    return { name, others }
  })
}
