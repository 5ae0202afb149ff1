import { expect, it } from 'vitest'
import { scoreForRank } from './rank.js'

it('a rank needs a score', () => {
  const scores = new Map([
    ['A', 80],
    ['B', 90],
    ['C', 70],
  ])
  expect([1, 2, 3].map((wanted) => scoreForRank(scores, 'C', wanted))).toEqual([90, 80, null])
  expect(scoreForRank(scores, 'không có', 1)).toBeNull()
})
