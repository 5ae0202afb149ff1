import { expect, it } from 'vitest'
import { strengths } from './strengths.js'

it('strengths come first, in standard deviations from the mean', () => {
  const found = strengths(
    [
      [1, 9, null],
      [2, 5, 1],
      [3, 1, 2],
    ],
    ['a', 'b', 'c'],
    0,
  )
  expect(found.map(({ node, distance }) => [node, distance])).toEqual([
    ['b', 1],
    ['a', -1],
  ])
})
