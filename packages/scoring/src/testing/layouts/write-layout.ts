import { type CellValue, type Grid, plainGrid } from '../../sheet/grid.js'
import { indexOf } from '../../sheet/total.js'
import { sum } from '../../values/decimal.js'
import type { LayoutChoice } from './layout-choice.js'
import type { LogicalNode, LogicalSheet } from './logical-sheet.js'
import { hasCodeColumn, numberings } from './numbering.js'
import { type PlacedColumn, placedColumns } from './placed-columns.js'
import { HeaderWriter } from './write-header.js'
import { WrittenRows } from './written-rows.js'

/** A sheet as it is laid out, and which row is which criterion. */
export interface WrittenSheet {
  readonly grid: Grid
  /** The criterion of each row of the grid. */
  readonly nodeAt: ReadonlyMap<number, LogicalNode>
  /** The fields that the layout shows. */
  readonly fields: readonly LogicalNode[]
}

/** Lays out a sheet. */
export function writeLayout(sheet: LogicalSheet, choice: LayoutChoice): WrittenSheet {
  return new Writer(sheet, choice).write()
}

const PAGE = 9

class Writer {
  private readonly rows = new WrittenRows()
  private readonly nodeAt = new Map<number, LogicalNode>()
  private readonly columns: readonly PlacedColumn[]
  private readonly head: HeaderWriter
  private readonly fields: readonly LogicalNode[]
  private serial = 0
  private onPage = 0

  constructor(
    private readonly sheet: LogicalSheet,
    private readonly choice: LayoutChoice,
  ) {
    this.columns = placedColumns(sheet, choice)
    this.head = new HeaderWriter(this.rows, this.columns, sheet, choice)
    this.fields = choice.fields === 'some' ? sheet.fields.slice(0, 2) : sheet.fields
  }

  write(): WrittenSheet {
    this.above()
    this.head.write()
    if (this.choice.totals === 'above') this.total('Tổng cộng', this.fields)
    for (const field of this.fields) {
      this.criterion(field, [field.ordinal])
      if (this.choice.totals === 'subtotals') this.total(`Cộng lĩnh vực ${this.nameOf(field.ordinal)}`, [field])
    }
    if (['below', 'subtotals', 'with-index'].includes(this.choice.totals)) this.total('TỔNG CỘNG', this.fields)
    if (this.choice.totals === 'with-index') this.index()
    if (this.choice.totals === 'in-code-column') this.total('Tổng điểm', this.fields, true)
    this.footer()
    const grid = { ...plainGrid('Bảng chấm', this.rows.values), merges: this.rows.merges, typed: true }
    return { grid, nodeAt: this.nodeAt, fields: this.fields }
  }

  private nameOf(field: number): string {
    const { code } = numberings[this.choice.numbering]([field], field)
    return /^[IVX]+$|^[A-H]$/.test(String(code)) ? String(code) : String(field)
  }

  private above(): void {
    if (this.choice.above === 'none') return
    const titles = [
      'ỦY BAN NHÂN DÂN TỈNH A',
      'BẢNG CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH',
      '(Kèm theo Báo cáo số    /BC-SNV)',
      '',
    ]
    for (const title of titles) {
      if (this.choice.above === 'titles-merged' && title !== '')
        this.rows.merge(this.rows.count, 0, this.rows.count, this.columns.length - 1)
      this.rows.push(this.columns.map((_, col) => (col === 0 && title !== '' ? title : null)))
    }
  }

  private criterion(node: LogicalNode, path: readonly number[]): void {
    if (this.choice.pages === 'every-page' && this.onPage >= PAGE) {
      this.head.write()
      this.onPage = 0
    }
    this.serial += 1
    const { code, before } = numberings[this.choice.numbering](path, this.serial)
    const title = path.length === 1 && this.choice.capitals === 'capital-fields' ? node.title.toUpperCase() : node.title
    this.nodeAt.set(this.rows.count, node)
    this.rows.push(this.columns.map((column) => this.valueOf(column, node, code, `${before}${title}`)))
    this.onPage += 1
    if (node.children.length === 0 && this.choice.notes === 'options') this.options(node)
    for (const child of node.children) this.criterion(child, [...path, child.ordinal])
  }

