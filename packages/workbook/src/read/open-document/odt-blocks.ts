import { printable } from '@parscore/scoring'
import { cellText, type DocumentBlock, type DocumentCell } from '../document/document-block.js'
import { XmlReader } from '../xml/xml-reader.js'
import { paragraphText } from './paragraph.js'

/** What may stand round paragraphs and tables and is none itself. */
const CONTAINERS = new Set(['text:section', 'text:list', 'text:list-item', 'text:list-header', 'text:index-body'])
/** What LibreOffice puts around rows that repeat on every page. */
const ROW_GROUPS = new Set(['table:table-header-rows', 'table:table-rows', 'table:table-row-group'])
const MOST_COLUMNS = 63

/**
 * The paragraphs and tables of an OpenDocument text.
 *
 * @param content its `content.xml`
 * @returns `null` where it holds no text
 * @throws {XmlFault} where it is broken
 */
export function odtBlocks(content: string): DocumentBlock[] | null {
  const xml = new XmlReader(content)
  for (let token = xml.next(); token !== 'end'; token = xml.next())
    if (token === 'open' && xml.qualified === 'office:text') return blocksIn(xml)
  return null
}

function blocksIn(xml: XmlReader): DocumentBlock[] {
  const level = xml.depth
  const blocks: DocumentBlock[] = []
  while (xml.nextChild(level)) {
    if (xml.qualified === 'text:p' || xml.qualified === 'text:h')
      blocks.push({ kind: 'paragraph', text: printable(paragraphText(xml)).normalize('NFC') })
    else if (xml.qualified === 'table:table') blocks.push({ kind: 'table', rows: rowsIn(xml) })
    else if (CONTAINERS.has(xml.qualified)) for (const block of blocksIn(xml)) blocks.push(block)
  }
  return blocks
}

function rowsIn(xml: XmlReader): DocumentCell[][] {
  const level = xml.depth
  const rows: DocumentCell[][] = []
  while (xml.nextChild(level)) {
    if (xml.qualified === 'table:table-row') rows.push(cellsIn(xml))
    else if (ROW_GROUPS.has(xml.qualified)) rows.push(...rowsIn(xml))
  }
  return rows
}

/** A cell that is covered by the one beside it is counted in that one's width; one covered by the cell above goes on with it. */
function cellsIn(xml: XmlReader): DocumentCell[] {
  const level = xml.depth
  const cells: DocumentCell[] = []
  let covered = 0
  while (xml.nextChild(level)) {
    if (xml.qualified === 'table:covered-table-cell') {
      if (covered > 0) covered -= 1
      else cells.push({ text: '', span: 1, goesOn: true })
      continue
    }
    if (xml.qualified !== 'table:table-cell') continue
    const written = Number(xml.attribute('table:number-columns-spanned') ?? 1)
    const span = written > 1 && Number.isInteger(written) ? Math.min(written, MOST_COLUMNS) : 1
    covered = span - 1
    cells.push({ text: cellText(blocksIn(xml)), span, goesOn: false })
  }
  return cells
}
