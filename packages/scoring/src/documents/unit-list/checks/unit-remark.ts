import type { Found } from '../../../checks/check.js'
import type { UnitList, UnitRow } from '../unit-list.js'

type Rest = Pick<Found, 'found' | 'expected' | 'sentence'> &
  Partial<Pick<Found, 'words' | 'difference' | 'severity' | 'cell'>>

/**
 * A remark on a unit in a column; `{unit}` and `{column}` are named.
 *
 * @param column place in `list.columns`
 */
export function onUnit(list: UnitList, row: UnitRow, column: number, rest: Rest): Found {
  const name = list.columns[column]?.name ?? ''
  return {
    cell: row.cells[column] ?? row.unitCell,
    code: null,
    field: null,
    column: name || null,
    ...rest,
    words: { unit: row.unit, column: name, ...rest.words },
  }
}

/** The header of the examples. */
export const UNIT_HEADER = ['TT', 'Đơn vị', 'Tổng điểm', 'Thứ hạng', 'Xếp loại'] as const
