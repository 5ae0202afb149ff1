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

describe('parts of a small number of points', () => {
  const lost = (first: string) =>
    `Công khai mất 1,35 điểm, gồm: niêm yết mất ${first} điểm (do thiếu 12 mục); trả lời mất 0,40 điểm; khảo sát mất 0,30 điểm.`

  it('are added like others', () => {
    expect(asked(lost('0,85'))).toHaveLength(1)
    expect(asked(lost('0,65'))).toEqual([])
    expect(asked('Năm nay 2,5 điểm (năm 2021 được 1,4 điểm, năm 2022 được 0,9 điểm).')).toEqual([])
  })
})
