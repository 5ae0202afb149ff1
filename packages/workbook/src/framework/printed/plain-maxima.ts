import { type CellValue, fold, type Grid, headerRole, textOf } from '@parscore/scoring'

/** In a list of criteria what is called no more than points is what each is worth. */
const PLAIN = /^(?:so |muc |thang )?diem(?: so| cham)?$/
const SEARCHED = 40

/** A list of criteria whose only column of figures is called «Điểm», with that column called by its meaning. */
export function withMaxima(grid: Grid): Grid {
  const at = grid.rows
    .slice(0, SEARCHED)
    .findIndex((values) => filledIn(values) > 1 && values.some((value) => isTitle(textOf(value))))
  const headers = grid.rows[at]?.map(textOf) ?? []
  const points = headers.flatMap((header, col) => (/diem|cham|danh gia/.test(fold(header)) ? [col] : []))
  const [col] = points
  if (col === undefined || points.length > 1 || !PLAIN.test(fold(headers[col] ?? ''))) return grid
  const rows = grid.rows.map((values, row) =>
    row === at ? values.map((value, place) => (place === col ? 'Điểm tối đa' : value)) : values,
  )
  return { ...grid, rows }
}

/** A line that stands alone is the title of the table. */
const filledIn = (values: readonly CellValue[]): number => values.filter((value) => textOf(value) !== '').length

const isTitle = (text: string): boolean => headerRole(text) === 'title'
