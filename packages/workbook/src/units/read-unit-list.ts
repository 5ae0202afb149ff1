import { assembleUnitList, type Grid, type UnitList } from '@parscore/scoring'
import { locateUnitList } from './unit-list-layout.js'

/**
 * Reads a list of units with their points: a ranking that was published, or one that an office keeps. Headers are read by their words,
 * and where these leave a column open by its figures.
 *
 * @param column part of the name of the column to rank by, or `null` for the one that is meant: total before percent before parts
 * @returns `null` where the grid has no such list
 */
export function readUnitList(grid: Grid, column: string | null = null): UnitList | null {
  const layout = locateUnitList(grid)
  return layout && assembleUnitList(grid, layout, column)
}
