import { type Cell, type CellStyle, parseCsv, writeXlsx } from 'hucre'

const TITLE = [
  'PHỤ LỤC',
  'MỤC TIÊU PHÂN ĐẤU NÂNG CAO CHỈ SỐ CẢI CÁCH HÀNH CHÍNH VÀ CHỈ SỐ VỀ SỰ PHỤC VỤ HÀNH CHÍNH TỈNH HÀ NAM NĂM 2019 VÀ NHỮNG NĂM TIẾP THEO',
  '(Kèm theo Kế hoạch số 170/KH-UBND ngày 25/6/2019 của Ủy ban nhân dân tỉnh)',
] as const

const FONT = { name: 'Times New Roman', size: 12 } as const
const THIN = { style: 'thin' as const }
const BORDER = { top: THIN, bottom: THIN, left: THIN, right: THIN }
const WIDTHS = [8, 52, 9, 12, 11, 11, 60]
const ITALIC = /^<i>(.*)<\/i>$/s
/** A fixed day, so that the same source makes the same bytes. */
const MADE = new Date(Date.UTC(2019, 5, 25))

/**
 * The sample workbook: the annex of Hà Nam's plan cell for cell as printed, so every number is a text with the comma or
 * point that the paper has. Italics of the scan become italics.
 *
 * @param tsv the annex as the seed prints it
 * @returns the xlsx, the same bytes for the same source
 */
export async function hanam2018(tsv: string): Promise<Uint8Array> {
  const printed = parseCsv(tsv, { delimiter: '\t' }).map((row) => WIDTHS.map((_, col) => String(row[col] ?? '')))
  const table = printed.map((row) => row.map((text) => text.replace(ITALIC, '$1') || null))
  const rows = [...TITLE.map((line) => [line]), [], ...table]
  const first = TITLE.length + 1
  const cells = new Map<string, Partial<Cell>>()
  for (const row of TITLE.keys()) cells.set(`${row},0`, { style: titleStyle(row) })
  for (const [index, row] of printed.entries()) {
    for (const [col, text] of row.entries())
      cells.set(`${first + index},${col}`, { style: styleOf(index, col, text, row[0] ?? '') })
  }
  return writeXlsx({
    properties: { title: 'Hà Nam 2018', created: MADE, modified: MADE },
    sheets: [
      {
        name: 'Phụ lục',
        rows,
        cells,
        columns: WIDTHS.map((width) => ({ width })),
        merges: TITLE.map((_, row) => ({ startRow: row, endRow: row, startCol: 0, endCol: WIDTHS.length - 1 })),
        freezePane: { rows: first + 1 },
        rowDefs: new Map([
          [1, { height: 34 }],
          ...printed.map((row, index) => [first + index, { height: heightOf(row) }] as const),
        ]),
        pageSetup: { orientation: 'landscape', paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      },
    ],
  })
}

/** Row height in points for the longest wrapped text, so that nothing is cut off where a program does not fit rows itself. */
function heightOf(row: readonly string[]): number {
  const lines = row.map((text, col) => Math.ceil((text.length * 1.12) / (WIDTHS[col] ?? 8)))
  return Math.max(1, ...lines) * 16.5
}

function titleStyle(row: number): CellStyle {
  return {
    font: { ...FONT, bold: row < 2, italic: row === 2 },
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  }
}

function styleOf(index: number, col: number, text: string, code: string): CellStyle {
  const header = index === 0
  const field = /^\d$/.test(code) || code.startsWith('TỔNG')
  return {
    font: { ...FONT, bold: header || field, italic: ITALIC.test(text) },
    border: BORDER,
    alignment: {
      wrapText: true,
      vertical: header ? 'center' : 'top',
      horizontal: header || (col >= 2 && col <= 5) ? 'center' : 'left',
    },
    // Text, as printed: Excel must not make numbers or dates of codes and points.
    numFmt: '@',
  }
}
