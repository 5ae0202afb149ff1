import { addressOf, type CellValue, placeOf } from '@parscore/scoring'
import { fromLegacyFont } from '../legacy/legacy-font.js'
import { cellDate } from '../serial-date.js'
import type { SheetBuilder } from '../sheet-builder.js'
import { shiftFormula } from '../shift-formula.js'
import { XmlReader } from '../xml/xml-reader.js'
import type { Relation } from './relations.js'
import { plainText, type RichText, readRichText, unescapeOoxml } from './rich-text.js'
import { readRules } from './sheet-rules.js'
import type { CellStyle } from './styles.js'
import { isTrue } from './workbook-part.js'

/** What the cells of all sheets refer to. */
export interface SharedParts {
  readonly strings: readonly RichText[]
  readonly styles: readonly CellStyle[]
  /** Is told of each text that was converted from a font of before Unicode. */
  readonly onLegacy: () => void
}

/** Reads the part of a worksheet into a sheet; its relations tell where links lead. */
export function readWorksheet(
  part: string,
  sheet: SheetBuilder,
  shared: SharedParts,
  relations: readonly Relation[],
): void {
  const xml = new XmlReader(part)
  if (xml.next() !== 'open') return
  while (xml.nextChild(1)) {
    if (xml.name === 'sheetData') new SheetData(xml, sheet, shared).read()
    else if (xml.name === 'mergeCells') readMerges(xml, sheet)
    else if (xml.name === 'hyperlinks') readLinks(xml, sheet, relations)
    else if (xml.name === 'headerFooter') readMargins(xml, sheet)
    else readRules(xml, sheet)
  }
}

/** Excel writes a formula that was filled down or across once; the other cells only name it by its number. */
interface SharedFormula {
  readonly formula: string
  readonly row: number
  readonly col: number
}

/** A cell as the file writes it. */
interface RawCell {
  readonly row: number
  readonly col: number
  readonly type: string
  readonly style: CellStyle | undefined
  value: string | null
  inline: RichText | null
  hasFormula: boolean
}

/** Rows and cells of a sheet; those that do not say where they stand follow the one before. */
class SheetData {
  readonly #formulas = new Map<string, SharedFormula>()
  #row = -1
  #col = -1

  constructor(
    readonly xml: XmlReader,
    readonly sheet: SheetBuilder,
    readonly shared: SharedParts,
  ) {}

  read(): void {
    const { xml } = this
    const [level, qualified] = [xml.depth, xml.qualified]
    while (xml.nextChild(level)) {
      if (xml.name === 'row') this.#readRow()
      if (!this.sheet.isCutOff) continue
      xml.skipToLastEnd(qualified)
      return
    }
  }

  #readRow(): void {
    const { xml } = this
    this.#row = rowNumber(xml.attribute('r')) ?? this.#row + 1
    this.#col = -1
    if (isTrue(xml.attribute('hidden'))) this.sheet.hideRow(this.#row)
    const level = xml.depth
    while (xml.nextChild(level)) if (xml.name === 'c') this.#readCell()
  }

