import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const CONTENT = 'content.xml'
/** What LibreOffice puts around rows and columns that repeat on every page or are grouped. */
const WRAPPERS = /<\/?table:table-(?:header-rows|rows|row-group|header-columns|columns|column-group)(?:\s[^>]*)?>/g

/**
 * An ods whose rows stand side by side: hucre 1.0.0 leaves out rows that stand in a group or are repeated on every page, and with
 * them the header of every table that is printed properly.
 *
 * @param bytes the file, whose sizes were looked at before
 */
export function odsWithAllRows(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes)
  const content = parts[CONTENT]
  if (!content) return bytes
  const text = strFromU8(content)
  const flat = text.replace(WRAPPERS, '')
  return flat === text ? bytes : zipSync({ ...parts, [CONTENT]: strToU8(flat) }, { level: 1 })
}
