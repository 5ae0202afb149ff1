import * as Plot from '@observablehq/plot'
import { sentence, type Text } from '@parscore/scoring'
import { formerOf, type ProvinceList, provinces } from '../provinces/resolve.js'
import { type ChartOptions, draw, numberFormat } from './chart.js'
import { formerTiles, type Tile } from './tiles.js'

/** The tiles of the 34 provinces: each where the former province of its name stood, or the first that it is made of. */
const presentTiles: readonly Tile[] = provinces.flatMap((province) => {
  const former = formerOf(province)
  const own = former.find(({ name }) => name === province) ?? former[0]
  const tile = formerTiles.find((each) => each.province === own?.name)
  return tile ? [{ ...tile, province }] : []
})

const LEGEND: Text = {
  vi: 'Ô càng đậm càng cao, từ {least} đến {most}; ô trắng: không có số liệu.',
  en: 'The darker the higher, from {least} to {most}; white: no figure.',
}

/** The tiles of a list of provinces. */
export const tilesOf = (list: ProvinceList): readonly Tile[] => (list === 'former' ? formerTiles : presentTiles)

/** A map of the provinces in squares; dark is high, so it reads in grey, and a province without a figure is left white. */
export function tileMap(figures: ReadonlyMap<string, number>, list: ProvinceList, options: ChartOptions): string {
  const say = numberFormat(options.lang, 1)
  const tiles = tilesOf(list).map((tile) => ({ ...tile, value: figures.get(tile.province) ?? null }))
  const known = tiles.flatMap(({ value, ...tile }) => (value === null ? [] : [{ ...tile, value }]))
  const values = known.map(({ value }) => value)
  const [least, most] = [Math.min(...values, Number.POSITIVE_INFINITY), Math.max(...values, Number.NEGATIVE_INFINITY)]
  const share = (value: number) => (most === least ? 0.5 : (value - least) / (most - least))
  const corners = {
    x1: (tile: Tile) => tile.column,
    x2: (tile: Tile) => tile.column + 1,
    y1: (tile: Tile) => tile.row,
    y2: (tile: Tile) => tile.row + 1,
  }
  const middle = { x: (tile: Tile) => tile.column + 0.5 }
  const ink = (tile: { value: number | null }) => (tile.value !== null && share(tile.value) > 0.55 ? '#fff' : '#111')
  return draw(
    {
      width: 720,
      height: 1150,
      margin: 10,
      x: { domain: [0, 7], axis: null },
      y: { domain: [24, 0], axis: null },
      color: { type: 'linear', domain: [least, most], range: ['#e8f1f8', '#08306b'] },
      marks: [
        Plot.rect(tiles, { ...corners, fill: '#fff', stroke: '#999', inset: 1.5 }),
        Plot.rect(known, { ...corners, fill: 'value', inset: 1.5 }),
        Plot.text(tiles, {
          ...middle,
          y: (tile: Tile) => tile.row + 0.38,
          text: 'province',
          fill: ink,
          fontSize: 11,
          lineWidth: 8,
        }),
        Plot.text(known, {
          ...middle,
          y: (tile: Tile) => tile.row + 0.74,
          text: ({ value }: { value: number }) => say(value),
          fill: ink,
          fontWeight: 'bold',
        }),
      ],
    },
    known.length === 0
      ? options
      : { ...options, note: [options.note, sentence(LEGEND, { least, most })[options.lang]].filter(Boolean).join(' ') },
    [...known]
      .sort((a, b) => b.value - a.value)
      .map(({ province, value }) => `${province}: ${say(value)}.`)
      .join(' '),
  )
}
