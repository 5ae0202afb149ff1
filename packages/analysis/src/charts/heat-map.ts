import * as Plot from '@observablehq/plot'
import { bandScale } from './bands.js'
import { type ChartOptions, cut, draw, marginFor, numberFormat } from './chart.js'

/** A cell of a heat map. */
export interface HeatCell {
  readonly row: string
  readonly column: string
  /** 0 to 1; `null` where it is missing, which is hatched, never the colour of 0. */
  readonly share: number | null
}

/** Units × fields as shares of the maximum; dark is high, so it reads in grey. */
export function heatMap(cells: readonly HeatCell[], options: ChartOptions): string {
  const say = numberFormat(options.lang, 0)
  const rows = [...new Set(cells.map(({ row }) => row))]
  const columns = [...new Set(cells.map(({ column }) => column))]
  const known = cells.flatMap(({ row, column, share }) =>
    share === null ? [] : [{ row: rows.indexOf(row), column: columns.indexOf(column), share }],
  )
  const missing = cells
    .filter(({ share }) => share === null)
    .map(({ row, column }) => ({ row: rows.indexOf(row), column: columns.indexOf(column) }))
  return draw(
    {
      height: 150 + rows.length * 24,
      marginLeft: marginFor(
        rows.map((row) => cut(row)),
        220,
      ),
      marginTop: 138,
      marginBottom: 10,
      marginRight: 90,
      x: { ...bandScale(columns.map((column) => cut(column, 18))), axis: 'top', tickRotate: -35 },
      y: bandScale(rows.map((row) => cut(row))),
      color: { type: 'linear', domain: [0, 1], range: ['#f3f8fb', '#08306b'] },
      marks: [
        Plot.cell(known, { x: 'column', y: 'row', fill: 'share', inset: 0.5 }),
        Plot.text(known, {
          x: 'column',
          y: 'row',
          text: ({ share }: { share: number }) => say(share * 100),
          fill: ({ share }: { share: number }) => (share > 0.55 ? '#fff' : '#111'),
        }),
        Plot.text(missing, { x: 'column', y: 'row', text: () => '–', fill: '#777' }),
      ],
    },
    options,
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
