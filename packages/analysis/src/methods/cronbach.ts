import { sampleVariance } from 'simple-statistics'
import { completeRows, type Maybe, unitOf } from './figure.js'
import { leastOf, mostOf } from './normalise.js'

/**
 * Cronbach's alpha: how far nodes measure one thing, k ÷ (k − 1) × (1 − Σ var(node) ÷ var(sum)).
 *
 * Source: L. J. Cronbach (1951); OECD/JRC Handbook (2008), step 4. Units that miss a node are left out.
 *
 * @param table units × nodes
 * @returns at most 1; `null` with fewer than two nodes or two complete units, or where the sums do not differ
 * @example cronbach([[1, 2], [2, 3], [3, 4]]) // 1
 */
export function cronbach(table: readonly (readonly Maybe[])[]): number | null {
  const complete = inOneUnit(completeRows(table))
  const nodes = complete[0]?.length ?? 0
  if (nodes < 2 || complete.length < 2) return null
  const columns = Array.from({ length: nodes }, (_, node) => columnFromFirst(complete, node))
  const sums = complete.map((_, unit) => sum(columns.map((column) => column[unit] ?? 0)))
  if (mostOf(sums) - leastOf(sums) <= noiseOf(complete)) return null
  const own = columns.map((column) => sampleVariance(column))
  return (nodes / (nodes - 1)) * (1 - sum(own) / sampleVariance(sums))
}

/** All figures in one unit, for variances are compared with each other. */
function inOneUnit(rows: readonly (readonly number[])[]): number[][] {
  const unit = unitOf(rows.flat())
  return rows.map((row) => row.map((value) => value / unit))
}

/** A node's figures from that of the first unit on, so that they keep their decimals beside a thousand billion. */
const columnFromFirst = (rows: readonly (readonly number[])[], node: number): number[] =>
  rows.map((row) => (row[node] ?? 0) - (rows[0]?.[node] ?? 0))

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** How far sums of equal decimals may lie apart in binary fractions. */
function noiseOf(rows: readonly (readonly number[])[]): number {
  const largest = rows.reduce((most, row) => Math.max(most, sum(row.map(Math.abs))), 0)
  return 2 * (rows[0]?.length ?? 0) * Number.EPSILON * largest
}
