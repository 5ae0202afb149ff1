import type { Framework, FrameworkNode } from '../framework/framework.js'
import { fold, foldedLikeness } from '../values/fold.js'
import { numberReading, parseNumber } from '../values/number.js'
import { type Code, parentCode, readCode } from './code.js'
import type { Column } from './column.js'
import { addressOf, type CellValue, type Grid, isErrorText } from './grid.js'
import type { CodeRepair, Points, PointsCell, RowKind, ScoreRow, ScoreSheet, SheetCell } from './score-sheet.js'

/** Where the table stands in a grid. Rows and columns count from 0. */
export interface Layout {
  readonly firstRow: number
  readonly codeCol: number
  readonly titleCol: number
  /** Columns of numbers. */
  readonly columns: readonly Column[]
  readonly wordColumns: readonly Column[]
}

interface Draft {
  position: number
  kind: RowKind
  code: string
  codeCell: SheetCell
  title: string
  titleCell: SheetCell
  node: FrameworkNode | null
  parent: Draft | null
  children: Draft[]
  cells: PointsCell[]
  scope: Draft | null
}

const TOTAL = /^(?:tong(?: (?:so|cong|diem|hop))?|cong|total|sum)(?: |$)/
const INDEX = /^(?:chi so (?:cchc|cai cach hanh chinh|par index)|par index|ty le diem|index)(?: |$)/
/** A header repeated at a page break. */
const HEADER_AGAIN = /^(?:stt|tt|so tt|ma|ma so|ma tieu chi|code)$/
/** Rows below the table that are not of it: signatures and notes. */
const FOOTER = /^(?:ghi chu|note|noi nhan|nguoi lap|tm |kt |chu tich|giam doc)/

/**
 * Makes a score sheet of a grid whose table has been found: reads codes, titles and points, builds the tree,
 * tells totals from rows. Never throws on what a person typed.
 *
 * @param grid the cells
 * @param layout where the table stands
 * @param framework the framework to match codes with, or `null`
 */
export function assemble(grid: Grid, layout: Layout, framework: Framework | null): ScoreSheet {
  const builder = new Builder(grid, layout, framework)
  for (let row = layout.firstRow; row < grid.rows.length; row += 1) builder.add(row)
  return builder.finish()
}

class Builder {
  private readonly drafts: Draft[] = []
  private readonly repairs: { row: Draft; stored: 'number' | 'date'; code: string }[] = []
  private readonly seen = new Map<string, Draft>()
  private group: Draft | null = null
  private lastNode: Draft | null = null

  constructor(
    private readonly grid: Grid,
    private readonly layout: Layout,
    private readonly framework: Framework | null,
  ) {}

  add(row: number): void {
    const values = this.grid.rows[row]
    if (!values || values.every((value) => value === null || value === '')) return
    const code = readCode(values[this.layout.codeCol] ?? null)
    if (code.kind === 'other' && HEADER_AGAIN.test(fold(code.text))) return
    const title = text(values[this.layout.titleCol] ?? null)
    const cells = this.layout.columns.map((column) => this.pointsCell(row, column.col))
    const filled = cells.some((cell) => cell.points.kind !== 'blank')
    const kind = rowKind(code, title)
    if (kind !== 'node') this.push(row, kind, kind, title, cells)
    else if (code.kind === 'none' && !filled) this.continueTitle(title)
    else if (code.kind === 'other' && !filled) return
    else this.pushNode(row, code, title, cells)
  }

  finish(): ScoreSheet {
    settleScopes(this.drafts)
    const { columns, wordColumns, firstRow } = this.layout
    return {
      name: this.grid.name,
      framework: this.framework,
      columns,
      wordColumns,
      rows: this.drafts satisfies readonly ScoreRow[],
      codeRepairs: this.repairs satisfies readonly CodeRepair[],
      merges: this.grid.merges.filter((block) => block.lastRow >= firstRow && block.firstRow <= this.lastRow()),
      hiddenRows: this.grid.hiddenRows,
      typed: this.grid.typed,
      readRows: this.grid.cutOff ? this.grid.rows.length : null,
    }
  }

  private lastRow(): number {
    return this.drafts.at(-1)?.codeCell.row ?? this.layout.firstRow
  }

  /** A title that runs on over the next row, as at a page break of a scan («… cơ chế một» / «cửa liên thông»). */
  private continueTitle(title: string): void {
    if (this.lastNode && title !== '' && !FOOTER.test(fold(title))) this.lastNode.title += ` ${title}`
  }

  private pushNode(row: number, code: Code, title: string, cells: PointsCell[]): void {
    const name = this.codeName(code, title)
    const kind = name === '' || code.kind === 'other' ? 'stray' : this.seen.has(name) ? 'duplicate' : 'node'
    const draft = this.push(row, kind, name, title, cells)
    if (kind !== 'node') return
    this.lastNode = draft
    if (code.kind === 'group') this.group = draft
    this.noteRepair(draft, code)
    draft.node = this.framework?.byCode.get(name) ?? null
    draft.parent = this.parentOf(name)
    draft.parent?.children.push(draft)
    this.seen.set(name, draft)
  }

