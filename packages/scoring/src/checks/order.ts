import type { SheetCell } from '../sheet/score-sheet.js'
import type { Finding, Severity } from './finding.js'

/** A finding with the cell that it is about. */
interface Placed {
  readonly each: { readonly cell: SheetCell }
  readonly finding: Finding
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }
/** How numbers are written, in a whole column: what matters comes before. */
const LAST = 'mixed-separators'

/**
 * Findings in the order in which they are told: field by field as the document has them, what is about the whole at the end;
 * errors first in each field, then by row and column, then by the checks' ids.
 */
export function inOrder(placed: readonly Placed[]): Finding[] {
  const firstRows = new Map<string, number>()
  for (const { each, finding } of placed) {
    if (finding.field === null) continue
    firstRows.set(finding.field, Math.min(each.cell.row, firstRows.get(finding.field) ?? Number.POSITIVE_INFINITY))
  }
  const fieldRow = ({ field }: Finding) =>
    field === null ? Number.POSITIVE_INFINITY : (firstRows.get(field) ?? Number.POSITIVE_INFINITY)
  const keys = ({ each: { cell }, finding }: Placed): readonly number[] => [
    Number(finding.check === LAST),
    fieldRow(finding),
    GRAVITY[finding.severity],
    cell.row,
    cell.col,
  ]
  return placed
    .map((each) => ({ finding: each.finding, keys: keys(each) }))
    .sort((a, b) => compared(a.keys, b.keys) || compareTexts(a.finding.check, b.finding.check))
    .map(({ finding }) => finding)
}

/** Compares keys one after the other; infinities are equal. */
function compared(a: readonly number[], b: readonly number[]): number {
  for (const [place, key] of a.entries()) {
    const other = b[place] ?? 0
    if (key !== other) return key < other ? -1 : 1
  }
  return 0
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
