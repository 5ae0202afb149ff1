import { describe, expect, it } from 'vitest'
import { registerOf } from './index.js'

describe('a register', () => {
  it('has the bullets of a section as duties of the agency that is named below them', () => {
    const { duties } = registerOf(
      '2. Công tác xây dựng văn bản\n2.1. Nội dung triển khai\n- Ban hành kế hoạch rà soát trước ngày 31/01/2024.\n- Công bố kết quả.\n2.2. Trách nhiệm thực hiện\n- Đơn vị chủ trì: Sở Tư pháp.\n- Đơn vị phối hợp: các sở, ngành; UBND cấp huyện.',
    )
    expect(
      duties.map(({ text, lead, coordinating, due, field }) => [text, lead, coordinating, due?.text ?? null, field]),
    ).toEqual([
      [
        'Ban hành kế hoạch rà soát trước ngày 31/01/2024.',
        ['Sở Tư pháp'],
        ['các sở, ngành', 'UBND cấp huyện'],
        '31/01/2024',
        'Công tác xây dựng văn bản',
      ],
      ['Công bố kết quả.', ['Sở Tư pháp'], ['các sở, ngành', 'UBND cấp huyện'], null, 'Công tác xây dựng văn bản'],
    ])
  })
  it('has the bullets below an agency as its duties, and what is assigned in a sentence', () => {
    const { duties } = registerOf(
      'IV. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ\n- Theo dõi, đôn đốc.\n2. Nhiệm vụ khác\nGiao Sở Tài chính chủ trì bố trí kinh phí.',
    )
    expect(duties.map(({ text, lead }) => [text, lead])).toEqual([
      ['Theo dõi, đôn đốc.', ['Sở Nội vụ']],
      ['Giao Sở Tài chính chủ trì bố trí kinh phí.', ['Sở Tài chính']],
    ])
  })
  it('has each steering document once, with kind, date and what it is about', () => {
    const { documents } = registerOf(
      'Ban hành Kế hoạch số 21/KH-UBND ngày 16/01/2023 về cải cách hành chính; thực hiện Kế hoạch số 21/KH-UBND.',
    )
    expect(documents).toEqual([
      { kind: 'Kế hoạch', number: '21/KH-UBND', date: '16/1/2023', about: 'về cải cách hành chính', line: 1 },
    ])
  })
  it.each([
    ['Qua kiểm tra phát hiện 47 tồn tại, đã khắc phục 39, hiện còn 08 tồn tại.', 'partly'],
    ['Đoàn kiểm tra phát hiện 5 thiếu sót, các đơn vị đã khắc phục xong.', 'settled'],
    ['Qua thanh tra phát hiện 3 vi phạm chưa xử lý.', 'open'],
    ['Qua kiểm tra phát hiện 3 vi phạm.', 'not-said'],
  ])('«%s» is %s', (text, state) => expect(registerOf(text).findings.map((each) => each.state)).toEqual([state]))
})
