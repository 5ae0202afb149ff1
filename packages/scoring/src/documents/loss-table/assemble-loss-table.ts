import { cellAt, textOf } from '../../sheet/cell-at.js'
import type { Grid } from '../../sheet/grid.js'
import type { LossCause, LossField, LossTable } from './loss-table.js'
import { bulletsOf, openingPoints, statedPoints } from './read-causes.js'

/** Where the columns of a table of losses stand, counted from 0. */
export interface LossTableLayout {
  readonly firstRow: number
  readonly number: number
  readonly title: number
  readonly causes: number
  readonly agency: number
  readonly column: string
}

type OpenField = Omit<LossField, 'causes' | 'points' | 'maximum'> & {
  causes: LossCause[]
  points: number | null
  maximum: number | null
}

/** Reads a table of losses. A row without number and title goes on with the field above. */
export function assembleLossTable(grid: Grid, layout: LossTableLayout): LossTable {
  const fields: OpenField[] = []
  for (let row = layout.firstRow; row < grid.rows.length; row += 1) {
    const at = (col: number) => cellAt(grid, row, col)
    const [number, title, cell] = [at(layout.number).text, at(layout.title).text, at(layout.causes)]
    if (title !== '' || number !== '')
      fields.push({ number, title, points: null, maximum: null, causes: [], cell: at(layout.title) })
    const field = fields.at(-1)
    if (!field || cell.text === '') continue
    const { stated, rest } = openingPoints(linesOf(grid, row, layout.causes))
    if (stated && field.points === null) {
      field.points = stated.points
      field.maximum = stated.maximum
    }
    const agency = textOf(grid.rows[row]?.[layout.agency] ?? null)
    field.causes.push(...bulletsOf(rest).flatMap((text) => causesOf(text, agency, cell)))
  }
  return { name: grid.name, column: layout.column, fields: fields.filter(({ title }) => title !== '') }
}

function causesOf(text: string, agency: string, cell: LossCause['cell']): LossCause[] {
  const stated = statedPoints(text)
  if (stated.length === 0) return [{ text, points: null, maximum: null, slip: null, isDeduction: false, agency, cell }]
  return stated.map((each) => ({ text, ...each, agency, cell }))
}

/** The text of a cell with its line breaks. */
const linesOf = (grid: Grid, row: number, col: number): string => {
  const value = grid.rows[row]?.[col] ?? null
  return typeof value === 'string' ? value : textOf(value)
}
