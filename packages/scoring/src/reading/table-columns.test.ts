import { describe, expect, it } from 'vitest'
import { checks, runChecks } from '../checks/index.js'
import type { Block, CellValue } from '../sheet/grid.js'
import { plainGrid } from '../sheet/grid.js'
import { readTables } from './read-tables.js'

function read(rows: readonly (readonly CellValue[])[], merges: readonly Block[] = []) {
  const [table] = readTables(
    { ...plainGrid('Bảng', rows), typed: true, merges: [...merges] },
    { frameworks: [] },
  ).tables
  if (!table) throw new Error('no table')
  const errors = runChecks(table.sheet, checks).filter(({ severity }) => severity === 'error')
  return {
    columns: table.columns.map(({ column }) => `${column.role} ${column.unit ?? column.year ?? ''}`.trim()),
    errors: errors.map(({ check, cell }) => `${check} ${cell.split('!')[1]}`),
  }
}
const merged = (row: number, firstCol: number, lastCol: number): Block => ({
  firstRow: row,
  lastRow: row,
  firstCol,
  lastCol,
})

describe('each year may have its own maxima', () => {
  const table = (points2024: number) =>
    read(
      [
        ['STT', 'Tiêu chí', 'Điểm tối đa', null, 'Điểm đạt được', null, 'Tăng/giảm'],
        [null, null, 'Năm 2023', 'Năm 2024', 'Năm 2023', 'Năm 2024', null],
        ['1', 'Bộ máy', 12, 10, 11.5, points2024 + 4, points2024 - 7.5],
        ['1.1', 'Tổ chức', 6, 5, 5.5, points2024, points2024 - 5.5],
        ['1.2', 'Biên chế', 6, 5, 6, 4, -2],
      ],
      [merged(0, 2, 3), merged(0, 4, 5)],
    )
  it('against which its points are held', () => {
    expect(table(5)).toEqual({
      columns: ['maximum 2023', 'maximum 2024', 'result 2023', 'result 2024', 'change'],
      errors: [],
    })
    expect(table(5.5).errors).toEqual(['over-maximum F4'])
  })
})

it('over the names of units may stand a line that only says that they are units', () => {
  const rows = [
    ['TT', 'Nội dung', 'Điểm tối đa', 'Đơn vị được đánh giá', null, null, null],
    [null, null, null, 'Chi cục Thuế', null, 'Kho bạc', null],
    [null, null, null, 'Tự chấm', 'Thẩm định', 'Tự chấm', 'Thẩm định'],
    ['1', 'Chỉ đạo', 3, 3, 2, 3, 3],
    ['1.1', 'Kế hoạch', 1, 1, 1, 1, 1],
    ['1.2', 'Báo cáo', 2, 2, 1, 2, 2],
  ]
  expect(read(rows, [merged(0, 3, 6), merged(1, 3, 4), merged(1, 5, 6)]).columns).toEqual([
    'maximum',
    'self Chi cục Thuế',
    'appraisal Chi cục Thuế',
    'self Kho bạc',
    'appraisal Kho bạc',
  ])
})

it('a row whose code was lost before its siblings is one of them', () => {
  const rows = (points: number) => [
    ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm chấm'],
    ['1', 'Thể chế số', 30, 27],
    [null, 'Kế hoạch 5 năm', 15, points],
    ['1.2', 'Quy chế', 15, 12],
    [null, 'Tổng', 30, 27],
  ]
  expect(read(rows(15)).errors).toEqual([])
  expect(read(rows(14)).errors).toEqual(['sum-mismatch D2'])
})

it('short words of a header are read as the long ones', () => {
  const rows = [
    ['TT', 'Nội dung', 'Điểm tối đa', 'Tự ĐG', 'Thẩm định', 'ĐTXHH'],
    ['1', 'Chỉ đạo', 3, 3, 2, 2.5],
    ['1.1', 'Kế hoạch', 1, 1, 1, 1],
    ['1.2', 'Báo cáo', 2, 2, 1, 1.5],
  ]
  expect(read(rows).columns).toEqual(['maximum', 'self', 'appraisal', 'survey'])
  const units = [
    ['TT', 'Nội dung', 'Điểm tối đa', 'H. Đắk Mil', 'TP. Gia Nghĩa'],
    ...rows.slice(1).map((row) => row.slice(0, 5)),
  ]
  expect(read(units).columns).toEqual(['maximum', 'result H. Đắk Mil', 'result TP. Gia Nghĩa'])
})

it('«Tự chấm» below two periods are two columns, and the later period is that of the gap', () => {
  const rows = [
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Quý I', null, 'Quý II', null],
    [null, null, null, 'Tự chấm', 'Thẩm định', 'Tự chấm', 'Thẩm định'],
    ['1', 'Chỉ đạo, điều hành', 10, 9, 5, 9.5, 9.4],
    ['1.1', 'Kế hoạch', 6, 5, 3, 5.5, 5.5],
    ['1.2', 'Kiểm tra', 4, 4, 2, 4, 3.9],
  ]
  const merges = [merged(0, 3, 4), merged(0, 5, 6)]
  const [table] = readTables({ ...plainGrid('Bảng', rows), typed: true, merges }, { frameworks: [] }).tables
  expect(table?.columns.map(({ column }) => column.name)).toEqual(
    expect.arrayContaining(['Quý I – Tự chấm', 'Quý I – Thẩm định', 'Quý II – Tự chấm', 'Quý II – Thẩm định']),
  )
  expect(table && runChecks(table.sheet, checks).map(({ check }) => check)).toEqual([])
})

describe('columns that hold no points, whatever their words remind of', () => {
  it('are by how much two others differ, below a heading that says so', () => {
    const table = read(
      [
        ['Mục', 'Tiêu chí', 'Thang điểm', null, 'Điểm chấm', null, 'Chênh lệch'],
        [null, null, 'Tối đa', 'Mức điểm', 'Sở tự chấm', 'Sở Nội vụ chấm', 'SNV - tự chấm'],
        ['a', 'b', 1, 2, 3, 4, '5=4-3'],
        ['A', 'Bộ máy', 5, null, 4, 3, -1],
        ['I', 'Tổ chức', 3, null, 2, 2, 0],
        ['II', 'Biên chế', 2, null, 2, 1, -1],
      ],
      [merged(0, 2, 3), merged(0, 4, 5)],
    )
    expect(table.columns.filter((role) => role === 'maximum')).toEqual(['maximum'])
    expect(table.columns).toContain('change')
    expect(table.errors).toEqual([])
  })
  it('compare with the year before, or count by a weight', () => {
    const table = read([
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt', 'So với năm trước', 'Điểm theo trọng số'],
      ['1', 'Bộ máy', 5, 4, -0.5, 12],
      ['1.1', 'Tổ chức', 3, 2, -0.5, 6],
      ['1.2', 'Biên chế', 2, 2, 0, 6],
    ])
    expect(table.columns.slice(0, 3)).toEqual(['maximum', 'result', 'change'])
    expect(table.errors).toEqual([])
  })
})
