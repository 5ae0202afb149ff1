import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleSheet } from '../../checks/index.js'
import { exampleGrid } from '../../testing/example-grid.js'
import { assembleAnnex, builtinIndicatorLists } from '../annex/index.js'
import { figuresOf, reportFacts, sentencesOf } from './index.js'

const figures = (text: string) => figuresOf({ line: 1, text }).map(({ kind, value, whole }) => [kind, value, whole])
const asked = (text: string) => reportFacts(text).questions.map(({ id }) => id)

describe('figures of running text', () => {
  it.each([
    [
      'có 265/498 trường đạt chuẩn, đạt tỉ lệ 53,2%',
      [
        ['fraction', 265, 498],
        ['share', 0.532, null],
      ],
    ],
    [
      'tiếp nhận trên 342.912 hồ sơ, đúng hạn 99,1%',
      [
        ['count', 342912, null],
        ['share', 0.991, null],
      ],
    ],
    ['Quyết định số 1887/QĐ-UBND ngày 18/12/2020 gồm 77 hoạt động', [['count', 77, null]]],
    ['Nghị quyết 30c/NQ-CP, 07-NQ/TU giai đoạn 2016 - 2020 năm 2017', []],
    ['dịch vụ công mức độ 3, 4 theo ISO 9001:2015 phiên bản 2.0', []],
    [
      '491 dịch vụ công mức độ 3 và 675 dịch vụ công mức độ 4',
      [
        ['count', 491, null],
        ['count', 675, null],
      ],
    ],
    ['qua 5 yếu tố, gồm: (1) Tiếp cận dịch vụ; (2) Thủ tục hành chính; 3. Công chức', [['count', 5, null]]],
    ['Kết quả đến 6/2019, 100% cán bộ', [['share', 1, null]]],
    ['dịch Covid-19 khiến 6 tháng đầu năm', []],
    [
      'đạt tổng điểm 46,08, xếp thứ 6/63',
      [
        ['count', 46.08, null],
        ['fraction', 6, 63],
      ],
    ],
  ])('«%s»', (text, expected) => expect(figures(text)).toEqual(expected))
  it('rows of tables are no running text, cut paragraphs are one', () => {
    expect(
      sentencesOf('STT\tChỉ tiêu\tSố liệu\nTỉnh có 3.222 chứng\n\nthư số. Tốt.').map(({ text, line }) => [line, text]),
    ).toEqual([
      [2, 'Tỉnh có 3.222 chứng thư số.'],
      [2, 'Tốt.'],
    ])
  })
})

describe('questions', () => {
  it.each([
    ['share-of-fraction', '76/164 trường, đạt tỉ lệ 47,3%', '76/164 trường, đạt tỉ lệ 46,3%'],
    [
      'shares-of-sum',
      'có 49 cơ quan (46,2%); 43 cơ quan (40,5%); 14 cơ quan (13,2%)',
      'có 49 cơ quan (46,2%); 43 cơ quan (40,6%); 14 cơ quan (13,2%)',
    ],
    [
      'parts-of-total',
      'có 48 trường hợp, gồm khối hành chính 05 trường hợp, khối sự nghiệp 17 trường hợp, khối xã 25 trường hợp',
      'có 48 trường hợp, gồm khối hành chính 05 trường hợp, khối sự nghiệp 17 trường hợp, khối xã 26 trường hợp',
    ],
    [
      'decrease',
      'năm 2015 là: 2.168 người, năm 2021: 1.921 người, giảm 274 biên chế',
      'năm 2015 là: 2.168 người, năm 2021: 1.921 người, giảm 247 biên chế, tương ứng giảm 11,4%',
    ],
    ['sum-in-brackets', 'đạt 73,53/100 (41,50 + 32,30) xếp thứ 44', 'đạt 73,53/100 (41,50 + 32,03) xếp thứ 44'],
    ['document-year', 'Nghị định số 130/2005/NĐ-CP ngày 17/10/2015', 'Nghị định số 130/2005/NĐ-CP ngày 17/10/2005'],
    [
      'report-number',
      'Số 1800/KH-UBND\n(Kèm theo Kế hoạch số 170/KH-UBND ngày 25/6/2019)',
      'Số 1800/KH-UBND\n(Kèm theo Kế hoạch số 1800/KH-UBND ngày 25/6/2019)',
    ],
    [
      'period',
      'Báo cáo 6 tháng đầu năm 2019\n\nTriển khai sáu tháng đầu năm 2018 tỉnh đã ban hành',
      'Báo cáo 6 tháng đầu năm 2019\n\nTriển khai sáu tháng đầu năm 2019 tỉnh đã ban hành',
    ],
  ])('%s', (id, wrong, right) => {
    expect(asked(wrong)).toEqual([id])
    expect(asked(right)).toEqual([])
  })
  it('76.82 of 46.75 + 28.15 is right on the 97.5 points of 2016', () => {
    expect(asked('Năm 2016: đạt 76,82/100 (46,75 + 28,15) xếp thứ 23/63')).toEqual([])
  })
  it('parts end where they reach the total: what the sentence counts behind them is something else', () => {
    expect(
      asked('có 3.222 chứng thư số, gồm: đang hoạt động 2.485, đã thu hồi 743; trong năm nhận 342.912 hồ sơ'),
    ).toEqual(['parts-of-total'])
    expect(asked('có 48 trường hợp, gồm khối hành chính 05, khối sự nghiệp 17, khối xã 26; 9 đơn vị đã xong')).toEqual(
      [],
    )
  })
  it('«trong đó» may leave some out, but not add up to more', () => {
    expect(
      asked('tiếp nhận 342.912 hồ sơ, trong đó đã giải quyết 331.949 hồ sơ, hồ sơ trễ hạn là 3.149 hồ sơ'),
    ).toEqual([])
    expect(
      asked(
        'có 3.222 chứng thư số, trong đó: đang hoạt động 2.485 (có 492 cho tổ chức; 1.993 cho cá nhân), đã thu hồi 743 chứng thư',
      ),
    ).toEqual(['parts-of-total'])
  })
})

