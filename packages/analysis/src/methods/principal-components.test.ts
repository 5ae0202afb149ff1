import { expect, it } from 'vitest'
import { correlations } from './correlation.js'
import { principalComponents } from './principal-components.js'

// Two standardised nodes with correlation r have components that explain (1 + r) ÷ 2 and (1 − r) ÷ 2.
it('components explain the share of variance that the correlation gives', () => {
  const table = [
    [1, 1],
    [2, 3],
    [3, 2],
    [4, 4],
  ]
  const r = correlations(table)[0]?.[1] ?? 0
  const components = principalComponents(table)
  expect(components?.map(({ share }) => share)).toEqual([
    expect.closeTo((1 + r) / 2, 10),
    expect.closeTo((1 - r) / 2, 10),
  ])
  expect(components?.[0]?.loadings.map(Math.abs)).toEqual([
    expect.closeTo(Math.SQRT1_2, 10),
    expect.closeTo(Math.SQRT1_2, 10),
  ])
  expect(
    principalComponents([
      [1, 1],
      [1, 2],
      [1, 3],
    ]),
  ).toBeNull()
})
