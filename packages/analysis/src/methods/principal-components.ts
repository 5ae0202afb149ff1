import { PCA } from 'ml-pca'
import { completeRows, fromFirst, isConstant, type Maybe } from './figure.js'

/** A direction in which units differ. */
export interface Component {
  /** Share of the variance that it explains, 0 to 1. */
  readonly share: number
  /** How much of it is in each node; the sign is that of the largest. */
  readonly loadings: readonly number[]
}

/**
 * Principal components of standardised nodes (ml-pca), the largest first. Units that miss a node are left out.
 *
 * @param table units × nodes
 * @returns `null` with fewer than three complete units or a node that does not differ between them
 */
export function principalComponents(table: readonly (readonly Maybe[])[]): Component[] | null {
  const complete = completeRows(table)
  const nodes = complete[0]?.length ?? 0
  const columns = Array.from({ length: nodes }, (_, node) => complete.map((row) => row[node] ?? 0))
  if (complete.length < 3 || nodes === 0 || columns.some(isConstant)) return null
  // Standardised nodes are the same from any beginning and in any unit.
  const apart = columns.map(fromFirst)
  const rows = complete.map((_, unit) => apart.map((column) => column[unit] ?? 0))
  const pca = new PCA(rows, { center: true, scale: true })
  const loadings = pca.getLoadings().to2DArray()
  return pca.getExplainedVariance().map((share, index) => ({ share, loadings: upright(loadings[index] ?? []) }))
}

/** A component and its mirror image are the same; the largest loading is made positive. */
function upright(loadings: readonly number[]): number[] {
  const largest = loadings.reduce((top, value) => (Math.abs(value) > Math.abs(top) ? value : top), 0)
  return loadings.map((value) => (largest < 0 ? -value : value))
}
