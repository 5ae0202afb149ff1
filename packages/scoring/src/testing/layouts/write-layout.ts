import { type Block, type CellValue, type Grid, plainGrid } from '../../sheet/grid.js'
import { indexOf } from '../../sheet/total.js'
import { sum } from '../../values/decimal.js'
import type { LayoutChoice } from './layout-choice.js'
import type { LogicalNode, LogicalSheet } from './logical-sheet.js'
import { hasCodeColumn, numberings } from './numbering.js'

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

interface PlacedColumn {
  readonly kind: 'code' | 'title' | 'maximum' | 'points' | 'blank' | 'evidence' | 'percent' | 'agency' | 'note'
  readonly unit: number
  readonly column: number
}

const WORDS: Readonly<
  Record<LayoutChoice['words'], Readonly<Record<'code' | 'title' | 'maximum' | 'self' | 'appraisal', string>>>
> = {
  usual: {
    code: 'STT',
    title: 'Tiêu chí',
    maximum: 'Điểm tối đa',
    self: 'Điểm tự đánh giá',
    appraisal: 'Điểm thẩm định',
  },
  short: { code: 'TT', title: 'Nội dung', maximum: 'Thang điểm', self: 'Tự chấm', appraisal: 'Thẩm định' },
  formal: {
    code: 'Số TT',
    title: 'Lĩnh vực/Tiêu chí/Tiêu chí thành phần',
    maximum: 'Điểm chuẩn',
    self: 'Điểm đơn vị tự đánh giá',
    appraisal: 'Điểm Hội đồng thẩm định',
  },
  broken: {
    code: 'Số\nTT',
    title: 'Nội dung\ntiêu chí',
    maximum: 'Điểm\ntối đa',
    self: 'Điểm\ntự chấm',
    appraisal: 'Điểm\nthẩm định',
  },
}
const PAGE = 9

class Writer {
  private readonly rows: CellValue[][] = []
  private readonly merges: Block[] = []
  private readonly nodeAt = new Map<number, LogicalNode>()
  private readonly columns: readonly PlacedColumn[]
  private readonly fields: readonly LogicalNode[]
  private serial = 0
  private onPage = 0

  constructor(
    private readonly sheet: LogicalSheet,
    private readonly choice: LayoutChoice,
  ) {
    this.columns = this.placed()
    this.fields = choice.fields === 'some' ? sheet.fields.slice(0, 2) : sheet.fields
  }

  write(): WrittenSheet {
    this.above()
    this.header()
    if (this.choice.totals === 'above') this.total('Tổng cộng', this.fields)
    for (const field of this.fields) {
      this.criterion(field, [field.ordinal])
      if (this.choice.totals === 'subtotals') this.total(`Cộng lĩnh vực ${this.nameOf(field.ordinal)}`, [field])
    }
    if (['below', 'subtotals', 'with-index'].includes(this.choice.totals)) this.total('TỔNG CỘNG', this.fields)
    if (this.choice.totals === 'with-index') this.index()
    if (this.choice.totals === 'in-code-column') this.total('Tổng điểm', this.fields, true)
    this.footer()
    const grid = { ...plainGrid('Bảng chấm', this.rows), merges: this.merges, typed: true }
    return { grid, nodeAt: this.nodeAt, fields: this.fields }
  }

  private nameOf(field: number): string {
    const { code } = numberings[this.choice.numbering]([field], field)
    return /^[IVX]+$|^[A-H]$/.test(String(code)) ? String(code) : String(field)
  }