describe('text against annex', () => {
  const list = builtinIndicatorLists()[0]
  const annex = assembleAnnex(
    exampleGrid(
      [
        ['STT', 'Chỉ tiêu', 'ĐVT', 'Số liệu'],
        ...[
          ['1.1.1', 84],
          ['7.8.1', 683],
          ['7.8.2', 490],
        ].map(([code, value]) => [code ?? null, list?.byCode.get(String(code))?.title.vi ?? null, 'x', value ?? null]),
      ],
      'Phụ lục',
    ),
    { firstRow: 1, code: 0, title: 1, unit: 2, value: 3, previous: null, note: null, column: 'Số liệu', year: null },
    builtinIndicatorLists(),
  )
  const questions = (text: string) => reportFacts(text, { annex, sheets: [] }).questions
  it('491 and 675 against 683 and 490, with both places', () => {
    const found = questions('cung cấp 491 dịch vụ công mức độ 3 và 675 dịch vụ công mức độ 4')
    expect(found).toMatchObject([{ id: 'against-annex' }, { id: 'against-annex' }])
    expect(found[0]?.text.vi).toBe('Báo cáo ghi 491, biểu thống kê (chỉ tiêu 7.8.1) là 683. Số nào đúng?')
    expect(found[0]?.places.map(({ where }) => where.vi)).toEqual(['dòng 1', 'biểu thống kê, ô D3'])
  })
  it('77 − 2 + 10 activities make 85, the annex says 84', () => {
    const text = 'Kế hoạch gồm 06 lĩnh vực, với 77 hoạt động. Sau đó bãi bỏ 02 hoạt động và bổ sung 10 hoạt động.'
    expect(questions(text)[0]?.text.vi).toContain('bỏ 2, thêm 10: còn 85; biểu thống kê (chỉ tiêu 1.1.1) là 84')
    expect(questions(text.replace('77', '76'))).toEqual([])
  })
  it('what agrees is not asked about', () => {
    expect(questions('cung cấp 683 dịch vụ công mức độ 3 và 490 dịch vụ công mức độ 4')).toEqual([])
  })
})

