import type { PointRole, ScoreSheet } from '@parscore/scoring'

/** What somebody gave for all criteria; targets, what formulas compute and the survey say nothing of how far a column is filled in. */
const GIVEN: readonly PointRole[] = ['result', 'appraisal', 'self']

/**
 * Whether a column has points, and not of a few criteria alone where another of its year has those of all: the survey's points that stand
 * where an appraisal is still to come are no last word.
 *
 * @param places the columns of points of the same unit
 */
export function isWholeColumn(sheet: ScoreSheet, places: readonly number[], place: number): boolean {
  const filled = filledIn(sheet, place)
  const year = sheet.columns[place]?.year
  const beside = places.filter((each) => {
    const column = sheet.columns[each]
    return column?.year === year && GIVEN.some((role) => role === column?.role)
  })
  return filled > 0 && beside.every((each) => filled * 2 >= filledIn(sheet, each))
}

/** In how many rows that sum no others a column has points, or in any where only these have. */
function filledIn({ rows }: ScoreSheet, place: number): number {
  const having = rows.filter(({ cells }) => cells[place]?.points.kind === 'number')
  const leaves = having.filter(({ kind, children }) => kind === 'node' && children.length === 0)
  return leaves.length > 0 ? leaves.length : having.length
}
