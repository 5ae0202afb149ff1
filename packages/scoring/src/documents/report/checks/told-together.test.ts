import { describe, expect, it } from 'vitest'
import { reportFacts } from '../index.js'

const asked = (text: string) => reportFacts(text).questions.map(({ id }) => id)

describe('points concluded from two shares', () => {
  it('are asked about also where they stand in one sentence', () => {
    const text = 'Tỷ lệ số hóa đạt 64,8%; cùng kỳ đạt 59,1%; như vậy tỷ lệ số hóa tăng 7,5 điểm phần trăm.'
    expect(asked(text)).toEqual(['points-of-two-shares'])
  })

  it.each([
    'Số hóa đạt 64,8%, ký số đạt 91,0%. Cùng kỳ đạt 59,1%; như vậy tỷ lệ số hóa tăng 7,5 điểm phần trăm.',
    'Số hóa đạt 64,8%. Cùng kỳ đạt 59,1%; như vậy tỷ lệ số hóa vượt 4,8 điểm phần trăm so với kế hoạch.',
    'Số hóa đạt 64,8%. Cùng kỳ đạt 59,1%; tỷ lệ ký số tăng 4,8 điểm phần trăm.',
  ])('are not where another share may be meant: %s', (text) => {
    expect(asked(text)).not.toContain('points-of-two-shares')
  })
})

describe('the change over a whole term', () => {
  it.each([
    'Cuối năm 2018 có 345 tổ; các năm sau lần lượt là 341, 330, 322 và 297 tổ. Cả giai đoạn giảm 31 đội.',
    'Cuối năm 2018 có 345 tổ; các năm sau lần lượt là 341, 330, 322 và 297 tổ. Cả giai đoạn giảm 44 tổ.',
    'Có 345 tổ, 12 đội; các năm sau lần lượt là 341, 330, 322 và 297 tổ. Cả giai đoạn giảm 39 tổ.',
  ])('is not asked about where another unit, another pair or two series are told: %s', (text) => {
    expect(asked(text)).toEqual([])
  })
})

describe('the mean of a list', () => {
  it.each([
    'Chỉ số đạt 81,20%. Điểm này không phải trung bình cộng của 03 tiêu chí: tiếp đón 80,10%; thời gian 83,40%; lệ phí 82,10%.',
    'Chỉ số đạt 81,20%. Chỉ số là trung bình cộng của 05 tiêu chí, cao nhất: tiếp đón 80,10%; thời gian 83,40%; lệ phí 82,10%.',
    'Chỉ số đạt 81,86%. Chỉ số là trung bình cộng của 03 tiêu chí: tiếp đón 80,10%; thời gian 83,40%; lệ phí 82,10%.',
  ])('is not asked about where it is none, some are left out or it is rounded: %s', (text) => {
    expect(asked(text)).toEqual([])
  })
})
