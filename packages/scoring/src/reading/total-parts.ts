import type { Column } from '../sheet/column.js'
import type { Draft } from '../sheet/draft.js'
import { sum } from '../values/decimal.js'

/** The number of a row in a column, or `null`. */
export function valueAt(draft: Draft, column: number): number | null {
  const points = draft.cells[column]?.points
  return points?.kind === 'number' ? points.reading.value : null
}

/** A row's points in a column, or what its rows below come to; a penalty takes off, and what stands beside the others is in no maximum. */
function addendAt(draft: Draft, place: number, columns: readonly Column[]): number | null {
  if (draft.beside !== null && columns[place]?.role === 'maximum') return null
  const own = valueAt(draft, place)
  if (own === null) {
    const below = draft.children.flatMap((child) => addendAt(child, place, columns) ?? [])
    return below.length === 0 ? null : sum(below)
  }
  return draft.beside === 'penalty' ? -Math.abs(own) : own
}

/** In how many columns a total is the sum of some rows; columns that none of them fills in say nothing. */
export function heldColumns(total: Draft, parts: readonly Draft[], columns: readonly Column[]): number {
  return total.cells.filter((_, place) => {
    const own = valueAt(total, place)
    const values = parts.flatMap((part) => addendAt(part, place, columns) ?? [])
    return own !== null && values.length > 0 && sum(values) === own
  }).length
}
