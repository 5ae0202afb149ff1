import { lessEq, type Model, solve } from 'yalps'
import { completeRows, type Maybe } from './figure.js'

/** The score of a unit under the weights that suit it best. */
export interface BenefitOfDoubt {
  /** 0 to 1; 1 where no unit is better under this unit's own best weights. */
  readonly score: number
  /** Share of each node in the unit's score, in the order of the nodes; they add up to 1. */
  readonly shares: readonly number[]
}

/**
 * Benefit of the doubt: each unit gets the weights under which it stands best, if no unit scores above 1 under them and each
 * node makes up at least so much of the score.
 *
 * Source: L. Cherchye et al., An introduction to “benefit of the doubt” composite indicators (2007); solved as a linear
 * programme (yalps, simplex).
 *
 * @param table units × nodes, figures of 0 and more, none missing
 * @param leastShare the least share of each node in the unit's own score, 0 to below 1 ÷ nodes
 * @returns in the order of the units; `null` for one that has nothing above 0, and for all where a figure is missing or below 0
 * @throws RangeError for a least share that is below 0, or that the nodes together cannot have
 */
export function benefitOfDoubt(table: readonly (readonly Maybe[])[], leastShare = 0): (BenefitOfDoubt | null)[] {
  const most = 1 / Math.max(1, table[0]?.length ?? 1)
  if (!(leastShare >= 0 && leastShare < most))
    throw new RangeError(`leastShare is ${leastShare}: from 0 to below 1 ÷ nodes (${most})`)
  const rows = completeRows(table)
  const isWhole = rows.length === table.length && rows.every((row) => row.every((value) => value >= 0))
  return table.map((_, unit) => (isWhole ? bestFor(rows, unit, leastShare) : null))
}

function bestFor(rows: readonly (readonly number[])[], unit: number, leastShare: number): BenefitOfDoubt | null {
  const own = rows[unit] ?? []
  // The variables are parts of the score: a weight times the unit's own figure.
  const nodes = own.flatMap((value, node) => (value > 0 ? [node] : []))
  if (nodes.length === 0) return null
  const caps = rows.map((_, other) => [`unit ${other}`, lessEq(1)] as const)
  const floors = nodes.map((node) => [`floor ${node}`, lessEq(0)] as const)
  const model: Model<string, string> = {
    direction: 'maximize',
    objective: 'score',
    constraints: new Map([...caps, ...(leastShare > 0 ? floors : [])]),
    variables: new Map(
      nodes.map((node) => [
        String(node),
        new Map([
          ['score', 1],
          ...rows.map((row, other) => [`unit ${other}`, (row[node] ?? 0) / (own[node] ?? 1)] as const),
          // leastShare × score − part ≤ 0
          ...(leastShare > 0
            ? nodes.map((other) => [`floor ${other}`, leastShare - (other === node ? 1 : 0)] as const)
            : []),
        ]),
      ]),
    ),
  }
  const found = solve(model, { precision: 1e-12 })
  if (found.status !== 'optimal' || !(found.result > 0)) return null
  const parts = new Map(found.variables)
  return {
    score: Math.min(1, found.result),
    shares: own.map((_, node) => (parts.get(String(node)) ?? 0) / found.result),
  }
}
