import { exampleSheet, runChecks, type SheetCheck, type SheetExample } from '../checks/index.js'
import { cellAddress } from '../sheet/grid.js'

/** What one check finds in a small sheet: the cell, what was found there and what was expected. */
export const foundBy = (check: SheetCheck, example: SheetExample) =>
  findingsBy(check, example).map(({ cell, found, expected }) => [cellAddress(cell), found, expected])

/** The whole findings of one check in a small sheet. */
export const findingsBy = (check: SheetCheck, example: SheetExample) => runChecks(exampleSheet(example), [check])
