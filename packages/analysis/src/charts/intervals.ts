import * as Plot from '@observablehq/plot'
import type { Text } from '@parscore/scoring'
import { bandScale } from './bands.js'
import { type ChartOptions, COLOURS, cut, draw, marginFor, withNotes } from './chart.js'
import { rankTicks } from './rank-ticks.js'

/** The ranks that a unit may have. */
export interface IntervalLine {
  readonly label: string
  readonly low: number
  readonly median: number
  readonly high: number
  /** The published rank, which is marked; none where it is left out. */
  readonly nominal?: number
}

const WORDS = {
  axis: { vi: 'Thứ hạng', en: 'Rank' },
  legend: { vi: 'Vạch: 90 % số lần tính; chấm đen: hạng giữa.', en: 'Line: 90 % of the runs; dot: median rank.' },
  published: { vi: 'Ô vuông cam: hạng công bố.', en: 'Orange square: published rank.' },
} as const satisfies Record<string, Text>

/** How sure each rank is: the median as a dot, 90 % of the runs as a line, the published rank as a square; the best at the top. */
export function intervals(lines: readonly IntervalLine[], options: ChartOptions): string {
  const sorted = [...lines]
    .sort((a, b) => (a.nominal ?? a.median) - (b.nominal ?? b.median))
    .map((line, place) => ({ ...line, place }))
  const published = sorted.flatMap(({ nominal, place }) => (nominal === undefined ? [] : [{ nominal, place }]))
  const labels = sorted.map(({ label }) => cut(label))
  const best = Math.min(...sorted.map(({ low, nominal }) => Math.min(low, nominal ?? low)))
  const worst = Math.max(...sorted.map(({ high, nominal }) => Math.max(high, nominal ?? 1)))
  const ticks = rankTicks(worst).filter((rank) => rank >= best)
  return draw(
    {
      height: 92 + sorted.length * 16,
      marginLeft: marginFor(labels),
      marginTop: 40,
      marginBottom: 42,
      x: {
        grid: true,
        label: WORDS.axis[options.lang],
        axis: 'both',
        labelArrow: 'none',
        ticks,
        tickFormat: String,
        // One rank is a point of an axis, not all of it.
        ...(best === worst ? { domain: [best, best + 1] } : {}),
      },
      y: bandScale(labels),
      marks: [
        Plot.ruleY(sorted, {
          x1: 'low',
          x2: 'high',
          y: 'place',
          stroke: COLOURS.total,
          strokeWidth: 3,
          strokeOpacity: 0.45,
        }),
        Plot.dot(published, { x: 'nominal', y: 'place', symbol: 'square', fill: COLOURS.down, r: 4.5 }),
        Plot.dot(sorted, { x: 'median', y: 'place', fill: COLOURS.dark, r: 3.2 }),
      ],
    },
    withNotes(
      options,
      lines.length > 0,
      WORDS.legend[options.lang],
      ...(published.length > 0 ? [WORDS.published[options.lang]] : []),
    ),
    sorted.map(({ label, low, median, high }) => `${label}: ${median} (${low}–${high}).`).join(' '),
  )
}
