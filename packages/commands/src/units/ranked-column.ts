import { fold, type PointRole, type ScoreSheet } from '@parscore/scoring'
import { usualRoles } from '../inputs/column-of.js'
import type { UnitSheet } from './unit-sheet.js'

/** By what the sheets of several units are ranked: one column, for all the same. */
export type RankedBy =
  | { readonly kind: 'role'; readonly role: PointRole }
  | { readonly kind: 'name'; readonly name: string }

/**
 * The column that is meant where none is named: the last word on the points that at least half of the units have. A unit that has only
 * assessed itself is not ranked among units that were appraised.
 *
 * @returns `null` where no sheet has points
 */
export function commonRole(sheets: readonly UnitSheet[]): RankedBy | null {
  const having = (role: PointRole) => sheets.filter((sheet) => placeOfRole(sheet, role) !== null).length
  const role =
    usualRoles.find((each) => having(each) > 0 && having(each) * 2 >= sheets.length) ??
    usualRoles.find((each) => having(each) > 0)
  return role === undefined ? null : { kind: 'role', role }
}

/** The place of the column in the unit's sheet, or `null` where it has none with points. */
export function placeIn(sheet: UnitSheet, by: RankedBy): number | null {
  if (by.kind === 'role') return placeOfRole(sheet, by.role)
  const wanted = fold(by.name)
  return sheet.places.find((place) => fold(sheet.sheet.columns[place]?.name ?? '').includes(wanted)) ?? null
}

function placeOfRole({ sheet, places }: UnitSheet, role: PointRole): number | null {
  const own = places.filter((place) => sheet.columns[place]?.role === role && isOfWhole(sheet, places, place))
  const [latest] = own.sort((a, b) => (sheet.columns[b]?.year ?? 0) - (sheet.columns[a]?.year ?? 0))
  return latest ?? null
}

/** A column that has the points of the survey alone, where another of its year has those of all criteria, is no last word on them. */
function isOfWhole(sheet: ScoreSheet, places: readonly number[], place: number): boolean {
  const year = sheet.columns[place]?.year
  const beside = places.filter((each) => sheet.columns[each]?.year === year).map((each) => filledIn(sheet, each))
  const filled = filledIn(sheet, place)
  return filled > 0 && filled * 2 >= Math.max(...beside)
}

/** In how many rows that sum no others a column has points, or in any where only these have. */
function filledIn({ rows }: ScoreSheet, place: number): number {
  const having = rows.filter(({ cells }) => cells[place]?.points.kind === 'number')
  const leaves = having.filter(({ kind, children }) => kind === 'node' && children.length === 0)
  return leaves.length > 0 ? leaves.length : having.length
}
