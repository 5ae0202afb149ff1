import type { CellValue } from '@parscore/scoring'
import { CellBudget } from '../cell-budget.js'
import { notes } from '../notes.js'
import type { OpenedFile } from '../opened-file.js'
import { SheetBuilder } from '../sheet-builder.js'
import { XmlReader } from '../xml/xml-reader.js'

/** The namespace of Excel’s XML of 2003, which programs of that time still write under the name of an xls. */
export const SPREADSHEET_XML = 'urn:schemas-microsoft-com:office:spreadsheet'

const FORMULAS = notes.notTold({ vi: 'công thức', en: 'formulas' })

/**
 * Reads the sheets of an “XML Spreadsheet 2003”. Of its formulas, which are written by rows and columns (R1C1), the results are read.
 *
 * @throws {XmlFault} where it is broken
 */
export function readSpreadsheetXml(text: string): OpenedFile {
  const xml = new XmlReader(text)
  const budget = new CellBudget()
  const sheets: XmlSheet[] = []
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token !== 'open' || xml.name !== 'Worksheet') continue
    const sheet = new XmlSheet(xml, new SheetBuilder(attribute(xml, 'Name') ?? '', budget))
    sheet.read()
    sheets.push(sheet)
  }
  return {
    format: 'xls',
    grids: sheets.map(({ sheet }) => sheet.grid()),
    notes: [
      ...sheets.flatMap(({ sheet }) => sheet.notes()),
      ...(sheets.some((each) => each.hasFormulas) ? [FORMULAS] : []),
    ],
  }
}

class XmlSheet {
  hasFormulas = false
  #row = -1
  #col = -1

  constructor(
    readonly xml: XmlReader,
    readonly sheet: SheetBuilder,
  ) {}

  read(): void {
    const { xml } = this
    const level = xml.depth
    while (xml.nextChild(level)) if (xml.name === 'Table') this.#readRows()
  }

  #readRows(): void {
    const { xml } = this
    const level = xml.depth
    while (xml.nextChild(level)) {
      if (xml.name !== 'Row') continue
      this.#row = placeAfter(this.#row, attribute(xml, 'Index'))
      if (attribute(xml, 'Hidden') === '1') this.sheet.hideRow(this.#row)
      const further = whole(attribute(xml, 'Span'))
      this.#readCells()
      this.#row += further
    }
  }

  #readCells(): void {
    const { xml } = this
    const level = xml.depth
    this.#col = -1
    while (xml.nextChild(level)) {
      if (xml.name !== 'Cell') continue
      this.#col = placeAfter(this.#col, attribute(xml, 'Index'))
      const [across, down] = [whole(attribute(xml, 'MergeAcross')), whole(attribute(xml, 'MergeDown'))]
      if (attribute(xml, 'Formula') !== null) this.hasFormulas = true
      const [firstRow, firstCol] = [this.#row, this.#col]
      if (across + down > 0)
        this.sheet.merge({ firstRow, firstCol, lastRow: firstRow + down, lastCol: firstCol + across })
      this.#readCell()
      this.#col += across
    }
  }

  #readCell(): void {
    const { xml } = this
    const level = xml.depth
    while (xml.nextChild(level)) {
      if (xml.name === 'Data') this.sheet.set(this.#row, this.#col, cellValue(attribute(xml, 'Type'), xml.content()))
      else if (xml.name === 'Comment') this.sheet.setComment(this.#row, this.#col, xml.content())
    }
  }
}

const attribute = (xml: XmlReader, name: string): string | null => xml.attribute(`ss:${name}`) ?? xml.attribute(name)

/** The place after another, counted from 0, or the one that is written, counted from 1. */
function placeAfter(before: number, written: string | null): number {
  const place = whole(written)
  return place > 0 ? place - 1 : before + 1
}

/** Excel has no more rows; a hostile number is that. */
const MOST = 1_048_576

function whole(written: string | null): number {
  const number = Number(written ?? 0)
  return Number.isInteger(number) && number > 0 ? Math.min(number, MOST) : 0
}

function cellValue(type: string | null, content: string): CellValue {
  switch (type) {
    case 'Number': {
      const number = Number(content)
      return content.trim() !== '' && Number.isFinite(number) ? number : content
    }
    case 'Boolean':
      return content === '1'
    case 'DateTime': {
      const date = new Date(content.endsWith('Z') ? content : `${content}Z`)
      return Number.isNaN(date.getTime()) ? content : date
    }
    default:
      return content
  }
}
