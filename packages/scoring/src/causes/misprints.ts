import { isPoints } from '../sheet/column.js'
import { maximumOf, numberIn, type ScoreSheet } from '../sheet/score-sheet.js'
import { sum } from '../values/decimal.js'
import {
  type Equation,
  equationsOf,
  gapWith,
  holdsWith,
  isSamePlace,
  type Place,
  type Replacement,
} from './equation.js'
import type { Witness } from './witness.js'

/** One cell, or one of some, that was probably misprinted: changed, sums that are wrong hold and none breaks. */
export interface Misprint {
  /** Where several explain equally much, each of them. */
  readonly changes: readonly Replacement[]
  /** What is wrong as printed and holds with the change. */
  readonly mended: readonly Equation[]
  /** What holds as printed with the whole of the first of `mended` in it: so the mistake is below it. */
  readonly held: readonly Equation[]
  /** Where the document says the other value, if it does. */
  readonly witness: Witness | null
  /** Changes that were computed from the misprint: they hold as printed only with it. Only a witness outweighs them. */
  readonly follow: readonly Equation[]
}

/** More cells than these that explain equally much are no explanation. */
const MOST_SUSPECTS = 6

/**
 * The misprints that the sums of a sheet prove. A cell is suspected only if with another value all that it is in holds, and that value is
 * possible (0 to the maximum, and points that its rule can give); and only if it mends two, or if the whole itself is cleared by
 * a sum that holds with it, or if another place of the document says that value.
 *
 * @param witnesses what other tables of the document say of cells of this one
 * @example misprints(haNam2018).length
 * // 6
 */
export function misprints(sheet: ScoreSheet, witnesses: readonly Witness[] = []): Misprint[] {
  const proof = new Proof(sheet)
  const found: Misprint[] = []
  for (const equation of proof.wrong) {
    if (found.some(({ mended }) => mended.includes(equation))) continue
    const misprint = witnessed(proof, equation, witnesses) ?? explained(proof, equation)
    if (misprint) found.push(misprint)
  }
  return found
}

/** What the printed numbers of a sheet say of each other. */
class Proof {
  readonly wrong: readonly Equation[]
  private readonly holding: ReadonlySet<Equation>
  private readonly byRow = new Map<Place['row'], Equation[]>()

  constructor(readonly sheet: ScoreSheet) {
    const equations = equationsOf(sheet)
    this.holding = new Set(equations.filter((equation) => holdsWith(equation, null)))
    this.wrong = equations.filter((equation) => !this.holding.has(equation))
    for (const equation of equations) {
      for (const row of new Set([equation.whole, ...equation.parts].map((place) => place.row)))
        this.byRow.set(row, [...(this.byRow.get(row) ?? []), equation])
    }
  }

  /** The equations that a cell is in. */
  touching = (place: Place): readonly Equation[] =>
    (this.byRow.get(place.row) ?? []).filter(({ whole, parts }) =>
      [whole, ...parts].some((each) => isSamePlace(each, place)),
    )

  holds = (equation: Equation): boolean => this.holding.has(equation)

  /** What a change mends, and what is wrong with it. */
  effect(change: Replacement) {
    const own = this.touching(change).map((equation) => ({ equation, after: holdsWith(equation, change) }))
    return {
      change,
      mended: own.filter(({ equation, after }) => after && !this.holds(equation)).map(({ equation }) => equation),
      wrong: own.filter(({ after }) => !after).map(({ equation }) => equation),
    }
  }
}

function explained(proof: Proof, equation: Equation): Misprint | null {
  const held = proof.touching(equation.whole).filter(proof.holds)
  const tried = changesFor(equation)
    .filter((change) => isPossible(proof.sheet, change))
    .map((change) => proof.effect(change))
    .filter(({ wrong }) => wrong.length === 0)
  const most = Math.max(0, ...tried.map(({ mended }) => mended.length))
  const equal = tried.filter(({ mended }) => mended.length === most)
  // What stands there cannot be right, whatever the sums say.
  const impossible = equal.filter(({ change: { row, column } }) => !isPossible(proof.sheet, asPrinted(row, column)))
  const best = impossible.length > 0 ? impossible : equal
  const [first] = best
  const isCleared = held.length > 0 && best.every(({ change }) => !isSamePlace(change, equation.whole))
  const isProvenWrong = impossible.length === 1
  if (!first || best.length > MOST_SUSPECTS || (most < 2 && !isCleared && !isProvenWrong)) return null
  return { changes: best.map(({ change }) => change), mended: first.mended, held, witness: null, follow: [] }
}

/** The value that another table gives a cell of an equation, where it mends that and spoils nothing but changes computed from the misprint. */
function witnessed(proof: Proof, equation: Equation, witnesses: readonly Witness[]): Misprint | null {
  for (const witness of witnesses) {
    if (![equation.whole, ...equation.parts].some((place) => isSamePlace(place, witness))) continue
    if (!isPossible(proof.sheet, witness)) continue
    const { mended, wrong } = proof.effect(witness)
    if (!mended.includes(equation) || wrong.some(({ kind }) => kind === 'sum')) continue
    const { row, column, value } = witness
    return { changes: [{ row, column, value }], mended, held: [], witness, follow: wrong.filter(proof.holds) }
  }
  return null
}

/** Every change of one cell that makes an equation exact. */
function changesFor(equation: Equation): Replacement[] {
  const gap = gapWith(equation, null)
  const changed = (place: Place, by: number): Replacement => ({
    ...place,
    value: sum([numberIn(place.row, place.column) ?? 0, by]),
  })
  return [changed(equation.whole, -gap), ...equation.parts.map((part) => changed(part, gap))]
}

const asPrinted = (row: Place['row'], column: number): Replacement => ({
  row,
  column,
  value: numberIn(row, column) ?? 0,
})

function isPossible(sheet: ScoreSheet, { row, column, value }: Replacement): boolean {
  const which = sheet.columns[column]
  if (which?.role === 'maximum') return isPossibleMaximum(sheet, row, value)
  if (!which || !isPoints(which)) return true
  const maximum = maximumOf(sheet, row, which)
  if (value < 0 || (maximum !== null && value > maximum)) return false
  const { rule, basis } = row.node ?? {}
  if (!rule || maximum === null || row.children.length > 0 || basis?.status === 'partly') return true
  const possible = rule.attainable(maximum)
  return possible.kind !== 'steps' || possible.points.includes(value)
}

/** A maximum is that of the framework where there is one, and no less than the points that its row has. */
function isPossibleMaximum(sheet: ScoreSheet, row: Place['row'], maximum: number): boolean {
  const known = row.node?.maximum ?? null
  const isExceeded = sheet.columns.some((column, at) => isPoints(column) && (numberIn(row, at) ?? 0) > maximum)
  return maximum > 0 && !isExceeded && (known === null || known === maximum)
}
