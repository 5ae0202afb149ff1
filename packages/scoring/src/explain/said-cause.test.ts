import { describe, expect, it } from 'vitest'
import { exampleSheet } from '../checks/index.js'
import { lostPoints } from './lost-points.js'

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
