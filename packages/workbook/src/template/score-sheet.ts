import { type CellValue, type Grid, type InputKind, inputCount, notAssessedWord, ruleInWords } from '@parscore/scoring'
import type { CellStyle, ConditionalRule, SheetModel } from '../write/write-workbook.js'
import { helpers, indexed, type TemplateColumn, yearsOn } from './columns.js'
import { type FilledColumn, type Filling, filledIn } from './filling.js'
import {
  assessedTotalFormula,
  blankFormula,
  finalFormula,
  indexFormula,
  leafFormula,
  lostFormula,
  rateFormula,
  startingFormula,
  sumFormula,
  totalFormula,
  yearTerm,
} from './formulas.js'
import { HEADER_ROW, pointRoots, type TemplateModel, type TemplateRow } from './model.js'
import { heights, rowHeight } from './row-height.js'
import { landscape, pageNumbers, protectedSheet, SheetCells } from './sheet-cells.js'
import { serialOf, storedValue } from './stored-value.js'
import { marks, styles } from './style.js'
import { type TemplateOptions, UNIT_CELL, YEAR_CELL } from './template-options.js'
import { validations } from './validations.js'

/** Name of the sheet; people may rename it. */
export const SCORE_SHEET = 'Bảng chấm'

/** Columns of points whose parents are sums. */
const SUMS = ['computed', 'self', 'appraisal1', 'appraisal2', 'survey', 'final', 'lost'] as const
const sumsOf = ({ columns }: TemplateModel) => [...SUMS, ...columns.plans]
const NO_ROWS: readonly TemplateRow[] = []

/** The score sheet of a template. */
export function scoreSheet(model: TemplateModel, options: TemplateOptions): SheetModel {
  const writer = new Writer(model, options)
  writer.head()
  for (const row of model.rows) {
    if (row.children.length === 0) writer.leaf(row)
    else writer.parent(row)
  }
  writer.totals()
  const { columns } = model
  return {
    name: SCORE_SHEET,
    rows: [],
    cells: writer.sheet.cells,
    columns: columns.all.map(({ key, width }) => ({ width, hidden: helpers.has(key) })),
    freezePane: { rows: HEADER_ROW, columns: 3 },
    dataValidations: validations(model),
    conditionalRules: conditions(model),
    protection: protectedSheet,
    pageSetup: {
      ...landscape(`${HEADER_ROW}:${HEADER_ROW}`, 2),
      printTitlesColumn: 'A:C',
      printArea: `A1:${columns.letter('agency')}${model.indexRow}`,
    },
    headerFooter: pageNumbers,
    merges: [0, 1].map((row) => ({ startRow: row, startCol: 0, endRow: row, endCol: 2 })),
    rowDefs: heights([
      [1, rowHeight([[titleOf(options), TITLE_WIDTH]]) * 1.3],
      [2, rowHeight([[subtitleOf(options), SUBTITLE_WIDTH]])],
      [HEADER_ROW, 48],
      ...model.rows.map((row) => [row.row, heightOf(model, options.filling, row)] as const),
    ]),
  }
}

/** Columns A to C, in letters of the title and of the line below it. */
const TITLE_WIDTH = 46
const SUBTITLE_WIDTH = 60

/** Ends the title of a final copy. */
const FINAL_MARK = ' – BẢN CHỐT'
/** Whether the score sheet of a template is that of a final copy. */
export const isFinalCopy = (grid: Grid): boolean =>
  grid.rows.slice(0, HEADER_ROW).some((cells) => cells.some((value) => String(value ?? '').endsWith(FINAL_MARK)))

const titleOf = ({ part, state }: TemplateOptions): string =>
  `BẢNG CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH${part === null ? '' : ` – PHẦN CỦA ${part.agency}`}${state === 'final' ? FINAL_MARK : ''}`
const subtitleOf = ({ framework: { title, decision } }: TemplateOptions): string =>
  decision === null ? title.vi : `${title.vi} (${decision})`

