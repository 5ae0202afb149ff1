import { expect, it } from 'vitest'
import { exampleSheet } from '../checks/example.js'
import type { SheetExample } from '../checks/sheet-check.js'
import { compareColumns } from './compare-columns.js'

const compared = (rows: SheetExample['rows']) =>
  compareColumns(exampleSheet({ columns: ['self', 'appraisal'], rows }), 0, 1)

it('of equal differences the row that stands above comes first, whichever is more', () => {
  const { differing } = compared([
    ['1', 'A', 1, 0.5],
    ['2', 'B', 1, 1.5],
    ['3', 'C', 1, 1],
    ['4', 'D', 2, 1],
  ])
  expect(differing.map(({ row, difference }) => [row.code, difference])).toEqual([
    ['4', -1],
    ['1', -0.5],
    ['2', 0.5],
  ])
})

it('a leaf that only one column has is in neither total; one that none has is nowhere', () => {
  const { onlyOne, ...rest } = compared([
    ['1', 'A', 1, null],
    ['2', 'B', null, 2],
    ['3', 'C', null, null],
    ['4', 'D', 1, 1],
  ])
  expect(onlyOne.map(({ code }) => code)).toEqual(['1', '2'])
  expect(rest).toMatchObject({ compared: 1, firstTotal: 1, secondTotal: 1, difference: 0, percent: 0, differing: [] })
})
