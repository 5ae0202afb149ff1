import { describe, expect, it } from 'vitest'
import { readText } from '../../../testing/read-text.js'
import { brokenShares } from './share.js'

/** Share, part, whole and what they make, of the shares of a text that none makes. */
function broken(text: string) {
  const { windows, all, cues } = readText(text)
  return windows
    .flatMap((window) => brokenShares(window, all, cues))
    .map(({ share, partValue, wholeValue, expected }) => [share.text, partValue, wholeValue, expected])
}

describe('a share', () => {
  it.each([
    [
      'is that of the count in the same breath of the one before',
      'Có 246 văn bản được rà soát, trong đó 9 văn bản chưa đúng thể thức, chiếm 3,96%.',
      ['3,96', '3,66'],
      ['3,96%', 9, 246, 3.66],
    ],
    [
      'stands in a bracket behind its part',
      'Trong 1.204 hồ sơ tiếp nhận, đã giải quyết 1.186 hồ sơ (95,8%).',
      ['95,8', '98,5'],
      ['95,8%', 1186, 1204, 98.5],
    ],
    [
      'is of the budget that is named behind it',
      'Giải ngân 41,6 tỷ đồng, bằng 46% dự toán năm là 65 tỷ đồng.',
      ['46%', '64%'],
      ['46%', 41.6, 65, 64],
    ],
    [
      'is of the total behind it, and its part stands before',
      'Đến nay đã số hóa 6.803 hồ sơ, đạt 96,6% trên tổng số 6.830 hồ sơ.',
      ['96,6', '99,6'],
      ['96,6%', 6803, 6830, 99.6],
    ],
    [
      'is of two counts together',
      'Giải quyết 20 hồ sơ đúng hạn, 2 hồ sơ chậm hạn; tỷ lệ đúng hạn 99,0%.',
      ['99,0', '90,9'],
      ['99,0%', 20, 22, 90.9],
    ],
  ])('%s', (_, text, [wrong, right], expected) => {
    expect(broken(text)).toEqual([expected])
    expect(broken(text.replace(wrong ?? '', right ?? ''))).toEqual([])
  })

  it.each([
    ['is a goal', 'Phấn đấu năm tới tỷ lệ hồ sơ trực tuyến đạt trên 80%; hiện có 120 trên 200 hồ sơ.'],
    ['is all', 'Tiếp nhận 200 hồ sơ, giải quyết 190 hồ sơ, tỷ lệ giải quyết đạt 100%.'],
    ['is of a plan that is not told', 'Tiếp nhận 246 hồ sơ, giải quyết 190 hồ sơ, đạt 72,7% kế hoạch.'],
    ['is a bound', 'Có 200 hồ sơ; trên 90% hồ sơ đúng hạn, 170 hồ sơ trực tuyến.'],
  ])('that %s is not asked about', (_, text) => expect(broken(text)).toEqual([]))
})
