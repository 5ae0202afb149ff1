// The figures of a report, and what they contradict.
import { describe, expect, it } from 'vitest'
import { sample, say, written } from '../testing/office-year.js'

describe('parscore facts', () => {
  const report = written(
    'bao-cao.txt',
    `Cổng dịch vụ công cung cấp 491 dịch vụ công mức độ 3 và 675 dịch vụ công mức độ 4.\n\nToàn tỉnh có 265/498 trường đạt chuẩn, đạt tỉ lệ 53,2%.\n`,
  )
  it('lists figures with their sentences and asks where text and annex differ', async () => {
    const { code, text } = await say('facts', report, '--annex', sample('daknong-2021-thong-ke.xlsx'))
    expect(code).toBe(0)
    expect(text).toContain('4 số liệu, 2 câu hỏi')
    expect(text).toContain('? Báo cáo ghi 491, biểu thống kê (chỉ tiêu 7.8.1) là 683. Số nào đúng?')
    expect(text).toContain('dòng 3: 265/498 trường đạt chuẩn; 53,2%')
  })
  it('without an annex says so, and as JSON gives the same', async () => {
    expect((await say('facts', report)).text).toContain('Không có biểu thống kê để đối chiếu')
    const { text } = await say('facts', report, '--format', 'json')
    expect(JSON.parse(text)).toMatchObject({ figures: { length: 4 }, questions: [] })
  })
})
