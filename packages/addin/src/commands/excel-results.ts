import type { ShownPart } from './run-command.js'

/** Opens a workbook in a window of its own, where the user saves it. */
export async function openAsWorkbook(bytes: Uint8Array): Promise<void> {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  await Excel.createWorkbook(btoa(text))
}

/** A part of a report as rows of cells: those of a table side by side, all else in the first column. */
export function rowsOf(part: ShownPart): readonly (readonly string[])[] {
  switch (part.kind) {
    case 'table':
      return [
        part.columns.map(({ title }) => title),
        ...[...part.rows, ...part.sums].map(({ cells, note }) => (note === undefined ? cells : [...cells, note])),
      ]
    case 'text':
      return part.lines.flatMap((line) => line.split('\n')).map((line) => [line])
    case 'list':
      return part.items.map((item) => [item])
    default:
      return [[part.text]]
  }
}

/**
 * Writes rows of text on a new sheet of the workbook that is open.
 *
 * @returns the name of the sheet, which Excel gives
 */
export async function writeOnNewSheet(rows: readonly (readonly string[])[]): Promise<string> {
  const width = Math.max(1, ...rows.map((cells) => cells.length))
  const whole = rows.map((cells) => Array.from({ length: width }, (_, at) => cells[at] ?? ''))
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add()
    const range = sheet.getRangeByIndexes(0, 0, whole.length, width)
    // Text, whatever it begins with: a line is no formula.
    range.numberFormat = whole.map((cells) => cells.map(() => '@'))
    range.values = whole
    sheet.activate()
    sheet.load('name')
    await context.sync()
    return sheet.name
  })
}
