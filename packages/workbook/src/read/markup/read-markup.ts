import { type DocumentBlock, documentGrids } from '../document/document-block.js'
import { maxPageBytes } from '../limits.js'
import type { OpenedFile } from '../opened-file.js'
import { type DecodedText, decodeText } from '../text/decode-text.js'
import { TooLarge } from '../too-large.js'
import { htmlBlocks } from './html-blocks.js'
import { readSpreadsheetXml, SPREADSHEET_XML } from './read-spreadsheet-xml.js'

/**
 * The text of a page, or `null` where the bytes are no text.
 *
 * @throws {TooLarge} where it is larger than any page with a list
 */
function pageText(bytes: Uint8Array): DecodedText | null {
  if (bytes.length > maxPageBytes) throw new TooLarge('page')
  return decodeText(bytes)
}

/** What an HTML page says, in its order; nothing where the bytes are no text. */
export const pageBlocks = (bytes: Uint8Array): readonly DocumentBlock[] => htmlBlocks(pageText(bytes)?.text ?? '')

/** So many letters at the start of a file tell of what kind its XML is. */
const START = 4096

/**
 * Reads the tables of an HTML page or the sheets of an XML spreadsheet, which portals and old programs name `.xls`.
 *
 * @param name the file’s, after which its tables are named
 * @returns `null` where it has no table
 */
export function readMarkup(bytes: Uint8Array, name: string): OpenedFile | null {
  const decoded = pageText(bytes)
  if (decoded === null) return null
  const { text, note } = decoded
  if (text.slice(0, START).includes(SPREADSHEET_XML)) return readSpreadsheetXml(text)
  const grids = documentGrids(htmlBlocks(text), name)
  return grids.length > 0 ? { format: 'docx', grids, notes: note ? [note] : [] } : null
}
