import * as Plot from '@observablehq/plot'
import { bandLabels, bandScale } from './bands.js'
import { type ChartOptions, cut, draw, inTwoLines, marginFor, numberFormat, rowHeight, withNotes } from './chart.js'

/** A cell of a heat map. */
export interface HeatCell {
  readonly row: string
  readonly column: string
  /** 0 to 1; `null` where it is missing, which is an empty box with a dash, never the colour of 0. */
  readonly share: number | null
}

/** Letters of a column’s head, and how far it leans. */
const HEAD = 28
const LEAN = (35 / 180) * Math.PI

/** Units × fields as shares of the maximum; dark is high, so it reads in grey. */
export function heatMap(cells: readonly HeatCell[], options: ChartOptions): string {
  const say = numberFormat(options.lang, 0)
  const rows = [...new Set(cells.map(({ row }) => row))]
  const columns = [...new Set(cells.map(({ column }) => column))]
  const known = cells.flatMap(({ row, column, share }) =>
    share === null ? [] : [{ row: rows.indexOf(row), column: columns.indexOf(column), share }],
  )
  const names = rows.map(inTwoLines)
  // Heads lean: so much of their length goes to the side and upwards.
  const heads = columns.map((column) => cut(column, HEAD))
  const head = marginFor(heads)
  const has = new Set(known.map(({ row, column }) => `${row} ${column}`))
  const missing = rows.flatMap((_, row) =>
    columns.flatMap((_each, column) => (has.has(`${row} ${column}`) ? [] : [{ row, column }])),
  )
  return draw(
    {
      height: 32 + head * Math.sin(LEAN) + rows.length * rowHeight(names, 24),
      marginLeft: marginFor(names),
      marginTop: 20 + head * Math.sin(LEAN),
      marginBottom: 10,
      marginRight: head * Math.cos(LEAN),
      x: { ...bandScale(heads), axis: 'top', tickRotate: (-LEAN * 180) / Math.PI },
      y: { ...bandScale(names), axis: null },
      color: { type: 'linear', domain: [0, 1], range: ['#f3f8fb', '#08306b'] },
      marks: [
        bandLabels(names),
        Plot.cell(known, { x: 'column', y: 'row', fill: 'share', inset: 0.5 }),
        Plot.text(known, {
          x: 'column',
          y: 'row',
          text: ({ share }: { share: number }) => say(share * 100),
          fill: ({ share }: { share: number }) => (share > 0.55 ? '#fff' : '#111'),
        }),
        Plot.cell(missing, { x: 'column', y: 'row', fill: '#fff', stroke: '#999', strokeDasharray: '2 3', inset: 1.5 }),
        Plot.text(missing, { x: 'column', y: 'row', text: () => '–', fill: '#777' }),
      ],
    },
    withNotes(options, known.length > 0),
    rows
      .map(
        (row) =>
          `${row}: ${cells
            .filter((cell) => cell.row === row)
            .map(({ column, share }) => `${column} ${share === null ? '–' : `${say(share * 100)} %`}`)
            .join('; ')}.`,
      )
      .join(' '),
  )
}
