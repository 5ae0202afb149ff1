import { bandScale } from './bands.js'
import { type ChartOptions, marginFor, rowHeight } from './chart.js'
import { valueAxis } from './value-axis.js'

/** How bars that lie below each other are set. */
interface BarSetting {
  /** What the bars reach, and where they begin. */
  readonly values: readonly number[]
  readonly ground: number
  /** Height of a bar with a label of one line. */
  readonly bar: number
  /** Most and least room for the figures behind the bars. */
  readonly room: readonly [most: number, least: number]
}

/** Height, margins and axes of bars below each other, each with its label before it and its figure behind it. */
export function barFrame(
  bars: readonly { readonly label: string; readonly text: string }[],
  { values, ground, bar, room: [most, least] }: BarSetting,
  { unit, lang }: ChartOptions,
) {
  const labels = bars.map(({ label }) => label)
  const texts = bars.map(({ text }) => text)
  return {
    height: 62 + bars.length * rowHeight(labels, bar),
    marginLeft: marginFor(labels),
    marginBottom: 42,
    marginRight: marginFor(texts, most, least),
    x: { grid: true, label: unit ?? null, labelArrow: 'none' as const, ...valueAxis(values, lang, ground) },
    y: { ...bandScale(labels), axis: null },
  }
}