  private valueOf({ kind, unit, column }: PlacedColumn, node: LogicalNode, code: CellValue, title: string): CellValue {
    switch (kind) {
      case 'code':
        return code
      case 'title':
        return title
      case 'maximum':
        return this.spelled(node.maximum)
      case 'points':
        return this.spelled(node.points[unit]?.[column] ?? 0)
      case 'percent':
        return `${String(Math.round(((node.points[0]?.[0] ?? 0) / node.maximum) * 1000) / 10).replace('.', ',')}%`
      case 'evidence':
        return 'Báo cáo số 12/BC-SNV'
      case 'agency':
        return 'Sở Nội vụ'
      default:
        return null
    }
  }

  private spelled(value: number): CellValue {
    const comma = String(value).replace('.', ',')
    switch (this.choice.spelling) {
      case 'numbers':
        return value
      case 'comma':
        return comma
      case 'point':
        return String(value)
      case 'unit-word':
        return this.serial % 3 === 0 ? `${comma} điểm` : value
      case 'footnote':
        return this.serial % 4 === 0 ? `${comma}*` : value
      case 'spaces':
        return `\u00a0${comma} `
    }
  }

  /** Alternatives with their points in words. */
  private options({ maximum }: LogicalNode): void {
    for (const [words, points] of [
      ['Đạt yêu cầu', maximum],
      ['Đạt từ 80% đến dưới 100%', maximum / 2],
      ['Không đạt yêu cầu', 0],
    ] as const) {
      const title = `${words}: ${String(points).replace('.', ',')}`
      this.rows.push(this.columns.map(({ kind }) => (kind === 'title' ? title : null)))
    }
  }

  private total(words: string, parts: readonly LogicalNode[], inCode = false): void {
    const sumOf = (column: PlacedColumn): number =>
      column.kind === 'maximum'
        ? sum(parts.map(({ maximum }) => maximum))
        : sum(parts.map(({ points }) => points[column.unit]?.[column.column] ?? 0))
    const place = inCode && hasCodeColumn(this.choice.numbering) ? 'code' : 'title'
    const isAll = parts === this.fields
    this.rows.push(
      this.columns.map((column) => {
        if (column.kind === place) return words
        if (column.kind !== 'maximum' && column.kind !== 'points') return null
        return this.spelled(sum([sumOf(column), isAll ? this.slipIn('total', column) : 0]))
      }),
    )
  }

  private index(): void {
    const maximum = sum(this.fields.map((field) => field.maximum))
    const points = ({ unit, column }: PlacedColumn) => sum(this.fields.map((each) => each.points[unit]?.[column] ?? 0))
    this.rows.push(
      this.columns.map((column) => {
        if (column.kind === 'title') return 'Chỉ số CCHC (%)'
        if (column.kind !== 'points') return null
        return this.spelled(sum([indexOf(points(column), maximum), this.slipIn('index', column)]))
      }),
    )
  }

  private slipIn(row: 'total' | 'index', { kind, unit, column }: PlacedColumn): number {
    const { slip } = this.sheet
    if (slip?.row !== row) return 0
    const isHere =
      slip.in === 'maximum'
        ? kind === 'maximum'
        : kind === 'points' && slip.in.unit === unit && slip.in.column === column
    return isHere ? slip.by : 0
  }

  private footer(): void {
    const title = this.columns.findIndex(({ kind }) => kind === 'title')
    const line = (text: string, col = title) => this.rows.push(this.columns.map((_, at) => (at === col ? text : null)))
    if (this.choice.notes === 'signature') {
      line('Ngày 5 tháng 1 năm 2026')
      this.rows.push(
        this.columns.map((_, at) =>
          at === title ? 'NGƯỜI LẬP BIỂU' : at === this.columns.length - 1 ? 'THỦ TRƯỞNG ĐƠN VỊ' : null,
        ),
      )
    }
    if (this.choice.notes === 'footnotes') {
      line('Ghi chú: (1) có văn bản kèm theo')
      line('(*) Điểm do Hội đồng thẩm định quyết định')
    }
  }
}
