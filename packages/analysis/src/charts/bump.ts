import * as Plot from '@observablehq/plot'
import { sentence, type Text } from '@parscore/scoring'
import { type ChartOptions, COLOURS, cut, draw, marginFor, withNotes } from './chart.js'
import { labelPlaces } from './label-places.js'
import { rankTicks } from './rank-ticks.js'
import { yearRuns } from './year-runs.js'

/** Height of a label. */
const LABEL = 17

/** The rank of a unit in a year. */
export interface YearRank {
  readonly unit: string
  readonly year: number
  /** 1 is the best. */
  readonly rank: number
}

const WORDS = {
  axis: { vi: 'Thứ hạng', en: 'Rank' },
  counts: {
    vi: 'Số đơn vị có hạng mỗi năm khác nhau: {counts}; hạng của các năm không so trực tiếp được.',
    en: 'The years have different numbers of ranked units: {counts}; their ranks are not comparable as they stand.',
  },
} as const satisfies Record<string, Text>

/** What of the numbers of units a year a reader must know: where they are the same, nothing. */
function unequalCounts(ranks: readonly YearRank[], years: readonly number[]): Text | null {
  const counts = years.map((year) => ranks.filter((each) => each.year === year).length)
  if (new Set(counts).size < 2) return null
  return sentence(WORDS.counts, { counts: years.map((year, at) => `${year}: ${counts[at]}`).join(', ') })
}

/**
 * Ranks over years, the best at the top; the units that matter in colour, the others in grey. A line goes through years that
 * follow each other only, and years with different numbers of units are told.
 */
export function bump(ranks: readonly YearRank[], highlighted: readonly string[], options: ChartOptions): string {
  const units = [...new Set(ranks.map(({ unit }) => unit))]
  const shown = units.filter((unit) => highlighted.includes(unit))
  const palette = [COLOURS.total, COLOURS.down, COLOURS.up, '#CC79A7', '#56B4E9', '#E69F00']
  const colourOf = (unit: string) => palette[shown.indexOf(unit) % palette.length] ?? COLOURS.other
  const years = [...new Set(ranks.map(({ year }) => year))].sort((a, b) => a - b)
  const end = years.at(-1) ?? 0
  const height = Math.max(260, 20 * shown.length + 240)
  // Lines that end a year early have their names at the edge too, or they would lie on those of the others.
  const last = ranks
    .filter(({ unit, year }) => shown.includes(unit) && year === lastYear(ranks, unit))
    .map((each) => ({ ...each, year: each.year >= end - 1 ? end : each.year }))
  // Where all share the first rank an axis of one point would have no place for their names.
  const worst = Math.max(2, ...ranks.map(({ rank }) => rank))
  const edge = last.filter(({ year }) => year === end)
  const distance = (worst * LABEL) / height
  const places = labelPlaces(
    edge.map(({ rank }) => rank),
    distance,
    // Labels may reach into the margins.
    [1 - 1.5 * distance, worst + 1.5 * distance],
  )
  const names = last.map((each) => ({ ...each, place: places[edge.indexOf(each)] ?? each.rank }))
  const lines = [...ranks].sort((a, b) => a.year - b.year)
  const runs = new Map(
    units.map((unit) => [unit, yearRuns(ranks.filter((each) => each.unit === unit).map(({ year }) => year))]),
  )
  const run = ({ unit, year }: YearRank) => `${unit} ${runs.get(unit)?.get(year)}`
  const unequal = unequalCounts(ranks, years)?.[options.lang]
  const alone = lines.filter((each) => lines.filter((other) => run(other) === run(each)).length === 1)
  const front = lines.filter(({ unit }) => shown.includes(unit))
  return draw(
    {
      height,
      marginTop: 34,
      marginLeft: 48,
      marginRight: marginFor(shown.map((unit) => cut(unit))),
      x: { domain: [years[0] ?? 0, end], ticks: years, tickFormat: String, label: null },
      y: {
        domain: [1, worst],
        reverse: true,
        label: WORDS.axis[options.lang],
        ticks: rankTicks(worst),
        tickFormat: String,
        grid: true,
      },
      marks: [
        Plot.line(lines, { x: 'year', y: 'rank', z: run, stroke: '#ddd' }),
        // A year between two without a rank has no line to be seen by.
        Plot.dot(alone, { x: 'year', y: 'rank', r: 2, fill: '#ddd' }),
        ...shown.map((unit) =>
          Plot.line(
            front.filter((each) => each.unit === unit),
            { x: 'year', y: 'rank', z: run, stroke: colourOf(unit), strokeWidth: 2.5, marker: 'circle' },
          ),
        ),
        Plot.text(names, {
          x: 'year',
          y: 'place',
          text: ({ unit }: YearRank) => cut(unit),
          textAnchor: 'start',
          dx: 8,
          fill: (each: YearRank) => colourOf(each.unit),
          fontWeight: 'bold',
        }),
      ],
    },
    withNotes(options, ranks.length > 0, ...(unequal ? [unequal] : [])),
    shown
      .map(
        (unit) =>
          `${unit}: ${front
            .filter((each) => each.unit === unit)
            .map(({ year, rank }) => `${year} – ${rank}`)
            .join('; ')}.`,
      )
      .join(' '),
  )
}

const lastYear = (ranks: readonly YearRank[], unit: string): number =>
  Math.max(...ranks.filter((each) => each.unit === unit).map(({ year }) => year))
