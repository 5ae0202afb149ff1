import { difference, sum } from '../../values/decimal.js'
import type { NumberReading } from '../../values/number.js'
import { isRounding } from '../../values/rounding.js'
import type { UnitRow } from './unit-list.js'

/** Rows that must add up before a run of columns without words for it is taken for the parts of the total. */
const ENOUGH = 2
/** The share of the rows that must add up. */
const MOST = 0.5

/**
 * The columns that add up to the total: the run of neighbours that does so in most rows, at least in half of them. Words («Tiêu chí 1»,
 * «Lĩnh vực 1») are a witness: with them one row is enough.
 *
 * @param columns places of the columns that may be parts, in their order, with whether their header says so
 * @param total place of the total
 * @returns none where no run adds up
 */
export function findParts(
  columns: readonly (readonly [at: number, isNamed: boolean])[],
  rows: readonly UnitRow[],
  total: number,
): readonly number[] {
  let found: { readonly places: readonly number[]; readonly right: number } = { places: [], right: 0 }
  for (let first = 0; first < columns.length; first += 1)
    for (let last = first + 1; last < columns.length; last += 1) {
      const run = columns.slice(first, last + 1)
      const places = run.map(([at]) => at)
      const right = rowsRight(rows, places, total)
      const needed = run.every(([, isNamed]) => isNamed) ? 1 : ENOUGH
      const isBetter = right > found.right || (right === found.right && places.length > found.places.length)
      if (right >= needed && isBetter) found = { places, right }
    }
  const scored = rows.filter((row) => row.cells[total]?.reading).length
  return found.right >= scored * MOST ? found.places : []
}

function rowsRight(rows: readonly UnitRow[], places: readonly number[], total: number): number {
  return rows.filter((row) => {
    const whole = row.cells[total]?.reading
    const parts = places.flatMap((at): NumberReading | [] => row.cells[at]?.reading ?? [])
    if (!whole || parts.length === 0) return false
    const gap = difference(whole.value, sum(parts.map(({ value }) => value)))
    return gap === 0 || isRounding(gap, whole, parts)
  }).length
}
