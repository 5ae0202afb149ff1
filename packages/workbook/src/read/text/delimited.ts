import { maxCellLetters, maxCellLines, maxColumns } from '../limits.js'

/**
 * The cells of a delimited text, row by row, as they are read, so that a large file is never held twice. A quotation mark quotes only
 * where it begins a cell and is closed within it. Of a row with more cells than are read of any sheet, one filled cell beyond them
 * stays, to tell that there were more.
 *
 * @param text lines parted by `\n`
 * @param delimiter one character
 * @example [...delimitedRows('a;"b;c"\nd', ';')] // [['a', 'b;c'], ['d']]
 */
export function* delimitedRows(text: string, delimiter: string): Generator<string[]> {
  let row: string[] = []
  for (let at = 0; at < text.length || row.length > 0; ) {
    const quoted = text[at] === '"' ? quotedCell(text, at) : null
    const end = endOfCell(text, quoted ? quoted.end : at, delimiter)
    if (row.length <= maxColumns) add(row, quoted ? quoted.text + text.slice(quoted.end, end) : text.slice(at, end))
    at = end + 1
    if (text[end] === delimiter) continue
    yield row
    row = []
  }
}

function add(row: string[], cell: string): void {
  if (row.length < maxColumns || cell.trim() !== '') row.push(cell)
}

function endOfCell(text: string, from: number, delimiter: string): number {
  for (let at = from; at < text.length; at += 1) if (text[at] === delimiter || text[at] === '\n') return at
  return text.length
}

/** What stands between quotation marks; `null` where the mark is not closed within what one cell may hold. */
function quotedCell(text: string, from: number): { readonly text: string; readonly end: number } | null {
  const limit = Math.min(text.length, from + maxCellLetters + 2)
  let lines = 0
  for (let at = from + 1; at < limit; at += 1) {
    if (text[at] === '\n') lines += 1
    if (lines > maxCellLines) return null
    if (text[at] !== '"') continue
    if (text[at + 1] === '"') at += 1
    else return { text: text.slice(from + 1, at).replaceAll('""', '"'), end: at + 1 }
  }
  return null
}
