import { columnLetters } from '@parscore/scoring'
import { LINE_HEIGHT, linesOf } from '../office/lines-of.js'
import { BORDER, FONT, MARGINS } from '../office/office-look.js'
import { NATION, OPEN } from '../office/office-table.js'
import { onePageWide } from '../write/page-setup.js'
import type { CellStyle, MergeRange, SheetModel } from '../write/write-workbook.js'
import { helperOf, type TemplateColumn, yearsOn } from './columns.js'
import { type PlanColumn, planColumns } from './filling.js'
import { assessedWords, quotedText, UNIT_NAME, YEAR_NAME, yearTerm } from './formulas.js'
import type { TemplateModel, TemplateRow } from './model.js'
import { heights } from './row-height.js'
import { SCORE_SHEET } from './score-sheet.js'
import { protectedSheet, SheetCells } from './sheet-cells.js'
import type { TemplateOptions } from './template-options.js'

/** Name of the sheet that goes on paper. */
export const PRINT_SHEET = 'Bản in'

const BOLD = { ...FONT, bold: true }
/** Of the table, so that it needs fewer pages. */
const TABLE_FONT = { ...FONT, size: 12 }
const TABLE_BOLD = { ...BOLD, size: 12 }
const CENTRED = { wrapText: true, vertical: 'center' as const, horizontal: 'center' as const }
const LEFT = { wrapText: true, vertical: 'center' as const, horizontal: 'left' as const }
/** Letters of the table beside the digits of 11 pt in which a column's width is counted; those in bold are wider, capitals still more. */
const LETTERS = { plain: 0.88, bold: 0.8, capitals: 0.6 } as const
/** What is written by hand or typed before printing. */
const typed: Pick<CellStyle, 'protection'> = { protection: { locked: false } }

/** Digits of 11 pt that a line of an A4 page in landscape holds. */
const PAGE_WIDTH = 150
/** Points of a line of the table. */
const TABLE_LINE = 16
/** Columns beside the title, which takes what is left of the page. */
const WIDTHS: Readonly<Partial<Record<TemplateColumn, number>>> = {
  code: 8,
  maximum: 8,
  self: 10,
  final: 10,
  previous: 10,
  target: 10,
  nextTarget: 10,
  evidence: 26,
  agency: 26,
}
const HEADERS: Readonly<Partial<Record<TemplateColumn, string>>> = {
  code: 'STT',
  title: 'Lĩnh vực, tiêu chí, tiêu chí thành phần',
  maximum: 'Điểm tối đa',
  self: 'Điểm tự đánh giá',
  final: 'Điểm đạt được',
  previous: 'Điểm đạt được',
  target: 'Mục tiêu',
  nextTarget: 'Mục tiêu',
  evidence: 'Tài liệu kiểm chứng',
  agency: 'Đơn vị thực hiện',
}
/** Columns of words; all others hold points. */
const WORDS: ReadonlySet<TemplateColumn> = new Set<TemplateColumn>(['title', 'evidence', 'agency'])

/** The columns that go on paper: seven, and an eighth beside all columns of a plan. */
export function printedColumns(plans: readonly PlanColumn[] = []): readonly TemplateColumn[] {
  const has = (key: PlanColumn) => plans.includes(key)
  const isWholePlan = planColumns.every(has)
  return [
    'code',
    'title',
    'maximum',
    ...(has('previous') ? ['previous' as const] : []),
    ...(isWholePlan ? [] : ['self' as const]),
    'final',
    ...(has('target') ? ['target' as const] : []),
    ...(has('nextTarget') ? ['nextTarget' as const] : []),
    ...(plans.length === 0 ? ['evidence' as const] : []),
    'agency',
  ]
}

/**
 * The sheet that goes on paper, as offices print a plan or a table of points: national head, number and date, title, the columns
 * that count, who signs. All of it is taken from the score sheet; only number, date and signature are left to be written.
 */
