import * as Plot from '@observablehq/plot'
import { sum } from '@parscore/scoring'
import { type ChartOptions, COLOURS, cut, draw, marginFor, numberFormat } from './chart.js'

/** Something that costs points. */
export interface ParetoBar {
  readonly label: string
  readonly value: number
}

/** The largest first, with the share of the whole that they come to so far: which few criteria cost most. */
export function pareto(bars: readonly ParetoBar[], options: ChartOptions): string {
  const say = numberFormat(options.lang)
  const sorted = [...bars].sort((a, b) => b.value - a.value)
  const all = sum(sorted.map(({ value }) => value))
  let reached = 0
  const shown = sorted.map(({ label, value }) => {
    reached = sum([reached, value])
    const share = all === 0 ? 0 : (reached / all) * 100
    return { label: cut(label), value, text: `${say(value)} · ${numberFormat(options.lang, 0)(share)} %` }
  })
  return draw(
    {
      height: 40 + shown.length * 24,
      marginLeft: marginFor(shown.map(({ label }) => label)),
      marginRight: 110,
      x: { grid: true, label: null, tickFormat: say },
      y: { domain: shown.map(({ label }) => label), label: null },
      marks: [
        Plot.barX(shown, { x: 'value', y: 'label', fill: COLOURS.down }),
        Plot.text(shown, { x: 'value', y: 'label', text: 'text', textAnchor: 'start', dx: 4 }),
        Plot.ruleX([0]),
      ],
    },
    options,
    shown.map(({ label, text }) => `${label}: ${text}.`).join(' '),
  )
}