  private placed(): PlacedColumn[] {
    const single = (kind: PlacedColumn['kind']): PlacedColumn => ({ kind, unit: 0, column: 0 })
    const points = this.sheet.units.flatMap((_, unit) =>
      Array.from({ length: this.sheet.columns }, (__, column): PlacedColumn => ({ kind: 'points', unit, column })),
    )
    const head = [...(hasCodeColumn(this.choice.numbering) ? [single('code')] : []), single('title')]
    const beside: PlacedColumn[] = this.choice.beside === 'nothing' ? [] : [single(this.choice.beside)]
    switch (this.choice.order) {
      case 'usual':
        return [...head, single('maximum'), ...points, ...beside]
      case 'maximum-last':
        return [...head, ...points, single('maximum'), ...beside]
      case 'points-first':
        return [...points, ...head, single('maximum'), ...beside]
      case 'gap':
        return [single('blank'), ...head, single('blank'), single('maximum'), ...points, ...beside]
      case 'remark-between':
        return [...head, single('maximum'), single('note'), ...points, ...beside]
    }
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
        this.merge(this.rows.length, 0, this.rows.length, this.columns.length - 1)
      this.push(this.columns.map((_, col) => (col === 0 && title !== '' ? title : null)))
    }
  }

  private header(): void {
    const words = WORDS[this.choice.words]
    const fixed: Readonly<Partial<Record<PlacedColumn['kind'], string>>> = {
      code: words.code,
      title: words.title,
      maximum: words.maximum,
      evidence: 'Tài liệu kiểm chứng',
      percent: 'Tỷ lệ đạt (%)',
      agency: 'Đơn vị chủ trì',
      note: 'Ghi chú',
    }
    const hasUnits = this.sheet.units.length > 1
    const single = this.sheet.columns === 1
    const points = ({ unit, column }: PlacedColumn) => {
      const role = column === 0 ? words.self : words.appraisal
      if (hasUnits && single) return this.sheet.units[unit] ?? ''
      return role
    }
    const lower = this.columns.map((each) => (each.kind === 'points' ? points(each) : (fixed[each.kind] ?? null)))
    if (!hasUnits || single) {
      if (this.choice.header === 'one-line') this.push(lower)
      else this.stacked(lower, 'Điểm chấm')
    } else {
      this.overUnits(lower)
    }
    this.marks()
    this.onPage = 0
  }

  /** Two or three lines: a word over the columns of points. */
  private stacked(lower: readonly CellValue[], word: string): void {
    const points = this.columns.flatMap(({ kind }, col) => (kind === 'points' ? [col] : []))
    const [first = 0] = points
    const last = points.at(-1) ?? first
    const lines = this.choice.header === 'three-lines' ? 3 : 2
    const top = this.rows.length
    const upper = this.columns.map(({ kind }, col) =>
      kind === 'points' ? (col === first ? word : null) : (lower[col] ?? null),
    )
    this.push(upper)
    if (lines === 3) this.push(this.columns.map((_, col) => (col === first ? 'Năm 2026' : null)))
    this.push(this.columns.map(({ kind }, col) => (kind === 'points' ? (lower[col] ?? null) : null)))
    if (this.choice.header === 'two-lines-unmerged') return
    if (last > first) for (let line = 0; line < lines - 1; line += 1) this.merge(top + line, first, top + line, last)
    for (const [col, { kind }] of this.columns.entries())
      if (kind !== 'points') this.merge(top, col, top + lines - 1, col)
  }

  /** The units over their columns. */
  private overUnits(lower: readonly CellValue[]): void {
    const top = this.rows.length
    const isFirst = (each: PlacedColumn) => each.kind === 'points' && each.column === 0
    this.push(
      this.columns.map((each, col) =>
        each.kind === 'points' ? (isFirst(each) ? (this.sheet.units[each.unit] ?? null) : null) : (lower[col] ?? null),
      ),
    )
    this.push(this.columns.map(({ kind }, col) => (kind === 'points' ? (lower[col] ?? null) : null)))
    if (this.choice.header === 'two-lines-unmerged') return
    for (const [col, each] of this.columns.entries()) {
      if (isFirst(each)) this.merge(top, col, top, col + this.sheet.columns - 1)
      else if (each.kind !== 'points') this.merge(top, col, top + 1, col)
    }
  }

  private marks(): void {
    const count = this.columns.length
    const mark = (col: number): CellValue => {
      switch (this.choice.marks) {
        case 'none':
          return null
        case 'numbers':
          return col + 1
        case 'brackets':
          return `(${col + 1})`
        case 'letters':
          return col < 2 ? String.fromCharCode(65 + col) : String(col - 1)
        case 'computed':
          return col === count - 1 ? `(${col + 1})=(${col})-(${col - 1})` : `(${col + 1})`
      }
    }
    if (this.choice.marks !== 'none') this.push(this.columns.map((_, col) => mark(col)))
  }

  private criterion(node: LogicalNode, path: readonly number[]): void {
    if (this.choice.pages === 'every-page' && this.onPage >= PAGE) this.header()
    this.serial += 1
    const { code, before } = numberings[this.choice.numbering](path, this.serial)
    const title = path.length === 1 && this.choice.capitals === 'capital-fields' ? node.title.toUpperCase() : node.title
    this.nodeAt.set(this.rows.length, node)
    this.push(this.columns.map((column) => this.valueOf(column, node, code, `${before}${title}`)))
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
      this.push(this.columns.map(({ kind }) => (kind === 'title' ? title : null)))
    }
  }

  private total(words: string, parts: readonly LogicalNode[], inCode = false): void {
    const sumOf = (column: PlacedColumn): number =>
      column.kind === 'maximum'
        ? sum(parts.map(({ maximum }) => maximum))
        : sum(parts.map(({ points }) => points[column.unit]?.[column.column] ?? 0))
    const place = inCode && hasCodeColumn(this.choice.numbering) ? 'code' : 'title'
    const isAll = parts === this.fields
    this.push(
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
    this.push(
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
    const line = (text: string, col = title) => this.push(this.columns.map((_, at) => (at === col ? text : null)))
    if (this.choice.notes === 'signature') {
      line('Ngày 5 tháng 1 năm 2026')
      this.push(
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

  private push(row: CellValue[]): void {
    this.rows.push(row)
  }

  private merge(firstRow: number, firstCol: number, lastRow: number, lastCol: number): void {
    if (firstRow !== lastRow || firstCol !== lastCol) this.merges.push({ firstRow, firstCol, lastRow, lastCol })
  }
}
