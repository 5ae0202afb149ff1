import { plainGrid } from '@parscore/scoring'
import { expect, it } from 'vitest'
import { columnWidths, HEAD, MergedCells, RowHeights } from './layout.js'

const LONG = 'Kế hoạch cải cách hành chính nhà nước năm 2026 của Ủy ban nhân dân tỉnh '.repeat(3)

it('a title merged over the table needs no high row, the same text in one column does', () => {
  const grid = plainGrid('S', [
    [LONG, null, null, null, null],
    [LONG, 'b', 'c', 'd', 'e'],
    ...Array.from({ length: 9 }, () => ['1.1', 'Kế hoạch', 1, 1, 1]),
  ])
  const merges = new MergedCells([{ firstRow: 0, lastRow: 0, firstCol: 0, lastCol: 4 }])
  const heights = new RowHeights(columnWidths(grid), merges)
  expect(heights.of(grid, 0)).toBeLessThan(heights.of(grid, 1))
  expect(heights.of(grid, 2)).toBe(HEAD)
})

it('columns keep their widths while one types, and one that is added is measured', () => {
  const known = columnWidths(plainGrid('S', [['a', 'b']]))
  const typed = plainGrid('S', [['a rather long text in the first column', 'b']])
  expect(columnWidths(typed, known)).toBe(known)
  const wider = columnWidths(plainGrid('S', [[LONG, 'b', LONG]]), known)
  expect(wider.slice(0, 2)).toEqual(known)
  expect(wider[2]).toBeGreaterThan(known[0] ?? 0)
})
