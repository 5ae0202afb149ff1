import { describe, expect, it } from 'vitest'
import { readText } from '../../../testing/read-text.js'
import { brokenResults } from './step-result.js'

/** Step, result, the value before and what they lead to, where a step of a text leads elsewhere. */
function broken(text: string) {
  const { all, cues } = readText(text)
  return brokenResults(all, cues).map(({ step, result, from, expected }) => [
    step.value,
    result.value,
    from.value,
    expected,
  ])
}

describe('what a step leads to', () => {
  it.each([
    [
      'where the value before stands in another sentence',
      'Toàn tỉnh có 151 đơn vị cấp xã. Năm nay tiếp tục giảm thêm 5 đơn vị cấp xã, còn 164 đơn vị cấp xã.',
      ['164', '146'],
      [5, 164, 151, 146],
    ],
    ['of two digits', 'Huyện có 24 xã. Sáp nhập, giảm 6 xã, còn 81 xã.', ['81', '18'], [6, 81, 24, 18]],
    [
      'upwards',
      'Năm trước có 320 mã số. Năm nay cấp thêm 45 mã số, nâng tổng số lên 356 mã số.',
      ['356', '365'],
      [45, 356, 320, 365],
    ],
  ])('%s', (_, text, [wrong, right], expected) => {
    expect(broken(text)).toEqual([expected])
    expect(broken(text.replace(wrong ?? '', right ?? ''))).toEqual([])
  })

  it('is left to another question where the value before stands in the same sentence', () => {
    expect(broken('Huyện có 24 xã. Sáp nhập, giảm từ 24 xã, giảm 6 xã, còn 81 xã.')).toEqual([])
  })
  it('is not asked about where nothing before leads there by a slip', () => {
    expect(broken('Huyện có 24 xã. Sáp nhập, giảm 6 xã, còn 35 xã.')).toEqual([])
  })
})
