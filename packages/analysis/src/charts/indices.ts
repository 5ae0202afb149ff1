import * as Plot from '@observablehq/plot'
import type { Text } from '@parscore/scoring'
import type { ComparedIndex, ProvinceIndex } from '../indices/province-indices.js'
import { type ChartOptions, COLOURS, draw, numberIn } from './chart.js'

/** What the indices are called. */
export const indexNames: Readonly<Record<ComparedIndex, Text>> = {
  'par-index': { vi: 'PAR INDEX', en: 'PAR INDEX' },
  sipas: { vi: 'SIPAS (hài lòng)', en: 'SIPAS (satisfaction)' },
  papi: { vi: 'PAPI (% của điểm tối đa)', en: 'PAPI (% of its maximum)' },
  pci: { vi: 'PCI', en: 'PCI' },
}

const LOOK: Readonly<Record<ComparedIndex, { readonly colour: string; readonly dash: string }>> = {
  'par-index': { colour: COLOURS.total, dash: '' },
  sipas: { colour: COLOURS.up, dash: '6 3' },
  papi: { colour: COLOURS.down, dash: '2 3' },
  pci: { colour: '#CC79A7', dash: '8 3 2 3' },
}

/** The indices of one province over the years, each in percent of what it can be, with its published value beside each point. */
export function indices(all: readonly ProvinceIndex[], options: ChartOptions): string {
  const { lang } = options
  const say = numberIn(lang)
  const points = all.flatMap(({ percent, value, ...rest }) => (percent === null ? [] : [{ ...rest, percent, value }]))
  const names = [...new Set(points.map(({ index }) => index))]
  const years = points.map(({ year }) => year)
  return draw(
    {
      height: 380,
      marginTop: 30,
      marginRight: 190,
      marginLeft: 50,
      x: {
        domain: [Math.min(...years) - 0.4, Math.max(...years) + 0.4],
        ticks: [...new Set(years)],
        tickFormat: String,
        label: null,
      },
      y: { domain: [0, 100], grid: true, label: '%' },
      marks: [
        ...names.map((name) =>
          Plot.line(
            points.filter(({ index }) => index === name),
            { x: 'year', y: 'percent', stroke: LOOK[name].colour, strokeDasharray: LOOK[name].dash, strokeWidth: 2 },
          ),
        ),
        Plot.dot(points, { x: 'year', y: 'percent', r: 4, fill: ({ index }: ProvinceIndex) => LOOK[index].colour }),
        Plot.text(points, {
          x: 'year',
          y: 'percent',
          text: ({ value }: ProvinceIndex) => (value === null ? '' : say(value)),
          dy: -11,
        }),
        Plot.text(
          names.map((name) => points.findLast(({ index }) => index === name)),
          {
            x: 'year',
            y: 'percent',
            text: (last: ProvinceIndex | undefined) => (last ? indexNames[last.index][lang] : ''),
            textAnchor: 'start',
            dx: 12,
            fontWeight: 'bold',
          },
        ),
        Plot.ruleY([0]),
      ],
    },
    options,
    points.map(({ index, year, value }) => `${indexNames[index][lang]} ${year}: ${say(value ?? 0)}.`).join(' '),
  )
}
