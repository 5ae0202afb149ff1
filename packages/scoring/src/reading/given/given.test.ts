import { describe, expect, it } from 'vitest'
import { checks, runChecks } from '../../checks/index.js'
import { type CellValue, plainGrid } from '../../sheet/grid.js'
import { columnTotals } from '../../sheet/total.js'
import { readTables } from '../read-tables.js'
import { layoutOf } from './layout-of.js'
import { parseLayouts, type TableLayout } from './table-layout.js'

/** Headers that no word explains: the second column of points is called by a project's name. */
const GRID = plainGrid('Bảng', [
  ['KẾT QUẢ CỦA PHƯỜNG', null, null, null, null],
  ['Số', 'Việc', 'Khung', 'Cột X', 'Cột Y'],
  ['I', 'Chỉ đạo', 5, 5, 4],
  ['1', 'Kế hoạch', 2, 2, 2],
  ['a)', 'Ban hành', 1, 1, 1],
  ['b)', 'Nội dung', 1, 1, 1],
  ['2', 'Kiểm tra', 3, 3, 2],
  ['II', 'Thủ tục', 4, 4, 3],
] satisfies CellValue[][])

const LAYOUT: TableLayout = {
  sheet: 'Bảng',
  header: [2, 2],
  columns: {
    A: { role: 'code' },
    B: { role: 'title' },
    C: { role: 'maximum' },
    D: { role: 'self' },
    E: { role: 'appraisal', name: 'Thẩm định', unit: 'Phường A', year: 2026 },
  },
  codes: ['I', '1', 'a)'],
}
const read = (layouts: readonly TableLayout[]) => readTables(GRID, { frameworks: [], layouts }).tables

describe('a layout that a person gave', () => {
  it('wins where nothing would be understood', () => {
    expect(readTables(GRID, { frameworks: [] }).tables).toEqual([])
    const [table] = read([LAYOUT])
    expect(table?.columns.map(({ column, why }) => [column.role, column.name, column.unit, why])).toEqual([
      ['maximum', 'Khung', null, 'layout'],
      ['self', 'Cột X', null, 'layout'],
      ['appraisal', 'Thẩm định', 'Phường A', 'layout'],
    ])
    expect(table?.sheet.rows.map(({ code }) => code)).toEqual(['I', 'I.1', 'I.1.a', 'I.1.b', 'I.2', 'II'])
    expect(table && columnTotals(table.sheet).map(({ total, index }) => [total, index])).toEqual([
      [9, 100],
      [7, 77.78],
    ])
    expect(table && runChecks(table.sheet, checks).filter(({ severity }) => severity === 'error')).toEqual([])
  })
  it('says how codes are written: I in a row of letters is a letter', () => {
    const rows = ['G', 'H', 'I'].map((code): CellValue[] => [code, `Phần ${code}`, 1, 1, 1])
    const grid = plainGrid('Bảng', [...GRID.rows.slice(0, 2), ...rows])
    const [table] = readTables(grid, { frameworks: [], layouts: [{ ...LAYOUT, codes: ['A', '1'] }] }).tables
    expect(table?.sheet.rows.map(({ code, parent }) => [code, parent])).toEqual([
      ['G', null],
      ['H', null],
      ['I', null],
    ])
  })
  it('is for its sheet only', () => {
    expect(read([{ ...LAYOUT, sheet: 'Trang khác' }])).toEqual([])
    expect(read([{ ...LAYOUT, header: [200, 201] }])).toEqual([])
  })
  it('keeps every column over which codes are spread', () => {
    const grid = plainGrid('Bảng', [
      ['Nhóm', 'Ý', 'Tên gọi', 'Điểm tối đa', 'Điểm tự chấm'],
      ['1', null, 'Nền nếp', 3, 2],
      [null, '1.1', 'Giờ giấc', 2, 1],
      [null, '1.2', 'Trang phục', 1, 1],
    ] satisfies CellValue[][])
    const [table] = readTables(grid, { frameworks: [] }).tables
    const layouts = table ? [layoutOf(table)] : []
    expect(layouts[0]?.columns).toMatchObject({ A: { role: 'code' }, B: { role: 'code' }, C: { role: 'title' } })
    const [again] = readTables(grid, { frameworks: [], layouts }).tables
    expect(again?.rows).toEqual(table?.rows)
    expect(again?.rows.map(({ code }) => code)).toEqual(['1', '1.1', '1.2'])
  })
  it('is what a table was understood as, and gives the same table again', () => {
    const [table] = read([LAYOUT])
    if (!table) throw new Error('no table')
    const kept = layoutOf(table)
    expect(parseLayouts({ tables: [kept] })).toEqual({ ok: true, value: { tables: [kept] } })
    expect(kept.codes).toEqual(['I', '1', 'a)'])
    expect(read([kept])[0]?.sheet.rows).toEqual(table.sheet.rows)
  })
})

it.each([
  [
    'points with their maximum behind them',
    [
      ['STT', 'Tiêu chí', 'Điểm đạt/Điểm tối đa'],
      ['1', 'Chỉ đạo', '4,25/5'],
      ['1.1', 'Kế hoạch', '0,75/1'],
      ['1.2', 'Kiểm tra', '3,5/4'],
    ],
  ],
  [
    'fields in a column of their own',
    [
      ['Lĩnh vực', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt'],
      ['Chỉ đạo', 'Kế hoạch', 3, 2.5],
      [null, 'Báo cáo', 2, 2],
      ['Thủ tục', 'Công khai', 4, 3],
      [null, 'Đúng hạn', 6, 5.5],
    ],
  ],
] satisfies [string, CellValue[][]][])('%s give the same table again by the layout that is kept', (_, rows) => {
  const grid = plainGrid('Bảng', rows)
  const [table] = readTables(grid, { frameworks: [] }).tables
  if (!table) throw new Error('no table')
  const [again] = readTables(grid, { frameworks: [], layouts: [layoutOf(table)] }).tables
  expect(again?.sheet.rows).toEqual(table.sheet.rows)
})

it.each([
  [{}, 'tables'],
  [{ tables: [{ header: [3], columns: { A: { role: 'code' } } }] }, 'tables[0].header'],
  [{ tables: [{ header: [3, 2], columns: { A: { role: 'code' } } }] }, 'tables[0].header'],
  [{ tables: [{ header: [2, 2], columns: { A: { role: 'điểm' } } }] }, 'tables[0].columns.A.role'],
  [{ tables: [{ header: [2, 2], columns: { C: { role: 'self' } } }] }, 'tables[0].columns'],
])('a mistake in a layout is told with its place: %j', (data, path) => {
  const parsed = parseLayouts(data)
  expect(parsed.ok ? [] : parsed.error.map((each) => each.path)).toContain(path)
})