class Writer {
  readonly sheet = new SheetCells()
  private readonly places: ReadonlyMap<TemplateColumn, number>

  constructor(
    private readonly model: TemplateModel,
    private readonly options: TemplateOptions,
  ) {
    this.places = new Map(model.columns.all.map(({ key }, index) => [key, index]))
  }

  head(): void {
    const { year, unit } = this.options
    this.sheet.value(1, 0, titleOf(this.options), styles.wrappedTitle)
    this.sheet.value(2, 0, subtitleOf(this.options), styles.wrappedSubtitle)
    this.sheet.value(3, 0, 'Năm:', styles.label)
    this.sheet.value(3, 1, year, styles.fillYear)
    this.sheet.value(4, 0, 'Đơn vị:', styles.label)
    this.sheet.value(4, 1, unit, styles.fillYear)
    for (const { key, header } of this.model.columns.all) {
      const col = this.col(key)
      // The year stands in the header, so that the sheet says which deadlines it is about wherever it is copied to.
      const years = yearsOn(key)
      if (years !== null) this.sheet.formula(HEADER_ROW, col, `"${header} năm "&${yearTerm(years)}`, styles.header)
      else this.sheet.value(HEADER_ROW, col, header, styles.header)
    }
  }

  leaf(row: TemplateRow): void {
    const { node, rule } = row
    if (!rule) return
    this.describe(row, styles.code, styles.text)
    if (node.maximum === null) this.fill(row, 'maximum', styles.fillPoints)
    else this.value(row, 'maximum', node.maximum, styles.points)
    this.value(row, 'rule', ruleText(row), styles.text)
    this.fill(row, 'applies', styles.fillAnswer)
    this.figures(row, rule.input)
    this.formula(row, 'computed', leafFormula(this.model, row), styles.points)
    this.judged(row)
    for (const key of ['evidence', 'explanation', 'answer'] as const) this.fill(row, key, styles.fillText)
    this.fill(row, 'evidenceDate', styles.fillDate)
    for (const key of this.model.columns.plans) this.fill(row, key, styles.fillPoints)
    this.fill(row, 'agency', styles.fillText, node.agencies.join('; ') || null)
    this.formula(row, 'final', finalFormula(this.model, row), styles.points)
    this.formula(row, 'lost', lostFormula(this.model, row), styles.points)
    this.value(row, 'kind', node.measure === 'survey' ? 'survey' : rule.input, styles.helper)
    this.helpers(row)
  }

  /** Self-assessed and appraised points, which a survey's criteria have not, and the survey's, which only they have. */
  private judged(row: TemplateRow): void {
    const surveyed = row.node.measure === 'survey'
    if (surveyed)
      for (const key of ['self', 'appraisal1', 'appraisal2'] as const) this.value(row, key, null, styles.unused)
    else {
      this.fillOrFormula(row, 'self')
      this.fill(row, 'appraisal1', styles.fillPoints)
      this.fillOrFormula(row, 'appraisal2')
    }
    if (surveyed) this.fill(row, 'survey', styles.fillPoints)
    else this.value(row, 'survey', null, styles.unused)
  }

  parent(row: TemplateRow): void {
    this.describe(row, styles.codeGroup, styles.textGroup)
    const known = row.children.every(({ node }) => node.maximum !== null)
    if (row.node.incomplete || (!known && row.node.maximum !== null))
      this.value(row, 'maximum', row.node.maximum, styles.pointsGroup)
    else
      this.sumOf(
        row,
        'maximum',
        row.children.filter(({ node }) => node.kind === 'points'),
      )
    for (const key of sumsOf(this.model)) this.sumOf(row, key, row.children)
    for (const { key } of this.model.columns.all)
      if (!this.has(row, key))
        this.value(row, key, key === 'agency' ? row.node.agencies.join('; ') || null : null, styles.textGroup)
    this.helpers(row)
  }

