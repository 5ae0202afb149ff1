import { describe, expect, it } from 'vitest'
import { panelOf } from '../panel/panel-of-cells.js'
import { tableOf } from '../table/table.js'
import { valueOrThrow } from '../value-or-throw.js'
import { benefitOfDoubt } from './benefit-of-doubt.js'
import { clusters } from './clusters.js'
import { coherence } from './coherence.js'
import { convergence } from './convergence.js'
import { imputeInGroups, imputeOverYears } from './impute.js'
import { outliers } from './outliers.js'
import { pcaWeights } from './pca-weights.js'
import { treatOutliers } from './treat-outliers.js'

const named = (rows: readonly (readonly (number | null)[])[]) =>
  valueOrThrow(
    tableOf({
      units: rows.map((_, at) => `U${at}`),
      nodes: (rows[0] ?? []).map((_, at) => `n${at}`),
      rows,
      source: 'x',
    }),
  )

describe('the benefit of the doubt', () => {
  it('gives 1 to whom no one beats, and less to whom one beats in all', () => {
    const found = benefitOfDoubt([
      [4, 1],
      [1, 4],
      [2, 0.5],
    ])
    expect(found.map((each) => each?.score)).toEqual([1, 1, expect.closeTo(0.5, 9)])
  })
  it('does not change where a node is measured in other units, and keeps the least shares', () => {
    const rows = [
      [4, 1, 3],
      [1, 4, 2],
      [2, 2, 2],
    ]
    const scaled = benefitOfDoubt(
      rows.map(([a = 0, b = 0, c = 0]) => [a * 100, b, c / 7]),
      0.2,
    )
    for (const [unit, each] of benefitOfDoubt(rows, 0.2).entries()) {
      expect(scaled[unit]?.score).toBeCloseTo(each?.score ?? 0, 9)
      expect(Math.min(...(each?.shares ?? []))).toBeGreaterThanOrEqual(0.2 - 1e-9)
      expect(each?.shares.reduce((total, share) => total + share, 0)).toBeCloseTo(1, 9)
    }
  })
  it.each([-0.1, 0.5, Number.NaN])('refuses a least share of %s of two nodes', (share) =>
    expect(() => benefitOfDoubt([[1, 2]], share)).toThrow(/leastShare/),
  )
  it('says nothing where a figure is missing', () =>
    expect(
      benefitOfDoubt([
        [1, null],
        [1, 2],
      ]),
    ).toEqual([null, null]))
})

it('weights by components are shares, the same for nodes that say the same', () => {
  const weights = pcaWeights([
    [1, 10, 5],
    [2, 20, 1],
    [3, 30, 4],
    [4, 40, 3],
  ])
  expect(weights?.reduce((total, weight) => total + weight, 0)).toBeCloseTo(1, 12)
  expect(weights?.[0]).toBeCloseTo(weights?.[1] ?? 0, 9)
  expect(pcaWeights([[1, 2]])).toBeNull()
  // Nodes that do not go together: any direction explains as much as another, and none would be right alone.
  const apart = pcaWeights([
    [1, 1],
    [1, -1],
    [-1, 1],
    [-1, -1],
  ])
  expect(apart?.map((weight) => Number(weight.toFixed(9)))).toEqual([0.5, 0.5])
})

describe('outliers', () => {
  const many = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 3]
  it('are set to the next figure until the node is no longer flagged', () => {
    const treated = treatOutliers([...many, 100])
    expect(treated).toMatchObject({ treatment: 'winsorised', moved: [12] })
    expect(treated.values[12]).toBe(3)
  })
  it('on the other side are treated alike', () => {
    const turned = treatOutliers([...many, 100].map((value) => -value))
    expect(turned).toMatchObject({ treatment: 'winsorised', moved: [12] })
  })
  it('too many to be set keep their order as logarithms, drawn in from the side where they lie', () => {
    const far = [0, 1, 2, 3, 4, 5, 6, 7]
    const low = [...far, ...Array.from({ length: 90 }, (_, unit) => 900 + (unit % 9))]
    const high = low.map((value) => 1000 - value)
    for (const given of [low, high]) {
      const { treatment, values } = treatOutliers(given)
      const shapes = [outliers(given), outliers(values)].map((shape) => Math.abs(shape?.skewness ?? 0))
      expect(treatment).toBe('log')
      expect(shapes[1]).toBeLessThan(shapes[0] ?? 0)
      for (const [place, value] of values.entries())
        expect(Math.sign((value ?? 0) - (values[0] ?? 0))).toBe(Math.sign((given[place] ?? 0) - (given[0] ?? 0)))
    }
  })
  it('are left where there are none, and missing stays missing', () =>
    expect(treatOutliers([1, null, 3, 4, 5])).toEqual({ values: [1, null, 3, 4, 5], treatment: 'none', moved: [] }))
})

