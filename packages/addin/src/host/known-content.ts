import type { Grid } from '@parscore/scoring'
import { areStatistics, isMostlyText, understand } from '@parscore/workbook'
import { knownFrameworks } from '../frameworks/known-frameworks.js'
import { layoutsFor } from '../layouts/remembered-layouts.js'
import type { FileContent } from './read-content.js'

/** The sheets of what was read. */
export const sheetsOf = ({ file }: FileContent): readonly Grid[] => (file.ok ? file.value.grids : [])

/** What of a file can be checked. */
export interface KnownContent {
  /** The sheet that comes to the front. */
  readonly table: Grid | null
  /** Whether there is nothing but text. */
  readonly isTextOnly: boolean
  /** Whether most of it is a text, or figures that a text brings along. */
  readonly isMostlyText: boolean
}

/** A file that was read. */
export interface ReadFile {
  readonly content: FileContent
  readonly known: KnownContent
}

/**
 * What of a file can be checked: the table that comes to the front, whether there is nothing but text, whether most of it is a text,
 * or figures that a text brings along.
 */
export function known(content: FileContent): KnownContent {
  const sheets = sheetsOf(content)
  const { report } = content
  // Of a single sheet it is known which one comes to the front, without reading it twice.
  if (sheets.length === 1 && report === null)
    return { table: sheets[0] ?? null, isTextOnly: false, isMostlyText: false }
  const { table, scored, checked } = knownTables(sheets)
  return {
    table,
    isTextOnly: report !== null && table === null,
    // A report has many tables of statistics, of which one may look like a score table.
    isMostlyText: report !== null && (areStatistics(sheets, scored) || isMostlyText(report, checked)),
  }
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
  /** Those and the annexes, plans and tables of losses. */
  readonly checked: readonly Grid[]
}

/** Which tables of a file can be checked. */
function knownTables(grids: readonly Grid[]): Known {
  const understood = understand(grids, {
    frameworks: knownFrameworks(),
    framework: null,
    layouts: layoutsFor(grids),
  })
  const scored = understood.filter(({ sheets }) => sheets.length > 0)
  const documents = understood.filter(({ document }) => document !== null)
  const checked = [...scored, ...documents].map(({ grid }) => grid)
  return { table: checked[0] ?? null, scored: scored.length, checked }
}
