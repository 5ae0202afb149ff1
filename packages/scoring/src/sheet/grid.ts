import type { DateSystem } from '../values/date.js'

/** What a cell can hold. An error stands as its text, such as `#REF!`. */
export type CellValue = string | number | boolean | Date | null

/** A block of cells, both ends included, counted from 0. */
export interface Block {
  readonly firstRow: number
  readonly firstCol: number
  readonly lastRow: number
  readonly lastCol: number
}

/** Something that lies over the cells of a sheet, or stands in the margins of its pages. */
export interface FloatingThing {
  readonly kind: 'picture' | 'chart' | 'text' | 'margin'
  /** The cell at its upper left corner; empty for what stands in a margin. */
  readonly cell: string
  /** The text, or what a picture or chart is called. */
  readonly content: string
}

/** How cells of a sheet look under a condition, or what may be typed into them: as the file says it. */
export interface SheetRule {
  readonly kind: 'format' | 'validation'
  /** The cells it is for, such as `D7:D90 F7`. */
  readonly cells: string
  /** What it asks, in the words of Office Open XML: `list`, `decimal`, `expression`, `colorScale` … */
  readonly type: string
  /** Such as `greaterThan`; empty where it has none. */
  readonly operator: string
  /** Formulas without `=`; of a list its values in quotation marks. */
  readonly formulas: readonly string[]
}

/** The cells of one sheet as a file or an Excel range gives them: values, formulas, merges, hidden rows. */
export interface Grid {
  /** Name of the sheet; for a text file the name of the file. */
  readonly name: string
  /** Values by row and column from 0; rows may have different lengths. */
  readonly rows: readonly (readonly CellValue[])[]
  /** Formulas without `=`, by address such as `D17`. */
  readonly formulas: ReadonlyMap<string, string>
  /** The cells that an array formula fills, such as `D17` or `D17:D19`, by the address of the formula; where the file says so. */
  readonly arrayFormulas?: ReadonlyMap<string, string>
  /** Addresses of formulas whose results the file does not hold: their values were calculated while it was read. */
  readonly calculated?: ReadonlySet<string>
  /** Texts of notes by the address of their cell, where the file has any. */
  readonly comments?: ReadonlyMap<string, string>
  /** Targets of links by the address of their cell, where the file has any. */
  readonly links?: ReadonlyMap<string, string>
  /** What lies over the cells or in the margins of the pages, where the file has any. */
  readonly floating?: readonly FloatingThing[]
  /** Conditional formats and limits of what may be typed, where the file tells them. */
  readonly rules?: readonly SheetRule[]
  /** Addresses of the numbers that the file shows as percentages, where it says so. */
  readonly shownAsPercent?: ReadonlySet<string>
  readonly merges: readonly Block[]
  /** Rows that are hidden, counted from 0. */
  readonly hiddenRows: ReadonlySet<number>
  /** Whether the source tells numbers from texts; csv and tsv do not. */
  readonly typed: boolean
  /** Whether the sums of the sheet are known to be formulas, which pass over a number that is kept as a text. */
  readonly sumsPassOverTexts?: boolean
  readonly dateSystem: DateSystem
  /** Whether the sheet has more rows than were read. */
  readonly cutOff: boolean
  /** Of a table in a document the lines of text before it: those of its beginning and the nearest ones. */
  readonly before?: readonly string[]
}

/** A grid that has nothing but its texts: a csv, a table of a Word document, lines of a text. */
export const plainGrid = (name: string, rows: Grid['rows']): Grid => ({
  name,
  rows,
  formulas: new Map(),
  merges: [],
  hiddenRows: new Set(),
  typed: false,
  dateSystem: '1900',
  cutOff: false,
})

/**
 * Letters of a column counted from 0.
 *
 * @example columnLetters(27) // 'AB'
 */
export function columnLetters(col: number): string {
  const letter = String.fromCharCode(65 + (col % 26))
  return col < 26 ? letter : columnLetters(Math.floor(col / 26) - 1) + letter
}

/** Address of a cell whose row and column are counted from 0. @example addressOf(16, 3) // 'D17' */
export function addressOf(row: number, col: number): string {
  return `${columnLetters(col)}${row + 1}`
}

/** Address of a block. @example rangeOf({ firstRow: 1, firstCol: 0, lastRow: 10, lastCol: 3 }) // 'A2:D11' */
export function rangeOf({ firstRow, firstCol, lastRow, lastCol }: Block): string {
  return `${addressOf(firstRow, firstCol)}:${addressOf(lastRow, lastCol)}`
}

/**
 * Address of a cell with its sheet, as Excel writes it.
 *
 * @example fullAddress('Bảng', 'D17').length // 10
 */
export function fullAddress(sheet: string, address: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${address}`
}

/** The address inside a full address. @example cellAddress("'Bảng chấm'!D17") // 'D17' */
export const cellAddress = (full: string): string => full.slice(full.lastIndexOf('!') + 1)

/** Row and column of an address, counted from 0, or `null` where it is none. @example placeOf('D17') // { row: 16, col: 3 } */
export function placeOf(address: string): { readonly row: number; readonly col: number } | null {
  if (!ADDRESS.test(address)) return null
  // No match is taken apart: a file has millions of addresses.
  let [row, col] = [0, 0]
  for (let at = 0; at < address.length; at += 1) {
    const code = address.charCodeAt(at)
    if (code > DIGIT_9) col = col * 26 + (code & LETTER_NUMBER)
    else if (code !== DOLLAR) row = row * 10 + code - DIGIT_0
  }
  return { row: row - 1, col: col - 1 }
}

const ADDRESS = /^\$?[A-Za-z]{1,3}\$?\d{1,7}$/
const [DOLLAR, DIGIT_0, DIGIT_9] = [36, 48, 57]
/** The bits of the code of a letter, large or small, that count it from 1. */
const LETTER_NUMBER = 31

const ERROR = /^#(?:REF!|DIV\/0!|VALUE!|N\/A|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA)$/i
/** LibreOffice writes its own errors so: `Err:522` is a circular reference. */
const LIBRE_ERROR = /^Err:5\d\d$/

/** Whether a value is the text of a spreadsheet error. @example isErrorText('#REF!') // true */
export function isErrorText(value: CellValue): value is string {
  return typeof value === 'string' && (ERROR.test(value) || LIBRE_ERROR.test(value))
}
