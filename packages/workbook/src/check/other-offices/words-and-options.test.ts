import { describe, expect, it } from 'vitest'
import { type OfficeSheet, readAsMeant } from '../../testing/office-sheet.js'

const ORDINALS = (second: number): OfficeSheet => ({
  kind: `fields numbered in words, marks below them, a total before bonus and penalty and one behind, ${second}`,
  rows: [
    ['Nội dung', 'Điểm tối đa', 'Tự chấm'],
    ['Lĩnh vực thứ nhất: Chỉ đạo', 10, 7 + second],
    ['- Kế hoạch', 6, 3 + second],
    ['   + Ban hành', 3, 3],
    ['   + Thực hiện', 3, 2],
    ['- Báo cáo', 4, 4],
    ['Lĩnh vực thứ hai: Thể chế', 5, 4.5],
    ['- Văn bản', 5, 4.5],
    ['ĐIỂM CỘNG', 3, 1],
    ['- Sáng kiến', 3, 1],
    ['ĐIỂM TRỪ', -4, -2],
    ['- Chậm nộp', -4, -2],
    ['Tổng điểm các lĩnh vực (chưa tính điểm cộng, điểm trừ)', 15, 11.5 + second],
    ['TỔNG ĐIỂM CUỐI CÙNG (đã cộng, trừ)', null, 10.5 + second],
  ],
  columns: [`Tự chấm: ${10.5 + second} of 15, ${second === 2 ? 83.33 : 86.67}`],
  errors: second === 2 ? [] : ['sum-mismatch C3'],
})

const PLAIN_ORDINALS: OfficeSheet = {
  kind: '«Thứ nhất», «Thứ hai» in the column of codes, dotted codes that go on from them',
  rows: [
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt'],
    ['Thứ nhất', 'Chỉ đạo', 5, 4],
    ['1.1', 'Kế hoạch', 3, 2],
    ['1.2', 'Báo cáo', 2, 2],
    ['Thứ hai', 'Thể chế', 4, 3],
    ['2.1', 'Văn bản', 4, 3],
    [null, 'Tổng cộng', 9, 7],
  ],
  columns: ['Điểm đạt: 7 of 9, 77.78'],
  errors: [],
}

const OPTIONS = (first: number): OfficeSheet => ({
  kind: `options with what they are worth in a column of their own, ${first}`,
  rows: [
    ['STT', 'Tiêu chí / phương án', 'Điểm tối đa', 'Điểm phương án', 'Điểm tự chấm'],
    ['1', 'Chỉ đạo', 8, null, 4 + first],
    ['1.1', 'Kế hoạch', 2, null, first],
    [null, '- Có', null, 2, null],
    [null, '- Không', null, 0, null],
    ['1.2', 'Số hóa', 6, null, 4],
    [null, '- ≥ 80%', null, 6, null],
    [null, '- ≥ 60% đến < 80%', null, 4, null],
    [null, '- 100% văn bản', null, 6, null],
    ['2', 'Thể chế', 3, null, 3],
    ['2.1', 'Văn bản', 3, null, 3],
    [null, '- 12 tin, bài trở lên', null, 3, null],
    [null, 'Tổng cộng', 11, null, 7 + first],
  ],
  columns: [first === 2 ? 'Điểm tự chấm: 9 of 11, 81.82' : 'Điểm tự chấm: 10 of 11, 90.91'],
  errors: first === 2 ? [] : ['over-maximum E3'],
})

describe('codes in words and points of options', () => {
  it.each([ORDINALS(2), ORDINALS(2.5), PLAIN_ORDINALS, OPTIONS(2), OPTIONS(3)])('$kind', (sheet) => {
    expect(readAsMeant(sheet)).toEqual({ columns: sheet.columns, errors: sheet.errors })
  })
})
