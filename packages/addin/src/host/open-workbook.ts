// What reads and writes files is large, and is loaded when a file is opened.
import { type Grid, plainGrid } from '@parscore/scoring'
import { asksForTheDay, Calculation, type DefinedName } from '@parscore/workbook'
import type { Draft } from './draft.js'
import { WorkbookEdits } from './workbook-edits.js'

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

export { frontOf, known, sheetsOf } from './known-content.js'
export { readContent } from './read-content.js'

/** What calculates the formulas of a workbook as of today. */
function startCalculation(grids: readonly Grid[], names: readonly DefinedName[]): Calculation {
  const now = new Date()
  return new Calculation(grids, names, new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())))
}

/** The sheets of a workbook to be edited, as of today and with what a draft kept of them. */
export function editsOf(grids: readonly Grid[], names: readonly DefinedName[], typed: Draft['typed']): WorkbookEdits {
  const edits = new WorkbookEdits(grids, names, startCalculation)
  if (grids.some(({ formulas }) => [...formulas.values()].some(asksForTheDay))) edits.asOfToday()
  for (const { sheet, contents } of typed) edits.enter(sheet, contents)
  return edits
}

/** A text as a grid: a line a row, so that a question can show the line that it is about. */
export const lineGrid = (text: string, name: string): Grid =>
  plainGrid(
    name,
    text.split(/\r?\n/).map((line) => (line.trim() === '' ? [] : [line.trim()])),
  )
