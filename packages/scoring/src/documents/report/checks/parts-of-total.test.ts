import { describe, expect, it } from 'vitest'
import { reportFacts } from '../index.js'

const asked = (text: string) => reportFacts(text).questions.map(({ id, text: { vi } }) => `${id}: ${vi}`)

describe('parts behind a semicolon', () => {
  it('are of the whole of which their sum is a slip', () => {
    const [question] = asked('Toàn huyện có 1.346 TTHC, đã niêm yết 1.300 TTHC; gồm cấp huyện 846, cấp xã 490.')
    expect(question).toContain('báo cáo ghi 1.346')
  })

  it.each([
    'Toàn huyện có 1.346 TTHC, trong đó 910 TTHC đủ điều kiện trực tuyến; gồm cấp huyện 846, cấp xã 500.',
    'Trong số 380 phiếu có 285 phiếu đánh giá tốt; trong số đó, 114 phiếu là của nữ, chiếm 40%.',
  ])('begin a list of their own: %s', (text) => {
    expect(asked(text)).toEqual([])
  })
})
