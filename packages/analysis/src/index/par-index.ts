import { builtinFrameworks, type FrameworkNode } from '@parscore/scoring'
import type { Index, IndexNode } from './index-design.js'

/**
 * The PAR INDEX of a year by field: points of the fields added up, in percent of their maxima. Its leaves are the fields, for
 * those are what is published of a province.
 *
 * @returns `null` where no framework of the year is known with the maxima of all its fields
 * @example parIndex(2018)?.nodes.map(({ maximum }) => maximum) // [9, 10, 13, 12, 13.5, 12.5, 13.5, 16.5]
 */
export function parIndex(year: number): Index | null {
  const framework = builtinFrameworks().find(({ years }) => years.includes(year))
  if (!framework || framework.roots.length === 0 || framework.roots.some(({ maximum }) => maximum == null)) return null
  return {
    id: `par-${year}`,
    title: framework.title,
    source: framework.source,
    nodes: framework.roots.map(field),
    scale: 'none',
    composition: ['sum'],
    missing: 'no-total',
    outOf: 100,
    decimals: 2,
  }
}

const field = ({ code, title, maximum }: FrameworkNode): IndexNode => ({
  code,
  title,
  weight: 1,
  direction: 'more',
  maximum: maximum ?? null,
  children: [],
})
