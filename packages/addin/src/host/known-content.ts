import type { Grid } from '@parscore/scoring'
import { areStatistics, understand } from '@parscore/workbook'
import { knownFrameworks } from '../frameworks/known-frameworks.js'
import { layoutsFor } from '../layouts/remembered-layouts.js'
import type { FileContent } from './read-content.js'

/** The sheets of what was read. */
export const sheetsOf = ({ file }: FileContent): readonly Grid[] => (file.ok ? file.value.grids : [])

/** What of a file can be checked: the table that comes to the front, whether there is nothing but text, whether its tables are statistics. */
export function known(content: FileContent) {
  const sheets = sheetsOf(content)
  const isReport = content.report !== null
  // Of a single sheet it is known which one comes to the front, without reading it twice.
  if (sheets.length === 1 && !isReport) return { table: sheets[0] ?? null, isTextOnly: false, isStatistical: false }
  const { table, scored } = knownTables(sheets)
  // A report has many tables of statistics, of which one may look like a score table.
  return { table, isTextOnly: isReport && table === null, isStatistical: areStatistics(sheets, scored) }
}

/** The place of the sheet in front: the one that can be checked, else the first with something in it. */
export function frontOf(shown: readonly Grid[], table: Grid | null): number {
  const place = table ? shown.indexOf(table) : -1
  return Math.max(0, place < 0 ? shown.findIndex((grid) => grid.rows.length > 0) : place)
}

/** What of a file can be checked. */
interface Known {
  /** The sheet that comes to the front: the first with a score table, else with an annex, a plan or a table of losses. */
  readonly table: Grid | null
  /** How many of its sheets or tables are score tables. */
  readonly scored: number
}

/** Which tables of a file can be checked. */
function knownTables(grids: readonly Grid[]): Known {
  const understood = understand(grids, {
    frameworks: knownFrameworks(),
    framework: null,
    layouts: layoutsFor(grids),
  })
  const scored = understood.filter(({ sheets }) => sheets.length > 0)
  const [first] = scored
  return {
    table: (first ?? understood.find(({ document }) => document !== null))?.grid ?? null,
    scored: scored.length,
  }
}
