import { printable } from '@parscore/scoring'
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Header,
  type IParagraphOptions,
  type ITableCellBorders,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx'
import { unzipSync, zipSync } from 'fflate'
import { officePicture } from './office-picture.js'
import {
  dateLine,
  NATION,
  numberLine,
  type OfficeCell,
  type OfficePart,
  type OfficeReport,
  type OfficeTable,
  OPEN,
} from './office-table.js'

const FONT = 'Times New Roman'
/** Half points: 12 pt for the nation, 13 pt in tables, 14 pt in running text. */
const SIZE = { nation: 24, table: 26, text: 28 } as const
/** Margins of Decree 30/2020/NĐ-CP, annex I: 20 to 25 above and below, 30 to 35 left, 15 to 20 right, in millimetres. */
const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 } as const
const A4 = { short: 210, long: 297 } as const
/** As Word writes it, in twips. */
const A4_TWIPS = { width: 11906, height: 16838 } as const
/** The same table makes the same bytes. */
const MADE = '2020-01-01T00:00:00.000Z'
/** A zip holds local time: the same day and hour in every time zone. */
const MADE_LOCALLY = new Date(2020, 0, 1)

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE } satisfies ITableCellBorders

/**
 * A Word document of one table in the form that Vietnamese offices use: national head, number and date, A4, Times New Roman 13 and
 * 14, header of the table on every page, page numbers, signature.
 */
export const officeDocx = ({ columns, rows, ...frame }: OfficeTable): Promise<Uint8Array> =>
  officeReportDocx({ ...frame, parts: [{ kind: 'table', columns, rows }] })

/**
 * A Word document of paragraphs, tables and pictures in the same form. Word from 2016 on shows the pictures as they are drawn; an
 * older one, and LibreOffice 7.4, leave their place white.
 */
export async function officeReportDocx(report: OfficeReport): Promise<Uint8Array> {
  const isWide = report.orientation === 'landscape'
  const width = (isWide ? A4.long : A4.short) - MARGINS.left - MARGINS.right
  const document = new Document({
    creator: 'parscore',
    title: printable(report.title.join(' ')),
    styles: { default: { document: { run: { font: FONT, size: SIZE.text } } } },
    sections: [
      {
        properties: {
          // The decree numbers pages from the second on.
          titlePage: true,
          page: {
            size: {
              ...A4_TWIPS,
              orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: {
              top: convertMillimetersToTwip(MARGINS.top),
              bottom: convertMillimetersToTwip(MARGINS.bottom),
              left: convertMillimetersToTwip(MARGINS.left),
              right: convertMillimetersToTwip(MARGINS.right),
            },
          },
        },
        headers: { default: pageNumber(), first: new Header({ children: [] }) },
        children: [
          headTable(report, width),
          paragraph('', {}),
          ...report.title.map((line) => paragraph(line, { bold: true, align: 'center' })),
          paragraph('', {}),
          ...report.parts.flatMap((part, at) => {
            // Two tables that follow each other would be one, under the head of the first.
            const isAfterTable = part.kind === 'table' && report.parts[at - 1]?.kind === 'table'
            return [...(isAfterTable ? [paragraph('', {})] : []), partOf(part, width)]
          }),
          ...report.notes.map((note) => paragraph(note, { spacing: { before: 120 } })),
          paragraph('', {}),
          signature(report, width),
        ],
      },
    ],
  })
  return sameTimes(await Packer.pack(document, 'uint8array'))
}

function partOf(part: OfficePart, width: number): Paragraph | Table {
  switch (part.kind) {
    case 'heading':
      return paragraph(part.text, { bold: true, keepNext: true, spacing: { before: 240, after: 80 } })
    case 'paragraph':
      return paragraph(part.text, { spacing: { before: 80, after: 80 } })
    case 'table':
      return bodyTable(part, width)
    case 'picture':
      return officePicture(part, width)
  }
}

/** The packer writes the time of day into the zip and the properties; documents that say the same are the same. */
function sameTimes(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes)
  const core = parts['docProps/core.xml']
  if (core) {
    const text = new TextDecoder().decode(core)
    parts['docProps/core.xml'] = new TextEncoder().encode(text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, MADE))
  }
  return zipSync(parts, { mtime: MADE_LOCALLY })
}

interface Style {
  /** Whether it stays on the page of what follows. */
  readonly keepNext?: boolean
  readonly bold?: boolean
  readonly italics?: boolean
  readonly align?: 'left' | 'center'
  readonly size?: number
  readonly spacing?: IParagraphOptions['spacing']
}

function paragraph(text: string, { keepNext, bold, italics, align, size = SIZE.text, spacing }: Style): Paragraph {
  return new Paragraph({
    ...(keepNext ? { keepNext } : {}),
    alignment: align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT,
    ...(spacing ? { spacing } : {}),
    children: [
      new TextRun({
        text: printable(text),
        font: FONT,
        size,
        ...(bold ? { bold } : {}),
        ...(italics ? { italics } : {}),
      }),
    ],
  })
}

const twips = (millimetres: number) => Math.round(convertMillimetersToTwip(millimetres))

/** Shares of the page's width: left and right part of the head, and of the end. */
const SHARES = { head: [0.38, 0.62], signature: [0.5, 0.5] } as const
/** The line below the agency is a third to a half of its name long. */
const AGENCY_LINE = 0.4
/** As long as a name of an agency, where none is filled in. */
const AGENCY = 'SỞ NỘI VỤ TỈNH'

