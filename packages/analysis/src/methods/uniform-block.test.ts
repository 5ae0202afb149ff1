import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { expect, it } from 'vitest'
import { uniformBlocks } from './uniform-block.js'

it.each([1, 2020, -7])('numbers come as from pure-rand, block after block (seed %i)', (seed) => {
  const random = xoroshiro128plus(seed)
  const next = uniformBlocks(seed)
  const block = new Float64Array(500)
  for (let repeat = 0; repeat < 3; repeat += 1) {
    next(block)
    expect([...block]).toEqual(Array.from({ length: 500 }, () => (random.next() >>> 0) / 2 ** 32))
  }
})
