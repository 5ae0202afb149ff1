import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { variance } from 'simple-statistics'

/** How much of a result's variance is due to one of the things that were varied. */
export interface Sensitivity {
  /** Due to it alone, 0 to 1. */
  readonly first: number
  /** Due to it with all that it acts together with, 0 to 1, at least {@link Sensitivity.first} but for sampling. */
  readonly total: number
}

const TWO_TO_32 = 2 ** 32

/**
 * Sobol's indices of a function of some numbers between 0 and 1, estimated from (inputs + 2) × samples calls.
 *
 * Source: first order after A. Saltelli et al. (2010), total after M. J. W. Jansen (1999).
 *
 * @param inputs how many numbers the function takes
 * @param samples a few hundred for a picture, some thousands for two decimals
 * @param seed the same seed gives the same result
 * @returns `null` where the result does not vary
 * @example sobol(([x = 0]) => x, 2, 1000, 1)?.[0]?.first // about 1
 */
export function sobol(
  result: (numbers: readonly number[]) => number,
  inputs: number,
  samples: number,
  seed: number,
): Sensitivity[] | null {
  const random = xoroshiro128plus(seed)
  const draw = () => Array.from({ length: inputs }, () => (random.next() >>> 0) / TWO_TO_32)
  const pairs = Array.from({ length: samples }, () => ({ a: draw(), b: draw() }))
  const atA = pairs.map(({ a }) => result(a))
  const atB = pairs.map(({ b }) => result(b))
  const spread = variance([...atA, ...atB])
  if (spread === 0) return null
  return Array.from({ length: inputs }, (_, input) => {
    let [first, total] = [0, 0]
    for (const [index, { a, b }] of pairs.entries()) {
      const mixed = result(a.map((value, place) => (place === input ? (b[place] ?? value) : value)))
      const [ya, yb] = [atA[index] ?? 0, atB[index] ?? 0]
      first += yb * (mixed - ya)
      total += (ya - mixed) ** 2
    }
    return { first: first / samples / spread, total: total / (2 * samples) / spread }
  })
}
