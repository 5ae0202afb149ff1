import { describe, expect, it } from 'vitest'
import { reportFacts } from '../index.js'

const head = 'Quảng Trị, ngày 07 tháng 4 năm 2019\nBÁO CÁO\n'
const asked = (text: string) => reportFacts(head + text).questions.map(({ id }) => id)

describe('the day of a document behind that of the report', () => {
  it.each([
    'Văn bản hết hiệu lực được công bố tại Quyết định số 712/QĐ-UBND ngày 24/4/2019.',
    'Bãi bỏ 03 quy định hết hiệu lực bằng Quyết định số 713/QĐ-UBND ngày 25/4/2019.',
  ])('is asked about also where it speaks of what is in force: %s', (text) => {
    expect(asked(text)).toEqual(['date-after-report'])
  })

  it.each([
    'Quyết định số 712/QĐ-UBND ngày 24/3/2019 có hiệu lực từ ngày 24/4/2019.',
    'Quy định có hiệu lực ngày 24/4/2019.',
    'Dự kiến công bố hết hiệu lực bằng Quyết định số 712/QĐ-UBND ngày 24/4/2019.',
  ])('is not where a day in force or a plan is told: %s', (text) => {
    expect(asked(text)).toEqual([])
  })
})
