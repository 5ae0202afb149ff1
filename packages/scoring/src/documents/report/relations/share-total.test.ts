import { describe, expect, it } from 'vitest'
import { readText } from '../../../testing/read-text.js'
import { brokenShareTotals } from './share-total.js'

const broken = (text: string) => {
  const { windows, cues } = readText(text)
  return windows.flatMap((window) => brokenShareTotals(window, cues)).map(({ total, added }) => [total.text, added])
}

describe('a share of several kinds together', () => {
  it('is the sum of those right before it, from any of them on', () => {
    const text = 'Rất hài lòng 60%, hài lòng 35%, bình thường 5%, tổng số hài lòng trở lên đạt 96%.'
    expect(broken(text)).toEqual([['96%', 95]])
    expect(broken(text.replace('96', '95'))).toEqual([])
  })
  it('may differ by the rounding of each', () => {
    const text = (total: string) => `Rất hài lòng 60,4%, hài lòng 35,3%, tổng tỷ lệ hài lòng đạt ${total}%.`
    // Each of two is off by up to half of its last digit.
    expect(broken(text('95,8'))).toEqual([])
    expect(broken(text('95,9'))).toEqual([['95,9%', 95.7]])
    expect(broken(text('97,5'))).toEqual([['97,5%', 95.7]])
  })
  it('that is far from every sum is another thing', () => {
    expect(broken('Rất hài lòng 60,4%, hài lòng 35,3%, tổng tỷ lệ hài lòng đạt 79,5%.')).toEqual([])
  })
  it('is not asked about where it is the whole', () => {
    expect(broken('Đúng hạn 60%, trước hạn 35%, tổng tỷ lệ đạt 100%.')).toEqual([])
  })
})
