/** What a spreadsheet takes for the beginning of a formula where it opens a csv, in letters of full width too. */
const BEGINS_FORMULA = /^'*\s*[=+\-@＝＋－＠]/
const GUARDED = /^'+\s*[=+\-@＝＋－＠]/

/**
 * A name as a cell of a csv. A csv has no cells of text, as a workbook has: Excel and LibreOffice would calculate a name that begins
 * like a formula. It gets the apostrophe by which a person tells them that it is text; {@link nameOfCsv} takes it off.
 *
 * Source: OWASP, CSV Injection.
 *
 * @example csvName('=1+1') // "'=1+1"
 */
export const csvName = (name: string): string => (BEGINS_FORMULA.test(name) ? `'${name}` : name)

/**
 * The name that a cell of a csv holds, without the apostrophe that keeps it from being a formula.
 *
 * @example nameOfCsv("'=1+1") // '=1+1'
 */
export const nameOfCsv = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell)
