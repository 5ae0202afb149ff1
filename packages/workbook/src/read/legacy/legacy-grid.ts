import type { CellValue, Grid } from '@parscore/scoring'
import type { OpenedFile } from '../opened-file.js'
import { fromLegacy, type LegacyCode, legacyCodeOf, mayBeLegacy } from './legacy-code.js'
import { noteOf } from './legacy-note.js'

/** A file whose texts are Unicode, whatever code they were typed in; told by the letters of the whole file. */
export function inUnicode(file: OpenedFile): OpenedFile {
  const code = legacyCodeOf(textsOf(file.grids))
  if (code === null) return file
  const notes = [...file.notes, noteOf(code, textsOf(file.grids))]
  return code === 'either'
    ? { ...file, notes }
    : { ...file, notes, grids: file.grids.map((grid) => converted(grid, code)) }
}

function* textsOf(grids: readonly Grid[]): Generator<string> {
  for (const { rows } of grids)
    for (const row of rows) for (const value of row) if (typeof value === 'string') yield value
}

function converted(grid: Grid, code: LegacyCode): Grid {
  const text = (value: string) => (mayBeLegacy(value) ? fromLegacy(value, code) : value)
  const read = (value: CellValue) => (typeof value === 'string' ? text(value) : value)
  return {
    ...grid,
    rows: grid.rows.map((row) => row.map(read)),
    comments: new Map([...(grid.comments ?? [])].map(([at, comment]) => [at, text(comment)])),
  }
}
