import {
  type Annex,
  type CheckSelection,
  checkInSteps,
  checks,
  columnTotals,
  type Framework,
  type Grid,
  grandTotalMismatch,
  type ScoreSheet,
  selectedChecks,
  summaryMismatch,
  type TableLayout,
  unitTotalsOf,
  withGrandTotals,
} from '@parscore/scoring'
import { type CheckedDocument, checkDocument } from '../documents/check-document.js'
import type { CheckedSheet, CheckedTables } from './checked-workbook.js'
import { explained } from './explained.js'
import { type UnderstoodGrid, understand } from './understand.js'
import { whyUnchecked } from './why-unchecked.js'

/** What a workbook is checked by. */
export interface CheckOptions extends CheckSelection {
  /** The frameworks to recognise. */
  readonly frameworks: readonly Framework[]
  /** The framework that the user names, or `null` to recognise it. */
  readonly framework: Framework | null
  /** Last year's annex, which annexes are compared with. */
  readonly previous: Annex | null
  /** How tables are laid out, where a person said so. */
  readonly layouts?: readonly TableLayout[]
}

/** How far a check is: so many steps of all. */
export interface CheckStep {
  readonly done: number
  readonly all: number
}

/**
 * Checks every score table, annex, plan and table of losses of a workbook. This is the one flow: command, page, pane and custom
 * function all take it, so that they say the same of the same sheets.
 *
 * @param grids all sheets of the workbook, as far as they are known
 * @yields how far it is, after each check; who stops asking has cancelled
 * @returns what was checked, and the sheets that hold nothing to check
 */
export function* checkGrids(grids: readonly Grid[], options: CheckOptions): Generator<CheckStep, CheckedTables, void> {
  return yield* checkUnderstood(understand(grids, options), options)
}

/** The same of sheets that were understood before: of large ones that takes long, and a page lets nobody wait for it. */
export function* checkUnderstood(
  understood: readonly UnderstoodGrid[],
  options: CheckOptions,
): Generator<CheckStep, CheckedTables, void> {
  const read = understood.flatMap(({ grid, sheets }) => sheets.map((sheet) => ({ grid, ...sheet })))
  const apart = withGrandTotals(read.map(({ sheet }) => sheet))
  const scored = read.map((each, at) => ({ ...each, sheet: apart[at] ?? each.sheet }))
  const found = understood.flatMap(({ grid, document }) => (document ? [{ grid, document }] : []))
  const all = scored.length * checksBeside([], [], options).length + found.length
  let done = 0
  const sheets: CheckedSheet[] = []
  const beside = scored.map(({ sheet }) => sheet)
  for (const [at, { grid, sheet, reading, whose }] of scored.entries()) {
    const before = done
    const own = checksBeside(beside, beside.slice(0, at), options)
    const steps = checkInSteps(sheet, own)
    let step = steps.next()
    for (; !step.done; step = steps.next()) {
      done = before + step.value
      yield { done, all }
    }
    const unchecked = whyUnchecked(sheet)
    sheets.push({ grid, sheet, reading, whose, totals: columnTotals(sheet), findings: step.value, unchecked })
  }
  const hasList = found.some(({ document }) => document.kind === 'unit-list')
  const units = hasList ? scored.flatMap(({ grid, sheet, whose }) => unitTotalsOf(sheet, whose.unit ?? grid.name)) : []
  const documents: CheckedDocument[] = []
  for (const { grid, document } of found) {
    documents.push(checkDocument(document, grid, beside, units, options))
    done += 1
    yield { done, all }
  }
  const passedOver = understood.flatMap(({ grid, problem }) => (problem ? [{ grid, problem }] : []))
  return { ...explained({ sheets, documents }, beside), passedOver }
}

/** The checks of a score table that stands beside others. */
const checksBeside = (tables: readonly ScoreSheet[], above: readonly ScoreSheet[], options: CheckOptions) =>
  selectedChecks([...checks, summaryMismatch(tables), grandTotalMismatch(above)], options)
