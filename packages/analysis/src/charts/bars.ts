import * as Plot from '@observablehq/plot'
import { sum, type Text } from '@parscore/scoring'
import { bandLabels } from './bands.js'
import { barFrame } from './bar-frame.js'
import { type ChartOptions, COLOURS, draw, inOneLine, inTwoLines, numberFormat, withNotes } from './chart.js'

/** A unit with its score. */
export interface Bar {
  readonly label: string
  readonly value: number
}

const MEAN: Text = { vi: 'Vạch đứt: trung bình cộng {mean}.', en: 'The dashed line is the mean, {mean}.' }

/** Scores of units, the highest first, each from 0, with their mean. */
export function bars(given: readonly Bar[], options: ChartOptions): string {
  const say = numberFormat(options.lang)
  const sorted = [...given].sort((a, b) => b.value - a.value)
  const shown = sorted.map(({ label, value }, place) => ({ place, label: inTwoLines(label), value, text: say(value) }))
  const labels = shown.map(({ label }) => label)
  const mean = sum(sorted.map(({ value }) => value)) / Math.max(1, sorted.length)
  const note = given.length > 0 ? MEAN[options.lang].replace('{mean}', say(mean)) : ''
  return draw(
    {
      ...barFrame(shown, { values: shown.map(({ value }) => value), ground: 0, bar: 22, room: [220, 60] }, options),
      marks: [
        bandLabels(labels),
        Plot.barX(shown, { x: 'value', y: 'place', fill: COLOURS.total }),
        Plot.ruleX(given.length > 0 ? [mean] : [], { stroke: COLOURS.dark, strokeDasharray: '4 3' }),
        // On white, so that the line of the mean runs behind the figures.
        Plot.text(shown, {
          x: 'value',
          y: 'place',
          text: 'text',
          textAnchor: 'start',
          dx: 4,
          fill: 'currentColor',
          stroke: '#fff',
          strokeWidth: 4,
        }),
        Plot.ruleX([0]),
      ],
    },
    withNotes(options, given.length > 0, note),
    [...shown.map(({ label, text }) => `${inOneLine(label)}: ${text}.`), note].join(' '),
  )
}
