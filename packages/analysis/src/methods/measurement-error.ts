import { randomNormal } from 'd3-random'
import { type NormalisedTable, scoreInto } from './score-model.js'

/**
 * Scores whose every figure has an error of its own, drawn from a normal distribution on the normalised scale. A sum of such
 * errors is one again, so that an arithmetic mean needs one draw a unit.
 *
 * @param uniform draws 0 to below 1
 * @param error standard error of each figure
 */
export function scoreWithErrors(
  uniform: () => number,
  error: number,
): (table: NormalisedTable, weights: Float64Array, scores: Float64Array) => void {
  const normal = randomNormal.source(uniform)(0, error)
  return (table, weights, scores) => {
    if (table.isArithmetic) {
      scoreInto(table, weights, scores)
      addErrors(table, weights, scores, normal)
    } else scoreInto({ ...table, values: blurred(table, normal) }, weights, scores)
  }
}

function addErrors(table: NormalisedTable, weights: Float64Array, scores: Float64Array, normal: () => number): void {
  for (let unit = 0, at = 0; unit < scores.length; unit += 1) {
    let [weight, squares] = [0, 0]
    for (let node = 0; node < weights.length; node += 1, at += 1) {
      const own = (weights[node] ?? 0) * (table.known?.[at] ?? 1)
      weight += own
      squares += own * own
    }
    scores[unit] = (scores[unit] ?? 0) + (normal() * Math.sqrt(squares)) / weight
  }
}

const blurred = ({ normalised, known, into }: NormalisedTable, normal: () => number): Float64Array =>
  normalised.map((value, at) => (known?.[at] === 0 ? 0 : into(value + normal())))
