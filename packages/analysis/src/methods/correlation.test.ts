import { expect, it } from 'vitest'
import { correlations } from './correlation.js'

it('what nodes have to do with each other is Pearson’s correlation, where there are three units at least', () => {
  const matrix = correlations([
    [1, 2, 1],
    [2, 4, 0],
    [3, 6, 1],
    [null, 9, null],
  ])
  expect(matrix[0]?.[1]).toBeCloseTo(1, 12)
  expect(matrix[0]?.[2]).toBeCloseTo(0, 12)
  expect(
    correlations([
      [1, 2],
      [2, 3],
    ])[0]?.[1],
  ).toBeNull()
  expect(
    correlations([
      [1, 2],
      [1, 3],
      [1, 4],
    ])[0]?.[1],
  ).toBeNull()
})
