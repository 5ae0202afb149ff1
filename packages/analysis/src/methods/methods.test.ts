import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { panelOf } from '../panel/panel-of-cells.js'
import { aggregate } from './aggregate.js'
import { changes } from './change.js'
import { copeland } from './copeland.js'
import { cronbach } from './cronbach.js'
import { gap } from './gap.js'
import { normalise } from './normalise.js'
import { outliers } from './outliers.js'
import { percentile } from './percentile.js'
import { rank } from './rank.js'

const scores = (values: Readonly<Record<string, number | null>>) => new Map(Object.entries(values))

describe('ranks', () => {
  it('give the same score the same rank, and go on as many further', () => {
    const ranked = rank(scores({ A: 90, B: 95, C: 90, D: null, E: 80 }))
    expect(ranked.map(({ unit, rank: place }) => `${place} ${unit}`)).toEqual(['1 B', '2 A', '2 C', '4 E'])
  })
  it('are shared where decimals are equal, and scores that are none have none', () => {
    const ranked = rank(scores({ A: 0.1 + 0.2, B: Number.NaN, C: 0.3, D: 0.2, E: Number.POSITIVE_INFINITY }))
    expect(ranked.map(({ unit, rank: place }) => `${place} ${unit}`)).toEqual(['1 A', '1 C', '3 D'])
  })
  it('tell budgets in đồng apart, to the last', () => {
    const ranked = rank(scores({ A: 1_234_567_890_123, B: 1_234_567_890_124, C: 1_234_567_890_123 }))
    expect(ranked.map(({ unit, rank: place }) => `${place} ${unit}`)).toEqual(['1 B', '2 A', '2 C'])
  })
  it('are the same whatever the order of the units, and where all scores are shifted', () => {
    const score = fc.integer({ min: 0, max: 30 }).map((value) => value / 10)
    const byName = (given: readonly (readonly [string, number])[]) =>
      Object.fromEntries(rank(new Map(given)).map(({ unit, rank: place }) => [unit, place]))
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), score), (values) => {
        const all = Object.entries(values)
        expect(byName([...all].reverse())).toEqual(byName(all))
        expect(byName(all.map(([unit, value]) => [unit, value + 0.7]))).toEqual(byName(all))
      }),
    )
  })
  it('are never better for a lower score', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.integer({ min: 0, max: 20 })), (values) => {
        const ranked = rank(scores(values))
        for (const a of ranked)
          for (const b of ranked) expect(Math.sign(a.rank - b.rank) + Math.sign(a.score - b.score)).toBe(0)
      }),
    )
  })
})

describe('where a unit stands', () => {
  it('is told in percent, with the gap to the best and to the peers', () => {
    expect(percentile(80, [60, 70, 80, 90])).toBe(75)
    expect(percentile(80, [])).toBeNull()
    expect([percentile(80, [80, 80]), percentile(80, [70, 80, 80, 90]), percentile(0.3, [0.1 + 0.2, 1])]).toEqual([
      100, 75, 50,
    ])
    const all = scores({ A: 80, B: 90, C: 71, D: null })
    expect(gap(all, 'A')).toMatchObject({ best: { unit: 'B' }, toBest: 10, peers: 80.5, toPeers: -0.5 })
    expect(gap(all, 'A', ['C', 'D'])).toMatchObject({ peers: 71, toPeers: 9 })
    expect(gap(all, 'D')).toBeNull()
  })
  it('has changes only where both years have a figure', () => {
    const provenance = { source: 'test', line: null }
    const { panel } = panelOf([
      { unit: 'A', year: 2017, node: '1', value: 0.1, provenance },
      { unit: 'A', year: 2018, node: '1', value: 0.3, provenance },
      { unit: 'A', year: 2018, node: '2', value: 5, provenance },
    ])
    expect(changes(panel, 2017, 2018)).toEqual([{ unit: 'A', node: '1', from: 0.1, to: 0.3, change: 0.2 }])
  })
})

// By hand: mean of 2, 4, 6 is 4, standard deviation of the sample is 2.
describe('normalisations', () => {
  const values = [2, 4, null, 6]
  it.each([
    ['min-max', [0, 0.5, null, 1]],
    ['z-score', [-1, 0, null, 1]],
    ['rank', [0, 0.5, null, 1]],
    ['distance-to-best', [2 / 6, 4 / 6, null, 1]],
  ] as const)('%s', (how, expected) => expect(normalise(values, how)).toEqual(expected))
  it('by goalposts stay inside them', () =>
    expect(normalise([1, 4, 9], { goalposts: { low: 2, high: 6 } })).toEqual([0, 0.5, 1]))
  it('give ties the middle of their ranks', () => expect(normalise([1, 2, 2, 3], 'rank')).toEqual([0, 0.5, 0.5, 1]))
  it('of two hundred thousand figures are made', () => {
    const many = normalise(
      Array.from({ length: 200_000 }, (_, at) => at),
      'min-max',
    )
    expect([many.length, many.at(-1)]).toEqual([200_000, 1])
  })
  it('take what is not finite as missing, and goalposts that are one as a mistake', () => {
    expect(normalise([1, Number.NaN, 3, undefined], 'rank')).toEqual([0, null, 1, null])
    expect(() => normalise([1], { goalposts: { low: 2, high: 2 } })).toThrow(/goalposts/)
  })
  it('as a distance to the best want a best above 0, and are 1 where all are the best', () => {
    expect(() => normalise([-4, -2, -1], 'distance-to-best')).toThrow(/the best is -1/)
    expect(() => normalise([-4, 0], 'distance-to-best')).toThrow(/the best is 0/)
    expect(normalise([0, 0, null], 'distance-to-best')).toEqual([1, 1, null])
    expect(normalise([-3, -3], 'distance-to-best')).toEqual([1, 1])
  })
  it('do not change where figures are shifted or scaled, but for the distance to the best', () => {
    const how = fc.constantFrom('min-max' as const, 'z-score' as const, 'rank' as const)
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 })), how, (given, method) => {
        const changed = normalise(
          given.map((value) => 4 * value + 256),
          method,
        )
        for (const [index, value] of normalise(given, method).entries())
          expect(changed[index]).toBeCloseTo(value ?? 9, 9)
        expect(changed).toHaveLength(given.length)
      }),
    )
  })
  it('are never NaN, also where all figures are the same, one, or none', () => {
    const how = fc.constantFrom('min-max' as const, 'z-score' as const, 'rank' as const, 'distance-to-best' as const)
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: -5, max: 5 }))), how, (figures, method) => {
        // A share of the best is of what is above 0.
        const given = method === 'distance-to-best' ? [...figures, 6] : figures
        const made = normalise(given, method)
        expect(made).toHaveLength(given.length)
        for (const [index, value] of made.entries())
          expect(value === null ? given[index] : Number.isFinite(value)).toBe(value === null ? null : true)
      }),
    )
  })
})

