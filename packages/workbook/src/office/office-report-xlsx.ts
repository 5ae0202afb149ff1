import { withDrawings } from '../write/drawn-pictures.js'
import { onePageWide } from '../write/page-setup.js'
import {
  type Cell,
  type CellStyle,
  type SheetModel,
  type SheetPicture,
  writeWorkbook,
} from '../write/write-workbook.js'
import { LINE_HEIGHT, linesOf } from './lines-of.js'
import { BORDER, FONT } from './office-look.js'
import type { OfficeCell, OfficePart, OfficePicture, OfficeReport } from './office-table.js'

/**
 * Widths of columns are counted in digits of this font. Its like is everywhere of the same width: with Calibri, which programs other
 * than Excel lack, the one column of sentences was wider than the page, and what stood beyond was not printed.
 */
const COUNTED_IN = { name: 'Times New Roman', size: 11 } as const

const MADE = new Date(Date.UTC(2020, 0, 1))
/** Characters of the one column of sentences and pictures, and the dots that Excel makes of them: as wide as A4 between its margins. Of letters of 13 points fewer stand in a line. */
const PAGE = { characters: 92, letters: 78, dots: 92 * 7 + 5 } as const
/** Dots of a line, and points: Excel counts 96 dots and 72 points in an inch. */
const LINE_DOTS = 24
const POINTS_A_DOT = 72 / 96
/** Characters of a column of a table, by its share of a page. */
const TABLE_CHARACTERS = 110
const NARROWEST = 10

type TablePart = Extract<OfficePart, { kind: 'table' }>

/**
 * A workbook of a report: a page of its sentences and pictures in their order, and a sheet for each table, to count with. Where the
 * figures come from stands below the sentences and below each table.
 */
export async function officeReportXlsx(report: OfficeReport): Promise<Uint8Array> {
  const page = new PageSheet()
  for (const line of report.title) page.text(line, { font: { ...FONT, size: 14, bold: true } })
  const tables: SheetModel[] = []
  for (const part of report.parts) {
    if (part.kind === 'table') {
      const name = `Bảng ${tables.length + 1}`
      tables.push(tableSheet(name, part, report.notes))
      page.text(`Xem trang «${name}».`, { font: { ...FONT, italic: true } })
    } else if (part.kind === 'picture') page.picture(part)
    else page.text(part.text, { font: { ...FONT, bold: part.kind === 'heading' } })
  }
  for (const note of report.notes) page.text(note, { font: { ...FONT, italic: true } })
  const bytes = await writeWorkbook({
    properties: { title: report.title.join(' '), creator: 'parscore', created: MADE, modified: MADE },
    defaultFont: COUNTED_IN,
    sheets: [page.written(), ...tables],
  })
  return withDrawings(
    bytes,
    page.pictures.map(({ svg }) => svg),
  )
}

/** The page of sentences and pictures, line below line. */
class PageSheet {
  readonly pictures: OfficePicture[] = []
  private readonly cells = new Map<string, Cell>()
  private readonly heights = new Map<number, { height: number }>()
  private readonly images: SheetPicture[] = []
  private next = 0

  text(text: string, style: CellStyle): void {
    const lines = linesOf(text, PAGE.letters)
    this.cells.set(`${this.next},0`, {
      value: text,
      style: { ...style, alignment: { wrapText: true, vertical: 'top' } },
    })
    this.heights.set(this.next, { height: lines * LINE_HEIGHT })
    this.next += 1
  }

  /** As wide as the page, over as many lines as it needs; they share its height, so that its shape is kept. */
  picture(picture: OfficePicture): void {
    const { png, width, height, alt } = picture
    const dots = (height / width) * PAGE.dots
    const lines = Math.max(1, Math.round(dots / LINE_DOTS))
    for (let line = 0; line < lines; line += 1)
      this.heights.set(this.next + line, { height: (dots / lines) * POINTS_A_DOT })
    this.images.push({
      data: png,
      type: 'png',
      anchor: { from: { row: this.next, col: 0 }, to: { row: this.next + lines, col: 1 } },
      width: PAGE.dots,
      height: Math.round(dots),
      altText: alt,
    })
    this.pictures.push(picture)
    this.next += lines + 1
  }

  written(): SheetModel {
    return {
      name: 'Báo cáo',
      rows: [],
      cells: this.cells,
      columns: [{ width: PAGE.characters }],
      rowDefs: this.heights,
      images: this.images,
      pageSetup: onePageWide('portrait'),
    }
  }
}

function tableSheet(name: string, { columns, rows }: TablePart, notes: readonly string[]): SheetModel {
  const all = columns.reduce((total, { share }) => total + share, 0)
  const header = columns.map(({ title }): OfficeCell => ({ lines: [title], bold: true, align: 'center' }))
  const widths = columns.map(({ share }) => Math.max(NARROWEST, Math.round((TABLE_CHARACTERS * share) / all)))
  const cells = new Map<string, Cell>()
  const heights = new Map<number, { height: number }>()
  for (const [row, own] of [header, ...rows].entries()) {
    for (const [col, cell] of own.entries()) cells.set(`${row},${col}`, tableCell(cell))
    const lines = own.map((cell, col) =>
      cell.lines.reduce((total, line) => total + linesOf(line, lettersIn(widths[col] ?? NARROWEST)), 0),
    )
    heights.set(row, { height: Math.max(1, ...lines) * LINE_HEIGHT + 2 })
  }
  for (const [at, note] of notes.entries())
    cells.set(`${rows.length + 2 + at},0`, { value: note, style: { font: { ...FONT, italic: true } } })
  return {
    name,
    rows: [],
    cells,
    columns: widths.map((width) => ({ width })),
    rowDefs: heights,
    freezePane: { rows: 1 },
    pageSetup: { ...onePageWide('landscape'), printTitlesRow: '1:1' },
  }
}

/** Letters of 13 points that stand where so many digits do. */
const lettersIn = (width: number): number => (width * PAGE.letters) / PAGE.characters

const tableCell = ({ lines, number, bold, align }: OfficeCell): Cell => ({
  value: number ?? (lines.join('\n') || null),
  style: {
    font: { ...FONT, bold: bold ?? false },
    border: BORDER,
    numFmt: number === undefined ? '@' : 'General',
    alignment: { wrapText: true, vertical: 'top', horizontal: align ?? 'left' },
  },
})
