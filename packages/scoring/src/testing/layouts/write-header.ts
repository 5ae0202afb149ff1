import type { CellValue } from '../../sheet/grid.js'
import type { LayoutChoice } from './layout-choice.js'
import type { LogicalSheet } from './logical-sheet.js'
import type { PlacedColumn } from './placed-columns.js'
import type { WrittenRows } from './written-rows.js'

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
/** Writes the header of a layout: of one line or several, with units over their columns and a row that numbers them. */
export class HeaderWriter {
  constructor(
    private readonly rows: WrittenRows,
    private readonly columns: readonly PlacedColumn[],
    private readonly sheet: LogicalSheet,
    private readonly choice: LayoutChoice,
  ) {}

  write(): void {
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
      if (this.choice.header === 'one-line') this.rows.push(lower)
      else this.stacked(lower, 'Điểm chấm')
    } else {
      this.overUnits(lower)
    }
    this.marks()
  }

  /** Two or three lines: a word over the columns of points. */
  private stacked(lower: readonly CellValue[], word: string): void {
    const points = this.columns.flatMap(({ kind }, col) => (kind === 'points' ? [col] : []))
    const [first = 0] = points
    const last = points.at(-1) ?? first
    const lines = this.choice.header === 'three-lines' ? 3 : 2
    const top = this.rows.count
    const upper = this.columns.map(({ kind }, col) =>
      kind === 'points' ? (col === first ? word : null) : (lower[col] ?? null),
    )
    this.rows.push(upper)
    if (lines === 3) this.rows.push(this.columns.map((_, col) => (col === first ? 'Năm 2026' : null)))
    this.rows.push(this.columns.map(({ kind }, col) => (kind === 'points' ? (lower[col] ?? null) : null)))
    if (this.choice.header === 'two-lines-unmerged') return
    if (last > first)
      for (let line = 0; line < lines - 1; line += 1) this.rows.merge(top + line, first, top + line, last)
    for (const [col, { kind }] of this.columns.entries())
      if (kind !== 'points') this.rows.merge(top, col, top + lines - 1, col)
  }

  /** The units over their columns. */
  private overUnits(lower: readonly CellValue[]): void {
    const top = this.rows.count
    const isFirst = (each: PlacedColumn) => each.kind === 'points' && each.column === 0
    this.rows.push(
      this.columns.map((each, col) =>
        each.kind === 'points' ? (isFirst(each) ? (this.sheet.units[each.unit] ?? null) : null) : (lower[col] ?? null),
      ),
    )
    this.rows.push(this.columns.map(({ kind }, col) => (kind === 'points' ? (lower[col] ?? null) : null)))
    if (this.choice.header === 'two-lines-unmerged') return
    for (const [col, each] of this.columns.entries()) {
      if (isFirst(each)) this.rows.merge(top, col, top, col + this.sheet.columns - 1)
      else if (each.kind !== 'points') this.rows.merge(top, col, top + 1, col)
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
    if (this.choice.marks !== 'none') this.rows.push(this.columns.map((_, col) => mark(col)))
  }
}
