import { expect, it } from 'vitest'
import { cellAt } from '../sheet/cell-at.js'
import { plainGrid } from '../sheet/grid.js'
import type { Finding, Severity } from './finding.js'
import { inOrder } from './order.js'

const grid = plainGrid('Bảng', [])
const at = (row: number, col: number, field: string | null, severity: Severity, check = 'sum-mismatch') => {
  const finding: Finding = {
    check,
    severity,
    code: field,
    field,
    column: null,
    cell: `${row}:${col}`,
    found: null,
    expected: null,
    difference: null,
    figures: null,
    message: { vi: 'a', en: 'b' },
    fix: null,
  }
  return { each: { cell: cellAt(grid, row, col) }, finding }
}
const told = (...found: ReturnType<typeof at>[]) =>
  inOrder(found).map(({ check, severity, cell }) => `${cell} ${severity} ${check}`)

it('tells field by field as they stand, what is about the whole at the end', () => {
  const whole = at(0, 0, null, 'error')
  const [first, second] = [at(3, 1, '1', 'info'), at(9, 1, '2', 'error')]
  expect(told(whole, second, first)).toEqual([
    '3:1 info sum-mismatch',
    '9:1 error sum-mismatch',
    '0:0 error sum-mismatch',
  ])
  // A field stands where its first finding does, whatever its name.
  expect(told(at(4, 0, '10', 'error'), at(8, 0, '9', 'error'), at(6, 0, '10', 'error'))).toEqual([
    '4:0 error sum-mismatch',
    '6:0 error sum-mismatch',
    '8:0 error sum-mismatch',
  ])
})

it('in a field errors come first, then warnings, then by row, column and id', () => {
  expect(
    told(
      at(1, 1, '1', 'info'),
      at(2, 1, '1', 'warning'),
      at(9, 1, '1', 'error'),
      at(5, 2, '1', 'error'),
      at(5, 1, '1', 'error', 'over-maximum'),
      at(5, 1, '1', 'error', 'above-maximum'),
    ),
  ).toEqual([
    '5:1 error above-maximum',
    '5:1 error over-maximum',
    '5:2 error sum-mismatch',
    '9:1 error sum-mismatch',
    '2:1 warning sum-mismatch',
    '1:1 info sum-mismatch',
  ])
})

it('how numbers are written in a column comes last of all', () => {
  expect(told(at(1, 1, null, 'warning', 'mixed-separators'), at(9, 9, null, 'info'))).toEqual([
    '9:9 info sum-mismatch',
    '1:1 warning mixed-separators',
  ])
})
