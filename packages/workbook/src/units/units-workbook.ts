import { type CriterionAcross, criteriaAcross, type RankedUnit, type UnitCriterion } from '@parscore/scoring'
import { printReady } from '../template/print-names.js'
import { heights, rowHeight } from '../template/row-height.js'
import { landscape, pageNumbers, SheetCells } from '../template/sheet-cells.js'
import { styles } from '../template/style.js'
import { withResults } from '../write/with-results.js'
import { type SheetModel, writeWorkbook } from '../write/write-workbook.js'

const MADE = new Date(Date.UTC(2020, 0, 1))
/** Points of a header of two lines. */
const HEADER_HEIGHT = 32
/** Criteria that are named as the best and the worst. */
const NAMED = 10

/**
 * One workbook for all units: the ranking, how all did at each criterion with the best and the worst, and a page for each unit.
 *
 * @param title what is ranked, such as `Xếp hạng Chỉ số CCHC năm 2025`
 */
export async function unitsWorkbook(units: readonly RankedUnit[], title: string): Promise<Uint8Array> {
  const across = criteriaAcross(units)
  const detailed = units.filter(({ criteria }) => criteria.length > 0)
  const names = sheetNames(detailed.map(({ unit }) => unit))
  const sheets = [
    rankingSheet(units, title),
    ...(across.length > 0 ? [criteriaSheet(across)] : []),
    ...detailed.map((unit, place) => unitSheet(unit, names[place] ?? unit.unit, across)),
  ]
  const ready = printReady(withResults(sheets, []))
  return writeWorkbook({
    properties: { title, creator: 'parscore', created: MADE, modified: MADE },
    sheets: [...ready.sheets],
    namedRanges: [...ready.names],
  })
}