  totals(): void {
    const { totalRow, indexRow, columns } = this.model
    for (const { key } of columns.all) {
      this.sheet.value(totalRow, this.col(key), key === 'title' ? 'Tổng điểm' : null, styles.textGroup)
      this.sheet.value(indexRow, this.col(key), key === 'title' ? 'Chỉ số CCHC (%)' : null, styles.textGroup)
    }
    this.total('maximum', sumFormula(this.model, 'maximum', pointRoots(this.model)))
    for (const key of sumsOf(this.model)) this.total(key, totalFormula(this.model, key))
    for (const [key, helper] of indexed) {
      this.total(helper, assessedTotalFormula(this.model, key, helper))
      this.sheet.formula(indexRow, this.col(key), indexFormula(this.model, key, helper), styles.pointsGroup)
    }
  }

  private total(key: TemplateColumn, formula: string): void {
    const style = helpers.has(key) ? styles.helper : styles.pointsGroup
    this.sheet.formula(this.model.totalRow, this.col(key), formula, style)
  }

  private describe(row: TemplateRow, code: CellStyle, text: CellStyle): void {
    this.value(row, 'code', row.node.code, code)
    this.value(row, 'title', row.node.title.vi, text)
  }

  private figures(row: TemplateRow, kind: InputKind): void {
    const parts = ['numerator', 'denominator'] as const
    for (const key of parts) {
      if (kind === 'rate') this.fillOrFormula(row, key, styles.fillNumber)
      else this.value(row, key, null, styles.unused)
    }
    const needed = row.rule ? inputCount(row.rule) : 1
    for (const [index, key] of this.model.columns.figures.entries()) {
      if (index < needed) this.fill(row, key, FIGURE_STYLES[kind])
      else this.value(row, key, null, styles.unused)
    }
    if (kind === 'rate') this.formula(row, 'rate', rateFormula(this.model, row), styles.rate)
    else this.value(row, 'rate', null, styles.unused)
  }

  private helpers(row: TemplateRow): void {
    for (const [key, helper] of indexed)
      this.formula(row, helper, blankFormula(this.model, key, helper, row), styles.helper)
    if (row.children.length > 0) this.value(row, 'kind', null, styles.helper)
  }

  private sumOf(row: TemplateRow, key: TemplateColumn, rows: readonly TemplateRow[] = NO_ROWS): void {
    this.formula(row, key, sumFormula(this.model, key, rows), styles.pointsGroup)
  }

  /** A cell that starts with a formula and may be typed over. */
  private fillOrFormula(row: TemplateRow, key: FilledColumn, style: CellStyle = styles.fillPoints): void {
    const formula = startingFormula(this.model, row, key)
    const typed = filledIn(this.options.filling, row.node.code, key)
    if (typed === null && formula !== null) this.formula(row, key, formula, style)
    else this.fill(row, key, style)
  }

  private fill(row: TemplateRow, key: FilledColumn, style: CellStyle, usual: CellValue = null): void {
    const value = filledIn(this.options.filling, row.node.code, key) ?? usual
    this.value(row, key, serialOf(storedValue(key, row, value)), style)
  }

  private value(row: TemplateRow, key: TemplateColumn, value: CellValue, style: CellStyle): void {
    this.sheet.value(row.row, this.col(key), value, style, this.comment(row, key))
  }

  private formula(row: TemplateRow, key: TemplateColumn, formula: string, style: CellStyle): void {
    this.sheet.formula(row.row, this.col(key), formula, style, this.comment(row, key))
  }

  private comment(row: TemplateRow, key: TemplateColumn): string | undefined {
    for (const [column, text] of this.options.filling.rows.get(row.node.code)?.comments ?? [])
      if (column === key) return text
    return undefined
  }

  private has(row: TemplateRow, key: TemplateColumn): boolean {
    return this.sheet.cells.has(`${row.row - 1},${this.col(key)}`)
  }