describe('text against score table', () => {
  const sheet = exampleSheet({
    columns: ['result 2015', 'result 2016'],
    rows: [
      ['I', 'Đánh giá kết quả thực hiện CCHC của tỉnh', null, null],
      ['1', 'Công tác chỉ đạo điều hành CCHC', 46.5, 35.25],
      ['2', 'Cải cách tài chính công', 5.75, 5.75],
      ['', 'Tổng', 52.25, 40.8],
      ['II', 'Đánh giá tác động của CCHC (Điều tra XXH)', 30.16, 25.68],
    ],
  })
  const questions = (text: string) => reportFacts(text, { annex: null, sheets: [sheet] }).questions
  const text =
    'Chỉ số của tỉnh năm 2016 đạt 68.14/97.5 điểm, trong đó: Điểm do Bộ Nội vụ thẩm định kết quả thực hiện CCHC đạt 40.75 điểm; điểm đánh giá tác động của CCHC (điều tra xã hội học) đạt 25.68 điểm, giảm so với năm 2015 là 14.27 điểm.'
  it('40.75 against 40.8 printed and 41 added up, as a question with both places', () => {
    const found = questions(text)
    expect(found.map(({ text: asked }) => asked.vi)).toEqual([
      'Báo cáo ghi 40,75 điểm cho «Đánh giá kết quả thực hiện CCHC của tỉnh», bảng điểm (ô D5) ghi 40,8, các dòng cộng lại 41. Số nào đúng?',
    ])
    expect(found[0]?.places.map(({ where }) => where.vi)).toEqual(['dòng 1', 'bảng điểm, ô D5'])
  })
  it('a large error too, where the row is named by its whole title', () => {
    expect(questions('Năm 2016 cải cách tài chính công đạt 57,5 điểm.')).toMatchObject([
      { text: { vi: expect.stringContaining('ghi 57,5 điểm') } },
    ])
  })
  it('a large error where most of the title stands, or where it is a slip of the digits', () => {
    const large = 'Năm 2016 điểm đánh giá kết quả thực hiện công tác CCHC của tỉnh đạt 20,5 điểm.'
    expect(questions(large)).toMatchObject([{ id: 'against-sheet' }])
    expect(questions(text.replace('40.75', '48.0'))).toMatchObject([{ id: 'against-sheet' }])
  })
  it('nothing where they agree, of another year, or far apart and named in part', () => {
    expect(questions(text.replace('40.75', '40.8'))).toEqual([])
    expect(questions(text.replace('năm 2016', 'năm 2014'))).toEqual([])
    expect(questions(text.replace('40.75', '12'))).toEqual([])
    expect(questions('Điểm kết quả thực hiện CCHC của tỉnh năm 2015 đạt 52,5 điểm.')).toMatchObject([
      { id: 'against-sheet', text: { vi: expect.stringContaining('52,25') } },
    ])
  })
})

it('lines with a figure of the unit and one of its parts add up by the unit', () => {
  const text = (all: number) =>
    `Bộ tiêu chí gồm ${all} tiêu chí và 17 tiêu chí thành phần:\n+ Chỉ đạo: 5 tiêu chí và 9 tiêu chí thành phần;\n+ Thể chế: 4 tiêu chí và 8 tiêu chí thành phần.`
  expect(reportFacts(text(9)).questions).toEqual([])
  expect(reportFacts(text(10)).questions).toMatchObject([{ id: 'bullets-sum' }])
})

it('no text makes it throw or hang', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom(
          '1',
          '2',
          '.',
          ',',
          '/',
          '%',
          '(',
          ')',
          ' ',
          'giảm ',
          'gồm ',
          'năm ',
          'số ',
          '\n',
          '\t',
          'điểm',
        ),
      }),
      (text) => {
        for (const { text: question } of reportFacts(text).questions) expect(question.vi).not.toMatch(/NaN|undefined/)
      },
    ),
  )
})

it('a list without stops is read piece by piece, its figures as many as before', () => {
  const list = Array.from({ length: 900 }, (_, at) => `${at + 1} xã`).join(', ')
  expect(sentencesOf(list).every(({ text }) => text.length <= 2500)).toBe(true)
  expect(reportFacts(list).figures).toHaveLength(900)
})

