import { fold, type PointRole } from '@parscore/scoring'
import { usualRoles } from '../inputs/column-of.js'
import { isWholeColumn } from '../inputs/whole-column.js'
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
  const own = places.filter((place) => sheet.columns[place]?.role === role && isWholeColumn(sheet, places, place))
  const [latest] = own.sort((a, b) => (sheet.columns[b]?.year ?? 0) - (sheet.columns[a]?.year ?? 0))
  return latest ?? null
}
