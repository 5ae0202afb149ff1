import { describe, expect, it } from 'vitest'
import { reportFacts } from '../index.js'

const asked = (text: string) => reportFacts(text).questions.map(({ id }) => id)

describe('amounts told in billions and in millions', () => {
  it.each([
    'Dự toán 3,6 tỷ đồng, trong đó cấp tỉnh 2.150 triệu đồng, cấp huyện 1.700 triệu đồng.',
    'Tổng vốn bố trí 4,8 tỷ đồng, đã giải ngân 5.100 triệu đồng.',
    'Tổng vốn bố trí 4,8 tỷ đồng, đã giải ngân 3.600 triệu đồng, đạt 85%.',
    'Tổng mức đầu tư 1,25 nghìn tỷ đồng, gồm vốn trung ương 700 tỷ đồng, vốn địa phương 450 tỷ đồng.',
  ])('that do not agree are asked about once: %s', (text) => {
    expect(asked(text)).toEqual(['money-in-units'])
  })

  it.each([
    'Dự toán 3,6 tỷ đồng, trong đó cấp tỉnh 2.150 triệu đồng, cấp huyện 1.450 triệu đồng.',
    'Dự toán 3,6 tỷ đồng, trong đó cấp tỉnh 2.150 triệu đồng.',
    'Dự toán 3,6 tỷ đồng, gồm cấp tỉnh 2.155 triệu đồng, cấp huyện 1.480 triệu đồng.',
    'Tổng vốn bố trí 4,8 tỷ đồng, đã giải ngân 3.600 triệu đồng, đạt 75%.',
    'Kinh phí 1 tỷ 250 triệu đồng, gồm tỉnh 650 triệu đồng, huyện 600 triệu đồng.',
    'Kinh phí 2,1 tỷ đồng, gồm 1.500 triệu đồng mua máy, 600 triệu đồng đào tạo cho 1,2 triệu lượt người.',
  ])('that agree, as far as they are rounded, are not: %s', (text) => {
    expect(asked(text)).toEqual([])
  })
})
