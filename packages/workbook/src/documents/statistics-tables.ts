import type { Grid } from '@parscore/scoring'

/** A document of fewer tables is about them. */
const MANY_TABLES = 4

/**
 * Whether a document has many tables of which few are score tables: those of figures that a report brings along.
 *
 * @param scored how many of them are score tables
 */
export function areStatistics(tables: readonly Grid[], scored: number): boolean {
  // The head of a document and its signatures are tables too, of a few rows.
  const all = tables.filter(({ rows }) => rows.length > 3).length
  return all >= MANY_TABLES && scored * 2 < all
}
