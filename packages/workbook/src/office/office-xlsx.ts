import { addressOf } from '@parscore/scoring'
import { printReady } from '../template/print-names.js'
import { onePageWide } from '../write/page-setup.js'
import { type Cell, type CellStyle, type MergeRange, type SheetModel, writeWorkbook } from '../write/write-workbook.js'
import { LINE_HEIGHT, linesOf } from './lines-of.js'
import { BORDER, FONT, MARGINS } from './office-look.js'
import { dateLine, NATION, numberLine, type OfficeCell, type OfficeTable, OPEN } from './office-table.js'

/** The same table makes the same bytes. */
const MADE = new Date(Date.UTC(2020, 0, 1))
/** Characters of 13 pt that a line of an A4 page holds. */
const WIDTH = { portrait: 92, landscape: 138 } as const
/** Bold letters are wider. */
const BOLD = 0.9

/** A workbook of one table in the form that Vietnamese offices use: national head, number and date, A4, Times New Roman. */
export async function officeXlsx(table: OfficeTable): Promise<Uint8Array> {
  const sheet = new Sheet(table)
  sheet.head()
  sheet.title()
  const header = sheet.next
  sheet.body()
  sheet.notes()
  sheet.signature()
  const { sheets, names } = printReady([sheet.written(header)])
  return writeWorkbook({
    properties: { title: table.title.join(' '), creator: 'parscore', created: MADE, modified: MADE },
    sheets: [...sheets],
    namedRanges: [...names],
  })
}

class Sheet {
  readonly cells = new Map<string, Cell>()
  readonly merges: MergeRange[] = []
  readonly heights = new Map<number, { height: number }>()
  readonly widths: readonly number[]
  next = 0

  constructor(private readonly table: OfficeTable) {
    const all = table.columns.reduce((total, { share }) => total + share, 0)
    this.widths = table.columns.map(({ share }) => Math.round((WIDTH[table.orientation] * share) / all))
  }

  /** Agency and number at the left, nation and date at the right. */
  head(): void {
    const { head } = this.table
    const split = this.half()
    const lines: readonly (readonly [string, string, CellStyle, CellStyle])[] = [
      [head.above || OPEN, NATION[0], { font: FONT }, { font: { ...FONT, bold: true } }],
      [
        head.agency || OPEN,
        NATION[1],
        { font: { ...FONT, bold: true, underline: true } },
        { font: { ...FONT, bold: true, underline: true } },
      ],
      [numberLine(head), dateLine(head), { font: FONT }, { font: { ...FONT, italic: true } }],
    ]
    for (const [left, right, leftStyle, rightStyle] of lines) {
      this.wide(left, 0, split, leftStyle)
      this.wide(right, split + 1, this.widths.length - 1, rightStyle)
      this.next += 1
    }
    this.next += 1
  }

  title(): void {
    for (const line of this.table.title) {
      this.wide(line, 0, this.widths.length - 1, { font: { ...FONT, size: 14, bold: true } })
      this.heights.set(this.next, { height: linesOf(line, this.total() * 0.85) * 19 })
      this.next += 1
    }
    this.next += 1
  }

  body(): void {
    this.row(this.table.columns.map(({ title }): OfficeCell => ({ lines: [title], bold: true, align: 'center' })))
    const first = this.next
    for (const row of this.table.rows) this.row(row, first)
    for (const [col] of this.table.columns.entries()) this.mergeDown(first, col)
  }

  notes(): void {
    for (const note of this.table.notes) {
      this.wide(note, 0, this.widths.length - 1, { font: FONT }, 'left')
      this.heights.set(this.next, { height: linesOf(note, this.total()) * LINE_HEIGHT })
      this.next += 1
    }
  }

  signature(): void {
    this.next += 1
    const split = this.half()
    this.wide('Nơi nhận:', 0, split, { font: { ...FONT, size: 12, bold: true, italic: true } }, 'left')
    this.wide(this.table.head.signer || OPEN, split + 1, this.widths.length - 1, { font: { ...FONT, bold: true } })
    this.next += 1
  }

  /** @param header row of the table's header, from 0; it stands on every page */
  written(header: number): SheetModel {
    return {
      name: 'Phụ lục',
      rows: [],
      cells: this.cells,
      merges: this.merges,
      columns: this.widths.map((width) => ({ width })),
      rowDefs: this.heights,
      pageSetup: {
        ...onePageWide(this.table.orientation),
        margins: MARGINS,
        printTitlesRow: `${header + 1}:${header + 1}`,
      },
      headerFooter: { oddFooter: '&C&P' },
    }
  }

  /** The last column of the left part of head and signature: what comes nearest to two fifths of the page. */
  private half(): number {
    const total = this.total()
    let sum = 0
    let best = { at: 0, gap: Number.POSITIVE_INFINITY }
    for (const [at, width] of this.widths.slice(0, -1).entries()) {
      sum += width
      const gap = Math.abs(sum / total - 0.4)
      if (gap < best.gap) best = { at, gap }
    }
    return best.at
  }

  private total(): number {
    return this.widths.reduce((total, width) => total + width, 0)
  }

  /** @param first the sheet's row of the table's first row, from 0 */
  private row(row: readonly OfficeCell[], first = 0): void {
    let lines = 1
    for (const [col, { lines: own, number, sumOf, bold, align }] of row.entries()) {
      const style: CellStyle = {
        font: { ...FONT, bold: bold ?? false },
        border: BORDER,
        numFmt: number === undefined ? '@' : 'General',
        alignment: { wrapText: true, vertical: align === 'center' ? 'center' : 'top', horizontal: align ?? 'left' },
      }
      this.put(col, number ?? (own.join('\n') || null), style, sumOf && sumFormula(first, col, sumOf))
      lines = Math.max(
        lines,
        own.reduce((total, line) => total + linesOf(line, (this.widths[col] ?? 8) * (bold ? BOLD : 1)), 0),
      )
    }
    // Excel makes no row higher than 409 points.
    this.heights.set(this.next, { height: Math.min(409, lines * LINE_HEIGHT + 2) })
    this.next += 1
  }

  private mergeDown(first: number, col: number): void {
    let start = 0
    const { rows } = this.table
    for (let index = 1; index <= rows.length; index += 1) {
      if (rows[index]?.[col]?.goesOn) continue
      if (index - 1 > start)
        this.merges.push({ startRow: first + start, endRow: first + index - 1, startCol: col, endCol: col })
      start = index
    }
  }

  private wide(
    text: string,
    from: number,
    to: number,
    style: CellStyle,
    horizontal: 'left' | 'center' = 'center',
  ): void {
    this.put(from, text, { ...style, alignment: { wrapText: true, vertical: 'center', horizontal } })
    if (to > from) this.merges.push({ startRow: this.next, endRow: this.next, startCol: from, endCol: to })
  }

  private put(col: number, value: string | number | null, style: CellStyle, formula?: string): void {
    const content = formula === undefined ? { value } : { formula, formulaResult: value ?? '' }
    this.cells.set(`${this.next},${col}`, { ...content, style })
  }
}

const sumFormula = (first: number, col: number, rows: readonly number[]): string =>
  rows.map((row) => addressOf(first + row, col)).join('+')
