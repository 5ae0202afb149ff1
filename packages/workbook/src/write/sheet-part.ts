import { addressOf, placeOf } from '@parscore/scoring'
import { attribute, escapeXml } from './xml.js'

/** A cell element in the text of a sheet. */
interface CellElement {
  readonly start: number
  readonly end: number
  readonly style: number
}

const ROW_OR_CELL = /<(?:\w+:)?(row|c)\b([^>]*?)(\/?)>/g
/** What follows a legacy drawing in a sheet, in the order that the schema fixes. */
const AFTER_DRAWING =
  /<(?:\w+:)?(?:legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/(?:\w+:)?worksheet>/
const DEFAULT_HEIGHT = 15

/** The XML of one sheet, changed cell by cell; the rest of its text is not touched. */
export class SheetPart {
  private readonly cells = new Map<string, CellElement>()
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

  /** Puts a value in a cell that is there. */
  setValue(address: string, value: string | number, style: number): void {
    const { prefix } = this
    const open = `<${prefix}c r="${address}"${style > 0 ? ` s="${style}"` : ''}`
    const xml =
      typeof value === 'number'
        ? `${open}><${prefix}v>${value}</${prefix}v></${prefix}c>`
        : `${open} t="inlineStr"><${prefix}is><${prefix}t>${escapeXml(value)}</${prefix}t></${prefix}is></${prefix}c>`
    this.changes.set(address, xml)
  }

  /** Height of a row in points, counted from 0. */
  heightOf(row: number): number {
    return this.heights.get(row) ?? DEFAULT_HEIGHT
  }

  /** The relationship of the drawing that holds the boxes of comments, or `null`. */
  legacyDrawing(): string | null {
    const tag = /<(?:\w+:)?legacyDrawing\b[^>]*>/.exec(this.text)?.[0]
    return tag ? attribute(tag, '(?:\\w+:)?id') : null
  }

  addLegacyDrawing(relationship: string): void {
    const xmlns = 'xmlns:parscore="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    const tag = `<${this.prefix}legacyDrawing ${xmlns} parscore:id="${relationship}"/>`
    this.apply()
    this.text = this.text.replace(AFTER_DRAWING, (next) => tag + next)
    this.cells.clear()
    this.index()
  }

  /** The text with all changes. */
  xml(): string {
    this.apply()
    return this.text
  }

  private apply(): void {
    const places = [...this.changes].flatMap(([address, xml]) => {
      const cell = this.cells.get(address)
      return cell ? [{ ...cell, xml }] : []
    })
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

  /** Finds the cells. A row or cell without an address stands after the one before it. */
  private index(): void {
    let row = -1
    let col = -1
    ROW_OR_CELL.lastIndex = 0
    for (let match = ROW_OR_CELL.exec(this.text); match; match = ROW_OR_CELL.exec(this.text)) {
      const [tag, name, attributes = '', closed] = match
      if (name === 'row') {
        row = Number(attribute(attributes, 'r') ?? row + 2) - 1
        col = -1
        const height = Number(attribute(attributes, 'ht') ?? Number.NaN)
        if (Number.isFinite(height)) this.heights.set(row, height)
        continue
      }
      const address = attribute(attributes, 'r') ?? addressOf(row, col + 1)
      col = placeOf(address)?.col ?? col + 1
      const end = closed ? match.index + tag.length : this.endOfCell(match.index)
      this.cells.set(address, { start: match.index, end, style: Number(attribute(attributes, 's') ?? 0) })
      ROW_OR_CELL.lastIndex = end
    }
  }

  private endOfCell(start: number): number {
    const close = `</${this.prefix}c>`
    const at = this.text.indexOf(close, start)
    return at < 0 ? this.text.length : at + close.length
  }
}
