import { type FrameworkNode, publishedIndexOf } from '@parscore/scoring'
import type { Table } from '../table/table.js'
import { scoreIndex } from './index.js'
import type { Index, IndexNode } from './index-design.js'

/** Years of PAPI in which a sub-dimension had no figure for any province, as the published files show. */
const NOT_MEASURED: readonly { readonly code: string; readonly years: readonly [first: number, last: number] }[] = [
  { code: 'SC24', years: [2011, 2017] },
  { code: 'SC83', years: [2018, 2018] },
  { code: 'SC52', years: [2021, 2024] },
]

/**
 * The design of PAPI in a year: dimensions of 1 to 10 points, each the sum of its sub-dimensions as published, added up to 60
 * points until 2017 and 80 from 2018 on. A province that misses a sub-dimension has no total.
 *
 * @returns `null` for a year in which PAPI was not measured
 * @example papiIndex(2018)?.nodes.length // 8
 */
export function papiIndex(year: number): Index | null {
  const framework = publishedIndexOf('papi', year)
  if (!framework) return null
  return {
    id: `papi-${year}`,
    title: framework.title,
    source: framework.source,
    nodes: framework.roots.map((root) => dimension(root, year)),
    scale: 'none',
    composition: ['sum'],
    missing: 'no-total',
    outOf: null,
    decimals: 2,
  }
}

const dimension = ({ code, title, maximum, children }: FrameworkNode, year: number): IndexNode => ({
  code,
  title,
  weight: 1,
  direction: 'more',
  maximum: maximum ?? null,
  children: children
    .map((child) => ({ ...leaf, code: `SC${child.code.replace('.', '')}`, title: child.title }))
    .filter(({ code: own }) => !isLeftOut(own, year)),
})

const leaf = { weight: 1, direction: 'more', maximum: null, children: [] } as const

const isLeftOut = (own: string, year: number): boolean =>
  NOT_MEASURED.some(({ code, years: [first, last] }) => code === own && year >= first && year <= last)

/** The ranks of PAPI over the years, each by the design of its year; a year whose table lacks a sub-dimension has none. */
export function papiRanks(
  tables: ReadonlyMap<number, Table>,
): { readonly unit: string; readonly year: number; readonly rank: number }[] {
  return [...tables].flatMap(([year, table]) => {
    const index = papiIndex(year)
    const scores = index && scoreIndex(index, table)
    return scores?.ok ? scores.value.ranks.map(({ unit, rank }) => ({ unit, year, rank })) : []
  })
}