describe('what is missing', () => {
  const cell = (year: number, value: number) => ({
    unit: 'A',
    year,
    node: '1',
    value,
    provenance: { source: 'x', line: 1 },
  })
  it('is filled between the years around it, or from the nearest, and said to be so', () => {
    const { panel } = panelOf([
      cell(2012, 1),
      cell(2015, 4),
      { ...cell(2013, 9), node: '2' },
      { ...cell(2016, 9), node: '2' },
    ])
    expect(imputeOverYears(panel, 3).filter(({ node }) => node === '1')).toEqual([
      { unit: 'A', year: 2013, node: '1', value: 2, how: 'between' },
      { unit: 'A', year: 2016, node: '1', value: 4, how: 'nearest' },
    ])
    expect(imputeOverYears(panel, 0)).toEqual([])
  })
  it('is filled with the median of the group', () => {
    const table = named([[1], [3], [null], [9]])
    expect(imputeInGroups(table, (unit) => (unit === 'U3' ? 'b' : 'a'))).toEqual([
      { unit: 'U2', node: 'n0', value: 2, from: 2 },
    ])
  })
})

describe('convergence', () => {
  const levels: Readonly<Record<string, readonly number[]>> = { A: [1, 2], B: [2, 3], C: [4, 4.5], D: [8, 8.2] }
  const figures = (unit: string, year: number) => levels[unit]?.[year - 2012] ?? null
  it('is seen where those behind grow faster, whatever the unit of measure', () => {
    const found = convergence(figures, ['A', 'B', 'C', 'D', 'E'], [2012, 2013])
    expect(found?.units).toEqual(['A', 'B', 'C', 'D'])
    expect(found?.beta).toBeLessThan(0)
    expect(found?.sigma[1]?.variation).toBeLessThan(found?.sigma[0]?.variation ?? 0)
    const scaled = convergence((unit, year) => (figures(unit, year) ?? 0) * 1000, ['A', 'B', 'C', 'D'], [2012, 2013])
    expect(scaled?.beta).toBeCloseTo(found?.beta ?? 0, 9)
  })
  it('keeps its digits where units lie close to each other, and leaves out what is not finite', () => {
    // numpy: scipy.stats.linregress(np.log([80, 80.001, 80.003]), np.log(last) - np.log(first)).slope
    const close: Readonly<Record<string, readonly number[]>> = {
      A: [80, 80.0015],
      B: [80.001, 80.002],
      C: [80.003, 80.0035],
      D: [Number.POSITIVE_INFINITY, 1],
    }
    const found = convergence((unit, year) => close[unit]?.[year] ?? null, ['A', 'B', 'C', 'D'], [0, 1])
    expect(found?.units).toEqual(['A', 'B', 'C'])
    expect(found?.beta).toBeCloseTo(-0.3214370693, 9)
  })
  it('is not told of two units', () => expect(convergence(figures, ['A', 'B'], [2012, 2013])).toBeNull())
})

describe('clusters', () => {
  const rows = [
    [1, 1],
    [1.1, 1],
    [1, 1.2],
    [9, 9],
    [9.1, 9],
    [9, 9.2],
    [null, 5],
  ]
  it('are those that are there, whatever the scale, and leave out what misses a figure', () => {
    const found = clusters(named(rows), 2, 1)
    expect(found?.groups.map((group) => [...group].sort())).toEqual(
      expect.arrayContaining([
        ['U0', 'U1', 'U2'],
        ['U3', 'U4', 'U5'],
      ]),
    )
    expect(found?.silhouette).toBeGreaterThan(0.9)
    expect(found?.left).toEqual(['U6'])
    const scaled = clusters(named(rows.map(([a = 0, b = 0]) => [a === null ? null : a * 50, b])), 2, 1)
    expect(scaled?.silhouette).toBeCloseTo(found?.silhouette ?? 0, 9)
  })
  it('need more units than groups', () => expect(clusters(named([[1], [2]]), 2, 1)).toBeNull())
  it('of units that stand there several times are found all the same, or said not to be there', () => {
    const twice = named([[1], [1], [1], [1], [5], [5], [5]])
    for (const seed of [1, 2, 3, 4, 5])
      expect(clusters(twice, 2, seed)).toMatchObject({
        groups: [
          ['U0', 'U1', 'U2', 'U3'],
          ['U4', 'U5', 'U6'],
        ],
        silhouette: 1,
      })
    expect(clusters(twice, 3, 1)).toBeNull()
  })
})

it('leaves that go against their own dimension, or say what another says, are flagged', () => {
  const table = named([
    [1, 6, 1, 2],
    [2, 5, 2, 4],
    [3, 4, 4, 6],
    [4, 3, 3, 8],
    [5, 2, 6, 10],
    [6, 1, 5, 12],
  ])
  const found = coherence(table, (leaf) => (leaf === 'n0' || leaf === 'n1' ? 'a' : 'b'))
  expect(found.find(({ leaf }) => leaf === 'n1')?.flags).toContain('against')
  expect(found.find(({ leaf }) => leaf === 'n0')?.flags).toEqual(
    expect.arrayContaining(['against', 'elsewhere', 'double']),
  )
  expect(found.find(({ leaf }) => leaf === 'n2')?.flags).toEqual([])
})
