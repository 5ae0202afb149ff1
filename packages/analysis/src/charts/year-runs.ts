/**
 * Names the run of years that follow each other which each point belongs to: a line goes through a run, and never through a year
 * without a value.
 *
 * @param years of one series
 * @returns the first year of the run by year
 * @example yearRuns([2012, 2013, 2015]).get(2013) // 2012
 */
export function yearRuns(years: Iterable<number>): ReadonlyMap<number, number> {
  const runs = new Map<number, number>()
  for (const year of [...years].sort((a, b) => a - b)) runs.set(year, runs.get(year - 1) ?? year)
  return runs
}
