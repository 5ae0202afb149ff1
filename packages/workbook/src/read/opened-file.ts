import type { Grid, Text } from '@parscore/scoring'
import type { DefinedName } from '../formula/defined-name.js'

/** What kind of spreadsheet a file is. */
export type SpreadsheetFormat = 'xlsx' | 'xls' | 'ods' | 'text' | 'docx'

/** The sheets of a file. */
export interface OpenedFile {
  readonly format: SpreadsheetFormat
  readonly grids: readonly Grid[]
  /** Names that the workbook gives to cells, where the format tells them. */
  readonly names?: readonly DefinedName[]
  /** What of the file was not read or was read in another way than it is written, and why; empty for most files. */
  readonly notes: readonly Text[]
}