export function printSheet(model: TemplateModel, options: TemplateOptions): SheetModel {
  const page = new Page(model, options)
  page.head()
  page.title()
  const header = page.header()
  for (const row of model.rows) page.row(row)
  page.totals()
  page.signature()
  return page.written(header)
}

class Page {
  private readonly sheet = new SheetCells()
  private readonly merges: MergeRange[] = []
  private readonly tall: [row: number, height: number][] = []
  private readonly columns: readonly TemplateColumn[]
  private readonly widths: readonly number[]
  private next = 1

  constructor(
    private readonly model: TemplateModel,
    private readonly options: TemplateOptions,
  ) {
    this.columns = printedColumns(options.plans)
    const fixed = this.columns.reduce((total, key) => total + (WIDTHS[key] ?? 0), 0)
    this.widths = this.columns.map((key) => WIDTHS[key] ?? PAGE_WIDTH - fixed)
  }

  /** Agency and number at the left, nation and date at the right. */
  head(): void {
    const split = 1
    const right = (text: string, style: CellStyle) => this.wide(text, split + 1, this.columns.length - 1, style)
    this.wide(
      null,
      0,
      split,
      { font: { ...BOLD, underline: true } },
      `IF(${UNIT_NAME}="",${quotedText(OPEN)},${UNIT_NAME})`,
    )
    right(NATION[0], { font: BOLD })
    this.next += 1
    this.wide(`Số: ${OPEN}/${OPEN}`, 0, split, { font: FONT, ...typed })
    right(NATION[1], { font: { ...BOLD, underline: true } })
    this.next += 1
    right(`${OPEN}, ngày ${OPEN} tháng ${OPEN} năm ${OPEN}`, { font: { ...FONT, italic: true }, ...typed })
    this.next += 2
  }

  title(): void {
    const { plans = [], framework, part } = this.options
    const isPlan = plans.some((key) => key !== 'previous')
    const words = isPlan
      ? 'KẾT QUẢ VÀ MỤC TIÊU CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM '
      : 'BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM '
    const last = this.columns.length - 1
    this.wide(null, 0, last, { font: { ...BOLD, size: 14 } }, `${quotedText(words)}&${YEAR_NAME}`)
    this.height(linesOf(`${words}2000`, PAGE_WIDTH * 0.8) * 19)
    this.next += 1
    const by = framework.decision === null ? '' : ` (${framework.decision})`
    for (const line of [...(part ? [`Phần của ${part.agency}`] : []), `${framework.title.vi}${by}`]) {
      this.wide(line, 0, last, { font: { ...FONT, italic: true } })
      this.height(linesOf(line, PAGE_WIDTH) * LINE_HEIGHT)
      this.next += 1
    }
    this.next += 1
  }

  /** @returns its row, which stands on every page */
  header(): number {
    const style = { font: TABLE_BOLD, border: BORDER, alignment: CENTRED }
    for (const [col, key] of this.columns.entries()) {
      const header = HEADERS[key] ?? ''
      const years = key === 'final' && this.options.plans?.includes('previous') ? 0 : yearsOn(key)
      if (years === null) this.sheet.value(this.next, col, header, style)
      else this.sheet.formula(this.next, col, `${quotedText(`${header} năm `)}&${yearTerm(years)}`, style)
    }
    this.height(3 * TABLE_LINE)
    this.next += 1
    return this.next - 1
  }

  row(row: TemplateRow): void {
    const isGroup = row.children.length > 0
    for (const [col, key] of this.columns.entries()) this.cell(col, key, row.row, isGroup)
    this.height(this.linesIn(row, isGroup ? 'bold' : 'plain') * TABLE_LINE + 2)
    this.next += 1
  }

