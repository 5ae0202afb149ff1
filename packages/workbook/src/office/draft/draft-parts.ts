import type { OfficeCell } from '../office-table.js'

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

/**
 * The row of a field above its lines: its number in Roman numerals, its title, both bold.
 *
 * @param at place of the field, from 0
 * @param width how many columns the table has
 */
export const fieldRow = (at: number, title: string, width: number): OfficeCell[] => [
  { lines: [ROMAN[at] ?? String(at + 1)], bold: true },
  { lines: [title], bold: true },
  ...Array.from({ length: width - 2 }, (): OfficeCell => ({ lines: [] })),
]
