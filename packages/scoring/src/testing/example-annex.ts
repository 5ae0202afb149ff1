import type { TableExample } from '../checks/check.js'
import { type Annex, assembleAnnex, builtinIndicatorLists } from '../documents/annex/index.js'
import { columnNamed, exampleGrid } from './example-grid.js'

/** The annex of the rows of an example. */
export function annexOf(rows: TableExample, year: number | null = null): Annex {
  const previous = columnNamed(rows, 'Năm trước')
  const note = columnNamed(rows, 'Ghi chú')
  return assembleAnnex(
    exampleGrid(rows),
    {
      firstRow: 1,
      code: 0,
      title: 1,
      unit: 2,
      value: 3,
      previous: previous < 0 ? null : previous,
      note: note < 0 ? null : note,
      column: 'Số liệu',
      year,
    },
    builtinIndicatorLists(),
  )
}
