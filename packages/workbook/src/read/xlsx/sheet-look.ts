import { type Block, placeOf } from '@parscore/scoring'
import { zipContent } from '../container.js'
import { decodeXml } from '../xml/decode-xml.js'
import { XmlReader } from '../xml/xml-reader.js'
import type { ZipParts } from '../zip/zip-parts.js'
import { type CellLook, readCellLooks } from './cell-look.js'
import { isTrue, readWorkbookPart } from './workbook-part.js'

/** What a sheet of a file shows and allows beside its values. */
export interface SheetLook {
  /** Colours behind cells, such as `#FFF9E5`, by address. */
  readonly fills: ReadonlyMap<string, string>
  /** Columns that are hidden, counted from 0. */
  readonly hiddenCols: ReadonlySet<number>
  /** Whether a cell may not be changed: the sheet is protected, and the cell is not open to filling in. */
  isLocked(cell: string): boolean
  /** The values that a cell offers in a list; none for most. */
  choicesOf(cell: string): readonly string[]
}

/**
 * What the sheets of an xlsx show and allow, by their names. A file of another kind, and one that is broken, tells nothing.
 *
 * @param bytes the file
 */
export function sheetLooks(bytes: Uint8Array): ReadonlyMap<string, SheetLook> {
  const looks = new Map<string, SheetLook>()
  try {
    const content = zipContent(bytes)
    if (content.kind !== 'xlsx') return looks
    const { parts, main } = content
    const book = readWorkbookPart(parts, main)
    const styles = readCellLooks(textOf(parts, book.styles))
    for (const { name, type, part } of book.sheets)
      if (type === 'worksheet') looks.set(name, new Look(new XmlReader(textOf(parts, part)), styles))
  } catch {
    // What a file looks like is a help, no more: its values are read all the same.
  }
  return looks
}

const textOf = (parts: ZipParts, part: string | null): string =>
  decodeXml((part === null ? null : parts.part(part)) ?? new Uint8Array())

/** A list that cells offer. */
interface OfferedList {
  readonly blocks: readonly Block[]
  readonly values: readonly string[]
}

class Look implements SheetLook {
  readonly fills = new Map<string, string>()
  readonly hiddenCols = new Set<number>()
  readonly #unlocked = new Set<string>()
  readonly #lists: OfferedList[] = []
  #isProtected = false

  constructor(
    xml: XmlReader,
    private readonly styles: readonly CellLook[],
  ) {
    if (xml.next() !== 'open') return
    while (xml.nextChild(1)) {
      if (xml.name === 'sheetProtection') this.#isProtected = isTrue(xml.attribute('sheet'))
      else if (xml.name === 'cols') this.#cols(xml)
      else if (xml.name === 'sheetData') this.#cells(xml)
      else if (xml.name === 'dataValidations') this.#validations(xml)
    }
  }

  isLocked(cell: string): boolean {
    return this.#isProtected && !this.#unlocked.has(cell)
  }

  choicesOf(cell: string): readonly string[] {
    const place = placeOf(cell)
    if (!place) return []
    return this.#lists.find(({ blocks }) => blocks.some((block) => isIn(block, place)))?.values ?? []
  }

  #cols(xml: XmlReader): void {
    const level = xml.depth
    while (xml.nextChild(level)) {
      if (!isTrue(xml.attribute('hidden'))) continue
      const [first, last] = [Number(xml.attribute('min')), Number(xml.attribute('max'))]
      for (let col = first; col <= Math.min(last, MOST_COLUMNS); col += 1) this.hiddenCols.add(col - 1)
    }
  }

  #cells(xml: XmlReader): void {
    const rows = xml.depth
    while (xml.nextChild(rows)) {
      const cells = xml.depth
      while (xml.nextChild(cells)) {
        const look = this.styles[Number(xml.attribute('s') ?? 0)]
        const cell = xml.attribute('r')
        if (!look || cell === null) continue
        if (look.fill !== null) this.fills.set(cell, look.fill)
        if (!look.isLocked) this.#unlocked.add(cell)
      }
    }
  }

  #validations(xml: XmlReader): void {
    const level = xml.depth
    while (xml.nextChild(level)) {
      const isList = xml.attribute('type') === 'list'
      const blocks = (xml.attribute('sqref') ?? '').split(' ').flatMap(blockOf)
      const inside = xml.depth
      while (xml.nextChild(inside)) {
        const [, values] = xml.name === 'formula1' && isList ? (/^"(.*)"$/s.exec(xml.content()) ?? []) : []
        if (values !== undefined) this.#lists.push({ blocks, values: values.replaceAll('""', '"').split(',') })
      }
    }
  }
}

/** Excel has no more columns. */
const MOST_COLUMNS = 16_384

function blockOf(range: string): Block[] {
  const [first, last = first] = range.split(':').map(placeOf)
  return first && last ? [{ firstRow: first.row, firstCol: first.col, lastRow: last.row, lastCol: last.col }] : []
}

const isIn = (block: Block, { row, col }: { readonly row: number; readonly col: number }): boolean =>
  row >= block.firstRow && row <= block.lastRow && col >= block.firstCol && col <= block.lastCol
