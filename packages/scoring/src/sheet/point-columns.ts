import { isPoints } from './column.js'
import type { ScoreSheet } from './score-sheet.js'

/** Places of the columns of points in `sheet.columns`. */
export const pointColumns = ({ columns }: ScoreSheet): number[] =>
  columns.flatMap((column, place) => (isPoints(column) ? [place] : []))
