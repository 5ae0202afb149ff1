import { exampleSheet } from '@parscore/scoring/testing'
import { describe, expect, it } from 'vitest'
import { correlations } from './correlation.js'
import { withoutMissing } from './missing.js'
import { principalComponents } from './principal-components.js'
import { scoreForRank } from './rank.js'
import { rankSensitivities, rankSensitivity } from './rank-sensitivity.js'
import { selfBias } from './self-bias.js'
import { strengths } from './strengths.js'

describe('what nodes have to do with each other', () => {
  it('is Pearson’s correlation, where there are three units at least', () => {
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
  // Two standardised nodes with correlation r have components that explain (1 + r) ÷ 2 and (1 − r) ÷ 2.
  it('is the share of variance that components explain', () => {
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
})

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

it('a self-assessment is compared by field, with the 3 % rule', () => {
  const sheet = exampleSheet({
    columns: ['maximum', 'self', 'appraisal'],
    rows: [
      ['1', 'A', 10, 9, 8],
      ['1.1', 'a', 5, 5, 4],
      ['1.2', 'b', 5, 4, 4],
      ['2', 'B', 10, 9, 9.25],
    ],
  })
  expect(selfBias(sheet)).toMatchObject({
    bias: 0.75,
    isWithin: false,
    fields: [
      { code: '1', bias: 1, leaves: 2 },
      { code: '2', bias: -0.25 },
    ],
  })
  expect(selfBias(exampleSheet({ columns: ['self'], rows: [['1', 'A', 1]] }))).toBeNull()
})

describe('missing figures', () => {
  const table = [
    [1, null, 3],
    [3, 5, 5],
    [8, 7, null],
  ]
  it('are kept, left out with their units or nodes, or filled in and said to be so', () => {
    expect(withoutMissing(table, 'keep').table).toEqual(table)
    expect(withoutMissing(table, 'drop-units')).toMatchObject({ table: [[3, 5, 5]], units: [1] })
    expect(withoutMissing(table, 'drop-nodes')).toMatchObject({ table: [[1], [3], [8]], nodes: [0] })
    expect(withoutMissing(table, 'mean')).toMatchObject({
      table: [
        [1, 6, 3],
        [3, 5, 5],
        [8, 7, 4],
      ],
      imputed: [
        [0, 1],
        [2, 2],
      ],
    })
    expect(withoutMissing([[null], [null]], 'median').table).toEqual([[null], [null]])
    expect(withoutMissing([[1, 2], [3], [Number.NaN, 4]], 'mean')).toMatchObject({
      table: [
        [1, 2],
        [3, 3],
        [2, 4],
      ],
      imputed: [
        [1, 1],
        [2, 0],
      ],
    })
  })
})

describe('what a rank depends on', () => {
  const asked = {
    table: [
      [3, 9],
      [9, 3],
      [3, 3],
    ],
    weights: [1, 1],
    weightSpread: 0.5,
    normalisations: ['min-max' as const],
    aggregations: ['arithmetic' as const],
    samples: 4000,
    seed: 2,
  }
  // The first two mirror each other, the third is behind both: who is ahead depends on both weights alike, on nothing else.
  it('is told for normalisation, aggregation and each weight', () => {
    const found = rankSensitivity(asked, 0)
    expect(found?.normalisation.total).toBe(0)
    expect(found?.aggregation.total).toBe(0)
    const [first, second] = found?.weights ?? []
    expect(Math.abs((first?.total ?? 0) - (second?.total ?? 0))).toBeLessThan(0.05)
    expect(first?.total).toBeGreaterThan(0.3)
  })
  it('of every unit comes from the same calls, and is nothing for one that was not measured', () => {
    const table = [[null, null], ...asked.table]
    const all = rankSensitivities({ ...asked, table })
    expect(all).toHaveLength(4)
    expect(all[0]).toBeNull()
    expect(all[1]).toEqual(rankSensitivity(asked, 0))
  })
  it('does not change where figures are shifted and scaled', () => {
    const changed = asked.table.map((row) => row.map((value) => 4 * value + 100))
    expect(rankSensitivity({ ...asked, table: changed }, 0)).toEqual(rankSensitivity(asked, 0))
  })
  it('is nothing where the rank is certain', () => expect(rankSensitivity({ ...asked, weightSpread: 0 }, 0)).toBeNull())
  it('has a score that a rank needs', () => {
    const scores = new Map([
      ['A', 80],
      ['B', 90],
      ['C', 70],
    ])
    expect([1, 2, 3].map((wanted) => scoreForRank(scores, 'C', wanted))).toEqual([90, 80, null])
    expect(scoreForRank(scores, 'không có', 1)).toBeNull()
  })
})
