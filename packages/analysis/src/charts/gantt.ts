import * as Plot from '@observablehq/plot'
import type { ActivityProgress, ActivityState, PlanStanding, Text } from '@parscore/scoring'
import { type ChartOptions, COLOURS, cut, draw, marginFor } from './chart.js'

/** What the states of activities are called. */
export const activityStates: Readonly<Record<ActivityState, Text>> = {
  done: { vi: 'đã xong', en: 'done' },
  'done-late': { vi: 'xong, chậm', en: 'done late' },
  late: { vi: 'chậm', en: 'late' },
  'due-this-month': { vi: 'đến hạn tháng này', en: 'due this month' },
  running: { vi: 'đang làm', en: 'under way' },
  'not-begun': { vi: 'chưa đến', en: 'not begun' },
  'no-date': { vi: 'chưa rõ hạn', en: 'no date' },
}

const COLOUR: Readonly<Record<ActivityState, string>> = {
  done: COLOURS.up,
  'done-late': '#E69F00',
  late: COLOURS.down,
  'due-this-month': '#CC79A7',
  running: COLOURS.total,
  'not-begun': '#56B4E9',
  'no-date': COLOURS.other,
}

/** Letters of a title that stand beside a bar. */
const TITLE = 56

interface Bar {
  readonly label: string
  readonly from: number
  readonly to: number
  readonly state: ActivityState
}

/**
 * The activities of a plan over the months of its year, each in the colour of its state; one that names no month spans the year.
 *
 * @param today how much of the year is over, in months from 0 to 12; `null` draws no line
 */
export function gantt({ activities }: PlanStanding, today: number | null, options: ChartOptions): string {
  const { lang } = options
  const bars = activities.map(barOf)
  const labels = bars.map(({ label }) => label)
  return draw(
    {
      height: 80 + bars.length * 18,
      width: 1100,
      marginLeft: marginFor(labels),
      marginTop: 50,
      marginRight: 130,
      x: {
        domain: [0, 12],
        ticks: Array.from({ length: 13 }, (_, at) => at),
        tickFormat: monthName,
        axis: 'top',
        label: null,
        grid: true,
      },
      y: { domain: labels, label: null },
      marks: [
        Plot.barX(bars, {
          x1: 'from',
          x2: 'to',
          y: 'label',
          fill: ({ state }: Bar) => COLOUR[state],
          fillOpacity: ({ state }: Bar) => (state === 'no-date' ? 0.35 : 1),
        }),
        Plot.text(bars, {
          x: 12,
          y: 'label',
          text: ({ state }: Bar) => activityStates[state][lang],
          textAnchor: 'start',
          dx: 6,
        }),
        ...(today === null
          ? []
          : [Plot.ruleX([today], { stroke: COLOURS.dark, strokeDasharray: '4 3', strokeWidth: 1.5 })]),
      ],
    },
    options,
    bars.map(({ label, state }) => `${label}: ${activityStates[state][lang]}.`).join(' '),
  )
}

/** Months stand between their ticks. */
const monthName = (month: number) => (month === 12 ? '' : `T${month + 1}`)

function barOf({ activity, state }: ActivityProgress): Bar {
  const { number, title, start, end } = activity
  const label = cut(`${number} ${title}`.trim(), TITLE)
  const last = end.kind === 'month' ? end.month : start.kind === 'month' ? start.month : 12
  const first = start.kind === 'month' ? start.month : end.kind === 'month' ? end.month : 1
  return { label, from: Math.min(first, last) - 1, to: Math.max(first, last), state }
}
