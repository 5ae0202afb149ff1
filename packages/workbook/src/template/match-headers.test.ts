import { describe, expect, it } from 'vitest'
import { matchHeaders } from './match-headers.js'

const expected = ['Mã', 'Điểm tự đánh giá', 'Minh chứng (số, ký hiệu)', 'Ngày minh chứng', 'Giải trình']
const cols = (found: readonly string[]) => matchHeaders(expected, found).map((place) => place?.col ?? null)

describe('headers of a template', () => {
  it('are found in any case, with columns between them', () => {
    expect(cols(['Mã', 'Ghi chú', ...expected.slice(1).map((text) => text.toUpperCase())])).toEqual([0, 2, 3, 4, 5])
  })
  it('are found where they were shortened or lengthened, and it is said', () => {
    const places = matchHeaders(expected, [
      'Mã',
      'Điểm tự đánh giá',
      'Minh chứng',
      'Ngày minh chứng',
      'Giải trình của đơn vị',
    ])
    expect(places[2]).toEqual({ col: 2, renamed: 'Minh chứng' })
    expect(places[4]).toEqual({ col: 4, renamed: 'Giải trình của đơn vị' })
  })
  it('are found by their neighbours where they were worded anew or emptied', () => {
    expect(cols(['Mã', 'Tự chấm', 'Văn bản', 'Ngày minh chứng', 'Giải trình'])).toEqual([0, 1, 2, 3, 4])
    expect(cols(['Mã', '', 'Minh chứng (số, ký hiệu)', 'Ngày minh chứng', 'Giải trình'])).toEqual([0, 1, 2, 3, 4])
  })
  it('are not guessed where a column was added beside one that was worded anew', () => {
    expect(cols(['Mã', 'Tự chấm', 'Của ta', 'Minh chứng (số, ký hiệu)', 'Ngày minh chứng', 'Giải trình'])).toEqual([
      0,
      null,
      3,
      4,
      5,
    ])
  })
})
