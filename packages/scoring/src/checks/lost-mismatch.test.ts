import { describe, expect, it } from 'vitest'
import { readTables } from '../reading/index.js'
import { type CellValue, plainGrid } from '../sheet/grid.js'
import { checks, runChecks } from './index.js'

const found = (
  header: string,
  losses: readonly CellValue[],
  points: readonly CellValue[] = [6.5, 4, 2.5, 5, 5, 11.5],
) => {
  const rows = [
    ['1', 'Chỉ đạo', 8],
    ['1.1', 'Kế hoạch', 4],
    ['1.2', 'Báo cáo', 4],
    ['2', 'Thể chế', 5],
    ['2.1', 'Văn bản', 5],
    ['', 'Tổng', 13],
  ]
  const grid = plainGrid('Bảng', [
    ['TT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt', header, 'Nguyên nhân'],
    ...rows.map((row, at) => [...row, points[at] ?? null, losses[at] ?? null, null]),
  ])
  const [table] = readTables(grid, { frameworks: [] }).tables
  if (!table) throw new Error('nothing read')
  return runChecks(table.sheet, checks)
    .filter(({ check }) => check !== 'empty-points')
    .map((finding) => [finding.check, finding.cell?.split('!').at(-1), finding.expected])
}

describe('a column of points lost', () => {
  it.each(['Điểm mất', 'Số điểm bị trừ', 'Điểm chưa đạt'])('«%s» is maximum less points', (header) => {
    expect(found(header, [1.5, 0, 1.5, 0, 0, 1.5])).toEqual([])
    expect(found(header, [1.5, 0, 1, 0, 0, 1.5])).toEqual([['lost-mismatch', 'E4', 1.5]])
  })
  it('may be written with a minus sign, or as a text with a comma', () => {
    expect(found('Điểm mất', [-1.5, 0, '-1,5', 0, 0, '−1,5'])).toEqual([])
  })
  it('counts nothing as lost that has no points yet', () => {
    expect(found('Điểm mất', [0, 0, null, 0, 0, 0], [4, 4, null, 5, 5, 9])).toEqual([])
  })
  it('says nothing where the figures are of something else', () => {
    expect(found('Điểm bị trừ', [0.5, 0.5, 0.5, 0.5, 0.5, 2.5])).toEqual([])
  })
})
