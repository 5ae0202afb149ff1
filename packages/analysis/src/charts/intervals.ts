import * as Plot from '@observablehq/plot'
import { type ChartOptions, COLOURS, draw, marginFor } from './chart.js'

/** The ranks that a unit may have. */
export interface IntervalLine {
  readonly label: string
  readonly low: number
  readonly median: number
  readonly high: number
}

/** How sure each rank is: the median as a dot, 90 % of the runs as a line; the best at the top. */
export function intervals(lines: readonly IntervalLine[], options: ChartOptions): string {
  const sorted = [...lines].sort((a, b) => a.median - b.median)
  const labels = sorted.map(({ label }) => label)
  return draw(
    {
      height: 70 + sorted.length * 16,
      marginLeft: marginFor(labels, 200),
      x: { grid: true, label: null, axis: 'both' },
      y: { domain: labels, label: null },
      marks: [
        Plot.ruleY(sorted, {
          x1: 'low',
          x2: 'high',
          y: 'label',
          stroke: COLOURS.total,
          strokeWidth: 3,
          strokeOpacity: 0.45,
        }),
        Plot.dot(sorted, { x: 'median', y: 'label', fill: COLOURS.dark, r: 3.2 }),
      ],
    },
    options,
    sorted.map(({ label, low, median, high }) => `${label}: ${median} (${low}–${high}).`).join(' '),
  )
}
