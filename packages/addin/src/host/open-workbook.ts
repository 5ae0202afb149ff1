// What reads and writes files is large, and is loaded when a file is opened.
import { type Grid, plainGrid } from '@parscore/scoring'
import { Calculation, type DefinedName, runningTextOf, understand } from '@parscore/workbook'
import { knownFrameworks } from '../frameworks/known-frameworks.js'
import { layoutsFor } from '../layouts/remembered-layouts.js'

export {
  annotate,
  documentParagraphs,
  findingsBySheet,
  IDENTITY_SHEET,
  importFramework,
  readFile,
  readIdentity,
  reportWorkbook,
  sheetLooks,
  shiftFormula,
  textToWorkbook,
  writeCells,
} from '@parscore/workbook'

/** What calculates the formulas of a workbook as of today. */
export function startCalculation(grids: readonly Grid[], names: readonly DefinedName[]): Calculation {
  const now = new Date()
  return new Calculation(grids, names, new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())))
}

/** The running text of a report; `null` for a file that is none. */
export async function runningText(bytes: Uint8Array, name: string): Promise<string | null> {
  // A csv or tsv is a table, whatever its cells say.
  return /\.(?:csv|tsv)$/i.test(name) ? null : runningTextOf(bytes)
}

/** A text as a grid: a line a row, so that a question can show the line that it is about. */
export const lineGrid = (text: string, name: string): Grid =>
  plainGrid(
    name,
    text.split(/\r?\n/).map((line) => (line.trim() === '' ? [] : [line.trim()])),
  )

/** What of a file can be checked. */
export interface Known {
  /** The sheet that comes to the front: the first with a score table, else with an annex, a plan or a table of losses. */
  readonly table: Grid | null
  /** How many of its sheets or tables are score tables. */
  readonly scored: number
}

/** Which tables of a file can be checked. */
export function knownTables(grids: readonly Grid[]): Known {
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
