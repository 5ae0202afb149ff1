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
    expect(intervals.map(({ low, median, high }) => [low, median, high])).toEqual([
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
    for (const { median, low, high } of intervals) {
      expect(low).toBeLessThanOrEqual(median)
      expect(median).toBeLessThanOrEqual(high)
    }
  })
  it('of one unit is the first, of none is nothing', () => {
    expect(rankRuns({ ...asked, table: [[1, 2]] }).intervals).toMatchObject([{ median: 1, first: 1 }])
    expect(rankRuns({ ...asked, table: [] }).intervals).toEqual([])
  })
})
