import { type CellValue, fold, type Grid, headerRole, numberOfCell, textOf } from '@parscore/scoring'
import { printedOption } from './printed-option.js'
import { scaleLines } from './scale-lines.js'
import { isShareInWords } from './share-in-words.js'

/** A column beside the criteria that says how points are given. */
export interface ScaleColumn {
  readonly col: number
  /** Row of its header. */
  readonly row: number
  /** Words with points in them, or the points of the options that stand in the rows. */
  readonly holds: 'words' | 'points'
}

const HEADER =
  /^(?:thang diem|cach (?:tinh|cham|cho|danh gia)|huong dan (?:cham|tinh|danh gia)|phuong phap (?:tinh|cham|danh gia)|tieu chuan (?:cham|danh gia)|(?:cac )?muc (?:do )?(?:diem|danh gia|dat)|quy dinh (?:cham|tinh)|can cu (?:cham|tinh)|noi dung cham|diem (?:thanh phan|chi tiet|tung muc)|yeu cau danh gia)\b/
const MAXIMUM = /toi da|diem chuan|^diem$/
const SEARCHED = 400
const TRIED = 80

/**
 * The column of the scale of a printed table, by its header and by what stands below it. «Thang điểm» is also what offices call the
 * column of maxima: with figures only, and no other column of maxima, it is that.
 */
export function scaleColumn(grid: Grid): ScaleColumn | null {
  for (const [row, values] of grid.rows.slice(0, SEARCHED).entries()) {
    const headers = values.map((value) => fold(textOf(value)))
    for (const [col, header] of headers.entries()) {
      if (header === '' || !HEADER.test(header) || isOnlyTitle(values, col)) continue
      if (holdsWords(grid, row, col)) return { col, row, holds: 'words' }
      const hasMaxima = headers.some((each, at) => at !== col && MAXIMUM.test(each))
      if (hasMaxima && holdsFigures(grid, row, col)) return { col, row, holds: 'points' }
    }
  }
  return null
}

/** «Nội dung chấm điểm» is the column of the criteria where no other is. */
const isOnlyTitle = (values: readonly CellValue[], col: number): boolean => {
  const roles = values.map((value) => headerRole(textOf(value)))
  return roles[col] === 'title' && roles.indexOf('title') === roles.lastIndexOf('title')
}

const below = (grid: Grid, row: number, col: number): readonly string[] =>
  grid.rows
    .slice(row + 1, row + TRIED)
    .map((values) => String(values[col] ?? ''))
    .filter((text) => text.trim() !== '')

const holdsWords = (grid: Grid, row: number, col: number): boolean =>
  below(grid, row, col).some(
    (text) => isShareInWords(text) || scaleLines(text).some((line) => printedOption(line) !== null),
  )

const holdsFigures = (grid: Grid, row: number, col: number): boolean => {
  // A row of column numbers stands below the header.
  const filled = below(grid, row, col).filter((text) => !/^\(?\d{1,2}\)$/.test(text.trim()))
  return filled.length > 0 && filled.every((text) => numberOfCell(text, 'points').ok)
}

/** The grid without its scale, so that only maxima and points are left as figures. */
export function withoutScale(grid: Grid, { col, row }: ScaleColumn): Grid {
  const rows = grid.rows.map((values, at) =>
    at < row ? values : values.map((value, place) => (place === col ? null : value)),
  )
  return { ...grid, rows }
}
