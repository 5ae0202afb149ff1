import { isPoints } from '../sheet/column.js'
import { bestProven } from '../sheet/proven.js'
import { numberIn, type ScoreSheet } from '../sheet/score-sheet.js'
import { difference } from '../values/decimal.js'

/** A column of changes with the two whose difference it is; places in `sheet.columns`. */
export interface ChangeColumns {
  readonly change: number
  readonly before: number
  readonly after: number
}

/** What each column of changes compares; where units are columns each has its own. */
export const allChangeColumns = (sheet: ScoreSheet): ChangeColumns[] =>
  sheet.columns.flatMap(({ role }, place) => (role === 'change' ? (comparedBy(sheet, place) ?? []) : []))

/** As {@link allChangeColumns}, of the first column of changes; `null` where there is none. */
export const changeColumns = (sheet: ScoreSheet): ChangeColumns | null => allChangeColumns(sheet)[0] ?? null

/**
 * What a column of changes compares: the two columns of points whose difference it is in most rows, wherever it stands and whichever is
 * taken from which (2024 less 2023, appraised less self-assessed, reached less aimed at); where the figures do not tell, the two results before it.
 *
 * @returns `null` where there is nothing that it could compare
 */
function comparedBy(sheet: ScoreSheet, change: number): ChangeColumns | null {
  const unit = sheet.columns[change]?.unit ?? null
  const points = sheet.columns.flatMap((column, at) =>
    isPoints(column) && (unit === null || column.unit === unit) ? [at] : [],
  )
  const pairs = points.flatMap((before) =>
    points.flatMap((after) =>
      before !== after && sheet.columns[before]?.unit === sheet.columns[after]?.unit ? [{ before, after, change }] : [],
    ),
  )
  // Of pairs that as many rows prove the one with the later column before.
  const best = bestProven(
    pairs.sort((a, b) => b.before - a.before),
    (pair) => heldBy(sheet, pair),
  )
  return best ?? (unit === null ? lastResults(sheet, change) : null)
}

function lastResults(sheet: ScoreSheet, change: number): ChangeColumns | null {
  const results = sheet.columns.flatMap(({ role }, at) => (role === 'result' && at < change ? [at] : []))
  const [before, after] = results.slice(-2)
  return before === undefined || after === undefined ? null : { change, before, after }
}

function heldBy(sheet: ScoreSheet, { change, before, after }: ChangeColumns) {
  let held = 0
  let all = 0
  for (const row of sheet.rows) {
    const [printed, first, second] = [numberIn(row, change), numberIn(row, before), numberIn(row, after)]
    if (printed === null || first === null || second === null) continue
    all += 1
    if (difference(second, first) === printed) held += 1
  }
  return { held, all }
}
