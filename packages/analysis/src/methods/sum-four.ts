/** Sets of weights that are summed at once. */
export const SETS = 4

/**
 * Weighted sums of every unit for four sets of weights at once, two units at a time: each figure is read once for the four sets,
 * each weight once for the two units, and none of the eight sums waits for another, which is what makes many runs quick.
 *
 * @param values units × nodes, unit by unit
 * @param weights nodes × 4
 * @param sums units × 4
 */
export function sumFour(values: Float64Array, weights: Float64Array, sums: Float64Array): void {
  const nodes = weights.length / SETS
  const units = sums.length / SETS
  for (let unit = 0; unit < units; unit += 2) {
    // The last of an odd number is summed twice.
    const other = Math.min(unit + 1, units - 1)
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    let e = 0
    let f = 0
    let g = 0
    let h = 0
    for (let own = 0, at = unit * nodes, far = other * nodes; own < weights.length; own += SETS, at += 1, far += 1) {
      const x = values[at] ?? 0
      const y = values[far] ?? 0
      const first = weights[own] ?? 0
      const second = weights[own + 1] ?? 0
      const third = weights[own + 2] ?? 0
      const fourth = weights[own + 3] ?? 0
      a += first * x
      b += second * x
      c += third * x
      d += fourth * x
      e += first * y
      f += second * y
      g += third * y
      h += fourth * y
    }
    put(sums, unit * SETS, a, b, c, d)
    put(sums, other * SETS, e, f, g, h)
  }
}

function put(sums: Float64Array, at: number, a: number, b: number, c: number, d: number): void {
  sums[at] = a
  sums[at + 1] = b
  sums[at + 2] = c
  sums[at + 3] = d
}
