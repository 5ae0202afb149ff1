import * as Plot from '@observablehq/plot'
import { type ChartOptions, COLOURS, draw, numberFormat } from './chart.js'

/** A unit by two measures. */
export interface ScatterPoint {
  readonly label: string
  readonly x: number
  readonly y: number
}

/** Two measures of units; those that are named have their names beside them. */
export function scatter(
  points: readonly ScatterPoint[],
  named: readonly string[],
  axes: { readonly x: string; readonly y: string },
  options: ChartOptions,
): string {
  const say = numberFormat(options.lang)
  const shown = points.filter(({ label }) => named.includes(label))
  return draw(
    {
      height: 520,
      marginLeft: 60,
      marginRight: 90,
      grid: true,
      x: { label: axes.x, tickFormat: say, labelArrow: 'none' },
      y: { label: axes.y, tickFormat: say, labelArrow: 'none' },
      marks: [
        Plot.dot(points, { x: 'x', y: 'y', stroke: COLOURS.total, r: 3.5 }),
        Plot.dot(shown, { x: 'x', y: 'y', fill: COLOURS.down, r: 4.5 }),
        Plot.text(shown, { x: 'x', y: 'y', text: 'label', dx: 7, textAnchor: 'start', fontWeight: 'bold' }),
      ],
    },
    options,
    points.map(({ label, x, y }) => `${label}: ${say(x)}, ${say(y)}.`).join(' '),
  )
}
