import { publishedIndexOf, roundHalfUp, sum } from '@parscore/scoring'
import type { Fact } from '../facts/facts.js'
import { rank as ranked } from '../methods/rank.js'
import type { Panel } from '../panel/panel.js'

/** PAPI’s own names of its sub-dimensions: `SC53` is the third of dimension 5. */
const NODE = /^SC([1-8])\d$/

/**
 * PAPI as facts, from a panel of its sub-dimensions: the total of a province and its rank, and the points of each dimension. A
 * province that lacks a figure of the year has no total and no rank, a dimension that lacks one no points: nothing is filled in.
 *
 * @param panel provinces × years × sub-dimensions, as `readPanel` reads the published files
 * @param source where the panel comes from
 * @returns totals with two decimals as published, of 60 points up to 2017 and of 80 from 2018 on
 * @example papiFacts(readPanel('Province,SC11\nP30,1.5', { source: 'x', provinces: 'former', year: 2018 }).panel, 'x')[0].unit // 'Quảng Trị'
 */
export function papiFacts(panel: Panel, source: string): Fact[] {
  return panel.years.flatMap((year) => {
    const nodes = panel.nodes.filter(
      (node) => NODE.test(node) && panel.units.some((unit) => panel.value(unit, year, node) !== null),
    )
    const framework = publishedIndexOf('papi', year)
    if (!framework || nodes.length === 0) return []
    const of = (unit: string, own: readonly string[]) => complete(own.map((node) => panel.value(unit, year, node)))
    const totals = ranked(new Map(panel.units.map((unit) => [unit, of(unit, nodes)])))
    const fact = (unit: string, node: string, value: number, maximum: number, rank: number | null): Fact => ({
      series: 'papi',
      year,
      unit,
      node,
      value: roundHalfUp(value, 2),
      maximum,
      rank,
      note: '',
      source,
      line: null,
    })
    const dimensions = framework.roots.flatMap(({ code, maximum }) => {
      const own = nodes.filter((node) => NODE.exec(node)?.[1] === code)
      return panel.units.flatMap((unit) => {
        const points = own.length === 0 ? null : of(unit, own)
        return points === null ? [] : [fact(unit, code, points, maximum ?? 10, null)]
      })
    })
    return [...totals.map(({ unit, score, rank }) => fact(unit, 'index', score, framework.total, rank)), ...dimensions]
  })
}

/** The sum of figures none of which is missing. */
function complete(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length === values.length ? sum(known) : null
}
