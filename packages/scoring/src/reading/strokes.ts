import type { ScannedRow } from '../sheet/scan.js'
import { oncePer } from '../values/once-per.js'

const STROKE = /[/／]/u

/** Places of the columns in which a text has a stroke («0,5/1»): most tables have none, and are not asked column by column. */
export const strokesIn = oncePer((rows: readonly ScannedRow[]): ReadonlySet<number> => {
  const found = new Set<number>()
  for (const { cells } of rows)
    for (const [place, { points, text }] of cells.entries())
      if (points.kind === 'text' && STROKE.test(text)) found.add(place)
  return found
})
