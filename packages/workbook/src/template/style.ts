import type { CellStyle } from '../write/write-workbook.js'

/** A font that every Vietnamese office has; LibreOffice has one of the same widths. */
export const FONT = { name: 'Times New Roman', size: 11 }

const LINE = { style: 'thin' as const, color: { rgb: 'BFBFBF' } }
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE }
const filled = (rgb: string) => ({ type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb } })

const cell = (more: CellStyle): CellStyle => ({
  font: FONT,
  border: BORDER,
  alignment: { wrapText: true, vertical: 'top' },
  ...more,
})
const centred = { wrapText: true, vertical: 'top' as const, horizontal: 'center' as const }
const toFill = { fill: filled('FFF9E5'), protection: { locked: false } }
/** Whether a look asks for something to be filled in. */
export const isToFill = ({ fill }: CellStyle): boolean => fill === toFill.fill
const bold = { ...FONT, bold: true }

/** Points and maxima with as many decimals as there are; «0.##» would show a whole number as «9.». */
export const POINTS_FORMAT = 'General'
export const RATE_FORMAT = '0.00%'
export const DATE_FORMAT = 'dd/mm/yyyy'

/** How cells of a template look. What is to be filled in is yellow and not locked. */
export const styles = {
  title: { font: { ...FONT, size: 14, bold: true } },
  subtitle: { font: { ...FONT, italic: true } },
  /** Of the score sheet, whose first columns stand on every page. */
  wrappedTitle: { font: { ...FONT, size: 14, bold: true }, alignment: { wrapText: true, vertical: 'top' } },
  wrappedSubtitle: { font: { ...FONT, italic: true }, alignment: { wrapText: true, vertical: 'top' } },
  plain: { font: FONT, alignment: { wrapText: true, vertical: 'top' } },
  label: { font: bold },
  header: cell({ font: bold, fill: filled('DDEBE9'), alignment: { ...centred, vertical: 'center' } }),
  text: cell({}),
  textGroup: cell({ font: bold, fill: filled('F2F2F2') }),
  code: cell({ numFmt: '@' }),
  codeGroup: cell({ font: bold, fill: filled('F2F2F2'), numFmt: '@' }),
  points: cell({ numFmt: POINTS_FORMAT, alignment: centred }),
  pointsGroup: cell({ font: bold, fill: filled('F2F2F2'), numFmt: POINTS_FORMAT, alignment: centred }),
  rate: cell({ numFmt: RATE_FORMAT, alignment: centred }),
  date: cell({ numFmt: DATE_FORMAT, alignment: centred }),
  days: cell({ numFmt: '0', alignment: centred }),
  /** Cells in hidden columns; LibreOffice prints what wraps in them beside the page. */
  helper: { font: FONT, numFmt: ';;;' },
  unused: cell({ fill: filled('EDEDED') }),
  fillText: cell({ ...toFill }),
  fillCode: cell({ ...toFill, numFmt: '@' }),
  fillNumber: cell({ ...toFill, numFmt: POINTS_FORMAT, alignment: centred }),
  fillPoints: cell({ ...toFill, numFmt: POINTS_FORMAT, alignment: centred }),
  fillRate: cell({ ...toFill, numFmt: RATE_FORMAT, alignment: centred }),
  fillDate: cell({ ...toFill, numFmt: DATE_FORMAT, alignment: centred }),
  fillAnswer: cell({ ...toFill, alignment: centred }),
  fillYear: { font: bold, alignment: { horizontal: 'left' }, ...toFill },
} as const satisfies Record<string, CellStyle>

/** Looks of conditional formats. */
export const marks = {
  missing: { fill: { ...filled('FCE4D6'), bgColor: { rgb: 'FCE4D6' } } },
  wrong: { fill: { ...filled('FFC7CE'), bgColor: { rgb: 'FFC7CE' } }, font: { color: { rgb: '9C0006' } } },
  late: { fill: { ...filled('FFEB9C'), bgColor: { rgb: 'FFEB9C' } }, font: { color: { rgb: '7F6000' } } },
} as const satisfies Record<string, CellStyle>
