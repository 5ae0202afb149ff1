import { addressOf, type CellValue, type Grid } from '@parscore/scoring'
import type { Taken } from './account.js'
import { ANNEX_PLACES } from './annex-places.js'
import { type Filling, type ListName, listNames } from './filling.js'
import { lists } from './list-sheets.js'
import { type HeaderPlace, matchHeaders } from './match-headers.js'
import { writtenText } from './template-layout.js'
import { type UncountedText, uncountedFigure } from './uncounted-text.js'

/** A list as it stands in a workbook. */
interface FoundList {
  readonly grid: Grid
  readonly headerRow: number
  readonly places: readonly (HeaderPlace | null)[]
}

/** The lists of a template as people filled them in. */
export interface ReadLists {
  readonly lists: Filling['lists']
  /** Figures of the annex that are texts. */
  readonly uncounted: readonly UncountedText[]
  /** The sheets that they were found on. */
  readonly sheets: ReadonlyMap<ListName, FoundList>
}

/** Rows above which the header of a list stands. */
const MOST_ABOVE = 30

/** Reads the lists of a template, by their headers: moved, renamed or with more columns. */
export function readLists(grids: readonly Grid[], taken: Taken): ReadLists {
  const sheets = new Map<ListName, FoundList>()
  const read = (name: ListName) => {
    const found = findList(name, grids)
    if (!found) return []
    sheets.set(name, found)
    return linesOf(found, taken)
  }
  const [evidence = [], annex = [], log = [], outside = []] = listNames.map(read)
  return { lists: { evidence, annex, log, outside }, uncounted: textFigures(sheets.get('annex')), sheets }
}

function findList(name: ListName, grids: readonly Grid[]): FoundList | null {
  const wanted = lists[name].columns.map(({ header }) => header)
  let best: FoundList | null = null
  let most = wanted.length / 2
  for (const grid of grids)
    for (const [headerRow, row] of grid.rows.slice(0, MOST_ABOVE).entries()) {
      const places = matchHeaders(wanted, row.map(writtenText))
      const same = places.filter((place) => place?.renamed === null).length
      if (same <= most) continue
      most = same
      best = { grid, headerRow, places }
    }
  return best
}

function linesOf({ grid, headerRow, places }: FoundList, taken: Taken): (readonly CellValue[])[] {
  const lines: (readonly CellValue[])[] = []
  for (const [step, cells] of grid.rows.slice(headerRow + 1).entries()) {
    const line = places.map((place) => {
      const value = place ? (cells[place.col] ?? null) : null
      if (!place || value === null || value === '') return null
      const address = addressOf(headerRow + 1 + step, place.col)
      taken.take(grid.name, address)
      if (grid.links?.get(address) === value) taken.take(grid.name, address, 'link')
      return value
    })
    if (line.some((value) => value !== null)) lines.push(line)
  }
  return lines
}

function textFigures(annex: FoundList | undefined): UncountedText[] {
  if (!annex) return []
  const [code, figure] = [annex.places[ANNEX_PLACES.code], annex.places[ANNEX_PLACES.value]]
  if (!figure) return []
  return annex.grid.rows.slice(annex.headerRow + 1).flatMap((cells, step) => {
    const found = cells[figure.col] ?? null
    const value = uncountedFigure(found)
    if (value === null) return []
    const cell = addressOf(annex.headerRow + 1 + step, figure.col)
    return [{ code: code ? writtenText(cells[code.col] ?? null) : '', cell, found, value }]
  })
}
