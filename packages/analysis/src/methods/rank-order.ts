/** Scores nearer than this are the same: the noise of binary fractions in sums of normalised figures. */
const SAME = 1e-12

/** Ranks of units, in an array as wide as their number asks. */
export type Ranks = Uint16Array | Uint32Array

/** An array for so many ranks of so many units. */
export const ranksOf = (units: number, count: number): Ranks =>
  units > 65_535 ? new Uint32Array(count) : new Uint16Array(count)

/** Up to this many units the order of the run before is mended; more are sorted anew. */
const FEW = 400

/**
 * Ranks of scores into an array, the highest first, equal scores sharing the better rank.
 *
 * @param order places of the units in an order that the scores are near to: the nearer, the faster. Those of these scores afterwards
 * @param ranks those of many runs, one after another
 * @param from where those of this run begin
 */
export function rankInto(scores: Float64Array, order: Uint32Array, ranks: Ranks, from: number): void {
  if (scores.length > FEW) rankMany(scores, ranks, from)
  else rankFew(scores, order, ranks, from)
}

/** Places of the units from the highest score down. */
export const orderOf = (scores: Float64Array): Uint32Array =>
  Uint32Array.from(scores.keys()).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))

/** The scores in their order, while they are sorted. */
const sorted = new Float64Array(FEW)

/** Insertion sort of an order that is nearly right. */
function rankFew(scores: Float64Array, order: Uint32Array, ranks: Ranks, from: number): void {
  for (let next = 0; next < order.length; next += 1) {
    const unit = order[next] ?? 0
    const own = scores[unit] ?? 0
    let at = next - 1
    for (; at >= 0 && (sorted[at] ?? 0) < own; at -= 1) {
      sorted[at + 1] = sorted[at] ?? 0
      order[at + 1] = order[at] ?? 0
    }
    sorted[at + 1] = own
    order[at + 1] = unit
  }
  let rank = 1
  let before = Number.POSITIVE_INFINITY
  for (let place = 0; place < order.length; place += 1) {
    const own = sorted[place] ?? 0
    if (before - own > SAME) rank = place + 1
    before = own
    ranks[from + (order[place] ?? 0)] = rank
  }
}

/** Sorted values, and each unit’s rank by how many of them are above it. */
function rankMany(scores: Float64Array, ranks: Ranks, from: number): void {
  const all = scores.slice().sort()
  for (let unit = 0; unit < scores.length; unit += 1) {
    const above = (scores[unit] ?? 0) + SAME
    let low = 0
    let high = all.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((all[middle] ?? 0) > above) high = middle
      else low = middle + 1
    }
    ranks[from + unit] = 1 + all.length - low
  }
}
