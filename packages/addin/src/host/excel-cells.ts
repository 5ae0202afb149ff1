/** What stands in some cells of a sheet, and whether it may be changed. */
export interface ExcelCells {
  readonly isProtected: boolean
  /** Whether the workbook is open for reading only. */
  readonly isReadOnly: boolean
  readonly locked: ReadonlyMap<string, boolean>
  readonly values: ReadonlyMap<string, unknown>
  readonly formats: ReadonlyMap<string, string>
  /** What to store to have a cell as it was. */
  restore(cell: string): StoredCell
}

/** What is stored in a cell: its number format first, then its content as a formula or value. */
export interface StoredCell {
  readonly format: string
  readonly content: unknown
}

/**
 * What to store for a value. A number in a cell formatted as text would stay a text; a text such as `1.10`, `0,5` or `=A1` outside
 * one would be read as if it were typed, so an apostrophe keeps it a text.
 */
export function toStore(value: string | number, format = 'General'): StoredCell {
  if (typeof value === 'number') return { format: format === '@' ? 'General' : format, content: value }
  return { format, content: format === '@' ? value : `'${value}` }
}