  #readCell(): void {
    const { xml, sheet } = this
    const reference = xml.attribute('r')
    const place = reference === null ? null : placeOf(reference)
    if (place) this.#row = place.row
    this.#col = place?.col ?? this.#col + 1
    const cell: RawCell = {
      row: this.#row,
      col: this.#col,
      type: xml.attribute('t') ?? 'n',
      style: this.shared.styles[Number(xml.attribute('s') ?? 0)],
      value: null,
      inline: null,
      hasFormula: false,
    }
    const level = xml.depth
    while (xml.nextChild(level)) this.#readInside(cell)
    const value = this.#valueOf(cell)
    sheet.set(cell.row, cell.col, value)
    if (cell.style?.isPercent && typeof value === 'number') sheet.showAsPercent(cell.row, cell.col)
  }

  #readInside(cell: RawCell): void {
    const { xml } = this
    if (xml.name === 'v') cell.value = xml.content()
    else if (xml.name === 'is') cell.inline = readRichText(xml)
    else if (xml.name === 'f') {
      cell.hasFormula = true
      this.#readFormula(cell)
    }
  }

  #readFormula({ row, col }: RawCell): void {
    const { xml } = this
    const shared = xml.attribute('t') === 'shared' ? xml.attribute('si') : null
    if (xml.attribute('t') === 'array') this.sheet.setArray(row, col, xml.attribute('ref') ?? addressOf(row, col))
    const formula = unescapeOoxml(xml.content())
    if (formula !== '') {
      this.sheet.setFormula(row, col, formula)
      if (shared !== null) this.#formulas.set(shared, { formula, row, col })
      return
    }
    const first = shared === null ? undefined : this.#formulas.get(shared)
    if (first) this.sheet.setFormula(row, col, shiftFormula(first.formula, row - first.row, col - first.col))
  }

  #valueOf({ row, col, type, style, value, inline, hasFormula }: RawCell): CellValue {
    const { onLegacy, strings } = this.shared
    const font = style?.font ?? null
    if (inline) return plainText(inline, font, onLegacy) || null
    if (value === null || value === '') return type === 'str' && hasFormula ? '' : null
    switch (type) {
      case 's': {
        const string = strings[Number(value)]
        if (!string) this.sheet.setBroken(row, col)
        return string ? plainText(string, font, onLegacy) || null : null
      }
      case 'str':
      case 'inlineStr':
        return fromLegacyFont(unescapeOoxml(value), font)
      case 'b':
        return isTrue(value.trim().toLowerCase())
      case 'e':
        return value
      case 'd':
        return isoDate(value)
      default:
        return numberOrText(value, style, this.sheet)
    }
  }
}

function numberOrText(value: string, style: CellStyle | undefined, { dateSystem }: SheetBuilder): CellValue {
  const number = Number(value)
  if (!Number.isFinite(number) || value.trim() === '') return value
  return style?.isDate ? cellDate(number, dateSystem) : number
}

/** A day as ISO 8601 writes it, which strict files may hold; it has no time zone, as no day of a cell has. */
function isoDate(value: string): CellValue {
  const date = new Date(/[zZ]|[+-]\d\d:\d\d$/.test(value) || !value.includes('T') ? value : `${value}Z`)
  return Number.isNaN(date.getTime()) ? value : date
}

/** Beyond the last row of Excel is no place, whatever the file says. */
function rowNumber(reference: string | null): number | null {
  const row = Number(reference ?? 0)
  return Number.isInteger(row) && row > 0 ? row - 1 : null
}

function readMerges(xml: XmlReader, sheet: SheetBuilder): void {
  const level = xml.depth
  while (xml.nextChild(level)) {
    const [first, last] = (xml.attribute('ref') ?? '').split(':').map(placeOf)
    if (!first || !last) continue
    sheet.merge({ firstRow: first.row, firstCol: first.col, lastRow: last.row, lastCol: last.col })
  }
}

function readLinks(xml: XmlReader, sheet: SheetBuilder, relations: readonly Relation[]): void {
  const level = xml.depth
  while (xml.nextChild(level)) {
    const place = placeOf((xml.attribute('ref') ?? '').split(':')[0] ?? '')
    const id = xml.attributeOfAnyPrefix('id')
    const target = id === null ? undefined : relations.find((relation) => relation.id === id)?.target
    if (place) sheet.setLink(place.row, place.col, target || `#${xml.attribute('location') ?? ''}`)
  }
}

/** What stands between the words of a margin: its part of the line, font, size, colour, page number. */
const MARGIN_CODES = /&(?:"[^"]{0,200}"|K[0-9A-F]{6}|\d{1,3}|[A-Z&])/giu
/** A margin that only counts pages says nothing of its own. */
const COUNTS_PAGES = /^(?:trang|page|tờ|số|of|trên|[^\p{L}])*$/iu

/** Reads the words in the margins of the pages. */
function readMargins(xml: XmlReader, sheet: SheetBuilder): void {
  const level = xml.depth
  while (xml.nextChild(level)) {
    const content = xml.content().slice(0, LONGEST_MARGIN).replace(MARGIN_CODES, ' ').trim()
    if (!COUNTS_PAGES.test(content)) sheet.addFloating({ kind: 'margin', cell: '', content })
  }
}

/** Excel takes 255 letters for a margin. */
const LONGEST_MARGIN = 1_000
