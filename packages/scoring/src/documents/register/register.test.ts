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

describe('duties', () => {
  const duties = (...lines: readonly string[]) =>
    registerOf(lines.join('\n')).duties.map(({ field, text, lead, coordinating, due, line }) => ({
      field,
      text,
      lead: lead.join(' + '),
      coordinating: coordinating.join(' + '),
      due: due?.text ?? null,
      line,
    }))
  it('of a field end where the next begins, and those below an agency are its own', () => {
    expect(
      duties(
        '1. Cải cách thể chế',
        '- Rà soát văn bản.',
        'Đơn vị chủ trì: Sở Tư pháp;',
        '2. Tài chính công',
        'a) Khoán chi;',
        '+ Tự chủ;',
        '– Cơ quan chủ trì: Sở Tài chính.',
        'UBND cấp huyện:',
        '- Báo cáo hằng quý.',
      ).map(({ field, text, lead }) => [field, text, lead]),
    ).toEqual([
      ['Cải cách thể chế', 'Rà soát văn bản.', 'Sở Tư pháp'],
      ['Tài chính công', 'Khoán chi;', 'Sở Tài chính'],
      ['Tài chính công', 'Tự chủ;', 'Sở Tài chính'],
      ['Tài chính công', 'Báo cáo hằng quý.', 'UBND cấp huyện'],
    ])
  })
  it('of a section without bullets are its sentences, and no line that names an agency is a duty', () => {
    expect(
      duties(
        '1. Hiện đại hóa',
        '- Nâng cấp cổng dịch vụ công.',
        '- Đơn vị chủ trì: Sở Thông tin và Truyền thông; Văn phòng UBND tỉnh.',
        '- Đơn vị phối hợp: Sở Nội vụ; ; các huyện..',
      ),
    ).toEqual([
      {
        field: 'Hiện đại hóa',
        text: 'Nâng cấp cổng dịch vụ công.',
        lead: 'Sở Thông tin và Truyền thông + Văn phòng UBND tỉnh',
        coordinating: 'Sở Nội vụ + các huyện',
        due: null,
        line: 2,
      },
    ])
  })
  it.each<[string, string | null]>([
    ['hoàn thành trước ngày 31/01/2024', '31/01/2024'],
    ['hoàn thành chậm nhất là ngày 15/6/2024', '15/6/2024'],
    ['báo cáo hạn 20/12/2024', '20/12/2024'],
    ['thực hiện đến hết ngày 31/12/2024', '31/12/2024'],
    ['theo Quyết định số 12/QĐ-UBND ngày 05/02/2024', null],
    ['theo văn bản ngày 05/02/2024, xong trước 01/3/2024', '01/3/2024'],
  ])('are due on the day that their words say: «%s»', (words, due) => {
    expect(duties('1. Sở Nội vụ', `- Kế hoạch ${words}.`).map((each) => each.due)).toEqual([due])
  })
  it('are none of headings that are sentences, nor of text that names no agency', () => {
    expect(duties('1. Trong năm đã ban hành 5 kế hoạch.', '- Kế hoạch một.', 'Kết quả chung tốt.')).toEqual([])
  })
  it('that a sentence assigns are the sentence', () => {
    expect(
      duties(
        'III. Tổ chức thực hiện',
        'Kế hoạch được giao sớm. Giao Thanh tra tỉnh theo dõi, báo cáo trước ngày 15/11/2024.',
      ),
    ).toEqual([
      {
        field: 'Tổ chức thực hiện',
        text: 'Giao Thanh tra tỉnh theo dõi, báo cáo trước ngày 15/11/2024.',
        lead: 'Thanh tra tỉnh',
        coordinating: '',
        due: '15/11/2024',
        line: 2,
      },
    ])
  })
})

describe('steering documents', () => {
  const documents = (text: string) =>
    registerOf(text).documents.map(({ kind, number, date, about }) => [kind, number, date, about])
  it('have the date of the place that names one, and what they are about up to the end of the clause', () => {
    expect(documents('Thực hiện Nghị quyết số 76/NQ-CP; Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ.')).toEqual(
      [['Nghị quyết', '76/NQ-CP', '15/7/2021', expect.any(String)]],
    )
    expect(
      documents('Theo Quyết định số 876/QĐ-BNV ngày 10/11/2022 về Chỉ số CCHC, trong đó có SIPAS; tiếp tục.'),
    ).toEqual([['Quyết định', '876/QĐ-BNV', '10/11/2022', 'về Chỉ số CCHC']])
  })
  it('are not the document itself', () => {
    const text = [
      'ỦY BAN NHÂN DÂN TỈNH',
      'Số: 15/BC-UBND',
      'Hà Nam, ngày 10 tháng 12 năm 2024',
      'BÁO CÁO',
      'Công tác cải cách hành chính năm 2024',
      'Báo cáo số 15/BC-UBND nêu kết quả thực hiện Kế hoạch số 21/KH-UBND ngày 16/01/2024.',
    ]
    expect(documents(text.join('\n')).map(([, number]) => number)).toEqual(['21/KH-UBND'])
  })
})

describe('what inspections found', () => {
  const found = (text: string) => registerOf(text).findings.map((each) => each.text)
  it('is told in the paragraph of an inspection, with a figure or in words that say that it was seen', () => {
    expect(found('Kiểm tra 12 đơn vị. Có 5 đơn vị còn hạn chế.')).toEqual(['Có 5 đơn vị còn hạn chế.'])
    expect(found('Công tác kiểm tra được duy trì. Đã phát hiện thiếu sót trong niêm yết.')).toEqual([
      'Đã phát hiện thiếu sót trong niêm yết.',
    ])
    expect(found('Năm qua còn 5 hạn chế.')).toEqual([])
  })
  it('is not a share of something, nor what is to be done about it', () => {
    expect(found('Kiểm tra thường xuyên. Tỷ lệ 95% thủ tục hạn chế đi lại.')).toEqual([])
    expect(found('Tăng cường kiểm tra, phát hiện 100% vi phạm và xử lý 5 trường hợp.')).toEqual([])
    expect(found('Qua kiểm tra phát hiện 3 vi phạm phải được xử lý.')).toEqual([])
  })
})
