import { formatNumber, LEFT_OPEN } from '@parscore/scoring'

/** Who issues a document, its number, place and date; what is empty is left to be filled in by hand. */
export interface OfficeHead {
  /** The agency above, such as `UBND TỈNH ĐẮK NÔNG`. */
  readonly above: string
  /** The agency that issues the document. */
  readonly agency: string
  /** Such as `12/BC-SNV`. */
  readonly number: string
  readonly place: string
  /** `null` leaves day and month open. */
  readonly date: { readonly day: number; readonly month: number; readonly year: number } | null
  /** Who signs, such as `GIÁM ĐỐC`. */
  readonly signer: string
}

/** Nothing filled in. */
export const openHead: OfficeHead = { above: '', agency: '', number: '', place: '', date: null, signer: '' }

/** A cell of an office table; lines stand below each other. */
export interface OfficeCell {
  readonly lines: readonly string[]
  /** The number that the line shows: a spreadsheet can count with it. */
  readonly number?: number
  /** Rows of the table (from 0) in this column whose sum the number is: a spreadsheet computes it. */
  readonly sumOf?: readonly number[]
  readonly bold?: boolean
  readonly align?: 'left' | 'center'
  /** Whether it goes on with the cell above: both are one. */
  readonly goesOn?: boolean
}

/** A column with its share of the page's width. */
export interface OfficeColumn {
  readonly title: string
  readonly share: number
}

/** A cell with a number, as it is shown and as a spreadsheet counts with it. */
export const numberCell = (value: number | null): OfficeCell => ({
  lines: [value === null ? '' : formatNumber(value, 'vi')],
  ...(value === null ? {} : { number: value }),
  align: 'center',
})

/** What every document of an office has, whatever stands in it. */
interface OfficeFrame {
  readonly head: OfficeHead
  /** Lines of the title; the first is the kind of document. */
  readonly title: readonly string[]
  /** Paragraphs at the end. */
  readonly notes: readonly string[]
  readonly orientation: 'portrait' | 'landscape'
}

/** Rows below a header. */
interface OfficeRows {
  readonly columns: readonly OfficeColumn[]
  readonly rows: readonly (readonly OfficeCell[])[]
}

/** A document of one table as Vietnamese offices make it. */
export interface OfficeTable extends OfficeFrame, OfficeRows {}

/** A picture as SVG, with its size in the SVG’s own units and what it says for who cannot see it. */
export interface OfficePicture {
  readonly svg: string
  /** The same picture in dots, for what knows no SVG: Office before 2016, LibreOffice 7.4. */
  readonly png: Uint8Array
  readonly width: number
  readonly height: number
  readonly alt: string
}

/** What stands in a report, in its order. */
export type OfficePart =
  | { readonly kind: 'heading' | 'paragraph'; readonly text: string }
  | ({ readonly kind: 'table' } & OfficeRows)
  | ({ readonly kind: 'picture' } & OfficePicture)

/** A document of paragraphs, tables and pictures as Vietnamese offices make it. */
export interface OfficeReport extends OfficeFrame {
  readonly parts: readonly OfficePart[]
}

/** The national head, which every document has. */
export const NATION = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'] as const

/** What nobody knows is left open, to be written by hand. */
export const OPEN = LEFT_OPEN

/** The line of the number. */
export const numberLine = ({ number }: OfficeHead): string => `Số: ${number || `${OPEN}/${OPEN}`}`

/** The line of place and date. */
export function dateLine({ place, date }: OfficeHead): string {
  const two = (part: number) => String(part).padStart(2, '0')
  const day = date
    ? `ngày ${two(date.day)} tháng ${two(date.month)} năm ${date.year}`
    : `ngày ${OPEN} tháng ${OPEN} năm ${OPEN}`
  return `${place || OPEN}, ${day}`
}
