import { addressOf, escapeXml, isErrorText, placeOf } from '@parscore/scoring'
import { attribute } from './attribute.js'
import { elementsOf, type XmlElement } from './elements.js'
import { formulaElement, unshared } from './shared-formulas.js'
import { storedText } from './stored-text.js'

/** A row element in the text of a sheet: where it starts, where its cells start, and whether it has none (`<row/>`). */
interface RowElement {
  readonly start: number
  readonly inside: number
  readonly closed: boolean
}

/** A cell element in the text of a sheet. */
interface CellElement {
  readonly start: number
  readonly end: number
  readonly style: number
}

const ROW_OR_CELL = /<(?:\w+:)?(row|c)\b([^>]*?)(\/?)>/g
/** What follows a legacy drawing in a sheet, in the order that the schema fixes. */
const AFTER_DRAWING: ReadonlySet<string> = new Set([
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
])
const DEFAULT_HEIGHT = 15

/** The XML of one sheet, changed cell by cell; the rest of its text is not touched. */
export class SheetPart {
  private readonly cells = new Map<string, CellElement>()
  private readonly rows = new Map<number, RowElement>()
  private readonly heights = new Map<number, number>()
  private readonly changes = new Map<string, string>()
  private readonly prefix: string

  constructor(private text: string) {
    this.prefix = /<(\w+:)?worksheet\b/.exec(text)?.[1] ?? ''
    this.index()
  }

  /** Number of the style of a cell; 0 where it has none. */
  styleOf(address: string): number {
    return this.cells.get(address)?.style ?? 0
  }

  /** Puts a value in a cell, which need not be there yet. */
  setValue(address: string, value: string | number | boolean, style: number): void {
    const { prefix } = this
    const open = this.opened(address, style)
    const xml =
      typeof value === 'string'
        ? `${open} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escapeXml(storedText(value))}</${prefix}t></${prefix}is></${prefix}c>`
        : `${open}${typeof value === 'boolean' ? ' t="b"' : ''}><${prefix}v>${Number(value)}</${prefix}v></${prefix}c>`
    this.changes.set(address, xml)
  }

  /** Empties a cell; its look stays. */
  setBlank(address: string, style: number): void {
    this.changes.set(address, `${this.opened(address, style)}/>`)
  }

  /** Puts a formula in a cell with its result. */
  setFormula(address: string, formula: string, result: string | number | boolean, style: number): void {
    this.#calculated(address, `<${this.prefix}f>${escapeXml(storedText(formula))}</${this.prefix}f>`, result, style)
  }

  /** Puts another result beside the formula that a cell has; a cell without one is left as it is. */
  setResult(address: string, result: string | number | boolean): void {
    const cell = this.cells.get(address)
    const formula = cell && formulaElement(this.#textOf(cell))
    if (cell && formula) this.#calculated(address, formula, result, cell.style)
  }

  /** Whether a cell has a formula in the file. */
  hasFormula(address: string): boolean {
    const cell = this.cells.get(address)
    return cell !== undefined && formulaElement(this.#textOf(cell)) !== null
  }

  #textOf({ start, end }: CellElement): string {
    return this.text.slice(start, end)
  }

  #calculated(address: string, formula: string, result: string | number | boolean, style: number): void {
    const { prefix } = this
    const kind = typeof result === 'string' ? (isErrorText(result) ? ' t="e"' : ' t="str"') : ''
    const type = typeof result === 'boolean' ? ' t="b"' : kind
    const shown = typeof result === 'boolean' ? Number(result) : escapeXml(storedText(String(result)))
    const xml = `${this.opened(address, style)}${type}>${formula}<${prefix}v>${shown}</${prefix}v></${prefix}c>`
    this.changes.set(address, xml)
  }

  private opened(address: string, style: number): string {
    return `<${this.prefix}c r="${address}"${style > 0 ? ` s="${style}"` : ''}`
  }

  /** Height of a row in points, counted from 0. */
  heightOf(row: number): number {
    return this.heights.get(row) ?? DEFAULT_HEIGHT
  }

  /** The relationship of the drawing that holds the boxes of comments, or `null`. */
  legacyDrawing(): string | null {
    return (
      this.children()
        .find(({ name }) => name === 'legacyDrawing')
        ?.attribute('*:id') ?? null
    )
  }

  addLegacyDrawing(relationship: string): void {
    const xmlns = 'xmlns:parscore="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    const tag = `<${this.prefix}legacyDrawing ${xmlns} parscore:id="${relationship}"/>`
    this.apply()
    const [root, ...children] = elementsOf(this.text, 1)
    const at = children.find(({ name }) => AFTER_DRAWING.has(name))?.start ?? root?.insideEnd ?? this.text.length
    this.text = this.text.slice(0, at) + tag + this.text.slice(at)
    this.cells.clear()
    this.rows.clear()
    this.index()
  }

  private children(): readonly XmlElement[] {
    return elementsOf(this.text, 1).filter(({ depth }) => depth === 1)
  }

  /** The text with all changes. */
  xml(): string {
    this.apply()
    return this.text
  }

