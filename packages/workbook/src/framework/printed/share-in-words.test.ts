import { describe, expect, it } from 'vitest'
import { ruleOfShares } from './rule-of-shares.js'
import { shareInWords } from './share-in-words.js'

function ruleOf(words: string, maximum: number) {
  const share = shareInWords(words)
  return share && ruleOfShares([share], [], maximum)
}

describe('a formula in words', () => {
  it.each([
    ['Tính theo công thức: (Tỷ lệ % đúng hạn x 8)/100', 8],
    ['Điểm = (Số hồ sơ đúng hạn / Tổng số hồ sơ) × 1,5', 1.5],
    ['Tỷ lệ đạt được x điểm tối đa', 4],
    ['Điểm đạt được = 2 x tỷ lệ hồ sơ giải quyết đúng hạn', 2],
    ['Điểm tối đa × (số TTHC trực tuyến/tổng số TTHC)', 2],
  ])('«%s» of %s is a share of the maximum', (words, maximum) => {
    expect(ruleOf(words, maximum)).toEqual({ rule: { kind: 'proportional' }, doubts: [] })
  })

  it.each([
    ['(Tỷ lệ % đúng hạn x 5)/100', 8],
    ['Tỷ lệ hồ sơ đúng hạn từ 95% trở lên', 8],
    ['Điều tra xã hội học', 3],
    ['Số quyết định 12/2024 ngày 01/02/2024', 2],
  ])('«%s» of %s says no such thing', (words, maximum) => {
    expect(ruleOf(words, maximum)).toBeNull()
  })
})
