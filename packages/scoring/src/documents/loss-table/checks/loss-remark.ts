import type { Found } from '../../../checks/check.js'
import type { SheetCell } from '../../../sheet/score-sheet.js'
import type { LossField, LossTable } from '../loss-table.js'

type Rest = Pick<Found, 'found' | 'expected' | 'sentence'> & Partial<Pick<Found, 'words' | 'difference' | 'severity'>>

/** A remark on a field; none where the table was made and not read. `{number}` and `{title}` are the field's. */
export function onField(table: LossTable, field: LossField, cell: SheetCell | null, rest: Rest): Found[] {
  if (!cell) return []
  return [
    {
      cell,
      code: field.number || null,
      field: field.number || null,
      column: table.column || null,
      ...rest,
      words: { number: field.number || '–', title: field.title, ...rest.words },
    },
  ]
}

/** The header of an example. */
export const LOSS_HEADER = ['Stt', 'Lĩnh vực giảm điểm', 'Nguyên nhân', 'Trách nhiệm'] as const
