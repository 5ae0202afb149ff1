import { describe, expect, it } from 'vitest'
import { reportFacts } from '../index.js'

const asked = (text: string) => reportFacts(text).questions.map(({ id }) => id)

describe('a goal that is said again', () => {
  it.each([
    'Năm 2023 thị xã đặt mục tiêu số hóa 65% hồ sơ. Kết quả số hóa 58,2%, chưa đạt mục tiêu 60%.',
    'Đặt mục tiêu ký số 90% văn bản. Kết quả đạt 93%, vượt chỉ tiêu đề ra 85%.',
  ])('is asked about where it is another: %s', (text) => {
    expect(asked(text)).toContain('goal-said-again')
  })

  it.each([
    'Đặt mục tiêu số hóa 65% hồ sơ. Kết quả nộp trực tuyến 72%, đạt mục tiêu 70%.',
    'Đặt mục tiêu số hóa 65%, nộp trực tuyến 70%. Kết quả số hóa 58%, chưa đạt mục tiêu 65%.',
    'Đặt mục tiêu số hóa 65% hồ sơ. Kết quả số hóa 58%, chưa đạt chỉ tiêu tỉnh giao 60%.',
  ])('is not where another thing or another office’s goal is told: %s', (text) => {
    expect(asked(text)).toEqual([])
  })
})