  private col(key: TemplateColumn): number {
    const place = this.places.get(key)
    if (place === undefined) throw new Error(`the template has no column ${key}`)
    return place
  }
}

const FIGURE_STYLES: Readonly<Record<InputKind, CellStyle>> = {
  rate: styles.fillRate,
  received: styles.fillDate,
  answer: styles.fillAnswer,
  done: styles.fillAnswer,
  count: styles.fillNumber,
  level: styles.fillNumber,
  points: styles.fillPoints,
}

function ruleText({ node, rule }: TemplateRow): string {
  if (!rule) return ''
  if (node.maximum === null) return rule.title.vi
  return (ruleInWords(node, node.maximum) ?? rule.describe(node.maximum)).vi
}

/** Columns whose texts may be long. */
const WORDS = ['evidence', 'explanation', 'answer', 'agency'] as const

function heightOf({ columns }: TemplateModel, filling: Filling, row: TemplateRow): number {
  const widths = new Map(columns.all.map(({ key, width }) => [key, width]))
  return rowHeight([
    // A parent is in bold.
    [row.node.title.vi, (widths.get('title') ?? 1) * (row.rule ? 1 : 0.85)],
    [row.rule ? ruleText(row) : '', widths.get('rule') ?? 1],
    [row.node.agencies.join('; '), widths.get('agency') ?? 1],
    ...WORDS.map((key) => [String(filledIn(filling, row.node.code, key) ?? ''), widths.get(key) ?? 1] as const),
  ])
}

/** What stands out while the sheet is being filled in. */
function conditions(model: TemplateModel): ConditionalRule[] {
  const { columns, firstRow, lastRow } = model
  const range = (from: TemplateColumn, to: TemplateColumn = from) =>
    `${columns.letter(from)}${firstRow}:${columns.letter(to)}${lastRow}`
  const at = (key: TemplateColumn) => `$${columns.letter(key)}${firstRow}`
  const last = columns.figures.at(-1) ?? 'input1'
  const rule = (priority: number, where: string, formula: string, style: CellStyle): ConditionalRule => ({
    type: 'expression',
    priority,
    range: where,
    formula,
    style,
  })
  const over = (key: FilledColumn, priority: number) =>
    rule(
      priority,
      range(key),
      `AND(ISNUMBER(${at(key)}),ISNUMBER(${at('maximum')}),${at(key)}>${at('maximum')})`,
      marks.wrong,
    )
  const isDue = `AND(${at('kind')}<>"",${at('applies')}<>"${notAssessedWord}"`
  return [
    rule(
      1,
      range('input1', last),
      `AND(${at('kind')}="received",${at('computed')}<>"",${at('computed')}<${at('maximum')})`,
      marks.late,
    ),
    rule(2, range('input1'), `${isDue},${at('computed')}="",${at('kind')}<>"survey")`, marks.missing),
    rule(3, range('survey'), `${isDue},${at('computed')}="",${at('kind')}="survey")`, marks.missing),
    over('self', 4),
    over('appraisal1', 5),
    over('appraisal2', 6),
    over('survey', 7),
    ...columns.plans.map((key, index) => over(key, 10 + index)),
    rule(
      8,
      range('evidence'),
      `${isDue},${at('kind')}<>"survey",ISNUMBER(${at('self')}),N(${at('self')})>0,${at('evidence')}="",${at('explanation')}="")`,
      marks.missing,
    ),
    rule(9, range('denominator'), `AND(ISNUMBER(${at('denominator')}),${at('denominator')}=0)`, marks.wrong),
  ]
}

/** The cell of the unit, for its name. */
export const unitCell = `'${SCORE_SHEET}'!${UNIT_CELL}`
/** The cell of the year, for its name. */
export const yearCell = `'${SCORE_SHEET}'!${YEAR_CELL}`
