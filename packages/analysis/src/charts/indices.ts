import * as Plot from '@observablehq/plot'
import { publishedIndexOf, type Text } from '@parscore/scoring'
import type { ComparedIndex, ProvinceIndex } from '../indices/province-indices.js'
import { type ChartOptions, COLOURS, draw, marginFor, numberFormat, withNotes } from './chart.js'

/** What the indices are called. */
export const indexNames: Readonly<Record<ComparedIndex, Text>> = {
  'par-index': { vi: 'PAR INDEX', en: 'PAR INDEX' },
  sipas: { vi: 'SIPAS (hài lòng)', en: 'SIPAS (satisfaction)' },
  papi: { vi: 'PAPI (% của điểm tối đa)', en: 'PAPI (% of its maximum)' },
  pci: { vi: 'PCI', en: 'PCI' },
}

/** Height of the panel of one index. */
const PANEL = 130

/**
 * The indices of one province over the years, a panel each: in percent of what the index can be, with the published value beside
 * each point. A line goes through years that follow each other and are of one design only.
 */
export function indices(all: readonly ProvinceIndex[], options: ChartOptions): string {
  const { lang } = options
  const say = numberFormat(lang)
  const points = all.flatMap(({ percent, value, index, ...rest }) =>
    percent === null || value === null ? [] : [{ ...rest, index, percent, value, name: indexNames[index][lang] }],
  )
  const panels = [...new Set(points.map(({ name }) => name))]
  const years = [...new Set(points.map(({ year }) => year))].sort((a, b) => a - b)
  const at = { x: 'year', y: 'percent', fy: 'name' } as const
  return draw(
    {
      height: 60 + PANEL * panels.length,
      marginLeft: 50,
      marginRight: marginFor(panels),
      x: { domain: [(years[0] ?? 0) - 0.5, (years.at(-1) ?? 0) + 0.5], ticks: years, tickFormat: String, label: null },
      y: { domain: [0, 110], ticks: [0, 50, 100], grid: true, label: null, tickFormat: (value: number) => `${value}%` },
      fy: { domain: panels, label: null },
      marks: [
        Plot.line(points, {
          ...at,
          z: (point: { index: ComparedIndex; year: number }) => runOf(point, points),
          stroke: COLOURS.total,
        }),
        Plot.dot(points, { ...at, r: 4, fill: COLOURS.total }),
        Plot.text(points, { ...at, text: ({ value }: { value: number }) => say(value), dy: -12 }),
        Plot.ruleY([0]),
      ],
    },
    withNotes(options, points.length > 0),
    points.map(({ name, year, value }) => `${name} ${year}: ${say(value)}.`).join(' '),
  )
}

/**
 * Years without a figure part a line, and so does a redesign (PAPI in 2018, PCI in 2013): the run that a point belongs to is told by
 * its first year.
 */
function runOf(
  { index, year }: { readonly index: ComparedIndex; readonly year: number },
  points: readonly { readonly index: ComparedIndex; readonly year: number }[],
): string {
  const years = new Set(points.filter((point) => point.index === index).map((point) => point.year))
  let first = year
  while (years.has(first - 1) && publishedIndexOf(index, first - 1) === publishedIndexOf(index, first)) first -= 1
  return `${index} ${first}`
}
