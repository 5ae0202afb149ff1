// Figures at the ends of what a number can be: sums and squares of them overflow or vanish, what they mean does not.
import { describe, expect, it } from 'vitest'
import { carryOver } from '../provinces/carry-over.js'
import { tableOf } from '../table/table.js'
import { valueOrThrow } from '../value-or-throw.js'
import { aggregate } from './aggregate.js'
import { association } from './association.js'
import { cheapestPlan } from './cheapest-plan.js'
import { clusters } from './clusters.js'
import { convergence } from './convergence.js'
import { cronbach } from './cronbach.js'
import { gap } from './gap.js'
import { withoutMissing } from './missing.js'
import { normalise } from './normalise.js'
import { outliers } from './outliers.js'
import { pcaWeights } from './pca-weights.js'
import { sobol } from './sobol.js'
import { strengths } from './strengths.js'

const FIGURES = [3, 1, 2, 7, 4, 9]
const OTHERS = [2, 1, 4, 6, 5, 8]
const table = FIGURES.map((value, unit) => [value, OTHERS[unit] ?? 0])
/** Powers of two, so that a figure times one has the same digits. */
const FAR = [2 ** 1019, 2 ** -1000]

describe.each(FAR)('figures times %s', (far) => {
  const figures = FIGURES.map((value) => value * far)
  const far2 = table.map((row) => row.map((value) => value * far))
  const named = (rows: readonly (readonly number[])[]) =>
    valueOrThrow(tableOf({ units: rows.map((_, unit) => `u${unit}`), nodes: ['a', 'b'], rows, source: 'x' }))
  it.each(['min-max', 'z-score', 'rank', 'distance-to-best'] as const)('are the same by %s', (how) =>
    expect(normalise(figures, how)).toEqual(normalise(FIGURES, how)),
  )
  it('are the same between goalposts, also where those lie as far apart as can be', () => {
    expect(normalise(figures, { goalposts: { low: far, high: 9 * far } })).toEqual(
      normalise(FIGURES, { goalposts: { low: 1, high: 9 } }),
    )
    expect(normalise([-1e308, 0, 1e308], { goalposts: { low: -1e308, high: 1e308 } })).toEqual([0, 0.5, 1])
  })
  it.each(['arithmetic', 'geometric', 'harmonic'] as const)('have a %s mean, whatever the weights', (how) => {
    const mean = aggregate(FIGURES, OTHERS, how) ?? 0
    expect((aggregate(figures, OTHERS, how) ?? 0) / far).toBeCloseTo(mean, 9)
    expect(
      aggregate(
        FIGURES,
        OTHERS.map((weight) => weight * far),
        how,
      ),
    ).toBe(mean)
  })
  it('go together as they do', () => {
    expect(association(figures, OTHERS, 'pearson')).toEqual(association(FIGURES, OTHERS, 'pearson'))
    expect(cronbach(far2)).toBe(cronbach(table))
    expect(pcaWeights(far2)).toEqual(pcaWeights(table))
  })
  it('have the shape, the strengths and the groups that they have', () => {
    expect(outliers(figures)).toEqual(outliers(FIGURES))
    expect(strengths(far2, ['a', 'b'], 3).map(({ distance }) => distance)).toEqual(
      strengths(table, ['a', 'b'], 3).map(({ distance }) => distance),
    )
    expect(clusters(named(far2), 2, 1)).toEqual(clusters(named(table), 2, 1))
  })
  it('have means and medians in the place of what is missing', () => {
    const rows = (values: readonly number[]) => [...values.map((value) => [value]), [null]]
    for (const policy of ['mean', 'median'] as const)
      expect((withoutMissing(rows(figures), policy).table.at(-1)?.[0] ?? 0) / far).toBe(
        withoutMissing(rows(FIGURES), policy).table.at(-1)?.[0],
      )
    const peers = (values: readonly number[]) =>
      gap(new Map(values.map((value, unit) => [String(unit), value])), '0')?.peers ?? 0
    expect(peers(figures) / far).toBe(peers(FIGURES))
    expect((named(far2).groupBy(() => 'g', 'known').rows[0]?.[0] ?? 0) / far).toBe(
      named(table).groupBy(() => 'g', 'known').rows[0]?.[0],
    )
  })
  it('converge as they do', () => {
    const by = (values: readonly number[]) =>
      convergence(
        (unit, year) => (values[Number(unit)] ?? 0) * (year === 2020 ? 1 : 1 + Number(unit) / 10),
        ['0', '1', '2', '3'],
        [2020, 2021],
      )
    expect(by(figures.map((value) => value / 8))?.sigma[1]?.variation).toBeCloseTo(
      by(FIGURES)?.sigma[1]?.variation ?? 0,
      9,
    )
  })
  it('weigh former provinces', () => {
    const values = new Map([
      ['Cần Thơ', 88],
      ['Sóc Trăng', 84],
      ['Hậu Giang', 86],
    ])
    const weights = new Map([
      ['Cần Thơ', far],
      ['Sóc Trăng', far],
      ['Hậu Giang', 2 * far],
    ])
    expect(valueOrThrow(carryOver('Cần Thơ', values, { method: 'weighted', weights })).value).toBe(86)
  })
})

describe('what cannot be said', () => {
  it('of a result whose variance is beyond all numbers is nothing', () =>
    expect(sobol(([a = 0, b = 0]) => 1e308 * a - 1e308 * b, 2, 100, 1)).toBeNull())
  it('of points beyond all indices is refused with the place', () =>
    expect(() => cheapestPlan([{ code: '1.5', gain: 1e308, difficulty: 1 }], 1e308)).toThrow(/gain of 1\.5/))
  it('of groups is refused where they are no whole number', () => {
    const one = valueOrThrow(tableOf({ units: ['a', 'b'], nodes: ['1'], rows: [[1], [2]], source: 'x' }))
    expect(() => clusters(one, Number.NaN, 1)).toThrow(/count is NaN/)
  })
})
