import { describe, expect, it } from 'vitest'
import { plainGrid } from '../sheet/grid.js'
import { readTables } from './read-tables.js'
import { scorerOf } from './who-scored.js'

/** The roles of the columns of a table with these headers over its points, line by line. */
function rolesOf(...lines: readonly (readonly (string | null)[])[]) {
  const width = lines[0]?.length ?? 0
  const first = lines.map((line, at) => [
    ...(at === 0 ? ['TT', 'Tiêu chí', 'Điểm tối đa'] : [null, null, null]),
    ...line,
  ])
  const points = (value: number) => Array.from({ length: width }, () => value)
  const rows = [
    ['1', 'Chỉ đạo', 3, ...points(3)],
    ['1.1', 'Kế hoạch', 1, ...points(1)],
    ['1.2', 'Báo cáo', 2, ...points(2)],
  ]
  const [table] = readTables(plainGrid('Bảng', [...first, ...rows]), { frameworks: [] }).tables
  return table?.columns.slice(1).map(({ column }) => `${column.role} ${column.unit ?? '–'} ${column.name}`)
}

describe('who gave the points tells whose they are', () => {
  it.each([
    ['Xã tự chấm', 'Huyện chấm'],
    ['Cá nhân tự chấm', 'Thủ trưởng đánh giá'],
    ['Chi bộ tự chấm', 'Đảng ủy chấm'],
    ['Điểm tự chấm', 'Điểm cấp trên chấm'],
    ['Điểm đơn vị tự chấm', 'Cơ quan chủ quản đánh giá'],
  ])('beside %s, %s is appraised', (self, other) => {
    expect(rolesOf([self, other])).toEqual([`self – ${self}`, `appraisal – ${other}`])
  })
  it('several bodies may appraise one after another', () => {
    expect(rolesOf(['Cá nhân tự chấm', 'Tập thể đánh giá', 'Thủ trưởng đánh giá'])).toEqual([
      'self – Cá nhân tự chấm',
      'appraisal – Tập thể đánh giá',
      'appraisal – Thủ trưởng đánh giá',
    ])
  })
  it('the lower of two bodies has its own', () => {
    expect(rolesOf(['Xã chấm', 'Huyện chấm'])).toEqual(['self – Xã chấm', 'appraisal – Huyện chấm'])
    expect(rolesOf(['Chi đoàn chấm', 'Xã đoàn chấm'])).toEqual(['self – Chi đoàn chấm', 'appraisal – Xã đoàn chấm'])
    expect(rolesOf(['Huyện chấm', 'Tỉnh chấm'])).toEqual(['self – Huyện chấm', 'appraisal – Tỉnh chấm'])
  })
  it('a body may stand alone below what was done', () => {
    expect(rolesOf(['Kết quả chấm', null], ['UBND phường', 'Tổ thẩm định'])).toEqual([
      'self – UBND phường',
      'appraisal – Tổ thẩm định',
    ])
  })
  it('bodies of one rank are units', () => {
    expect(rolesOf(['Sở Nội vụ', 'Sở Tài chính'])).toEqual([
      'result Sở Nội vụ Sở Nội vụ',
      'result Sở Tài chính Sở Tài chính',
    ])
  })
  it('who is served is no body', () => {
    expect(scorerOf('Người dân đánh giá', null)).toBeNull()
  })
})
