import { printable } from '@parscore/scoring'
import type { CellBudget } from '../cell-budget.js'
import type { DocumentBlock, DocumentCell } from '../document/document-block.js'
import { maxColumns, maxRows } from '../limits.js'

/** A cell that reaches down into rows that are still to come. */
interface Reach {
  readonly span: number
  /** The row below its last one. */
  readonly end: number
}

/** A table of an HTML page while it is read: its cells come one by one, one that spans rows stands in each of them. */
export class HtmlTable {
  readonly #rows: DocumentCell[][] = []
  #row: DocumentCell[] = []
  #col = 0
  #onlyLaysOut = false
  readonly #reaches = new Map<number, Reach>()
  #cell: { readonly span: number; readonly height: number; readonly text: string[] } | null = null

  constructor(readonly budget: CellBudget) {}

  /** Whether a cell is open that text belongs to. */
  get isInCell(): boolean {
    return this.#cell !== null
  }

  openRow(): void {
    this.closeRow()
    this.#goOn()
  }

  /** @param span how many columns the cell is wide @param height how many rows */
  openCell(span: number, height: number): void {
    this.closeCell()
    this.#goOn()
    this.#cell = { span: Math.min(span, maxColumns), height: Math.min(height, maxRows), text: [] }
  }

  addText(text: string): void {
    this.#cell?.text.push(text)
  }

  closeCell(): void {
    if (!this.#cell) return
    const { span, height } = this.#cell
    const text = linesOf(this.#cell.text.join(''))
    this.#cell = null
    if (this.#rows.length >= maxRows || this.#col >= maxColumns) return
    if (text !== '') this.budget.take()
    if (height > 1) this.#reaches.set(this.#col, { span, end: this.#rows.length + height })
    this.#row.push({ text, span, goesOn: false })
    this.#col += span
    this.#goOn()
  }

  closeRow(): void {
    this.closeCell()
    if (this.#row.length > 0 && this.#rows.length < maxRows) this.#rows.push(this.#row)
    this.#row = []
    this.#col = 0
  }

  /** What the table holds; a table without cells is none. */
  blocks(): readonly DocumentBlock[] {
    if (this.#onlyLaysOut) return this.takeParagraphs()
    this.closeRow()
    return this.#rows.length > 0 ? [{ kind: 'table', rows: this.#rows }] : []
  }

  /** The texts of a table that only lays out a page, as paragraphs; what still comes in it are paragraphs too. */
  takeParagraphs(): readonly DocumentBlock[] {
    this.#onlyLaysOut = true
    const open = this.#cell?.text.splice(0) ?? []
    const texts = [...this.#rows.splice(0).flat(), ...this.#row.splice(0)].map(({ text }) => text)
    return paragraphsOf([...texts, linesOf(open.join(''))].join('\n'))
  }

  /** Puts the cells that reach down from the rows above, up to the next free column. */
  #goOn(): void {
    for (let reach = this.#reaches.get(this.#col); reach; reach = this.#reaches.get(this.#col)) {
      if (reach.end <= this.#rows.length) {
        this.#reaches.delete(this.#col)
        return
      }
      this.#row.push({ text: '', span: reach.span, goesOn: true })
      this.#col += reach.span
    }
  }
}

/** The paragraphs of a text; blank lines are none. */
export const paragraphsOf = (text: string): readonly DocumentBlock[] =>
  linesOf(text)
    .split('\n')
    .flatMap((line) => (line === '' ? [] : [{ kind: 'paragraph', text: line } as const]))

/** Lines without the spaces that the source of a page is set with. */
function linesOf(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(/[ \t\r\f]+/g, ' ').trim())
  return printable(lines.join('\n').trim()).normalize('NFC')
}
