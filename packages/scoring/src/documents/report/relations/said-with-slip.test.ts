import { describe, expect, it } from 'vitest'
import { reportFacts } from '../report-facts.js'

const asked = (text: string) => reportFacts(text).questions.map(({ id }) => id)

/** A report of results, a look back with a section of its own, and tasks ahead. */
const report = (units: string, left: string, unused: string) =>
  [
    'I. KẾT QUẢ',
    'Tỉnh giảm 29 phòng và 37 đơn vị sự nghiệp công lập. Đã xử lý 40/51 văn bản cần sửa đổi.',
    'Có 47 tồn tại được chỉ ra. Đến nay, 35 trong tổng số 83 TTHC mức độ 3 đã phát sinh hồ sơ.',
    'II. ĐÁNH GIÁ CHUNG',
    '1. Kết quả nổi bật',
    `Bộ máy được thu gọn, giảm ${units} đơn vị sự nghiệp công lập; ${unused} TTHC mức độ 3 chưa phát sinh hồ sơ.`,
    'III. NHIỆM VỤ',
    `Xử lý dứt điểm ${left} văn bản còn lại.`,
  ].join('\n')

describe('what is said again in a later section', () => {
  it('is asked about where the report has it nowhere and one of the same name is a digit away', () => {
    expect(asked(report('47', '11', '48'))).toEqual(['slip-said-again'])
    expect(asked(report('37', '11', '58'))).toEqual(['slip-said-again'])
    expect(asked(report('37', '17', '48'))).toHaveLength(1)
  })
  it('is not where it is that of the results or what is left by them', () => {
    expect(asked(report('37', '11', '48'))).toEqual([])
  })
})
