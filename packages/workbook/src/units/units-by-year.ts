import { fold, type Grid } from '@parscore/scoring'
import { problem, type ReadProblem } from '../read/problem.js'
import { locateUnitList } from './unit-list-layout.js'

/** A year alone, or behind what all columns are: «2021», «Năm 2021», «Chỉ số 2021». */
const ONE_YEAR = /^(.*?)\s?((?:19|20)\d\d)$/

/** The years of the columns of a table of units, where each column is a year of one and the same figure; else none. */
function yearsOf(grid: Grid): string[] {
  const columns = locateUnitList(grid)?.columns ?? []
  const found = columns.map(({ name }) => ONE_YEAR.exec(fold(name)))
  const years = found.flatMap((each) => each?.[2] ?? [])
  const figures = new Set(found.map((each) => each?.[1]))
  return years.length === columns.length && new Set(years).size > 1 && figures.size === 1 ? years : []
}

/**
 * Why a table of units by year is not checked: it is no score sheet, and no year of it is the one to rank by.
 *
 * @returns `null` where the grid is no such table
 */
export function unitsByYear(grid: Grid): ReadProblem | null {
  const years = yearsOf(grid)
  const [last] = years.slice(-1)
  if (last === undefined) return null
  const shown = years.join(', ')
  return problem(
    'units-by-year',
    `Trang «${grid.name}» là số liệu của các đơn vị qua các năm (${shown}), không phải bảng chấm điểm. Xếp hạng một năm: parscore rank TỆP --column ${last}. So các năm: mở tệp csv bằng openUnits trong sổ tay.`,
    `The sheet “${grid.name}” has figures of units over years (${shown}), not points of one sheet. To rank one year: parscore rank FILE --column ${last}. To compare years: open it as csv with openUnits in a notebook.`,
  )
}
