import type { BesideReport, Framework, Grid } from '@parscore/scoring'
import { readAnnex } from '../annex/read-annex.js'
import { readSheet } from '../table/read-sheet.js'

/**
 * What a report is compared with among the tables of its own file: the first annex, and the score tables of a framework that is known.
 *
 * @param frameworks the frameworks to recognise
 */
export function besideReport(grids: readonly Grid[], frameworks: readonly Framework[]): BesideReport {
  const sheets = grids.flatMap((grid) => {
    const sheet = readSheet(grid, { frameworks })
    return sheet.ok && sheet.value.framework ? [sheet.value] : []
  })
  return { annex: grids.flatMap((grid) => readAnnex(grid) ?? [])[0] ?? null, sheets }
}
