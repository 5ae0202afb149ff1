import { describe, expect, it } from 'vitest'
import { type RankUncertainty, rankRuns } from './monte-carlo.js'

const asked: RankUncertainty = {
  table: [
    [3, 9],
    [9, 3],
    [1, 1],
    [null, 2],
  ],
  weights: [1, 1],
  weightSpread: 0.5,
  normalisations: ['min-max'],
  aggregations: ['arithmetic'],
  measurementError: 0,
  runs: 2000,
  seed: 7,
}

describe('ranks under uncertainty', () => {
  it('are certain where nothing is varied', () => {
    const { intervals, beats } = rankRuns({ ...asked, weightSpread: 0, runs: 10 })
    expect(intervals.map((each) => [each?.low, each?.median, each?.high])).toEqual([
      [1, 1, 1],
      [1, 1, 1],
      [4, 4, 4],
      [3, 3, 3],
    ])
    expect(beats(0, 2)).toBe(1)
    expect(beats(0, 1)).toBe(0)
  })
  it('are the same for the same seed, and others for another', () => {
    expect(rankRuns(asked).intervals).toEqual(rankRuns(asked).intervals)
    expect(rankRuns(asked).beats(0, 1)).not.toBe(rankRuns({ ...asked, seed: 8 }).beats(0, 1))
  })
  // Two units that mirror each other are first half of the time; 4 standard errors of 2 000 runs are 4.5 %.
  it('share the first place of two units that mirror each other', () => {
    const { intervals, beats } = rankRuns(asked)
    expect(Math.abs((intervals[0]?.first ?? 0) - 0.5)).toBeLessThan(0.045)
    expect(beats(0, 1) + beats(1, 0)).toBeCloseTo(1, 12)
    expect(intervals[0]).toMatchObject({ best: 1, worst: 2 })
    expect(intervals[2]).toMatchObject({ best: 4, worst: 4, first: 0 })
  })
  it('have wider intervals the larger the error of measurement', () => {
    const width = (measurementError: number) => {
      const [first] = rankRuns({ ...asked, weightSpread: 0, measurementError }).intervals
      return (first?.high ?? 0) - (first?.low ?? 0)
    }
    expect(width(0.05)).toBeLessThanOrEqual(width(1))
    expect(width(1)).toBeGreaterThan(0)
  })
  it('take every normalisation and aggregation without a figure that is none', () => {
    const { intervals } = rankRuns({
      ...asked,
      normalisations: ['min-max', 'rank', 'distance-to-best', 'z-score', { goalposts: { low: 0, high: 10 } }],
      aggregations: ['arithmetic', 'geometric', 'harmonic'],
    })
    for (const each of intervals) {
      expect(each?.low).toBeLessThanOrEqual(each?.median ?? 0)
      expect(each?.median).toBeLessThanOrEqual(each?.high ?? 0)
      expect(each?.best).toBeLessThanOrEqual(each?.mean ?? 0)
      expect(each?.mean).toBeLessThanOrEqual(each?.worst ?? 0)
    }
  })
  it('do not change where figures are shifted, scaled or doubled, or weights scaled', () => {
    const table = [
      [3, 9, 4],
      [9, 3, 1],
      [1, 1, 7],
      [5, 2, 2],
    ]
    const of = (changed: (value: number) => number, weight = 1) =>
      rankRuns({
        ...asked,
        normalisations: ['min-max', 'z-score', 'rank'],
        table: table.map((row) => row.map(changed)),
        weights: [weight, weight, weight],
      }).intervals
    const plain = of((value) => value)
    expect(of((value) => value + 1000)).toEqual(plain)
    expect(of((value) => value * 8)).toEqual(plain)
    expect(of((value) => value, 4)).toEqual(plain)
    const named = rankRuns({ ...asked, table: [...table].reverse(), weights: [1, 1, 1] }).intervals
    const straight = rankRuns({ ...asked, table, weights: [1, 1, 1] }).intervals
    expect([...named].reverse()).toEqual(straight)
  })
  it('give units with equal figures the same rank in every run', () => {
    const { intervals, beats } = rankRuns({
      ...asked,
      table: [
        [0.1 + 0.2, 1],
        [0.3, 1],
        [1, 0],
      ],
    })
    expect(intervals[0]).toEqual(intervals[1])
    expect(beats(0, 1) + beats(1, 0)).toBe(0)
  })
  it('leave units of which nothing was measured without a rank, and rank the others as if they were not there', () => {
    const { intervals, beats } = rankRuns({ ...asked, table: [[null, null], ...asked.table, [undefined, Number.NaN]] })
    expect([intervals[0], intervals.at(-1)]).toEqual([null, null])
    expect(intervals.slice(1, -1)).toEqual(rankRuns(asked).intervals)
    expect(beats(1, 0)).toBe(0)
  })
  it('of many units come from a sort, and are those of a few', () => {
    const table = Array.from({ length: 500 }, (_, unit) => [(unit * 37) % 500, (unit * 91) % 487])
    const spread = { ...asked, table, runs: 3 }
    const places = rankRuns({ ...spread, weightSpread: 0 }).intervals.map((each) => each?.median)
    const totals = table.map(([a = 0, b = 0]) => a / 499 + b / 486)
    expect(places).toEqual(totals.map((own) => 1 + totals.filter((other) => other > own + 1e-9).length))
  })
  // By hand: of two units apart by d on one node with an error of e each, the better is ahead with probability Φ(d ÷ (e√2)).
  it.each(['arithmetic', 'geometric'] as const)(
    'with an error of measurement are as normal errors make them (%s)',
    (how) => {
      const table = [[3], [2], [0], [4]]
      const { beats } = rankRuns({
        ...asked,
        table,
        weights: [1],
        aggregations: [how],
        measurementError: 0.25,
        runs: 8000,
      })
      expect(Math.abs(beats(0, 1) - 0.7602)).toBeLessThan(0.025)
    },
  )
  it.each<[place: string, wrong: Partial<RankUncertainty>]>([
    ['runs', { runs: 0 }],
    ['runs', { runs: 1.5 }],
    ['weightSpread', { weightSpread: 1.5 }],
    ['measurementError', { measurementError: Number.NaN }],
    ['seed', { seed: 1.5 }],
    ['seed', { seed: 2 ** 40 }],
    ['weights', { weights: [0, 0] }],
    ['weights', { weights: [1] }],
    ['weights', { weights: [1, -1] }],
    ['normalisations', { normalisations: [] }],
    ['aggregations', { aggregations: [] }],
    ['geometric mean of z-scores', { normalisations: ['z-score'], aggregations: ['geometric'] }],
    ['geometric or harmonic mean', { normalisations: ['z-score'], aggregations: ['geometric', 'harmonic'] }],
  ])('are refused with the place: %s', (place, wrong) =>
    expect(() => rankRuns({ ...asked, ...wrong })).toThrow(new RegExp(place)),
  )
  it('of one unit is the first, of none is nothing', () => {
    expect(rankRuns({ ...asked, table: [[1, 2]] }).intervals).toMatchObject([{ median: 1, first: 1 }])
    expect(rankRuns({ ...asked, table: [] }).intervals).toEqual([])
  })
})
