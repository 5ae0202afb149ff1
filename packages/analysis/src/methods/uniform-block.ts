import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

const TWO_TO_32 = 2 ** 32

/**
 * Random numbers from 0 to below 1, an array at a time: those of pure-rand’s xoroshiro128+ in the same order, some times faster,
 * for its state stays in registers.
 *
 * Source: D. Blackman and S. Vigna, Scrambled linear pseudorandom number generators (2018).
 *
 * @param seed the same seed gives the same numbers
 */
export function uniformBlocks(seed: number): (into: Float64Array) => void {
  const state = Int32Array.from(xoroshiro128plus(seed).getState())
  return (into) => {
    let [s01, s00, s11, s10] = [state[0] ?? 0, state[1] ?? 0, state[2] ?? 0, state[3] ?? 0]
    for (let at = 0; at < into.length; at += 1) {
      into[at] = ((s00 + s10) >>> 0) / TWO_TO_32
      const [low, high] = [s10 ^ s00, s11 ^ s01]
      const before = s00
      s00 = (s00 << 24) ^ (s01 >>> 8) ^ low ^ (low << 16)
      s01 = (s01 << 24) ^ (before >>> 8) ^ high ^ ((high << 16) | (low >>> 16))
      s10 = (high << 5) ^ (low >>> 27)
      s11 = (low << 5) ^ (high >>> 27)
    }
    state.set([s01, s00, s11, s10])
  }
}

/** Random numbers one by one. */
export function uniformOf(seed: number): () => number {
  const draw = uniformBlocks(seed)
  const block = new Float64Array(4096)
  let next = block.length
  return () => {
    if (next === block.length) {
      draw(block)
      next = 0
    }
    return block[next++] ?? 0
  }
}