  /** Remembers a code that the cell does not hold as it is: 1.1 for 1.10, a date for 1.2. */
  private noteRepair(row: Draft, code: Code): void {
    if (code.kind !== 'numbered' || code.stored === 'text') return
    const whole = row.code === code.code || row.code.endsWith(`.${code.code}`)
    if (code.stored === 'date' || !whole) this.repairs.push({ row, stored: code.stored, code: row.code })
  }

  private codeName(code: Code, title: string): string {
    if (code.kind === 'none') return this.nodeByTitle(title)?.code ?? ''
    if (code.kind === 'other') return code.text
    if (code.kind === 'group') return code.code
    const mended = code.stored === 'number' ? this.tenth(code.code) : code.code
    return this.group && /^\d/.test(mended) ? `${this.group.code}.${mended}` : mended
  }

  /** The number 1.1 after 1.9 is 1.10: Excel drops the nought (also 1.2 after 1.19). */
  private tenth(code: string): string {
    const last = this.lastNode?.codeCell.value
    const before = this.lastNode?.code ?? ''
    const previous = parentCode(before) === parentCode(code) ? before : (parentCode(before) ?? String(last ?? ''))
    const tens = `${code}0`
    const expected = previous.replace(/\d+$/, (digits) => String(Number(digits) + 1))
    return this.seen.has(code) && expected === tens ? tens : code
  }

  /** A row without code whose title the framework knows. */
  private nodeByTitle(title: string): FrameworkNode | undefined {
    const folded = fold(title)
    const candidates = this.framework?.nodes.filter((node) => !this.seen.has(node.code)) ?? []
    return candidates.find((node) => foldedLikeness(node.folded, folded) >= 0.9)
  }

  private parentOf(code: string): Draft | null {
    for (let above = parentCode(code); above !== null; above = parentCode(above)) {
      const found = this.seen.get(above)
      if (found) return found
    }
    return null
  }

  private push(row: number, kind: RowKind, code: string, title: string, cells: PointsCell[]): Draft {
    const draft: Draft = {
      position: this.drafts.length,
      kind,
      code,
      codeCell: this.cell(row, this.layout.codeCol),
      title,
      titleCell: this.cell(row, this.layout.titleCol),
      node: null,
      parent: null,
      children: [],
      cells,
      scope: null,
    }
    this.drafts.push(draft)
    return draft
  }

  private cell(row: number, col: number): SheetCell {
    const value = this.grid.rows[row]?.[col] ?? null
    const address = addressOf(row, col)
    return { address, row, col, text: text(value), value, formula: this.grid.formulas.get(address) ?? null }
  }

  private pointsCell(row: number, col: number): PointsCell {
    const cell = this.cell(row, col)
    return { ...cell, points: readPoints(cell) }
  }
}

function readPoints({ value, formula }: SheetCell): Points {
  if (value === null || value === '') return { kind: formula === null ? 'blank' : 'uncalculated' }
  if (typeof value === 'number') {
    return Number.isFinite(value)
      ? { kind: 'number', reading: numberReading(value), stored: 'number' }
      : { kind: 'text' }
  }
  if (isErrorText(value)) return { kind: 'error' }
  if (typeof value !== 'string') return { kind: 'text' }
  const read = parseNumber(value, 'points')
  if (read.ok) return read.value.percent ? { kind: 'text' } : { kind: 'number', reading: read.value, stored: 'text' }
  return { kind: read.error.kind === 'blank' ? 'blank' : 'text' }
}

function rowKind(code: Code, title: string): RowKind {
  if (code.kind === 'numbered') return 'node'
  const words = fold(code.kind === 'other' ? `${code.text} ${title}` : title)
  if (INDEX.test(words)) return 'index'
  return TOTAL.test(words) ? 'total' : 'node'
}

/**
 * A total sums the field or group before it where another one follows, and everything where none follows.
 * At the end of the table, the first of two totals closes the last group where the other groups had theirs.
 */
function settleScopes(drafts: readonly Draft[]): void {
  const roots = drafts.filter((draft) => draft.kind === 'node' && draft.parent === null)
  const lastRoot = roots.at(-1)
  if (!lastRoot) return
  const totals = drafts.filter((draft) => draft.kind === 'total')
  const trailing = totals.filter((draft) => draft.position > lastRoot.position)
  const others = totals.length - trailing.length
  for (const total of totals) {
    const before = roots.findLast((root) => root.position < total.position) ?? null
    const closesLast = trailing.length > 1 && others > 0 && total === trailing[0] && lastRoot.children.length > 0
    total.scope = total.position < lastRoot.position || closesLast ? before : null
  }
}

/** The text of a cell without the italic marks that a scan leaves. */
function text(value: CellValue): string {
  if (value === null) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return String(value)
    .normalize('NFC')
    .replace(/<\/?[a-z]{1,3}>/gi, '')
    .replace(/\s+/g, ' ')
    .trim()
}
