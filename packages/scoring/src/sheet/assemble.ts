import type { Framework, FrameworkNode } from '../framework/framework.js'
import { fold, foldedLikeness } from '../values/fold.js'
import { type Code, parentCode } from './code.js'
import type { Grid } from './grid.js'
import { type Layout, type ScannedRow, scan } from './scan.js'
import type { CodeRepair, PointsCell, RowKind, ScoreRow, ScoreSheet, SheetCell } from './score-sheet.js'

interface Draft {
  position: number
  kind: RowKind
  code: string
  codeCell: SheetCell
  title: string
  folded: string
  titleCell: SheetCell
  node: FrameworkNode | null
  parent: Draft | null
  children: Draft[]
  cells: readonly PointsCell[]
  words: readonly string[]
  inputs: readonly SheetCell[]
  scope: Draft | null
}

const TOTAL = /^(?:tong(?: (?:so|cong|diem|hop))?|cong|total|sum)(?: |$)/
const INDEX = /^(?:chi so (?:cchc|cai cach hanh chinh|par index)|par index|ty le diem|index)(?: |$)/
/** Rows below the table that are not of it: signatures and notes. */
const FOOTER = /^(?:ghi chu|note|noi nhan|nguoi lap|tm |kt |chu tich|giam doc)/

/**
 * Makes a score sheet of a grid whose table has been found: reads codes, titles and points, builds the tree,
 * tells totals from rows. Never throws on what a person typed.
 *
 * @param grid the cells
 * @param layout where the table stands
 * @param framework the framework to match codes with, or `null`
 * @param scanned the rows, where they have been scanned already
 */
export function assemble(
  grid: Grid,
  layout: Layout,
  framework: Framework | null,
  scanned: readonly ScannedRow[] = scan(grid, layout),
): ScoreSheet {
  const builder = new Builder(grid, layout, framework)
  for (const row of scanned) builder.add(row)
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

  add(row: ScannedRow): void {
    const { code, filled, folded } = row
    const kind = rowKind(code, folded)
    if (kind !== 'node') this.push(row, kind, kind)
    else if (code.kind === 'none' && !filled) this.continueTitle(row)
    else if (code.kind === 'other' && !filled) return
    else this.pushNode(row)
  }

  finish(): ScoreSheet {
    settleScopes(this.drafts)
    const { columns, wordColumns, inputColumns, firstRow } = this.layout
    return {
      name: this.grid.name,
      framework: this.framework,
      columns,
      wordColumns,
      inputColumns,
      dateSystem: this.grid.dateSystem,
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
  private continueTitle({ title, folded }: ScannedRow): void {
    if (!this.lastNode || title === '' || FOOTER.test(folded)) return
    this.lastNode.title += ` ${title}`
    this.lastNode.folded = fold(this.lastNode.title)
  }

  private pushNode(row: ScannedRow): void {
    const { code } = row
    const name = this.codeName(row)
    const kind = name === '' || code.kind === 'other' ? 'stray' : this.seen.has(name) ? 'duplicate' : 'node'
    const draft = this.push(row, kind, name)
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

  private codeName({ code, folded }: ScannedRow): string {
    if (code.kind === 'none') return this.nodeByTitle(folded)?.code ?? ''
    if (code.kind === 'other') return code.text
    if (code.kind === 'group') return code.code
    const mended = code.stored === 'number' ? this.tenth(code.code) : code.code
    return this.group && /^\d/.test(mended) ? `${this.group.code}.${mended}` : mended
  }

  /** The number 1.1 after 1.9 is 1.10: Excel drops the nought (also 1.2 after 1.19). */
  private tenth(code: string): string {
    const before = this.lastNode?.code ?? ''
    const previous = parentCode(before) === parentCode(code) ? before : (parentCode(before) ?? '')
    const tens = `${code}0`
    const expected = previous.replace(/\d+$/, (digits) => String(Number(digits) + 1))
    return this.seen.has(code) && expected === tens ? tens : code
  }

  /** A row without code whose title the framework knows. */
  private nodeByTitle(folded: string): FrameworkNode | undefined {
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

  private push(
    { codeCell, title, folded, titleCell, cells, words, inputs }: ScannedRow,
    kind: RowKind,
    code: string,
  ): Draft {
    const position = this.drafts.length
    const tree = { node: null, parent: null, children: [], scope: null }
    const draft: Draft = { position, kind, code, codeCell, title, folded, titleCell, cells, words, inputs, ...tree }
    this.drafts.push(draft)
    return draft
  }
}

function rowKind(code: Code, folded: string): RowKind {
  if (code.kind === 'numbered') return 'node'
  const words = code.kind === 'other' ? `${fold(code.text)} ${folded}` : folded
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