/** Widths of bold letters of Times New Roman, in parts of the size of the type. */
const WIDE = { capital: 0.72, other: 0.43 } as const
const MILLIMETRES_A_POINT = 25.4 / 72

/** About how long a text is in bold, in millimetres. @param size half points */
const lengthOf = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + (/\p{Lu}/u.test(letter) ? WIDE.capital : WIDE.other), 0) *
  (size / 2) *
  MILLIMETRES_A_POINT

/** A drawn line in the middle of a cell. Millimetres. */
function line(room: number, length: number): Paragraph {
  const beside = twips(Math.max(0, (room - CELL_SIDES - length) / 2))
  return new Paragraph({
    indent: { left: beside, right: beside },
    spacing: { before: 40, after: 0, line: 60, lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: [],
  })
}
/** What a cell of Word leaves free at both sides. */
const CELL_SIDES = 3.8

/** Agency and number at the left, nation and date at the right. */
function headTable({ head }: OfficeReport, width: number): Table {
  const left = [
    paragraph(head.above || OPEN, { align: 'center', size: SIZE.table }),
    paragraph(head.agency || OPEN, { align: 'center', size: SIZE.table, bold: true }),
    line(width * SHARES.head[0], lengthOf(head.agency || AGENCY, SIZE.table) * AGENCY_LINE),
    paragraph(numberLine(head), { align: 'center', size: SIZE.table, spacing: { before: 120 } }),
  ]
  const right = [
    paragraph(NATION[0], { align: 'center', size: SIZE.nation, bold: true }),
    paragraph(NATION[1], { align: 'center', size: SIZE.text, bold: true }),
    line(width * SHARES.head[1], lengthOf(NATION[1], SIZE.text)),
    paragraph(dateLine(head), { align: 'center', size: SIZE.text, italics: true, spacing: { before: 120 } }),
  ]
  return plainTable(width, SHARES.head, [left, right])
}

function signature({ head }: OfficeReport, width: number): Table {
  const left = [
    paragraph('Nơi nhận:', { bold: true, italics: true, size: 24 }),
    paragraph('- ……;', { size: 22 }),
    paragraph('- Lưu: VT, ……', { size: 22 }),
  ]
  const right = [
    paragraph(head.signer || OPEN, { align: 'center', bold: true }),
    ...Array.from({ length: 4 }, () => paragraph('', {})),
  ]
  return plainTable(width, SHARES.signature, [left, right])
}

function plainTable(width: number, shares: readonly number[], cells: readonly (readonly Paragraph[])[]): Table {
  const widths = shares.map((share) => twips(width * share))
  return new Table({
    width: { size: twips(width), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { ...NO_BORDERS, insideHorizontal: NONE, insideVertical: NONE },
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map(
          (children, index) =>
            new TableCell({
              children,
              borders: NO_BORDERS,
              width: { size: widths[index] ?? 0, type: WidthType.DXA },
            }),
        ),
      }),
    ],
  })
}

function bodyTable({ columns, rows }: Pick<OfficeTable, 'columns' | 'rows'>, width: number): Table {
  const all = columns.reduce((total, { share }) => total + share, 0)
  const widths = columns.map(({ share }) => twips((width * share) / all))
  const header = columns.map(({ title }): OfficeCell => ({ lines: [title], bold: true, align: 'center' }))
  return new Table({
    width: { size: twips(width), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: header.map((cell, at) => tableCell(cell, widths[at] ?? 0, false)),
      }),
      ...rows.map(
        (row, index) =>
          new TableRow({
            // The schema knows no «false» here, only that it is left out.
            ...(row.every((cell, at) => isShort(cell, widths[at] ?? 0)) ? { cantSplit: true } : {}),
            children: row.map((cell, at) => tableCell(cell, widths[at] ?? 0, rows[index + 1]?.[at]?.goesOn ?? false)),
          }),
      ),
    ],
  })
}

/** Lines of a cell that fill about a quarter of a wide page; a row of longer ones may go on on the next. */
const SHORT = 10
/** How wide a letter of a table is, with the room that words leave at the end of a line, in twips. */
const LETTER = 125

const isShort = ({ lines }: OfficeCell, width: number): boolean =>
  lines.reduce((total, line) => total + Math.ceil((line.length * LETTER) / width), 0) <= SHORT

function tableCell({ lines, bold, align, goesOn }: OfficeCell, width: number, isGoneOn: boolean): TableCell {
  const merge = goesOn ? VerticalMergeType.CONTINUE : isGoneOn ? VerticalMergeType.RESTART : null
  // What opens a field stands on the page of its first cause.
  const keepNext = merge === VerticalMergeType.RESTART || bold === true
  const style: Style = { keepNext, size: SIZE.table, ...(bold ? { bold } : {}), ...(align ? { align } : {}) }
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    ...(merge === null ? {} : { verticalMerge: merge }),
    ...(align === 'center' ? { verticalAlign: VerticalAlignTable.CENTER } : {}),
    children: (lines.length > 0 ? lines : ['']).map((line) => paragraph(line, style)),
  })
}

/** In the middle of the top margin, 13 pt, as the decree has it. */
const pageNumber = () =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ font: FONT, size: SIZE.table, children: [PageNumber.CURRENT] })],
      }),
    ],
  })