describe('figures that only stand near', () => {
  const asked = (text: string) => reportFacts(text).questions.map(({ text: { en } }) => en)
  it('a mean is no total: the parts behind it are those of the total before it', () => {
    const text =
      'Tỉnh ban hành 312 văn bản chỉ đạo, bình quân mỗi năm 62,4 văn bản; trong đó năm 2011: 58, năm 2012: 61, năm 2013: 66, năm 2014: 70, năm 2015: 67.'
    expect(asked(text)).toEqual(['58 + 61 + 66 + 70 + 67 add up to 322, the report says 312. Is that right?'])
    expect(asked(text.replace('67.', '57.'))).toEqual([])
  })
  it('a change in brackets is that of its own member of the list, not of the next', () => {
    expect(
      asked(
        'Xếp hạng: năm 2012 thứ 41/63; năm 2013 thứ 36/63 (tăng 5 bậc); năm 2014 thứ 38/63 (giảm 2 bậc); năm 2015 thứ 30/63 (tăng 8 bậc).',
      ),
    ).toEqual([])
  })
  it('a share in a line of a list is no number of the list: «a) 100% xã …»', () => {
    const list =
      'Đặt ra 3 mục tiêu:\na) 100% xã thực hiện một cửa;\nb) Hài lòng trên 80%;\nc) Trong nhóm 20;\nd) Giảm 10% biên chế.'
    expect(asked(list)).toEqual(['The report says 3 mục tiêu, there are 4 lines below. Is that right?'])
    expect(asked(list.replace('3 mục', '4 mục'))).toEqual([])
  })
  it('«chính quyền số 21/25» and «tổng số 18/20 xã» are fractions, «số 21/QĐ-UBND» a number of a document', () => {
    expect(figures('chính quyền số 21/25')).toEqual([['fraction', 21, 25]])
    expect(figures('tổng số 18/20 xã')).toEqual([['fraction', 18, 20]])
    expect(figures('Quyết định số 21/QĐ-UBND, Nghị định số 130/2005')).toEqual([])
    const points =
      'Điểm tự chấm 92,75/100 điểm, trong đó: chỉ đạo 14,5/15; TTHC 24,25/25; bộ máy 9,5/10; công vụ 13,5/15; tài chính 9,5/10; chính quyền số 21/25.'
    expect(asked(points)).toEqual([
      '14,5/15 + 24,25/25 + 9,5/10 + 13,5/15 + 9,5/10 + 21/25 add up to 92.25, the report says 92,75/100. Is that right?',
    ])
    expect(asked(points.replace('21/25', '21,5/25'))).toEqual([])
  })
  it('what stands right behind a gain or loss is what it is against', () => {
    const text =
      'Thanh toán trực tuyến đạt 61%, vượt 11 điểm phần trăm so với chỉ tiêu 50%; trả kết quả điện tử đạt 47%, thấp hơn 8 điểm phần trăm so với chỉ tiêu 60%.'
    expect(asked(text)).toHaveLength(1)
    expect(asked(text)[0]).toContain('13')
    expect(asked(text.replace('hơn 8', 'hơn 13'))).toEqual([])
  })
  it('a number in words is that of the figure beside it', () => {
    expect(
      asked('Kinh phí 936 triệu đồng (chín trăm ba mươi sáu triệu đồng), trả trong 05 (năm) ngày; 12 (mười hai) việc.'),
    ).toEqual([])
    expect(asked('Kinh phí 936 triệu đồng (chín trăm sáu mươi ba triệu đồng).')).toEqual([
      'In words “chín trăm sáu mươi ba triệu đồng”, in figures 936. Which is right?',
    ])
    expect(asked('Có tám (18) xã trong năm (12 xã mới).')).toEqual(['In words “tám”, in figures 18. Which is right?'])
  })
  it('a fraction that the look back repeats is held against what is told with the same words', () => {
    const text =
      'I. KẾT QUẢ\nQua kiểm tra chỉ ra 31 hạn chế. Đến nay đã khắc phục được 27 hạn chế, còn 4 hạn chế.\nII. TỒN TẠI, HẠN CHẾ\nCông tác khắc phục còn chậm: mới khắc phục 25/31 hạn chế.'
    expect(asked(text)).toEqual(['The look back says 25/31, the results 27. Which is right?'])
    expect(asked(text.replace('25/31', '27/31'))).toEqual([])
  })
  it('ranks of a row of years are held against the year before', () => {
    const text =
      'Xếp hạng: năm 2012 thứ 41/63; năm 2013 thứ 36/63 (tăng 5 bậc); năm 2014 thứ 38/63 (giảm 2 bậc); năm 2015 thứ 30/63 (tăng 6 bậc).'
    for (const each of [text, text.replaceAll('/63', '')])
      expect(asked(each)).toEqual(['From place 38 to place 30 is 8 up, the report says 6. Is that right?'])
  })
  it('what is more than a total behind its parts is what they were taken from', () => {
    const text =
      'Rà soát 1.204 văn bản còn hiệu lực, đề nghị sửa đổi 36, thay thế 18, bãi bỏ 52 văn bản, tổng cộng 116 văn bản cần xử lý.'
    expect(asked(text)).toEqual(['36 + 18 + 52 add up to 106, the report says 116 in all. Is that right?'])
    expect(asked(text.replace('116', '106'))).toEqual([])
  })
  it('a change on average is a change', () => {
    const text = 'Thời gian giải quyết giảm bình quân 25% (từ 20 ngày xuống 16 ngày).'
    expect(asked(text)).toEqual(['From 20 to 16 is 20 % less, the report says 25 %. Is that right?'])
    expect(asked(text.replace('25%', '20%'))).toEqual([])
  })
  it('«văn bản» is no «vẫn», «sở» no «số»: resolutions and decisions are the documents', () => {
    const text = 'Ban hành 62 văn bản quy phạm pháp luật, trong đó HĐND 23 nghị quyết, UBND 38 quyết định.'
    expect(asked(text)).toEqual(['23 + 38 add up to 61, the report says 62. Is that right?'])
    expect(asked(text.replace('62', '61'))).toEqual([])
  })
  it('what is left of a pair that is told under another name is not asked about', () => {
    const text =
      'Tiếp nhận 812 hồ sơ; trong đó trực tuyến 796 hồ sơ, đạt 98%; trực tiếp 16 hồ sơ.\nKết quả: 780 hồ sơ trả trước hạn, 20 hồ sơ trả đúng hạn; đang giải quyết 12 hồ sơ.'
    expect(asked(text)).toEqual([])
  })
})
