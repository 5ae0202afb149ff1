import * as Plot from '@observablehq/plot'
import { sum, type Text } from '@parscore/scoring'
import { bandLabels } from './bands.js'
import { barFrame } from './bar-frame.js'
import { type ChartOptions, COLOURS, draw, inOneLine, inTwoLines, numberFormat, withNotes } from './chart.js'

/** Something that costs points. */
export interface ParetoBar {
  readonly label: string
  readonly value: number
}

/** A Pareto chart that shows some of the bars of a whole. */
export interface ParetoOptions extends ChartOptions {
  /** What all bars come to, also those that are not shown; the sum of those shown where it is left out. */
  readonly whole?: number
}

const SHARE: Text = {
  vi: 'Số sau dấu chấm giữa: phần của toàn bộ mà các thanh đến đó cộng lại.',
  en: 'After the dot: the share of the whole that the bars down to here come to.',
}

/** The largest first, with the share of the whole that they come to so far: which few criteria cost most. */
export function pareto(bars: readonly ParetoBar[], options: ParetoOptions): string {
  const say = numberFormat(options.lang)
  const sorted = [...bars].sort((a, b) => b.value - a.value)
  const all = options.whole ?? sum(sorted.map(({ value }) => value))
  let reached = 0
  const shown = sorted.map(({ label, value }, place) => {
    reached = sum([reached, value])
    const share = all === 0 ? 0 : (reached / all) * 100
    return { place, label: inTwoLines(label), value, text: `${say(value)} · ${numberFormat(options.lang, 0)(share)} %` }
  })
  const labels = shown.map(({ label }) => label)
  return draw(
    {
      ...barFrame(shown, { values: shown.map(({ value }) => value), ground: 0, bar: 24, room: [260, 110] }, options),
      marks: [
        bandLabels(labels),
        Plot.barX(shown, { x: 'value', y: 'place', fill: COLOURS.down }),
        Plot.text(shown, { x: 'value', y: 'place', text: 'text', textAnchor: 'start', dx: 4 }),
        Plot.ruleX([0]),
      ],
    },
    withNotes(options, bars.length > 0, SHARE[options.lang]),
    shown.map(({ label, text }) => `${inOneLine(label)}: ${text}.`).join(' '),
  )
}
