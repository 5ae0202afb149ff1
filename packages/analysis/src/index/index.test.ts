import { describe, expect, it } from 'vitest'
import { tableOf } from '../table/table.js'
import { valueOrThrow } from '../value-or-throw.js'
import { compareIndices } from './compare-indices.js'
import { scoreIndex } from './index.js'
import { type Index, type IndexNode, WHOLE } from './index-design.js'
import { indexRanks, indexSensitivity } from './index-uncertainty.js'
import { rankGroups } from './indistinguishable.js'
import { leaveOneOut } from './leave-one-out.js'
import { reproduce } from './reproduce.js'
import { withoutTotal } from './without-total.js'

const node = (code: string, more: Partial<IndexNode> = {}): IndexNode => ({
  code,
  title: { vi: code, en: code },
  weight: 1,
  direction: 'more',
  maximum: null,
  children: [],
  ...more,
})
const index: Index = {
  id: 'x',
  title: { vi: 'x', en: 'x' },
  source: 'x',
  nodes: [node('1', { children: [node('a'), node('b')] }), node('2', { children: [node('c')] })],
  scale: 'none',
  composition: ['sum'],
  missing: 'no-total',
  outOf: null,
  decimals: 2,
}
const units = ['A', 'B', 'C', 'D']
const table = (rows: readonly (readonly (number | null)[])[]) =>
  valueOrThrow(tableOf({ units: units.slice(0, rows.length), nodes: ['a', 'b', 'c'], rows, source: 'x' }))
const plain = table([
  [1, 2, 3],
  [2, 2, 2.5],
  [0.1, 0.2, 0.3],
  [5, 1, 1],
])
const whole = (given: Index, rows = plain) => [...valueOrThrow(scoreIndex(given, rows)).table.column(WHOLE).values()]

describe('an index', () => {
  it('adds up level by level, exactly, and ranks', () => {
    const scores = valueOrThrow(scoreIndex(index, plain))
    expect(whole(index)).toEqual([6, 6.5, 0.6, 7])
    expect(scores.table.column('1').get('C')).toBe(0.3)
    expect(scores.ranks.map(({ unit }) => unit)).toEqual(['D', 'B', 'A', 'C'])
  })
  it('takes means, weights and directions as they are given', () => {
    const mean = { ...index, composition: ['arithmetic', 'geometric'] as const }
    expect(whole(mean)[0]).toBeCloseTo(Math.sqrt(1.5 * 3), 12)
    const weighed = {
      ...index,
      nodes: [node('a', { weight: 3 }), node('b'), node('c', { direction: 'less' as const })],
    }
    // c runs from 0.3 to 3: turned, 3 is 0.3 and 0.3 is 3.
    expect(whole(weighed)[0]).toBeCloseTo(3 + 2 + 0.3, 12)
    expect(whole(weighed)[2]).toBeCloseTo(0.3 + 0.2 + 3, 12)
  })
  it.each([
    ['without a node', [], 'không có nội dung'],
    ['with a code twice', [node('a'), node('2', { children: [node('a')] })], 'cùng mã «a»'],
    ['with a node that is called as the whole', [node('a'), node(WHOLE)], '«index»'],
    ['with a weight below 0', [node('a'), node('2', { children: [node('b', { weight: -1 })] })], '«b» là -1'],
    ['with a weight that is none', [node('a', { weight: Number.NaN })], '«a» là NaN'],
    ['with no weight at all', [node('1', { children: [node('a', { weight: 0 })] })], '«1»'],
  ] as const)('%s is refused with the place', (_name, nodes, words) => {
    const scores = scoreIndex({ ...index, nodes }, plain)
    expect(scores.ok ? '' : scores.error.vi).toContain(words)
  })
  it('of nothing to be had is no percentage', () =>
    expect(whole({ ...index, outOf: 100, nodes: [node('a', { maximum: 0 })] })).toEqual([null, null, null, null]))
  it('gives a unit that misses a leaf no total, or shares out the weight where the index says so', () => {
    const gaps = table([
      [1, null, 3],
      [2, 2, 2],
    ])
    const scores = valueOrThrow(scoreIndex(index, gaps))
    expect(scores.table.column(WHOLE).get('A')).toBeNull()
    expect(scores.ranks.map(({ unit }) => unit)).toEqual(['B'])
    expect(scores.incomplete).toEqual([{ unit: 'A', leaves: ['b'] }])
    expect(whole({ ...index, missing: 'share-weight' }, gaps)).toEqual([5, 6])
  })
  it('names the units without a total and why, also those that the table does not have', () => {
    const gaps = table([
      [1, null, 3],
      [2, 2, 2],
    ])
    const found = valueOrThrow(withoutTotal(index, gaps, ['A', 'B', 'Z']))
    expect(found.map(({ unit, missing }) => [unit, missing.map(({ code }) => code)])).toEqual([
      ['A', ['b']],
      ['Z', ['a', 'b', 'c']],
    ])
    expect(found.map(({ because }) => because.vi)).toEqual([
      'thiếu 1 trên 3 nội dung: b b; nguồn không nêu vì sao',
      'không có số liệu nào của năm này; nguồn không nêu vì sao',
    ])
  })
  it('tells a total that was rounded twice from one that its parts do not come to', () => {
    const near = table([
      [1.001, 2.002, 3.0017],
      [1.001, 2.002, 3.0017],
      [1.001, 2.002, 3.0017],
    ])
    const published = [6, 6.01, 6.02].map((value, at) => ({ unit: units[at] ?? '', value, rank: null }))
    const found = valueOrThrow(reproduce(index, near, published))
    expect(found.map(({ computed, outcome }) => [computed, outcome])).toEqual([
      [6, 'same'],
      [6, 'rounded-twice'],
      [6, 'different'],
    ])
  })
  it('compares with as many decimals as are published, and tells a total whose decimals were cut off', () => {
    const near = table([
      [1.001, 2.002, 3.0157],
      [1.001, 2.002, 3.0157],
      [1.001, 2.002, 3.0157],
    ])
    const published = [6.0187, 6.019, 6.01].map((value, at) => ({ unit: units[at] ?? '', value, rank: null }))
    const found = valueOrThrow(reproduce(index, near, published))
    expect(found.map(({ computed, outcome }) => [computed, outcome])).toEqual([
      [6.0187, 'same'],
      [6.019, 'same'],
      [6.02, 'cut'],
    ])
  })
  it('gives the reason that the publisher states for a unit without a total', () => {
    const stated = new Map([['Z', { vi: 'nguồn nêu: không đủ phiếu', en: 'the source says: too few answers' }]])
    const [found] = valueOrThrow(withoutTotal(index, plain, ['Z'], stated))
    expect(found?.because.vi).toBe('không có số liệu nào của năm này; nguồn nêu: không đủ phiếu')
  })
  it('says which leaf a table lacks', () => {
    const made = scoreIndex(index, plain.only(['a', 'c']))
    expect(made.ok ? '' : made.error.vi).toContain('b')
  })
})

