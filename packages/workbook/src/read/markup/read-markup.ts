import { documentGrids } from '../document/document-block.js'
import type { OpenedFile } from '../opened-file.js'
import { decodeText } from '../text/decode-text.js'
import { htmlBlocks } from './html-blocks.js'
import { readSpreadsheetXml, SPREADSHEET_XML } from './read-spreadsheet-xml.js'

/** So many letters at the start of a file tell of what kind its XML is. */
const START = 4096

/**
 * Reads the tables of an HTML page or the sheets of an XML spreadsheet, which portals and old programs name `.xls`.
 *
 * @param name the file’s, after which its tables are named
 * @returns `null` where it has no table
 */
export function readMarkup(bytes: Uint8Array, name: string): OpenedFile | null {
  const decoded = decodeText(bytes)
  if (decoded === null) return null
  const { text, note } = decoded
  if (text.slice(0, START).includes(SPREADSHEET_XML)) return readSpreadsheetXml(text)
  const grids = documentGrids(htmlBlocks(text), name)
  return grids.length > 0 ? { format: 'docx', grids, notes: note ? [note] : [] } : null
}
