import { describe, expect, it } from 'vitest'
import { exampleSheet } from '../checks/index.js'
import { lostPoints } from './lost-points.js'
import { saidCause } from './said-cause.js'

const sheet = exampleSheet({
  columns: ['maximum', 'result 2023', 'explanation'],
  rows: [
    ['I', 'Chỉ đạo, điều hành', 2, 1.5, null],
    ['1', 'Thời gian gửi báo cáo', 1, 0.5, '01 báo cáo trễ hạn'],
    ['2', 'Kế hoạch', 1, 1, 'đã ban hành'],
  ],
})

describe('what the office wrote beside a row', () => {
  const losses = lostPoints(sheet, 1)?.losses ?? []
  it('is quoted as its own words, with the cell, where no rule says why', () => {
    expect(losses.map(({ reason }) => reason.vi)).toEqual([
      'Đạt 0,5 trên 1 điểm. Đơn vị ghi (ô E3): «01 báo cáo trễ hạn».',
    ])
  })
})

describe('which words say why', () => {
  const said = (columns: readonly string[], ...words: readonly (string | null)[]) => {
    const all = exampleSheet({
      columns: ['maximum', 'result', ...columns.map(() => 'explanation')],
      rows: [['1', 'Báo cáo', 1, 0.5, ...words]],
    })
    const wordColumns = all.wordColumns.map((column, at) => ({ ...column, name: columns[at] ?? '' }))
    const [row] = all.rows
    return row ? saidCause({ ...all, wordColumns }, row) : null
  }
  it('are those under «Nguyên nhân» or «Lý do», then «Giải trình», then «Ghi chú», wherever they stand', () => {
    const columns = ['Ghi chú', 'Giải trình của đơn vị', 'Lý do']
    expect(said(columns, 'xem file', 'thiếu biên bản', 'gửi chậm')).toEqual({ text: 'gửi chậm', cell: 'G2' })
    expect(said(columns, 'xem file', 'thiếu biên bản', null)).toEqual({ text: 'thiếu biên bản', cell: 'F2' })
    expect(said(columns, 'xem file', ' ', null)).toEqual({ text: 'xem file', cell: 'E2' })
    expect(said(['Nguyên nhân mất điểm'], ' gửi chậm ')).toEqual({ text: 'gửi chậm', cell: 'E2' })
  })
  it('are no mark and no number', () => {
    expect(said(['Ghi chú'], 'x')).toBeNull()
    expect(said(['Ghi chú'], '0,5')).toBeNull()
    expect(said(['Ghi chú'], '1a 2b')).toBeNull()
  })
  it('are no evidence, whatever its header says', () => {
    expect(said(['Tài liệu kiểm chứng'], 'QĐ 12/QĐ-UBND')).toBeNull()
    const evidence = exampleSheet({ columns: ['result', 'evidence'], rows: [['1', 'Báo cáo', 0.5, 'gửi chậm']] })
    const wordColumns = evidence.wordColumns.map((column) => ({ ...column, name: 'Ghi chú' }))
    const [row] = evidence.rows
    expect(row && saidCause({ ...evidence, wordColumns }, row)).toBeNull()
  })
  it('are cut where they are a page', () => {
    expect(said(['Ghi chú'], 'a'.repeat(300))?.text).toHaveLength(300)
    expect(said(['Ghi chú'], 'a'.repeat(301))?.text).toBe(`${'a'.repeat(300)}…`)
  })
})
