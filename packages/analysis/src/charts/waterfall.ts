import * as Plot from '@observablehq/plot'
import { sum } from '@parscore/scoring'
import { type ChartOptions, COLOURS, cut, draw, marginFor, numberFormat } from './chart.js'

/** A step of a waterfall. */
export interface WaterfallStep {
  readonly label: string
  /** What it adds; below 0 it takes away. */
  readonly change: number
}

/**
 * From one number to another, step by step: the change of an index by cause, or the maximum less what fields lost.
 *
 * @param from label and value of the first bar
 * @param to label of the last bar; its value is what the steps lead to
 */
export function waterfall(
  from: { readonly label: string; readonly value: number },
  steps: readonly WaterfallStep[],
  to: string,
  options: ChartOptions,
): string {
  const say = numberFormat(options.lang)
  let reached = from.value
  const bars = steps.map(({ label, change }) => {
    const start = reached
    reached = sum([reached, change])
    return {
      label: cut(label),
      start,
      end: reached,
      text: `${change > 0 ? '+' : ''}${say(change)}`,
      colour: change < 0 ? COLOURS.down : COLOURS.up,
    }
  })
  const ends = [
    { label: cut(from.label), start: 0, end: from.value, text: say(from.value), colour: COLOURS.total },
    ...bars,
    { label: cut(to), start: 0, end: reached, text: say(reached), colour: COLOURS.total },
  ]
  const labels = ends.map(({ label }) => label)
  return draw(
    {
      height: 40 + ends.length * 26,
      marginLeft: marginFor(labels),
      marginRight: 60,
      x: { grid: true, label: null, tickFormat: say, nice: true },
      y: { domain: labels, label: null },
      marks: [
        Plot.barX(ends, { x1: 'start', x2: 'end', y: 'label', fill: 'colour' }),
        Plot.text(ends, {
          x: (bar: { start: number; end: number }) => Math.max(bar.start, bar.end),
          y: 'label',
          text: 'text',
          textAnchor: 'start',
          dx: 4,
        }),
        Plot.ruleX([0]),
      ],
    },
    options,
    [
      `${from.label}: ${say(from.value)}.`,
      ...bars.map(({ label, text }) => `${label}: ${text}.`),
      `${to}: ${say(reached)}.`,
    ].join(' '),
  )
}
