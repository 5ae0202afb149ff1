import type { BesideReport, Framework, Grid, ScoreSheet } from '@parscore/scoring'
import { understand } from '../check/understand.js'
import { firstAnnex } from './annex/read-annex.js'

/**
 * What a report is compared with among the tables of its own file: the first annex, and the score tables of a framework that is known.
 *
 * @param frameworks the frameworks to recognise
 */
export const besideReport = (grids: readonly Grid[], frameworks: readonly Framework[]): BesideReport => ({
  annex: firstAnnex(grids),
  sheets: scoreTables(grids, frameworks),
})

/** The score tables of a framework that is known. */
export const scoreTables = (grids: readonly Grid[], frameworks: readonly Framework[]): ScoreSheet[] =>
  understand(grids, { frameworks, framework: null }).flatMap(({ sheets }) =>
    sheets.flatMap(({ sheet }) => (sheet.framework === null ? [] : [sheet])),
  )
