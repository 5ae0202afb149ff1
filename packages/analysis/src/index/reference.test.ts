// Sixty invented indices of two levels, by numpy, scipy and pandas: testing/index.json says the command that made them.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { tableOf } from '../table/table.js'
import { valueOrThrow } from '../value-or-throw.js'
import { scoreIndex } from './index.js'
import { type Index, type IndexNode, WHOLE } from './index-design.js'
import { indexRanks } from './index-uncertainty.js'
import { leaveOneOut } from './leave-one-out.js'

const maybe = z.number().nullable()
const leaf = z.object({ code: z.string(), weight: z.number(), direction: z.enum(['more', 'less']) })
const stored = z
  .object({
    command: z.string(),
    cases: z.array(
      z.object({
        given: z.object({
          dimensions: z.array(z.object({ code: z.string(), weight: z.number(), leaves: z.array(leaf) })),
          rows: z.array(z.array(maybe)),
          composition: z.array(z.enum(['sum', 'arithmetic', 'geometric', 'harmonic'])),
          scale: z.enum(['none', 'min-max', 'z-score', 'rank']),
          missing: z.enum(['no-total', 'share-weight']),
          out: z.string(),
        }),
        expected: z.object({ scores: z.array(maybe), ranks: z.array(maybe), without: z.array(maybe) }),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(new URL('./testing/index.json', import.meta.url), 'utf8')))

type Given = (typeof stored.cases)[number]['given']

const node = ({
  code,
  weight,
  direction = 'more',
  children = [],
}: Partial<IndexNode> & { code: string }): IndexNode => ({
  code,
  title: { vi: code, en: code },
  weight: weight ?? 1,
  direction,
  maximum: null,
  children,
})

function made({ dimensions, rows, composition, scale, missing }: Given) {
  const nodes = dimensions.map(({ code, weight, leaves }) => node({ code, weight, children: leaves.map(node) }))
  const index: Index = {
    id: 'x',
    title: { vi: 'x', en: 'x' },
    source: 'x',
    nodes,
    scale,
    composition,
    missing,
    outOf: null,
    decimals: 2,
  }
  const units = rows.map((_, at) => `unit ${at}`)
  const codes = dimensions.flatMap(({ leaves }) => leaves.map(({ code }) => code))
  return { index, units, table: valueOrThrow(tableOf({ units, nodes: codes, rows, source: 'x' })) }
}

describe('an index beside numpy', () => {
  it.each(stored.cases.map((each, at) => ({ ...each, at })))('case $at', ({ given, expected }) => {
    const { index, units, table } = made(given)
    const { table: scores, ranks } = valueOrThrow(scoreIndex(index, table))
    for (const [at, score] of [...scores.column(WHOLE).values()].entries()) {
      const wanted = expected.scores[at] ?? null
      if (wanted === null || score === null) expect([at, score]).toEqual([at, wanted])
      else expect(Math.abs(score - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)))
    }
    const rankOf = new Map(ranks.map(({ unit, rank }) => [unit, rank]))
    expect(units.map((unit) => rankOf.get(unit) ?? null)).toEqual(expected.ranks)
    const left = valueOrThrow(leaveOneOut(index, table)).find(({ node: own }) => own.code === given.out)
    expect(units.map((unit) => left?.ranks.get(unit)?.rank ?? null)).toEqual(expected.without)
  })
  it('draws the published ranks where nothing is varied and no unit misses a figure', () => {
    const whole = stored.cases.filter(({ given }) => given.rows.flat().every((value) => value !== null))
    expect(whole.length).toBeGreaterThan(3)
    for (const { given, expected } of whole) {
      const { index, units, table } = made(given)
      const found = valueOrThrow(indexRanks(index, table, { leafSpread: 0, dimensionSpread: 0, runs: 5, seed: 1 }))
      const medians = new Map(found.units.map(({ unit, median }) => [unit, median]))
      expect(units.map((unit) => medians.get(unit))).toEqual(expected.ranks)
    }
  })
})
