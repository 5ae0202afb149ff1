import { figureIn, type UnitList, type UnitRow } from './unit-list.js'

const HUNDRED = 100

/**
 * What a unit can have at the most in a column: what its row, the row of maxima or the header says, 100 for a percentage; `null` where
 * nothing says so.
 */
export function mostOf(list: UnitList, row: UnitRow, column: number): number | null {
  const { role, maximum = null } = list.columns[column] ?? {}
  const printed = list.summaries.find(({ kind }) => kind === 'maximum')
  const own =
    role === 'total'
      ? figureIn(
          row,
          list.columns.findIndex((each) => each.role === 'maximum'),
        )
      : null
  const stated = own ?? (printed ? figureIn(printed.row, column) : null)
  return stated?.value ?? maximum ?? (role === 'percent' ? HUNDRED : null)
}
