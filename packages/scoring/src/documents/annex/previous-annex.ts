import type { Annex } from './annex.js'

/** An annex with last year's figures from another annex, by indicator; a column of its own goes first. */
export function withPrevious(annex: Annex, lastYear: Annex): Annex {
  const before = new Map(lastYear.rows.map((row) => [row.code, row.figure]))
  return {
    ...annex,
    rows: annex.rows.map((row) => ({ ...row, previous: row.previous ?? before.get(row.code) ?? null })),
  }
}
