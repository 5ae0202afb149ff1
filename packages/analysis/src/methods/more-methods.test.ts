import { exampleSheet } from '@parscore/scoring'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cheapestPlan, type Move } from './cheapest-plan.js'
import { correlations } from './correlation.js'
import { withoutMissing } from './missing.js'
import { principalComponents } from './principal-components.js'
import { scoreForRank } from './rank.js'
import { rankSensitivity } from './rank-sensitivity.js'
import { selfBias } from './self-bias.js'
import { sobol } from './sobol.js'
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

describe('the cheapest plan', () => {
  it('takes at most one move of a leaf, and no more than is needed', () => {
    const moves: Move[] = [
      { code: '1.5', gain: 2, difficulty: 5 },
      { code: '1.5', gain: 1, difficulty: 1 },
      { code: '1.6', gain: 0.5, difficulty: 1 },
      { code: '7.2', gain: 1, difficulty: 3 },
    ]
    expect(cheapestPlan(moves, 1.5)).toMatchObject({ gain: 1.5, difficulty: 2 })
    expect(cheapestPlan(moves, 2)?.moves.map(({ code }) => code)).toEqual(['1.5', '7.2'])
    expect(cheapestPlan(moves, 0)).toEqual({ moves: [], gain: 0, difficulty: 0 })
    expect(cheapestPlan(moves, 9)).toBeNull()
  })
  it('is never dearer than any other set that reaches the target', () => {
    const move = fc.record({
      code: fc.constantFrom('a', 'b', 'c', 'd'),
      gain: fc.constantFrom(0.25, 0.5, 1, 1.4804),
      difficulty: fc.integer({ min: 0, max: 9 }),
    })
    fc.assert(
      fc.property(fc.array(move, { maxLength: 7 }), fc.constantFrom(0.3, 1, 2.2), (moves, missing) => {
        const sets = moves.reduce<Move[][]>((all, each) => all.concat(all.map((set) => set.concat(each))), [[]])
        const reaching = sets.filter(
          (set) =>
            new Set(set.map(({ code }) => code)).size === set.length &&
            set.reduce((total, { gain }) => total + Math.floor(gain * 1000 + 1e-6), 0) >= missing * 1000 - 1e-6,
        )
        const cheapest = Math.min(
          ...reaching.map((set) => set.reduce((total, { difficulty }) => total + difficulty, 0)),
        )
        expect(cheapestPlan(moves, missing)?.difficulty ?? Number.POSITIVE_INFINITY).toBe(cheapest)
      }),
    )
  })
})

describe('missing figures', () => {
  const table = [
    [1, null, 3],
    [3, 5, 5],
    [8, 7, null],
  ]
  it('are kept, left out with their units or nodes, or filled in and said to be so', () => {
    expect(withoutMissing(table, 'keep').table).toBe(table)
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
  it('is nothing where the rank is certain', () => expect(rankSensitivity({ ...asked, weightSpread: 0 }, 0)).toBeNull())
  it('has a score that a rank needs', () => {
    const scores = new Map([
      ['A', 80],
      ['B', 90],
      ['C', 70],
    ])
    expect([1, 2, 3].map((wanted) => scoreForRank(scores, 'C', wanted))).toEqual([90, 80, null])
  })
})

describe('Sobol’s indices', () => {
  // Ishigami’s function with a = 7, b = 0.1: first order 0.3139, 0.4424, 0; total 0.5576, 0.4424, 0.2437 (Saltelli 2010).
  it('are those of Ishigami’s function', () => {
    const angle = (x: number) => Math.PI * (2 * x - 1)
    const ishigami = ([x = 0, y = 0, z = 0]: readonly number[]) =>
      Math.sin(angle(x)) + 7 * Math.sin(angle(y)) ** 2 + 0.1 * angle(z) ** 4 * Math.sin(angle(x))
    const found = sobol(ishigami, 3, 20_000, 3)
    const expected = [
      [0.3139, 0.5576],
      [0.4424, 0.4424],
      [0, 0.2437],
    ]
    for (const [index, [first = 0, total = 0]] of expected.entries()) {
      expect(Math.abs((found?.[index]?.first ?? 9) - first)).toBeLessThan(0.03)
      expect(Math.abs((found?.[index]?.total ?? 9) - total)).toBeLessThan(0.03)
    }
  })
  it('are nothing where nothing varies', () => expect(sobol(() => 1, 2, 50, 1)).toBeNull())
})
