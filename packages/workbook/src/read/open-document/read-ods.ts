import type { CellValue } from '@parscore/scoring'
import type { DefinedName } from '../../formula/defined-name.js'
import { CellBudget } from '../cell-budget.js'
import { maxColumns, maxRows } from '../limits.js'
import type { OpenedFile } from '../opened-file.js'
import { SheetBuilder } from '../sheet-builder.js'
import { XmlReader } from '../xml/xml-reader.js'
import { fromOpenFormula } from './formula.js'
import { paragraphText } from './paragraph.js'

/** What LibreOffice puts around rows that repeat on every page or are grouped. */
const ROW_GROUPS = new Set(['table:table-header-rows', 'table:table-rows', 'table:table-row-group'])

/**
 * Reads the sheets of an OpenDocument spreadsheet.
 *
 * @param content its `content.xml`
 * @throws {XmlFault} where that is broken
 */
export function readOds(content: string): OpenedFile {
  const xml = new XmlReader(content)
  const budget = new CellBudget()
  const sheets: SheetBuilder[] = []
  const names: DefinedName[] = []
  while (xml.next() !== 'end')
    if (xml.qualified === 'office:spreadsheet') sheets.push(...readTables(xml, budget, names))
  return {
    format: 'ods',
    names,
    grids: sheets.map((sheet) => sheet.grid()),
    notes: sheets.flatMap((sheet) => sheet.notes()),
  }
}

function readTables(xml: XmlReader, budget: CellBudget, names: DefinedName[]): SheetBuilder[] {
  const level = xml.depth
  const sheets: SheetBuilder[] = []
  while (xml.nextChild(level)) {
    if (xml.qualified === 'table:named-expressions') names.push(...readNames(xml))
    if (xml.qualified !== 'table:table') continue
    const sheet = new SheetBuilder(xml.attribute('table:name') ?? '', budget)
    new OdsTable(xml, sheet).read()
    sheets.push(sheet)
  }
  return sheets
}

/** The names that are known in all sheets. */
function readNames(xml: XmlReader): DefinedName[] {
  const level = xml.depth
  const names: DefinedName[] = []
  while (xml.nextChild(level)) {
    const [name, area] = [xml.attribute('table:name') ?? '', xml.attribute('table:cell-range-address')]
    const refersTo = fromOpenFormula(area === null ? (xml.attribute('table:expression') ?? '') : `[${area}]`)
    if (name !== '' && refersTo !== '') names.push({ name, refersTo, sheet: null })
  }
  return names
}

/** A cell as the file writes it; it may stand for many of its like. */
interface RawCell {
  readonly isPercent: boolean
  readonly value: CellValue
  readonly formula: string | null
  readonly comment: string | null
  readonly link: string | null
}

class OdsTable {
  #row = 0

  constructor(
    readonly xml: XmlReader,
    readonly sheet: SheetBuilder,
  ) {}

  read(): void {
    const level = this.xml.depth
    while (this.xml.nextChild(level)) {
      if (ROW_GROUPS.has(this.xml.qualified)) this.read()
      else if (this.xml.qualified === 'table:table-row') this.#readRow()
    }
  }

