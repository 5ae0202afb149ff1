import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Sheet } from 'hucre'

/** Heights and widths in points; a comment box of Excel is set in 9-point type. */
const LINE = 12.5
const DEFAULT_ROW = 15
const CHARACTERS_A_LINE = 52
/** The box is four columns of usual width. */
const COLUMNS = 4
const MARGIN = 14
/** Zip knows no earlier day; a fixed one makes the same bytes of the same input. */
const FIRST_DAY = new Date(1980, 0, 1)

const SHAPE = /<v:shape [\s\S]*?<\/v:shape>/g
const ANCHOR = /<x:Anchor>([\d,\s]+)<\/x:Anchor>/
const ROW = /<x:Row>(\d+)<\/x:Row>/
const COLUMN = /<x:Column>(\d+)<\/x:Column>/

/**
 * Makes the boxes of comments as large as their text, so that nothing is cut off when they are opened in Excel: the
 * writer gives every box the size of four short lines.
 *
 * @param bytes an xlsx as hucre writes it: `xl/drawings/vmlDrawingN.vml` belongs to sheet N
 * @param sheets the sheets with their comments, in the order of the workbook
 */
export function enlargeComments(bytes: Uint8Array, sheets: readonly Sheet[]): Uint8Array {
  const parts = unzipSync(bytes)
  for (const [index, sheet] of sheets.entries()) {
    const name = `xl/drawings/vmlDrawing${index + 1}.vml`
    const drawing = parts[name]
    if (!drawing) continue
    parts[name] = strToU8(strFromU8(drawing).replace(SHAPE, (shape) => enlarged(shape, sheet)))
  }
  return zipSync(parts, { mtime: FIRST_DAY })
}

function enlarged(shape: string, sheet: Sheet): string {
  const row = Number(ROW.exec(shape)?.[1] ?? -1)
  const col = Number(COLUMN.exec(shape)?.[1] ?? -1)
  const text = sheet.cells?.get(`${row},${col}`)?.comment?.text
  const anchor = ANCHOR.exec(shape)?.[1]?.split(',').map(Number)
  if (text === undefined || anchor?.length !== 8) return shape
  const top = anchor[2] ?? 0
  const left = anchor[0] ?? 0
  const place = [left, 15, top, 2, left + COLUMNS, 15, bottomRow(sheet, top, heightOf(text)), 4]
  return shape.replace(ANCHOR, `<x:Anchor>${place.join(',')}</x:Anchor>`)
}

function heightOf(text: string): number {
  const lines = text
    .split('\n')
    .reduce((total, line) => total + Math.max(1, Math.ceil(line.length / CHARACTERS_A_LINE)), 0)
  return lines * LINE + MARGIN
}

function bottomRow(sheet: Sheet, top: number, height: number): number {
  let row = top
  for (let left = height; left > 0; row += 1) left -= sheet.rowDefs?.get(row)?.height ?? DEFAULT_ROW
  return row
}