describe('aggregations', () => {
  it('are the weighted means, weights of missing figures spread over the others', () => {
    expect(aggregate([0.25, 1], [1, 1], 'arithmetic')).toBe(0.625)
    expect(aggregate([0.25, 1], [1, 1], 'geometric')).toBeCloseTo(0.5, 12)
    expect(aggregate([0.25, 1], [1, 1], 'harmonic')).toBeCloseTo(0.4, 12)
    expect(aggregate([0.2, null, 0.8], [3, 5, 1], 'arithmetic')).toBeCloseTo(0.35, 12)
    expect(aggregate([null], [1], 'arithmetic')).toBeNull()
  })
  it('order as arithmetic ≥ geometric ≥ harmonic', () => {
    const figure = fc.double({ min: 0.01, max: 1, noNaN: true })
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 9 }), (values) => {
        const weights = values.map(() => 1)
        const [a = 0, g = 0, h = 0] = (['arithmetic', 'geometric', 'harmonic'] as const).map(
          (how) => aggregate(values, weights, how) ?? 0,
        )
        expect(a).toBeGreaterThanOrEqual(g - 1e-12)
        expect(g).toBeGreaterThanOrEqual(h - 1e-12)
      }),
    )
  })
  it('of what is not above 0 are 0 or nothing, never a made-up figure', () => {
    for (const how of ['geometric', 'harmonic'] as const) {
      expect(aggregate([0, 1], [1, 1], how)).toBe(0)
      expect(aggregate([-1, 1], [1, 1], how)).toBeNull()
      expect(aggregate([0.001, 0.001], [1, 1], how)).toBeCloseTo(0.001, 15)
    }
    expect(aggregate([-1, 1], [1, 1], 'arithmetic')).toBe(0)
  })
  it('refuse weights that are short, below 0 or none', () => {
    for (const weights of [[1], [1, -1], [1, Number.NaN]])
      expect(() => aggregate([1, 2], weights, 'arithmetic')).toThrow(/weights/)
  })
  it('of Copeland tie where decimals do, and add up to 0', () => {
    const table = [
      [1, 1, 0],
      [0, 0, 1],
    ]
    expect(copeland(table, [0.1, 0.2, 0.3])).toEqual([0, 0])
    expect(copeland([[0.1 + 0.2], [0.3]], [1])).toEqual([0, 0])
    const row = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
        const found = copeland(rows, [0.1, 0.2, 0.3])
        expect(found.reduce((total, each) => total + each, 0)).toBe(0)
        const shifted = rows.map((each) => each.map((value) => value + 0.7))
        expect(copeland(shifted, [1, 2, 3])).toEqual(found)
      }),
    )
  })
  it('of Copeland count duels', () => {
    expect(
      copeland(
        [
          [3, 3],
          [2, 2],
          [1, 9],
        ],
        [1, 1],
      ),
    ).toEqual([1, -1, 0])
    expect(
      copeland(
        [
          [3, null],
          [2, 2],
        ],
        [1, 9],
      ),
    ).toEqual([1, -1])
  })
})

describe('what nodes have in common', () => {
  // By hand: variances 1 and 4, covariance 2, so var(sum) = 9 and alpha = 2 × (1 − 5 ÷ 9).
  it('is Cronbach’s alpha', () => {
    expect(
      cronbach([
        [1, 2],
        [2, 4],
        [3, 6],
      ]),
    ).toBeCloseTo(8 / 9, 12)
    expect(
      cronbach([
        [1, 2],
        [2, 3],
        [3, 4],
        [null, 9],
      ]),
    ).toBeCloseTo(1, 12)
    expect(cronbach([[1], [2]])).toBeNull()
    // Equal sums of decimals, added in another order.
    expect(
      cronbach([
        [0.1, 0.2, 0.3, 0.7],
        [0.7, 0.3, 0.2, 0.1],
        [0.3, 0.7, 0.1, 0.2],
      ]),
    ).toBeNull()
  })
  it('is decided by a few units where skewness and kurtosis are large', () => {
    expect(outliers([1, 2, 3, 4])?.isFlagged).toBe(false)
    expect(outliers([1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 60])?.isFlagged).toBe(true)
    expect(outliers([1, 1, 1, 1])).toBeNull()
    for (const figures of [
      [0.1, 0.1, 0.1, 3.9],
      [3.9, 0.1, 0.1, 0.1],
      [2.7, 0.3, 0.3, 0.3],
    ])
      expect(outliers(figures)?.isFlagged).toBe(false)
  })
})