/** Excel takes 31 letters and none of these in the name of a sheet, and no name twice: communes of two districts share names. */
function sheetNames(units: readonly string[]): string[] {
  const taken = new Set(['xếp hạng', 'tiêu chí'])
  return units.map((unit) => {
    const plain = unit.replace(/[[\]:*?/\\']/g, ' ').trim() || 'Đơn vị'
    let name = plain.slice(0, 31).trim()
    for (let n = 2; taken.has(name.toLocaleLowerCase('vi')); n += 1) name = `${plain.slice(0, 26).trim()} ${n}`
    taken.add(name.toLocaleLowerCase('vi'))
    return name
  })
}

function rankingSheet(units: readonly RankedUnit[], title: string): SheetModel {
  const sheet = new SheetCells()
  sheet.value(1, 0, title, styles.title)
  // Each year is ranked by itself.
  const hasYears = new Set(units.map(({ year }) => year)).size > 1
  const header = ['Nhóm', 'Hạng', 'Đơn vị', 'Điểm', 'Điểm tối đa được đánh giá', 'Chỉ số (%)', 'Xếp loại']
  sheet.row(3, hasYears ? [...header, 'Năm'] : header, styles.header)
  for (const [index, { group, rank, unit, points, maximum, index: percent, rating, year }] of units.entries()) {
    const at = 4 + index
    sheet.value(at, 0, group || null, styles.text)
    sheet.value(at, 1, rank, styles.points)
    sheet.value(at, 2, unit, styles.text)
    sheet.value(at, 3, points, styles.points)
    sheet.value(at, 4, maximum, styles.points)
    sheet.value(at, 5, percent, styles.points)
    sheet.value(at, 6, rating?.vi ?? null, styles.text)
    if (hasYears) sheet.value(at, 7, year, styles.points)
  }
  return {
    name: 'Xếp hạng',
    rows: [],
    cells: sheet.cells,
    columns: [26, 8, 46, 11, 14, 11, 18, ...(hasYears ? [8] : [])].map((width) => ({ width })),
    freezePane: { rows: 3 },
    rowDefs: heights([
      [3, HEADER_HEIGHT],
      ...units.map(
        ({ group, unit }, index) =>
          [
            4 + index,
            rowHeight([
              [group, 26],
              [unit, 46],
            ]),
          ] as const,
      ),
    ]),
    autoFilter: { range: `A3:${hasYears ? 'H' : 'G'}${3 + Math.max(1, units.length)}` },
    pageSetup: landscape('3:3'),
    headerFooter: pageNumbers,
  }
}

function criteriaSheet(across: readonly CriterionAcross[]): SheetModel {
  const sheet = new SheetCells()
  const header = ['Mã', 'Tiêu chí', 'Số đơn vị', 'Tỷ lệ điểm bình quân', 'Đạt tối đa', 'Không có điểm']
  const tall: (readonly [number, number])[] = []
  let at = 1
  const part = (title: string, rows: readonly CriterionAcross[]) => {
    sheet.value(at, 0, title, styles.title)
    sheet.row(at + 1, header, styles.header)
    tall.push([at + 1, HEADER_HEIGHT])
    at += 2
    for (const { code, title: name, units, share, full, none } of rows) {
      sheet.value(at, 0, code, styles.code)
      sheet.value(at, 1, name, styles.text)
      sheet.value(at, 2, units, styles.points)
      sheet.value(at, 3, share, styles.rate)
      sheet.value(at, 4, full, styles.points)
      sheet.value(at, 5, none, styles.points)
      tall.push([at, rowHeight([[name, 70]])])
      at += 1
    }
    at += 1
  }
  part('Tiêu chí yếu nhất', across.slice(0, NAMED))
  part('Tiêu chí tốt nhất', across.slice(-NAMED).reverse())
  if (across.length > 2 * NAMED) part('Mọi tiêu chí', across)
  return {
    name: 'Tiêu chí',
    rows: [],
    cells: sheet.cells,
    columns: [10, 70, 11, 13, 11, 13].map((width) => ({ width })),
    rowDefs: heights(tall),
    pageSetup: landscape(null),
    headerFooter: pageNumbers,
  }
}

/** What one unit got, beside the mean of all. */
function unitSheet(unit: RankedUnit, name: string, across: readonly CriterionAcross[]): SheetModel {
  const sheet = new SheetCells()
  const means = new Map(across.map(({ code, share }) => [code, share]))
  const rating = unit.rating ? `, xếp loại ${unit.rating.vi}` : ''
  sheet.value(1, 0, unit.unit, styles.title)
  sheet.value(
    2,
    0,
    `Hạng ${unit.rank ?? '–'}: ${said(unit.points)} trên ${said(unit.maximum)} điểm, chỉ số ${said(unit.index)}${rating}`,
    styles.subtitle,
  )
  sheet.row(
    4,
    ['Mã', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt', 'Tỷ lệ', 'Bình quân các đơn vị', 'Điểm mất'],
    styles.header,
  )
  for (const [index, criterion] of unit.criteria.entries()) criterionRow(sheet, 5 + index, criterion, means)
  return {
    name,
    rows: [],
    cells: sheet.cells,
    columns: [10, 66, 11, 11, 11, 13, 11].map((width) => ({ width })),
    freezePane: { rows: 4 },
    rowDefs: heights([
      [4, HEADER_HEIGHT],
      ...unit.criteria.map(({ title }, index) => [5 + index, rowHeight([[title, 66]])] as const),
    ]),
    pageSetup: landscape('4:4'),
    headerFooter: pageNumbers,
  }
}

function criterionRow(
  sheet: SheetCells,
  at: number,
  criterion: UnitCriterion,
  means: ReadonlyMap<string, number>,
): void {
  const { code, title, points, maximum, isLeaf } = criterion
  sheet.value(at, 0, code, isLeaf ? styles.code : styles.codeGroup)
  sheet.value(at, 1, title, isLeaf ? styles.text : styles.textGroup)
  sheet.value(at, 2, maximum, isLeaf ? styles.points : styles.pointsGroup)
  sheet.value(at, 3, points, isLeaf ? styles.points : styles.pointsGroup)
  sheet.formula(at, 4, `D${at}/C${at}`, styles.rate)
  sheet.value(at, 5, means.get(code) ?? null, styles.rate)
  sheet.formula(at, 6, `C${at}-D${at}`, styles.points)
}

const said = (value: number | null) => (value === null ? '–' : String(value).replace('.', ','))
