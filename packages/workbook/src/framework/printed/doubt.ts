import { fullAddress, type SheetCell, sentence, type Text, type Word } from '@parscore/scoring'

/** What the import of a printed table is not sure of. */
export interface Doubt {
  /** Code of the criterion; `null` where it is about the document. */
  readonly code: string | null
  /** Full address, such as `'Bảng 1'!D7`; `null` where no cell says anything. */
  readonly cell: string | null
  readonly message: Text
}

/** A doubt about a criterion, with the cell that it comes from. */
export const doubtAt = (
  code: string | null,
  cell: Pick<SheetCell, 'sheet' | 'address'> | null,
  message: Text,
  words: Readonly<Record<string, Word>> = {},
): Doubt => ({ code, cell: cell && fullAddress(cell.sheet, cell.address), message: sentence(message, words) })
