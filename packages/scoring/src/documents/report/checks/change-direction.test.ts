import { describe, expect, it } from 'vitest'
import { reportFacts } from '../index.js'

const asked = (text: string) => reportFacts(text).questions.map(({ id }) => id)

describe('a count set against the earlier one in a bracket', () => {
  it.each([
    'Nhận 215 đơn thư, trong đó 180 đơn thư đủ điều kiện. So với năm 2020 (260 đơn thư), số đơn thư tăng 45, tương đương 17,3%.',
    'Đăng 74 tin bài trên trang của xã. So với cùng kỳ (61 tin bài), số tin bài giảm 13.',
  ])('is asked about where this one stands the other way: %s', (text) => {
    expect(asked(text)).toEqual(['change-direction'])
  })

  it.each([
    'Nhận 215 đơn thư, trong đó 180 đơn thư đủ điều kiện. So với năm 2020 (260 đơn thư), số đơn thư giảm 45, tương đương 17,3%.',
    'Đăng 74 tin bài, cả năm 87 tin bài. So với cùng kỳ (74 tin bài), số tin bài tăng 13.',
    'Mở 74 lớp. So với cùng kỳ (61 tin bài), số tin bài giảm 13.',
  ])('is not where it goes as said, or another thing is counted: %s', (text) => {
    expect(asked(text)).not.toContain('change-direction')
  })
})