  /** Total, index, and of how many points it is: those that were not assessed are left out, so columns may differ in it. */
  totals(): void {
    const { totalRow, indexRow } = this.model
    for (const [col, key] of this.columns.entries()) this.cell(col, key, totalRow, true)
    this.next += 1
    for (const [col, key] of this.columns.entries()) {
      if (key === 'title' || helperOf(key)) this.cell(col, key, indexRow, true)
      else this.sheet.value(this.next, col, null, lookOf(key, true))
    }
    this.next += 1
    for (const [col, key] of this.columns.entries()) {
      const helper = helperOf(key)
      if (helper)
        this.sheet.formula(
          this.next,
          col,
          assessedWords(this.model, key, helper, `'${SCORE_SHEET}'!`),
          lookOf(key, true),
        )
      else this.sheet.value(this.next, col, key === 'title' ? OF_POINTS : null, lookOf(key, true))
    }
    this.next += 2
  }

  signature(): void {
    this.wide('Nơi nhận:', 0, 1, { font: { ...FONT, size: 12, bold: true, italic: true } }, null, 'left')
    const last = this.columns.length - 1
    this.wide('QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ', 2, last, { font: BOLD, ...typed })
    this.next += 1
    this.wide('(Chữ ký, dấu)', 2, last, { font: { ...FONT, italic: true } })
    this.next += 5
    this.wide('Họ và tên', 2, last, { font: BOLD, ...typed })
  }

  written(header: number): SheetModel {
    return {
      name: PRINT_SHEET,
      rows: [],
      cells: this.sheet.cells,
      merges: this.merges,
      columns: this.widths.map((width) => ({ width })),
      rowDefs: heights(this.tall),
      freezePane: { rows: header },
      protection: protectedSheet,
      pageSetup: {
        ...onePageWide('landscape'),
        margins: MARGINS,
        printTitlesRow: `${header}:${header}`,
        printArea: `A1:${columnLetters(this.columns.length - 1)}${this.next}`,
      },
      // The number of the page stands above, and not on the first: Nghị định 30/2020/NĐ-CP, phụ lục I.
      headerFooter: { oddHeader: '&C&"Times New Roman,Regular"&13&P', differentFirst: true },
    }
  }

  private cell(col: number, key: TemplateColumn, row: number, isBold: boolean): void {
    const place = `'${SCORE_SHEET}'!${this.model.columns.letter(key)}${row}`
    this.sheet.formula(this.next, col, `IF(${place}="","",${place})`, lookOf(key, isBold))
  }

  /** Lines of a row, by what the framework says and what was filled in. */
  private linesIn({ node }: TemplateRow, look: 'plain' | 'bold'): number {
    const evidence = this.options.filling.rows.get(node.code)?.values.get('evidence')
    const texts: Readonly<Partial<Record<TemplateColumn, string>>> = {
      title: node.title.vi,
      evidence: String(evidence ?? ''),
      agency: String(this.options.filling.rows.get(node.code)?.values.get('agency') ?? node.agencies.join('; ')),
    }
    return Math.max(
      1,
      ...this.columns.map((key, col) => {
        const text = texts[key] ?? ''
        const isCapitals = text === text.toUpperCase()
        return linesOf(text, (this.widths[col] ?? 1) * LETTERS[isCapitals ? 'capitals' : look])
      }),
    )
  }

  private height(points: number): void {
    // Excel makes no row higher than 409 points.
    this.tall.push([this.next, Math.min(409, points)])
  }

  private wide(
    text: string | null,
    from: number,
    to: number,
    style: CellStyle,
    formula: string | null = null,
    horizontal: 'left' | 'center' = 'center',
  ): void {
    const look = { ...style, alignment: { wrapText: true, vertical: 'center' as const, horizontal } }
    if (formula === null) this.sheet.value(this.next, from, text, look)
    else this.sheet.formula(this.next, from, formula, look)
    if (to > from) this.merges.push({ startRow: this.next - 1, endRow: this.next - 1, startCol: from, endCol: to })
  }
}

const OF_POINTS = 'Tính trên tổng điểm tối đa được đánh giá'

const lookOf = (key: TemplateColumn, isBold: boolean): CellStyle => ({
  font: isBold ? TABLE_BOLD : TABLE_FONT,
  border: BORDER,
  alignment: WORDS.has(key) ? LEFT : CENTRED,
  numFmt: key === 'code' ? '@' : 'General',
})
