import { changeMismatch } from '../checks/change-mismatch.js'
import type { Finding, ProvenCause } from '../checks/finding.js'
import { formulaRangeShort } from '../checks/formula-range-short.js'
import { indexMismatch } from '../checks/index-mismatch.js'
import { maximumSumMismatch } from '../checks/maximum-sum-mismatch.js'
import { percentMismatch } from '../checks/percent-mismatch.js'
import { sumMismatch } from '../checks/sum-mismatch.js'
import { totalMismatch } from '../checks/total-mismatch.js'
import { fullAddress } from '../sheet/grid.js'
import type { ScoreSheet } from '../sheet/score-sheet.js'
import { withValue } from '../sheet/with-value.js'
import { causeOf } from './cause-text.js'
import { type Misprint, misprints } from './misprints.js'
import type { Witness } from './witness.js'

/** The checks that tell of what one wrong cell makes wrong elsewhere. */
const FOLLOWING = [maximumSumMismatch, sumMismatch, totalMismatch, indexMismatch, changeMismatch, percentMismatch]
const FOLLOWS: ReadonlySet<string> = new Set(FOLLOWING.map(({ id }) => id))

/** Where more sums than these are wrong, it is not for a cell that was misprinted. */
const MOST_UNEXPLAINED = 2_000

const isSought = ({ length }: readonly Finding[]): boolean => length > 0 && length <= MOST_UNEXPLAINED

/** A sheet is checked once for each misprint: so many cells are, in some seconds. A sheet of all provinces has 100 000. */
const MOST_CHECKED = 5_000_000

const mostTried = ({ rows, columns }: ScoreSheet): number =>
  Math.ceil(MOST_CHECKED / (rows.length * columns.length + 1))

/** The findings of a sheet with their causes. */
export interface Explained {
  /** In their order. */
  readonly findings: readonly Finding[]
  /** What other tables say of the cells, with the cause that makes them differ. */
  readonly witnessed: ReadonlyMap<string, ProvenCause>
  /** The sheet with the values that misprints of a single cell should have; the sheet itself where there are none. */
  readonly corrected: ScoreSheet
}

/**
 * Findings with the misprint that they are symptoms of, where the sums of the sheet prove one: what a check no longer finds in a sheet that
 * has the other value.
 *
 * @param findings those of the sheet
 * @param witnesses what other tables of the document say of its cells
 */
export function withCauses(
  sheet: ScoreSheet,
  findings: readonly Finding[],
  witnesses: readonly Witness[] = [],
): Explained {
  const unexplained = notByFormula(findings)
  const found = isSought(unexplained) ? misprints(sheet, witnesses).slice(0, mostTried(sheet)) : []
  const causes = new Map<string, ProvenCause>()
  const witnessed = new Map<string, ProvenCause>()
  let corrected = sheet
  for (const misprint of found) {
    const cause = causeOf(sheet, misprint)
    const symptoms = symptomsOf(sheet, misprint, unexplained)
    if (!saysMore(cause, symptoms) && !misprint.witness) continue
    for (const finding of symptoms) {
      if (!causes.has(keyOf(finding))) causes.set(keyOf(finding), cause)
    }
    corrected = withChange(corrected, misprint)
    if (misprint.witness) for (const cell of [misprint.witness.cell, ...cause.cells]) witnessed.set(cell, cause)
  }
  const told = findings.map((finding) => {
    const cause = causes.get(keyOf(finding))
    return cause ? { ...finding, cause } : finding
  })
  return { findings: told, witnessed, corrected }
}

/** A sheet with the value that a misprint of one cell should have; its rows may be copies of those that it was found in. */
function withChange(sheet: ScoreSheet, { changes: [only, ...others] }: Misprint): ScoreSheet {
  const own = only && sheet.rows.find(({ position }) => position === only.row.position)
  return own && others.length === 0 ? withValue(sheet, own, only.column, only.value) : sheet
}

/** What follows from other cells; a sum whose formula leaves out a row has its cause in the formula. */
function notByFormula(findings: readonly Finding[]): readonly Finding[] {
  const short = new Set(findings.flatMap(({ check, cell }) => (check === formulaRangeShort.id ? [cell] : [])))
  return findings.filter(({ check, cell }) => FOLLOWS.has(check) && !short.has(cell))
}

/** A cause that is its only finding again says nothing. */
const saysMore = ({ cells }: ProvenCause, symptoms: readonly Finding[]): boolean =>
  symptoms.length > 1 || cells.length > 1 || cells[0] !== symptoms[0]?.cell

const keyOf = ({ check, cell, column }: Pick<Finding, 'check' | 'cell' | 'column'>): string =>
  `${check} ${cell} ${column}`

/** What is found in the sheet as it stands and with none of the changes. */
function symptomsOf(sheet: ScoreSheet, { changes }: Misprint, findings: readonly Finding[]): readonly Finding[] {
  const left = changes.map(({ row, column, value }) => keysIn(withValue(sheet, row, column, value)))
  return findings.filter((finding) => !left.some((keys) => keys.has(keyOf(finding))))
}

/** Where the checks find something, without a word of it: a sheet is checked once for each change. */
const keysIn = (sheet: ScoreSheet): ReadonlySet<string> =>
  new Set(
    FOLLOWING.flatMap(({ id, run }) =>
      run(sheet).map(({ cell, column }) => keyOf({ check: id, cell: fullAddress(cell.sheet, cell.address), column })),
    ),
  )
