import * as Plot from '@observablehq/plot'
import type { ActivityProgress, ActivityState, PlanMonth, PlanStanding, Text } from '@parscore/scoring'
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
  'not-known': { vi: 'chưa rõ kết quả', en: 'not known' },
}

const COLOUR: Readonly<Record<ActivityState, string>> = {
  done: COLOURS.up,
  'done-late': '#E69F00',
  late: COLOURS.down,
  'due-this-month': '#CC79A7',
  running: COLOURS.total,
  'not-begun': '#56B4E9',
  'no-date': COLOURS.other,
  'not-known': COLOURS.other,
}

/** Letters of a title that stand beside a bar. */
const TITLE = 56

/** Months are named in the middle of their width. */
const MIDDLES = Array.from({ length: 12 }, (_, at) => at + 0.5)
const BOUNDS = Array.from({ length: 13 }, (_, at) => at)

interface Bar {
  /** Place from the top: numbers may begin anew in every field. */
  readonly place: number
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
export function gantt({ activities, year }: PlanStanding, today: number | null, options: ChartOptions): string {
  const { lang } = options
  const bars = activities.map((activity, place) => barOf(activity, place, year))
  const labels = bars.map(({ label }) => label)
  return draw(
    {
      height: 80 + bars.length * 18,
      width: 1100,
      marginLeft: marginFor(labels),
      marginTop: 50,
      marginRight: 130,
      x: { domain: [0, 12], axis: null },
      y: {
        type: 'band',
        domain: bars.map(({ place }) => place),
        tickFormat: (place: number) => labels[place] ?? '',
        tickSize: 0,
        label: null,
      },
      marks: [
        Plot.gridX(BOUNDS),
        Plot.axisX(MIDDLES, { anchor: 'top', label: null, tickSize: 0, tickFormat: monthName }),
        Plot.barX(bars, {
          x1: 'from',
          x2: 'to',
          y: 'place',
          insetTop: 1,
          insetBottom: 1,
          fill: ({ state }: Bar) => COLOUR[state],
          fillOpacity: ({ state }: Bar) => (state === 'no-date' ? 0.35 : 1),
        }),
        Plot.text(bars, {
          x: 12,
          y: 'place',
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

const monthName = (middle: number) => `T${Math.ceil(middle)}`

/** What begins before the year or ends after it is drawn to its edge. */
function barOf({ activity, state }: ActivityProgress, place: number, year: number): Bar {
  const { number, title, start, end } = activity
  const last = monthOfYear(end, year) ?? monthOfYear(start, year) ?? 12
  const first = monthOfYear(start, year) ?? monthOfYear(end, year) ?? 1
  const inYear = (at: number) => Math.min(12, Math.max(0, at))
  const [from, to] = [inYear(Math.min(first, last) - 1), inYear(Math.max(first, last))]
  return { place, label: cut(`${number} ${title}`.trim(), TITLE), from, to, state }
}

/** The month counted from the January of a year; below 1 it is of an earlier year, above 12 of a later one. */
const monthOfYear = (month: PlanMonth, year: number): number | null =>
  month.kind === 'month' ? ((month.year ?? year) - year) * 12 + month.month : null
