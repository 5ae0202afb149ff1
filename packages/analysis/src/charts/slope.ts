import * as Plot from '@observablehq/plot'
import { type ChartOptions, COLOURS, cut, draw, numberFormat, withNotes } from './chart.js'
import { labelPlaces } from './label-places.js'
import { spanOf } from './value-axis.js'

/** A unit at two times. */
export interface SlopeLine {
  readonly label: string
  readonly from: number
  readonly to: number
}

/** Height of a label. */
const LABEL = 17
const TOP = 40

/** Two times side by side, a line each; what fell is dashed, so that it reads in grey, and what stayed has no colour. */
export function slope(lines: readonly SlopeLine[], from: string, to: string, options: ChartOptions): string {
  const say = numberFormat(options.lang)
  const height = Math.max(280, lines.length * 34 + 2 * TOP)
  const values = lines.flatMap((line) => [line.from, line.to])
  const [least, most] = spanOf(values)
  const distance = ((most - least) * LABEL) / (height - 2 * TOP)
  // Labels may reach into the margins.
  const within = [least - 2 * distance, most + 2 * distance] as const
  const [left, right] = [
    labelPlaces(
      lines.map((line) => line.from),
      distance,
      within,
    ),
    labelPlaces(
      lines.map((line) => line.to),
      distance,
      within,
    ),
  ]
  const ends = lines.flatMap((line, index) => [
    {
      ...line,
      index,
      at: from,
      value: line.from,
      place: left[index],
      text: `${cut(line.label, 30)} ${say(line.from)}`,
    },
    { ...line, index, at: to, value: line.to, place: right[index], text: `${say(line.to)} ${cut(line.label, 30)}` },
  ])
  const drawn = (way: number, stroke: string, strokeDasharray = '') =>
    Plot.line(
      ends.filter((end) => Math.sign(end.to - end.from) === way),
      { x: 'at', y: 'value', z: 'index', stroke, strokeWidth: 2, strokeDasharray },
    )
  const labels = (at: string, textAnchor: 'start' | 'end', dx: number) =>
    Plot.text(
      ends.filter((end) => end.at === at),
      { x: 'at', y: 'place', text: 'text', textAnchor, dx },
    )
  return draw(
    {
      height,
      marginTop: TOP,
      marginBottom: TOP,
      marginLeft: 240,
      marginRight: 240,
      x: { domain: [from, to], label: null, axis: 'top' },
      // Room below the names of the two times.
      y: { axis: null, domain: [least, most + (most - least) * 0.05] },
      marks: [
        drawn(-1, COLOURS.down, '5 3'),
        drawn(0, COLOURS.other),
        drawn(1, COLOURS.up),
        labels(from, 'end', -6),
        labels(to, 'start', 6),
      ],
    },
    withNotes(options, lines.length > 0),
    lines.map((line) => `${line.label}: ${say(line.from)} → ${say(line.to)}.`).join(' '),
  )
}
