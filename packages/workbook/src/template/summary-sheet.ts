import { columnLetters } from '@parscore/scoring'
import type { SheetModel } from '../write/write-workbook.js'
import { helperOf, type TemplateColumn } from './columns.js'
import { assessedTerm, assessedWords, quotedText } from './formulas.js'
import type { TemplateModel, TemplateRow } from './model.js'
import { heights, rowHeight } from './row-height.js'
import { SCORE_SHEET } from './score-sheet.js'
import { landscape, pageNumbers, protectedSheet, SheetCells } from './sheet-cells.js'
import { RATE_FORMAT, styles } from './style.js'

const HEADER = 3
const COLUMNS: readonly (readonly [TemplateColumn, string])[] = [
  ['maximum', 'Tối đa'],
  ['blankComputed', 'Tối đa được đánh giá'],
  ['computed', 'Theo cách chấm'],
  ['self', 'Tự đánh giá'],
  ['survey', 'Điều tra XHH'],
  ['final', 'Cuối cùng'],
  ['lost', 'Mất điểm'],
]
const SHARE = { ...styles.points, numFmt: RATE_FORMAT }
const SHARE_BOLD = { ...styles.pointsGroup, numFmt: RATE_FORMAT }

/** Points by field with what was assessed, and the index. */
export function summarySheet(model: TemplateModel): SheetModel {
  const sheet = new SheetCells()
  sheet.value(1, 0, 'TỔNG HỢP THEO LĨNH VỰC', styles.title)
  sheet.row(HEADER, ['Mã', 'Lĩnh vực', ...COLUMNS.map(([, header]) => header), 'Tỷ lệ đạt'], styles.header)
  const fields = fieldsOf(model)
  for (const [index, field] of fields.entries()) {
    const isRoot = model.roots.includes(field)
    line(model, sheet, HEADER + 1 + index, field.row, isRoot)
    const assessed = assessedTerm(model, 'computed', 'blankComputed', field, `'${SCORE_SHEET}'!`)
    assessedCells(sheet, HEADER + 1 + index, assessed, isRoot)
    sheet.value(HEADER + 1 + index, 0, field.node.code, isRoot ? styles.codeGroup : styles.code)
    sheet.value(HEADER + 1 + index, 1, field.node.title.vi, isRoot ? styles.textGroup : styles.text)
  }
  const total = HEADER + 1 + fields.length
  line(model, sheet, total, model.totalRow, true)
  const inAll = `'${SCORE_SHEET}'!${model.columns.letter('blankComputed')}${model.totalRow}`
  assessedCells(sheet, total, inAll, true)
  sheet.value(total, 0, null, styles.textGroup)
  sheet.value(total, 1, 'Tổng điểm', styles.textGroup)
  indexLine(model, sheet, total + 1)
  const hasRatings = model.framework.ratings.length > 0
  if (hasRatings) ratingLine(model, sheet, total + 2)
  assessedLine(model, sheet, total + (hasRatings ? 3 : 2))
  return {
    name: 'Tổng hợp',
    rows: [],
    cells: sheet.cells,
    columns: [{ width: 8 }, { width: 52 }, ...COLUMNS.map(() => ({ width: 12 })), { width: 12 }],
    freezePane: { rows: HEADER },
    rowDefs: heights([
      [HEADER, 34],
      ...fields.map(({ node }, index) => [HEADER + 1 + index, rowHeight([[node.title.vi, 46]])] as const),
    ]),
    protection: protectedSheet,
    pageSetup: landscape(`${HEADER}:${HEADER}`),
    headerFooter: pageNumbers,
  }
}

/** The roots, and below a group its fields. */
const fieldsOf = ({ roots }: TemplateModel): TemplateRow[] =>
  roots.flatMap((root) => [root, ...(/^[IVX]+$/.test(root.node.code) ? root.children : [])])

function line(model: TemplateModel, sheet: SheetCells, row: number, source: number, isBold: boolean): void {
  const style = isBold ? styles.pointsGroup : styles.points
  for (const [index, [key]] of COLUMNS.entries()) {
    const cell = `'${SCORE_SHEET}'!${model.columns.letter(key)}${source}`
    sheet.formula(row, 2 + index, `IF(${cell}="","",${cell})`, style)
  }
}

/** What was assessed of a row, and which share of it was reached. */
function assessedCells(sheet: SheetCells, row: number, formula: string, isBold: boolean): void {
  const look = isBold ? { points: styles.pointsGroup, share: SHARE_BOLD } : { points: styles.points, share: SHARE }
  sheet.formula(row, 3, formula, look.points)
  sheet.formula(row, 2 + COLUMNS.length, `IF(OR(E${row}="",D${row}=0),"",E${row}/D${row})`, look.share)
}

function indexLine(model: TemplateModel, sheet: SheetCells, row: number): void {
  sheet.value(row, 0, null, styles.textGroup)
  sheet.value(row, 1, 'Chỉ số CCHC (%)', styles.textGroup)
  for (const [place, [key]] of COLUMNS.entries()) {
    const cell = `'${SCORE_SHEET}'!${model.columns.letter(key)}${model.indexRow}`
    if (helperOf(key)) sheet.formula(row, 2 + place, `IF(${cell}="","",${cell})`, styles.pointsGroup)
    else sheet.value(row, 2 + place, null, styles.textGroup)
  }
  sheet.value(row, 2 + COLUMNS.length, null, styles.textGroup)
}

/** Of how many points each index is. */
function assessedLine(model: TemplateModel, sheet: SheetCells, row: number): void {
  sheet.value(row, 0, null, styles.textGroup)
  sheet.value(row, 1, 'Chỉ số tính trên tổng điểm tối đa được đánh giá', styles.textGroup)
  for (const [place, [key]] of COLUMNS.entries()) {
    const helper = helperOf(key)
    if (helper)
      sheet.formula(row, 2 + place, assessedWords(model, key, helper, `'${SCORE_SHEET}'!`), styles.pointsGroup)
    else sheet.value(row, 2 + place, null, styles.textGroup)
  }
  sheet.value(row, 2 + COLUMNS.length, null, styles.textGroup)
}

/** The rating that an index has in the framework. */
function ratingLine({ framework }: TemplateModel, sheet: SheetCells, row: number): void {
  sheet.value(row, 0, null, styles.textGroup)
  sheet.value(row, 1, 'Xếp loại', styles.textGroup)
  for (const [place, [key]] of COLUMNS.entries()) {
    const cell = `${columnLetters(2 + place)}${row - 1}`
    const ladder = framework.ratings.reduceRight(
      (otherwise, { from, title }) => `IF(${cell}>=${from},${quotedText(title.vi)},${otherwise})`,
      '""',
    )
    if (helperOf(key)) sheet.formula(row, 2 + place, `IF(${cell}="","",${ladder})`, styles.pointsGroup)
    else sheet.value(row, 2 + place, null, styles.textGroup)
  }
  sheet.value(row, 2 + COLUMNS.length, null, styles.textGroup)
}