  private apply(): void {
    const cells = new Map([...this.cells].map(([address, cell]) => [address, this.#textOf(cell)]))
    for (const [address, xml] of unshared(cells, this.changes, this.prefix)) this.changes.set(address, xml)
    const places = [...this.changes].flatMap(([address, xml]) => {
      const cell = this.cells.get(address)
      return cell ? [{ start: cell.start, end: cell.end, xml }] : []
    })
    places.push(...this.newCells())
    places.sort((a, b) => a.start - b.start)
    const pieces: string[] = []
    let done = 0
    for (const { start, end, xml } of places) {
      pieces.push(this.text.slice(done, start), xml)
      done = end
    }
    this.text = pieces.join('') + this.text.slice(done)
    this.changes.clear()
  }

  /** Cells that were not there, put in their rows in order; rows that were not there, in theirs. */
  private newCells(): { start: number; end: number; xml: string }[] {
    const fresh = [...this.changes].flatMap(([address, xml]) => {
      const place = this.cells.has(address) ? null : placeOf(address)
      return place ? [{ ...place, xml }] : []
    })
    fresh.sort((a, b) => a.row - b.row || a.col - b.col)
    const byPlace = new Map<string, { start: number; end: number; xml: string }>()
    for (const row of new Set(fresh.map((cell) => cell.row))) {
      const own = fresh.filter((cell) => cell.row === row)
      for (const piece of this.rows.has(row) ? this.intoRow(row, own) : [this.newRow(row, own)]) {
        const key = `${piece.start}-${piece.end}`
        const before = byPlace.get(key)
        byPlace.set(key, before ? { ...before, xml: before.xml + piece.xml } : piece)
      }
    }
    return [...byPlace.values()]
  }

  private intoRow(row: number, fresh: readonly { col: number; xml: string }[]) {
    const element = this.rows.get(row)
    if (!element) return []
    const { prefix } = this
    if (element.closed) {
      const tag = this.text.slice(element.start, element.inside).replace(/(?<!\s)\s*\/>$/, '>')
      const xml = `${tag}${fresh.map((cell) => cell.xml).join('')}</${prefix}row>`
      return [{ start: element.start, end: element.inside, xml }]
    }
    return fresh.map(({ col, xml }) => {
      const at = this.endBefore(row, col) ?? element.inside
      return { start: at, end: at, xml }
    })
  }

  /** Where the last cell of a row before a column ends. */
  private endBefore(row: number, col: number): number | null {
    let end: number | null = null
    for (let before = 0; before < col; before += 1) end = this.cells.get(addressOf(row, before))?.end ?? end
    return end
  }

  private newRow(row: number, fresh: readonly { xml: string }[]) {
    const { prefix } = this
    const next = Math.min(...[...this.rows].flatMap(([index, { start }]) => (index > row ? [start] : [])))
    const xml = `<${prefix}row r="${row + 1}">${fresh.map((cell) => cell.xml).join('')}</${prefix}row>`
    if (Number.isFinite(next)) return { start: next, end: next, xml }
    const empty = /<(?:\w+:)?sheetData\s*\/>/.exec(this.text)
    if (empty) {
      const whole = `<${prefix}sheetData>${xml}</${prefix}sheetData>`
      return { start: empty.index, end: empty.index + empty[0].length, xml: whole }
    }
    const end = this.text.indexOf(`</${prefix}sheetData>`)
    return { start: end, end, xml }
  }

  /** Finds the cells. A row or cell without an address stands after the one before it. */
  private index(): void {
    let row = -1
    let col = -1
    for (const match of this.rowsAndCells()) {
      const [tag, name, attributes = '', closed] = match
      if (name === 'row') {
        row = Number(attribute(attributes, 'r') ?? row + 2) - 1
        col = -1
        this.rows.set(row, { start: match.index, inside: match.index + tag.length, closed: closed !== '' })
        const height = Number(attribute(attributes, 'ht') ?? Number.NaN)
        if (Number.isFinite(height)) this.heights.set(row, height)
        continue
      }
      const address = attribute(attributes, 'r') ?? addressOf(row, col + 1)
      col = placeOf(address)?.col ?? col + 1
      const end = closed ? match.index + tag.length : this.endOfCell(match.index)
      this.cells.set(address, { start: match.index, end, style: Number(attribute(attributes, 's') ?? 0) })
    }
  }

  /** Rows and cells stand in the sheet's data only; extensions have elements of the same names. */
  private *rowsAndCells(): Generator<RegExpExecArray> {
    const data = this.children().find(({ name }) => name === 'sheetData')
    const tags = new RegExp(ROW_OR_CELL)
    tags.lastIndex = data?.inside ?? this.text.length
    for (let match = tags.exec(this.text); match; match = tags.exec(this.text)) {
      if (match.index >= (data?.insideEnd ?? 0)) return
      yield match
    }
  }

  private endOfCell(start: number): number {
    const close = `</${this.prefix}c>`
    const at = this.text.indexOf(close, start)
    return at < 0 ? this.text.length : at + close.length
  }
}