  #readRow(): void {
    const { xml } = this
    const repeated = repeatOf(xml.attribute('table:number-rows-repeated'))
    const isHidden = ['collapse', 'filter'].includes(xml.attribute('table:visibility') ?? '')
    const level = xml.depth
    const rows = Array.from({ length: Math.min(repeated, Math.max(1, maxRows - this.#row)) }, (_, at) => this.#row + at)
    let col = 0
    while (xml.nextChild(level)) col += this.#readCell(rows, col)
    if (isHidden) for (const row of rows) this.sheet.hideRow(row)
    this.#row += repeated
  }

  /** @returns over how many columns the cell stands */
  #readCell(rows: readonly number[], col: number): number {
    const { xml } = this
    const columns = repeatOf(xml.attribute('table:number-columns-repeated'))
    const [row = 0] = rows
    const [height, width] = [xml.attribute('table:number-rows-spanned'), xml.attribute('table:number-columns-spanned')]
    if (repeatOf(height) > 1 || repeatOf(width) > 1)
      this.sheet.merge({
        firstRow: row,
        lastRow: row + repeatOf(height) - 1,
        firstCol: col,
        lastCol: col + repeatOf(width) - 1,
      })
    const isCovered = xml.qualified === 'table:covered-table-cell'
    const cell = readCell(xml)
    if (cell.value === null && cell.formula === null && cell.comment === null) return columns
    const lastCol = isCovered ? col : col + Math.min(columns, maxColumns + 1)
    for (const at of rows) for (let next = col; next < lastCol; next += 1) this.#put(at, next, cell)
    return columns
  }

  #put(row: number, col: number, { value, formula, comment, link, isPercent }: RawCell): void {
    this.sheet.set(row, col, value)
    if (isPercent) this.sheet.showAsPercent(row, col)
    if (formula !== null) this.sheet.setFormula(row, col, fromOpenFormula(formula))
    if (comment !== null) this.sheet.setComment(row, col, comment)
    if (link) this.sheet.setLink(row, col, link)
  }
}

function readCell(xml: XmlReader): RawCell {
  const type = xml.attribute('office:value-type') ?? xml.attribute('calcext:value-type')
  const isError = xml.attribute('calcext:value-type') === 'error'
  const [number, formula] = [xml.attribute('office:value'), xml.attribute('table:formula')]
  const [date, truth, string] = ['date-value', 'boolean-value', 'string-value'].map((name) =>
    xml.attribute(`office:${name}`),
  )
  const time = xml.attribute('office:time-value')
  const { text, comment, link } = readTexts(xml)
  const written = text || string || (formula !== null && type === 'string' ? '' : null)
  const value = isError ? written : typedValue(type, { number, date, truth, time, text: written })
  return { value, formula, comment, link, isPercent: type === 'percentage' }
}

interface Written {
  readonly number: string | null
  readonly date: string | null | undefined
  readonly truth: string | null | undefined
  readonly time: string | null
  readonly text: string | null
}

function typedValue(type: string | null, { number, date, truth, time, text }: Written): CellValue {
  switch (type) {
    case 'float':
    case 'percentage':
    case 'currency':
      return number !== null && Number.isFinite(Number(number)) ? Number(number) : text
    case 'boolean':
      return truth === 'true'
    case 'date':
      return dateOf(date ?? '') ?? text
    case 'time':
      return time
    default:
      return text
  }
}

/** A day of a cell has no time zone: it is the same day everywhere. */
function dateOf(iso: string): Date | null {
  const date = new Date(iso.includes('T') && !iso.endsWith('Z') ? `${iso}Z` : iso)
  return Number.isNaN(date.getTime()) ? null : date
}

function readTexts(xml: XmlReader): Pick<RawCell, 'comment' | 'link'> & { readonly text: string | null } {
  const level = xml.depth
  const lines: string[] = []
  let [comment, link]: (string | null)[] = [null, null]
  const onLink = (target: string) => {
    link ||= target
  }
  while (xml.nextChild(level)) {
    if (xml.qualified === 'text:p') lines.push(paragraphText(xml, onLink))
    else if (xml.qualified === 'office:annotation') comment = annotationText(xml)
  }
  return { text: lines.length > 0 ? lines.join('\n') : null, comment: comment ?? null, link: link ?? null }
}

function annotationText(xml: XmlReader): string {
  const level = xml.depth
  const lines: string[] = []
  while (xml.nextChild(level)) if (xml.qualified === 'text:p') lines.push(paragraphText(xml))
  return lines.join('\n')
}

/** How often an element stands; a hostile number is 1 048 576, the most rows of any program. */
function repeatOf(written: string | null): number {
  const count = Number(written ?? 1)
  return Number.isInteger(count) && count > 0 ? Math.min(count, 1_048_576) : 1
}
