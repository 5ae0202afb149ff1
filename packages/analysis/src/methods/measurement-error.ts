import { randomNormal } from 'd3-random'
import { type NormalisedTable, scoreInto } from './score-model.js'

/**
 * Scores whose every figure has an error of its own, drawn from a normal distribution: its own standard error where it has one,
 * and one that all have. A sum of such errors is one again, so that an arithmetic mean needs one draw a unit.
 *
 * @param uniform draws 0 to below 1
 * @param error standard error that each figure has, on the normalised scale
 */
export function scoreWithErrors(
  uniform: () => number,
  error: number,
): (table: NormalisedTable, weights: Float64Array, scores: Float64Array) => void {
  const normal = randomNormal.source(uniform)()
  const varianceAt = ({ errors }: NormalisedTable, at: number) => error ** 2 + (errors?.[at] ?? 0) ** 2
  return (table, weights, scores) => {
    if (table.isArithmetic) {
      scoreInto(table, weights, scores)
      for (const [unit, score] of scores.entries())
        scores[unit] = score + normal() * errorOfMean(table, weights, unit, varianceAt)
      return
    }
    const values = table.normalised.map((value, at) =>
      table.known?.[at] === 0 ? 0 : table.into(value + normal() * Math.sqrt(varianceAt(table, at))),
    )
    scoreInto({ ...table, values }, weights, scores)
  }
}

function errorOfMean(
  table: NormalisedTable,
  weights: Float64Array,
  unit: number,
  varianceAt: (table: NormalisedTable, at: number) => number,
): number {
  let [weight, variance] = [0, 0]
  for (let node = 0, at = unit * weights.length; node < weights.length; node += 1, at += 1) {
    const own = (weights[node] ?? 0) * (table.known?.[at] ?? 1)
    weight += own
    variance += own * own * varianceAt(table, at)
  }
  return Math.sqrt(variance) / weight
}
