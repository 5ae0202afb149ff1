import { printable } from '@parscore/scoring'
import { XmlReader } from '../xml/xml-reader.js'
import { cellText, type DocumentBlock, type DocumentCell } from './document-block.js'

/** What may stand round paragraphs, rows, cells and runs and is none itself. */
const CONTAINERS = new Set(['w:sdt', 'w:sdtContent', 'w:smartTag', 'w:ins', 'w:customXml', 'w:moveTo'])
/** What is no part of what the document says: deleted text, codes of fields, and the old copy of a drawing. */
const UNSAID = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'w:delText', 'mc:Fallback', 'w:pPr', 'w:rPr'])
/** Word has no wider tables. */
const MOST_COLUMNS = 63

/**
 * The paragraphs and tables of a docx.
 *
 * @param part its `word/document.xml`
 * @returns `null` where it has no body
 * @throws {XmlFault} where it is broken
 */
export function docxBlocks(part: string): DocumentBlock[] | null {
  const xml = new XmlReader(part)
  for (let token = xml.next(); token !== 'end'; token = xml.next())
    if (token === 'open' && xml.qualified === 'w:body') return blocksIn(xml)
  return null
}

function blocksIn(xml: XmlReader): DocumentBlock[] {
  const level = xml.depth
  const blocks: DocumentBlock[] = []
  while (xml.nextChild(level)) for (const block of blocksAt(xml)) blocks.push(block)
  return blocks
}

function blocksAt(xml: XmlReader): DocumentBlock[] {
  if (xml.qualified === 'w:p') return [{ kind: 'paragraph', text: textIn(xml).normalize('NFC') }]
  if (xml.qualified === 'w:tbl') return [{ kind: 'table', rows: rowsIn(xml) }]
  return CONTAINERS.has(xml.qualified) ? blocksIn(xml) : []
}

function rowsIn(xml: XmlReader): DocumentCell[][] {
  const level = xml.depth
  const rows: DocumentCell[][] = []
  while (xml.nextChild(level)) {
    if (xml.qualified === 'w:tr') rows.push(cellsIn(xml))
    else if (CONTAINERS.has(xml.qualified)) rows.push(...rowsIn(xml))
  }
  return rows
}

function cellsIn(xml: XmlReader): DocumentCell[] {
  const level = xml.depth
  const cells: DocumentCell[] = []
  let before = 0
  while (xml.nextChild(level)) {
    if (xml.qualified === 'w:trPr') before = gridBefore(xml)
    else if (xml.qualified === 'w:tc') cells.push(cellAt(xml))
    else if (CONTAINERS.has(xml.qualified)) cells.push(...cellsIn(xml))
  }
  return before > 0 ? [{ text: '', span: before, goesOn: false }, ...cells] : cells
}

/** Columns that a row leaves free at its start. */
function gridBefore(xml: XmlReader): number {
  const level = xml.depth
  let before = 0
  while (xml.nextChild(level)) if (xml.qualified === 'w:gridBefore') before = columns(xml.attribute('w:val'), 0)
  return before
}

function cellAt(xml: XmlReader): DocumentCell {
  const level = xml.depth
  const blocks: DocumentBlock[] = []
  let properties: CellProperties = { span: 1, goesOn: false }
  while (xml.nextChild(level)) {
    if (xml.qualified === 'w:tcPr') properties = cellProperties(xml)
    else for (const block of blocksAt(xml)) blocks.push(block)
  }
  return { text: cellText(blocks), ...properties }
}

type CellProperties = Pick<DocumentCell, 'span' | 'goesOn'>

function cellProperties(xml: XmlReader): CellProperties {
  const level = xml.depth
  let [span, goesOn] = [1, false]
  while (xml.nextChild(level)) {
    if (xml.qualified === 'w:gridSpan') span = columns(xml.attribute('w:val'), 1)
    else if (xml.qualified === 'w:vMerge') goesOn = xml.attribute('w:val') !== 'restart'
  }
  return { span, goesOn }
}

function columns(written: string | null, otherwise: number): number {
  const count = Number(written)
  return Number.isInteger(count) && count > 0 ? Math.min(count, MOST_COLUMNS) : otherwise
}

function textIn(xml: XmlReader): string {
  const level = xml.depth
  let text = ''
  while (xml.nextChild(level)) text += textAt(xml)
  return text
}

function textAt(xml: XmlReader): string {
  switch (xml.qualified) {
    case 'w:t':
      return printable(xml.content())
    case 'w:tab':
      return '\t'
    case 'w:br':
    case 'w:cr':
      return '\n'
    case 'w:noBreakHyphen':
      return '-'
    default:
      return UNSAID.has(xml.qualified) ? '' : textIn(xml)
  }
}
