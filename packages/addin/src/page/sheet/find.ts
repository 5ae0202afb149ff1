import { addressOf, fold, type Grid, type Lang } from '@parscore/scoring'
import { shownValue } from './shown-value.js'

/** The cells that show a text, row by row; case and Vietnamese marks do not count. */
export function cellsWith(grid: Grid, text: string, lang: Lang): string[] {
  const wanted = fold(text)
  if (wanted === '') return []
  return grid.rows.flatMap((cells, row) =>
    cells.flatMap((value, col) =>
      value !== null && fold(shownValue(value, lang)).includes(wanted) ? [addressOf(row, col)] : [],
    ),
  )
}
