import * as Plot from '@observablehq/plot'
import { type ChartOptions, COLOURS, cut, draw, marginFor, numberFormat, widthOf, withNotes } from './chart.js'
import { spanOf, valueAxis } from './value-axis.js'

/** A unit by two measures. */
export interface ScatterPoint {
  readonly label: string
  readonly x: number
  readonly y: number
}

/** The size of the picture, and how far a name stands beside its point. */
const [WIDTH, HEIGHT, LEFT] = [860, 520, 60]
const DX = 7
/** Letters of a name and the height of its line. */
const [NAME, LINE] = [36, 15]

/** Names beside their points, none on another: what would lie on one that is written goes below it. */
function placedNames(shown: readonly ScatterPoint[], points: readonly ScatterPoint[], width: number) {
  const [left, right] = spanOf(points.map(({ x }) => x))
  const [low, high] = spanOf(points.map(({ y }) => y))
  const line = ((high - low) * LINE) / HEIGHT
  const written: { readonly from: number; readonly to: number; readonly place: number }[] = []
  return [...shown]
    .sort((a, b) => b.y - a.y)
    .map(({ label, x, y }) => {
      const text = cut(label, NAME)
      const from = ((x - left) / (right - left)) * width
      const to = from + DX + widthOf(text)
      let place = y
      for (const other of written)
        if (from < other.to && to > other.from && Math.abs(place - other.place) < line) place = other.place - line
      written.push({ from, to, place })
      written.sort((a, b) => b.place - a.place)
      return { x, place, text }
    })
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
  const margin = marginFor(
    shown.map(({ label }) => cut(label, NAME)),
    260,
    90,
  )
  const names = placedNames(shown, points, WIDTH - LEFT - margin)
  return draw(
    {
      height: HEIGHT,
      marginLeft: LEFT,
      marginRight: margin,
      grid: true,
      x: {
        label: axes.x,
        labelArrow: 'none',
        ...valueAxis(
          points.map(({ x }) => x),
          options.lang,
        ),
      },
      y: {
        label: axes.y,
        labelArrow: 'none',
        ...valueAxis(
          points.map(({ y }) => y),
          options.lang,
        ),
      },
      marks: [
        Plot.dot(points, { x: 'x', y: 'y', stroke: COLOURS.total, r: 3.5 }),
        Plot.dot(shown, { x: 'x', y: 'y', fill: COLOURS.down, r: 4.5 }),
        Plot.text(names, { x: 'x', y: 'place', text: 'text', dx: DX, textAnchor: 'start', fontWeight: 'bold' }),
      ],
    },
    withNotes(options, points.length > 0),
    points.map(({ label, x, y }) => `${label}: ${say(x)}, ${say(y)}.`).join(' '),
  )
}
