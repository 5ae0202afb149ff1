import { describe, expect, it } from 'vitest'
import { reportFacts } from '../index.js'

const asked = (text: string) => reportFacts(text).questions.map(({ id }) => id)

describe('a value said to go up or down to another', () => {
  it.each([
    'Có 02 nội dung giảm: thủ tục đất đai (từ 4,12 xuống 4,39), công khai ngân sách (từ 5,30 xuống 5,07).',
    'Tỷ lệ hồ sơ nộp qua mạng tăng từ 64,2% lên 46,8%.',
    'Số ban giảm từ 14 ban xuống còn 41 ban.',
  ])('is asked about where the other one lies the other way: %s', (text) => {
    expect(asked(text)).toEqual(['from-to-direction'])
  })

  it.each([
    'Có 02 nội dung giảm: thủ tục đất đai (từ 4,42 xuống 4,39), công khai ngân sách (từ 5,30 xuống 5,07).',
    'Thứ hạng của huyện từ 14 lên 9.',
    'Kinh phí tăng từ 900 triệu đồng lên 1,2 tỷ đồng.',
    'Kinh phí tăng từ 950 lên 1,2 tỷ đồng.',
    'Thời hạn rút từ 2 tháng xuống 45 ngày.',
    'Chuyển 12 tổ từ 8 thôn lên 3 xã.',
    'Phấn đấu đưa Chỉ số từ vị trí 30 lên 15.',
  ])('is not where it goes as said, of ranks and of other units: %s', (text) => {
    expect(asked(text)).toEqual([])
  })
})
