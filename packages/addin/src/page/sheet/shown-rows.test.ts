import { plainGrid } from '@parscore/scoring'
import { expect, it } from 'vitest'
import { shownRows } from './shown-rows.js'

const list = plainGrid('Minh chứng', [['Mã tiêu chí', 'Tên tài liệu']])

it('below a sheet stand blank rows to go on in', () => {
  expect(shownRows(list, 2, true, undefined)).toBe(21)
})

it('but none that cannot be typed in: those of a protected sheet, and of a file that is not saved', () => {
  expect(shownRows(list, 2, false, undefined)).toBe(1)
  expect(shownRows(list, 2, true, { isLocked: () => true })).toBe(1)
  // The list is open down to its fifth row.
  expect(shownRows(list, 2, true, { isLocked: (cell) => Number(cell.slice(1)) > 5 })).toBe(5)
})
