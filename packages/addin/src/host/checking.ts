import {
  type ColumnTotal,
  checkInSteps,
  checks,
  columnTotals,
  type Finding,
  type Framework,
  fail,
  type Grid,
  maximumColumn,
  ok,
  type Result,
  type ScoreSheet,
  type Text,
} from '@parscore/scoring'
import { type CheckedDocument, readSheet } from '@parscore/workbook'
import { knownFrameworks } from '../frameworks/known-frameworks.js'

/** A sheet that was read and checked. */
export interface CheckedSheet {
  readonly grid: Grid
  readonly sheet: ScoreSheet
  readonly findings: readonly Finding[]
  readonly totals: readonly ColumnTotal[]
}

/** Name of the time that a check took, among the browser's performance entries. */
const CHECK_MEASURE = 'parscore check'

/** Longest that the page stands still, in milliseconds. */
const STANDSTILL_MS = 30

/**
 * Checks the score sheet of a grid; lets the page paint in between, and stops where it is told to.
 *
 * @param framework the one that the user chose, or `null` to recognise it
 * @param others the other sheets of the workbook, as far as they are known
 * @param progress called with the checks done and all checks
 * @returns the sheet, or the annex, plan or table of losses that the grid holds; `null` where it was stopped
 */
export async function checkGrid(
  grid: Grid,
  framework: Framework | null,
  others: readonly Grid[],
  signal: AbortSignal,
  progress: (done: number, all: number) => void,
): Promise<Result<CheckedSheet | CheckedDocument, Text> | null> {
  const start = performance.now()
  const frameworks = knownFrameworks()
  const read = readSheet(grid, framework ? { frameworks, framework } : { frameworks })
  // An annex or a plan may look like a sheet of points, but has no maxima and is of no framework.
  if (!read.ok || (read.value.framework === null && maximumColumn(read.value) < 0)) {
    const document = await checkedDocument(grid, others)
    if (document) return ok(document)
  }
  if (!read.ok) return fail(read.error.message)
  const sheet = read.value
  const steps = checkInSteps(sheet, checks)
  let painted = performance.now()
  for (;;) {
    const step = steps.next()
    if (step.done) {
      performance.measure(CHECK_MEASURE, { start })
      return ok({ grid, sheet, findings: step.value, totals: columnTotals(sheet) })
    }
    if (performance.now() - painted < STANDSTILL_MS) continue
    progress(step.value, checks.length)
    await nextPaint()
    painted = performance.now()
    if (signal.aborted) return null
  }
}

/** Gives the browser a turn. */
const nextPaint = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => resolve()
    port2.postMessage(null)
  })

/** The annex, plan or table of losses of a grid; only the last is compared with the score tables beside it. */
async function checkedDocument(grid: Grid, others: readonly Grid[]): Promise<CheckedDocument | null> {
  const { checkDocument, documentIn, scoreTables } = await import('./documents.js')
  const document = documentIn(grid)
  if (!document) return null
  const beside = document.kind === 'loss-table' ? scoreTables(others, knownFrameworks()) : []
  return checkDocument(document, grid, beside, { previous: null })
}
