import { plainGrid } from '@parscore/scoring'
import { expect, it } from 'vitest'
import { columnWidths, HEAD, MergedCells, RowHeights } from './layout.js'
import { shownIn } from './shown-value.js'

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

it('a title merged over several columns makes none of them wide', () => {
  const grid = plainGrid('S', [[LONG], [LONG], ['1', 'Kế hoạch', 1], ['2', 'Báo cáo', 1]])
  const merges = [0, 1].map((row) => ({ firstRow: row, lastRow: row, firstCol: 0, lastCol: 2 }))
  expect(columnWidths({ ...grid, merges })[0]).toBeLessThan(columnWidths(grid)[0] ?? 0)
})

it('a number that the file shows as a percentage is shown as one', () => {
  const grid = { ...plainGrid('S', [[0.96, 0.96]]), shownAsPercent: new Set(['A1']) }
  expect(['A1', 'B1'].map((cell) => shownIn(grid, cell, 0.96, 'vi'))).toEqual(['96%', '0,96'])
})

it('columns keep their widths while one types, and one that is added is measured', () => {
  const known = columnWidths(plainGrid('S', [['a', 'b']]))
  const typed = plainGrid('S', [['a rather long text in the first column', 'b']])
  expect(columnWidths(typed, known)).toBe(known)
  const wider = columnWidths(plainGrid('S', [[LONG, 'b', LONG]]), known)
  expect(wider.slice(0, 2)).toEqual(known)
  expect(wider[2]).toBeGreaterThan(known[0] ?? 0)
})
