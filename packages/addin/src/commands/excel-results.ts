/** Opens a workbook in a window of its own, where the user saves it. */
export async function openAsWorkbook(bytes: Uint8Array): Promise<void> {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  await Excel.createWorkbook(btoa(text))
}

/**
 * Writes lines of text on a new sheet of the workbook that is open, a line a row.
 *
 * @returns the name of the sheet, which Excel gives
 */
export async function writeOnNewSheet(lines: readonly string[]): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add()
    const range = sheet.getRangeByIndexes(0, 0, lines.length, 1)
    // Text, whatever it begins with: a line is no formula.
    range.numberFormat = lines.map(() => ['@'])
    range.values = lines.map((line) => [line])
    sheet.activate()
    sheet.load('name')
    await context.sync()
    return sheet.name
  })
}
