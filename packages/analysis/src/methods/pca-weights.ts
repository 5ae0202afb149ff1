import { type Maybe, withoutNoise } from './figure.js'
import { principalComponents } from './principal-components.js'

/**
 * Weights by principal components: the squared loadings of those that explain more than one node’s share, each by the variance
 * it explains, scaled to 1. Where nodes do not go together at all none explains more, and all are kept: the weights are equal.
 *
 * Source: OECD/JRC Handbook (2008), step 6 (after Nicoletti et al. 2000), without rotation.
 *
 * @param table units × nodes
 * @returns in the order of the nodes; `null` where there are no components
 */
export function pcaWeights(table: readonly (readonly Maybe[])[]): number[] | null {
  const components = principalComponents(table)
  const nodes = components?.[0]?.loadings.length ?? 0
  if (!components || nodes === 0) return null
  const more = components.filter(({ share }) => withoutNoise(share * nodes) > 1)
  const kept = more.length > 0 ? more : components
  const raw = Array.from({ length: nodes }, (_, node) =>
    kept.reduce((total, { share, loadings }) => total + share * (loadings[node] ?? 0) ** 2, 0),
  )
  const all = raw.reduce((total, weight) => total + weight, 0)
  return raw.map((weight) => weight / all)
}
