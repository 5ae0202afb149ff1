import type { Finding, Grid } from '@parscore/scoring'
import { valueAt } from '../../host/cell-content.js'
import type { CellEdit } from '../../host/sheet-host.js'

/** The cells that some repairs write, each once, with what stands in them now. */
export function editsOf(findings: readonly Finding[], grid: Grid): CellEdit[] {
  const edits = new Map(findings.flatMap((finding) => finding.fix?.edits ?? []).map((edit) => [edit.cell, edit]))
  return [...edits.values()].map((edit) => ({ ...edit, seen: valueAt(grid, edit.cell) }))
}
