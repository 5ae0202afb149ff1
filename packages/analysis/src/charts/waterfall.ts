import * as Plot from '@observablehq/plot'
import { sentence, sum, type Text } from '@parscore/scoring'
import { bandLabels } from './bands.js'
import { barFrame } from './bar-frame.js'
import { type ChartOptions, COLOURS, draw, inOneLine, inTwoLines, numberFormat } from './chart.js'

/** A step of a waterfall. */
export interface WaterfallStep {
  readonly label: string
  /** What it adds; below 0 it takes away. */
  readonly change: number
}

/** A bar as it is drawn. */
interface Bar {
  readonly label: string
  readonly start: number
  readonly end: number
  readonly text: string
  readonly colour: string
}

const CUT: Text = {
  vi: 'Trục bắt đầu từ {start}, không phải từ 0, để thấy rõ các bước.',
  en: 'The axis begins at {start}, not at 0, so that the steps are seen.',
}

/**
 * From one number to another, step by step: the change of an index by cause, or the maximum less what fields lost. Where the
 * steps are small beside the numbers the axis is cut, and says so.
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
  const bars = steps.map(({ label, change }): Bar => {
    const start = reached
    reached = sum([reached, change])
    const text = `${change > 0 ? '+' : ''}${say(change)}`
    return { label: inTwoLines(label), start, end: reached, text, colour: change < 0 ? COLOURS.down : COLOURS.up }
  })
  const ground = groundOf([from.value, ...bars.map(({ end }) => end)])
  const total = (label: string, value: number): Bar => ({
    label: inTwoLines(label),
    start: ground,
    end: value,
    text: say(value),
    colour: COLOURS.total,
  })
  const all = [total(from.label, from.value), ...bars, total(to, reached)].map((bar, place) => ({ ...bar, place }))
  const labels = all.map(({ label }) => label)
  const frame = barFrame(
    all,
    { values: all.flatMap(({ start, end }) => [start, end]), ground, bar: 26, room: [220, 60] },
    options,
  )
  return draw(
    {
      ...frame,
      x: { ...frame.x, nice: true },
      marks: [
        bandLabels(labels),
        Plot.barX(all, { x1: 'start', x2: 'end', y: 'place', fill: 'colour' }),
        Plot.text(all, {
          x: (bar: Bar) => Math.max(bar.start, bar.end),
          y: 'place',
          text: 'text',
          textAnchor: 'start',
          dx: 4,
        }),
        ...(ground === 0 ? [] : breakMarks(all, ground)),
        Plot.ruleX([ground]),
      ],
    },
    ground === 0 ? options : { ...options, note: note(options, sentence(CUT, { start: ground })[options.lang]) },
    [
      `${from.label}: ${say(from.value)}.`,
      ...bars.map(({ label, text }) => `${inOneLine(label)}: ${text}.`),
      `${to}: ${say(reached)}.`,
    ].join(' '),
  )
}

const note = (options: ChartOptions, more: string): string => [options.note, more].filter(Boolean).join(' ')

/** The axis is cut where all numbers lie in less than this share of the highest. */
const NARROW = 0.5

/** Where the axis begins: 0, or a round number below the lowest that leaves a fifth of the range free. */
function groundOf(values: readonly number[]): number {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  if (least <= 0 || most - least > NARROW * most || most === least) return 0
  const step = 10 ** Math.floor(Math.log10(most - least))
  return Math.max(0, Math.floor((least - (most - least) / 5) / step) * step)
}

/** Two strokes through the bars that stand on the cut axis. */
const breakMarks = (all: readonly (Bar & { readonly place: number })[], ground: number) => [
  Plot.text(
    all.filter(({ start }) => start === ground),
    { x: () => ground, y: 'place', text: () => '//', dx: 12, fontSize: 18, fontWeight: 'bold', fill: '#fff' },
  ),
]
