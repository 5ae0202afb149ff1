import type { Grid } from '@parscore/scoring'
import type { CheckedTables } from '@parscore/workbook'

/** How many errors each sheet has that was checked; a sheet that changed since is another, and is not there. */
export type ErrorCounts = ReadonlyMap<Grid, number>

/** Counts the errors of a check; a sheet may hold several tables. */
export function errorCounts({ sheets, documents }: CheckedTables): ErrorCounts {
  const counts = new Map<Grid, number>()
  for (const { grid, findings } of [...sheets, ...documents]) {
    const errors = findings.filter(({ severity }) => severity === 'error').length
    counts.set(grid, (counts.get(grid) ?? 0) + errors)
  }
  return counts
}
