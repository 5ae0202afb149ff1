import type { TableExample } from '../checks/check.js'
import { assembleLossTable, type LossTable } from '../documents/loss-table/index.js'
import { exampleGrid } from './example-grid.js'

/** The table of losses of the rows of an example. */
export const exampleLossTable = (rows: TableExample): LossTable =>
  assembleLossTable(exampleGrid(rows), {
    firstRow: 1,
    number: 0,
    title: 1,
    causes: 2,
    agency: 3,
    column: 'Nguyên nhân',
  })
