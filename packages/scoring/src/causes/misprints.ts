import { isPoints } from '../sheet/column.js'
import { maximumOf, numberIn, type ScoreSheet } from '../sheet/score-sheet.js'
import { sum } from '../values/decimal.js'
import { type Equation, equationsOf, gapWith, holdsWith, type Replacement } from './equation.js'

/** One cell, or one of some, that was probably misprinted: changed, sums that are wrong hold and none breaks. */
export interface Misprint {
  /** Place in `sheet.columns`. */
  readonly column: number
  /** Where several explain equally much, each of them. */
  readonly changes: readonly Replacement[]
  /** The sums that are wrong as printed and hold with the change. */
  readonly mended: readonly Equation[]
  /** The sums with the whole of the first of `mended` in them that hold as printed: so the mistake is below it. */
  readonly held: readonly Equation[]
}

/** More cells than these that explain equally much are no explanation. */
const MOST_SUSPECTS = 6

/**
 * The misprints that the sums of a sheet prove. A cell is suspected only if with another value every sum that it is in holds, and that value is
 * possible (0 to the maximum, and points that its rule can give); and only if it mends two, or if the whole itself is cleared by
 * a sum that holds with it.
 *
 * @example misprints(haNam2018) // 5.7.1 with 0.5 for 0.25: 5.7 says 1 and holds with 5
 */
export function misprints(sheet: ScoreSheet): Misprint[] {
  return sheet.columns.flatMap((each, column) => (isPoints(each) ? misprintsIn(sheet, column) : []))
}

function misprintsIn(sheet: ScoreSheet, column: number): Misprint[] {
  const equations = equationsOf(sheet, column)
  const wrong = equations.filter((equation) => !holdsWith(equation, column, null))
  const found: Misprint[] = []
  for (const equation of wrong) {
    if (found.some(({ mended }) => mended.includes(equation))) continue
    const misprint = explained(sheet, column, equation, equations)
    if (misprint) found.push(misprint)
  }
  return found
}

function explained(
  sheet: ScoreSheet,
  column: number,
  equation: Equation,
  equations: readonly Equation[],
): Misprint | null {
  const held = touching(equations, equation.whole).filter((each) => holdsWith(each, column, null))
  const tried = changesFor(equation, column)
    .filter((change) => isPossible(sheet, column, change))
    .map((change) => ({ change, ...effect(change, column, equations) }))
    .filter(({ wrong }) => wrong === 0)
  const most = Math.max(0, ...tried.map(({ mended }) => mended.length))
  const best = tried.filter(({ mended }) => mended.length === most)
  const [first] = best
  const isCleared = held.length > 0 && best.every(({ change }) => change.row !== equation.whole)
  if (!first || best.length > MOST_SUSPECTS || (most < 2 && !isCleared)) return null
  return { column, changes: best.map(({ change }) => change), mended: first.mended, held }
}

/** Every change of one cell that makes an equation exact. */
function changesFor(equation: Equation, column: number): Replacement[] {
  const gap = gapWith(equation, column, null)
  const changed = (row: Replacement['row'], by: number): Replacement => ({
    row,
    value: sum([numberIn(row, column) ?? 0, by]),
  })
  return [changed(equation.whole, -gap), ...equation.parts.map((part) => changed(part, gap))]
}

function isPossible(sheet: ScoreSheet, column: number, { row, value }: Replacement): boolean {
  const maximum = maximumOf(sheet, row, sheet.columns[column])
  if (value < 0 || (maximum !== null && value > maximum)) return false
  const { rule, basis } = row.node ?? {}
  if (!rule || maximum === null || row.children.length > 0 || basis?.status === 'partly') return true
  const possible = rule.attainable(maximum)
  return possible.kind !== 'steps' || possible.points.includes(value)
}

function effect(change: Replacement, column: number, equations: readonly Equation[]) {
  const own = touching(equations, change.row).map((equation) => ({
    equation,
    before: holdsWith(equation, column, null),
    after: holdsWith(equation, column, change),
  }))
  return {
    mended: own.filter(({ before, after }) => !before && after).map(({ equation }) => equation),
    wrong: own.filter(({ after }) => !after).length,
  }
}

const touching = (equations: readonly Equation[], row: Replacement['row']): Equation[] =>
  equations.filter(({ whole, parts }) => whole === row || parts.includes(row))
