import type { Annex, Framework, Grid } from '@parscore/scoring'
import type { CheckedTables } from '@parscore/workbook'

/** Name of the time that a check took, among the browser's performance entries. */
const CHECK_MEASURE = 'parscore check'

/** Longest that the page stands still, in milliseconds. */
const STANDSTILL_MS = 30

/** What a user says to check by. */
export interface CheckedBy {
  /** The one that the user chose, or `null` to recognise it. */
  readonly framework: Framework | null
  /** Last year's annex, which annexes are compared with; `null` where none was chosen. */
  readonly previous: Annex | null
}

/**
 * Checks all sheets of a workbook; lets the page paint in between, and stops where it is told to.
 *
 * @param progress called with the steps done and all steps
 * @returns what was checked; `null` where it was stopped
 */
export async function checkSheets(
  grids: readonly Grid[],
  { framework, previous }: CheckedBy,
  signal: AbortSignal,
  progress: (done: number, all: number) => void,
): Promise<CheckedTables | null> {
  const { checkUnderstood, knownFrameworks, layoutsFor, understanding } = await import('./flow.js')
  const start = performance.now()
  const options = {
    frameworks: knownFrameworks(),
    framework,
    previous,
    // What a person corrected on this machine wins over every guess.
    layouts: layoutsFor(grids),
  }
  const understood = await paced(understanding(grids, options), signal, () => progress(0, 1))
  if (!understood) return null
  const checked = await paced(checkUnderstood(understood, options), signal, ({ done, all }) => progress(done, all))
  if (checked) performance.measure(CHECK_MEASURE, { start })
  return checked
}

async function paced<S, T>(
  steps: Generator<S, T, void>,
  signal: AbortSignal,
  progress: (step: S) => void,
): Promise<T | null> {
  let painted = performance.now()
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value
    if (performance.now() - painted < STANDSTILL_MS) continue
    progress(step.value)
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