describe('an index whose levels are brought together in other ways than by adding up', () => {
  const levels: Index = {
    ...index,
    nodes: [
      node('1', { children: [node('a', { weight: 0.5 })] }),
      node('2', { children: [node('b'), node('c', { weight: 2 })] }),
    ],
  }
  const figures = table([
    [1.7, 5.1, 9],
    [9.9, 2.7, 2.9],
    [4.4, 6, 6.4],
    [7.3, 4.1, 5.4],
  ])
  it.each([
    [['geometric', 'harmonic']],
    [['arithmetic', 'geometric']],
    [['harmonic', 'sum']],
    [['geometric', 'geometric']],
    [['sum', 'harmonic']],
  ] as const)('%s: with nothing varied every run gives the published ranks', (composition) => {
    const own: Index = { ...levels, composition }
    const nominal = valueOrThrow(scoreIndex(own, figures)).ranks
    const { units: found } = valueOrThrow(
      indexRanks(own, figures, { leafSpread: 0, dimensionSpread: 0, runs: 20, seed: 1 }),
    )
    expect(found.map(({ unit, median, isWidened }) => [unit, median, isWidened])).toEqual(
      nominal.map(({ unit, rank }) => [unit, rank, false]),
    )
  })
})

describe('how sure an index is', () => {
  const asked = { leafSpread: 0.25, dimensionSpread: 0.25, runs: 500, seed: 3 }
  it('marks the nominal rank, which lies in every interval, in the order of ranks', () => {
    const ranks = valueOrThrow(indexRanks(index, plain, { ...asked, otherScales: ['rank', 'min-max'] }))
    expect(ranks.units.map(({ unit, nominal }) => [unit, nominal])).toEqual([
      ['D', 1],
      ['B', 2],
      ['A', 3],
      ['C', 4],
    ])
    for (const each of ranks.units) {
      expect(each.low).toBeLessThanOrEqual(each.nominal)
      expect(each.nominal).toBeLessThanOrEqual(each.high)
    }
    expect(ranks.beats('D', 'C')).toBe(1)
  })
  it('is certain where nothing is varied: every interval is the nominal rank', () => {
    const ranks = valueOrThrow(indexRanks(index, plain, { leafSpread: 0, dimensionSpread: 0, runs: 20, seed: 1 }))
    for (const { low, high, nominal, isWidened } of ranks.units)
      expect([low, high, isWidened]).toEqual([nominal, nominal, false])
  })
  it('varies the weights of dimensions by themselves', () => {
    const of = (dimensionSpread: number) =>
      valueOrThrow(indexRanks(index, plain, { leafSpread: 0, dimensionSpread, runs: 300, seed: 2 })).units
    expect(of(0.9).some(({ low, high }) => high > low)).toBe(true)
    expect(of(0).every(({ low, high }) => high === low)).toBe(true)
  })
  it('takes the standard errors of a survey, and tells units apart that are far enough', () => {
    const errors = table([
      [0.3, 0.3, 0.3],
      [0.3, 0.3, 0.3],
      [0.01, 0.01, 0.01],
      [0.3, 0.3, 0.3],
    ])
    const ranks = valueOrThrow(
      indexRanks(index, plain, { leafSpread: 0, dimensionSpread: 0, standardErrors: errors, runs: 2000, seed: 5 }),
    )
    const groups = rankGroups(ranks)
    expect(groups.map((group) => group.units)).toEqual([['D', 'B', 'A'], ['C']])
    expect(groups[0]?.sentence.vi).toContain('Từ hạng 1 đến hạng 3 (3 đơn vị: D, B, A)')
    // By hand: 7 against 6.5 with an error of √3 × 0.3 each: Φ(0.5 ÷ (0.3 × √6)) is 0.752.
    expect(Math.abs(ranks.beats('D', 'B') - 0.752)).toBeLessThan(0.04)
  })
  it('does not count a unit without a total', () => {
    const gaps = table([
      [1, null, 3],
      [2, 2, 2],
    ])
    expect(valueOrThrow(indexRanks(index, gaps, asked)).units.map(({ unit, high }) => [unit, high])).toEqual([['B', 1]])
  })
  it('depends on what is told by leaf, for every unit whose rank moves', () => {
    const close = table([
      [1, 2, 3],
      [3, 2, 1],
      [9, 9, 9],
    ])
    const found = valueOrThrow(indexSensitivity(index, close, { leafSpread: 0.5, samples: 512, seed: 1 }))
    expect(found.map(({ unit }) => unit)).toEqual(['A', 'B'])
    const [a] = found
    expect(a?.leaves.map(({ code }) => code)).toEqual(['a', 'b', 'c'])
    // b is the same in both: it decides nothing.
    expect(a?.weights[1]?.total).toBe(0)
    expect(a?.weights[0]?.total).toBeGreaterThan(0.3)
  })
  it('changes by the nodes that are left out', () => {
    const found = valueOrThrow(leaveOneOut(index, plain))
    expect(found.map((each) => each.node.code)).toEqual(['1', 'a', 'b', '2', 'c'])
    // Without a: A 5, B 4.5, C 0.5, D 2.
    expect(found[1]?.ranks.get('D')).toEqual({ rank: 3, gained: -2 })
    expect([...(found[1]?.ranks ?? [])].map(([unit, { rank }]) => `${rank} ${unit}`)).toEqual([
      '1 A',
      '2 B',
      '3 D',
      '4 C',
    ])
    expect(found[1]?.meanShift).toBe(1)
  })
  it('is compared with another version of itself', () => {
    const other = { ...index, nodes: [node('c'), node('b')] }
    const compared = valueOrThrow(compareIndices({ index, table: plain }, { index: other, table: plain }))
    expect(compared.units.find(({ unit }) => unit === 'D')).toEqual({ unit: 'D', first: 1, second: 3, gained: -2 })
    const same = valueOrThrow(compareIndices({ index, table: plain }, { index, table: plain }))
    expect(same.correlation).toBe(1)
    // Spearman of 4, 2, 2, 2 and 3, 2, 4, 1 on middle ranks; ranks that others leave open are none of it.
    const tied = table([
      [9, 0, 0],
      [1, 2, 3],
      [2, 2, 2],
      [3, 2, 1],
    ])
    const later = table([
      [3, 0, 0],
      [2, 0, 0],
      [4, 0, 0],
      [1, 0, 0],
    ])
    const between = valueOrThrow(compareIndices({ index, table: tied }, { index, table: later }))
    expect(between.correlation).toBeCloseTo(0.2581988897471611, 12)
    expect(same.units.every(({ gained }) => gained === 0)).toBe(true)
  })
})
