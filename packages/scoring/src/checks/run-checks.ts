import { isGroupCode } from '../sheet/code.js'
import { fullAddress } from '../sheet/grid.js'
import type { ScoreRow, ScoreSheet } from '../sheet/score-sheet.js'
import { sentence } from '../text.js'
import type { Check, Found } from './check.js'
import type { Finding } from './finding.js'

/**
 * Runs checks on a sheet.
 *
 * @param sheet the sheet
 * @param checks the checks to run
 * @returns findings in the order of the sheet (row, then column), then of the checks' ids
 */
export function runChecks(sheet: ScoreSheet, checks: readonly Check[]): Finding[] {
  const steps = checkInSteps(sheet, checks)
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value
}

/**
 * Runs checks on a sheet one by one, so that a page can paint, tell how far it is, and stop in between.
 *
 * @yields the number of checks that have run
 * @returns as {@link runChecks}
 */
export function* checkInSteps(sheet: ScoreSheet, checks: readonly Check[]): Generator<number, Finding[], void> {
  const found: { readonly check: Check; readonly each: Found }[] = []
  for (const [index, check] of checks.entries()) {
    for (const each of check.run(sheet)) found.push({ check, each })
    yield index + 1
  }
  found.sort(
    (a, b) =>
      a.each.cell.row - b.each.cell.row ||
      a.each.cell.col - b.each.cell.col ||
      (a.check.id < b.check.id ? -1 : a.check.id > b.check.id ? 1 : 0),
  )
  return found.map(({ check, each }) => worded(check, each))
}

function worded(check: Check, each: Found): Finding {
  const message = sentence(each.sentence, each.words)
  return {
    check: check.id,
    severity: each.severity ?? check.severity,
    code: each.row ? codeOf(each.row) : null,
    field: each.row && codeOf(each.row) !== null ? fieldOf(each.row).code : null,
    column: each.column?.name ?? null,
    cell: fullAddress(each.cell.sheet, each.cell.address),
    found: each.found,
    expected: each.expected,
    difference: each.difference ?? null,
    message: { vi: message.vi.trim(), en: message.en.trim() },
    fix: each.fix && each.fix.edits.length > 0 ? each.fix : null,
  }
}

/** A total has the code of what it sums; the total of all has none, nor has a row that belongs nowhere. */
function codeOf(row: ScoreRow): string | null {
  if (row.kind === 'total' || row.kind === 'index') return row.scope?.code ?? null
  return row.kind === 'stray' || row.code === '' ? null : row.code
}

/** The field that a row is in: the row at the top of the tree, or in a group the one below it. */
function fieldOf(row: ScoreRow): ScoreRow {
  const start = row.scope ?? row
  const { parent } = start
  if (!parent) return start
  return parent.parent === null && isGroupCode(parent.code) ? start : fieldOf(parent)
}
