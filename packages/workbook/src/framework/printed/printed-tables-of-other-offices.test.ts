import { type CellValue, type Framework, type Grid, leavesOf, plainGrid } from '@parscore/scoring'
import { describe, expect, it } from 'vitest'
import { importFramework } from '../import-framework.js'

type Rows = readonly (readonly CellValue[])[]

function imported(rows: Rows, more: Partial<Grid> = {}) {
  const read = importFramework([{ ...plainGrid('Phụ lục', rows), ...more }], {
    name: 'phu-luc.xlsx',
    lines: ['Quyết định số 12/QĐ-UBND ngày 5 tháng 3 năm 2025', 'BỘ TIÊU CHÍ CHẤM ĐIỂM CCHC CÁC SỞ NĂM 2025'],
    year: 2026,
  })
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return read.value
}
const titles = ({ nodes }: Framework) => nodes.map(({ title, maximum }) => [title.vi, maximum])
const ruleOf = ({ byCode }: Framework, code: string) => byCode.get(code)?.rule?.parameters

/** One small framework; every table below prints it. */
const TITLES = [
  ['Chỉ đạo, điều hành', 5],
  ['Mức độ hoàn thành kế hoạch', 2],
  ['Tuyên truyền', 1],
  ['Ban hành kế hoạch', 2],
]
const BANDS = {
  kind: 'bands',
  bands: [
    { from: 0.9, inclusive: false, points: 2 },
    { from: 0.7, inclusive: true, points: 1 },
  ],
}
const CHECKLIST = {
  kind: 'checklist',
  items: [
    { title: { vi: 'Trên báo, đài', en: 'Trên báo, đài' }, points: 0.5 },
    { title: { vi: 'Hội thi, tọa đàm', en: 'Hội thi, tọa đàm' }, points: 0.5 },
  ],
}
const RULES = [BANDS, CHECKLIST, { kind: 'yes-no' }]

describe('one framework as other offices print it', () => {
  it.each<[string, Rows, Partial<Grid>?]>([
    [
      'options as rows below, without codes',
      [
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
        ['1', 'Chỉ đạo, điều hành', '5', null],
        ['1.1', 'Mức độ hoàn thành kế hoạch', '2', null],
        [null, '- Trên 90%: 2', null, null],
        [null, '- Từ 70% - 90%: 1', null, null],
        [null, '- Dưới 70%: 0', null, null],
        ['1.2', 'Tuyên truyền', '1', null],
        [null, 'Trên báo, đài: 0,5', null, null],
        [null, 'Hội thi, tọa đàm: 0,5', null, null],
        ['1.3', 'Ban hành kế hoạch', '2', null],
        [null, 'Có ban hành: 2', null, null],
        [null, 'Không ban hành: 0', null, null],
        [null, 'Tổng cộng', '5', null],
      ],
    ],
    [
      'the scale in a column «Thang điểm», lines in one cell',
      [
        ['TT', 'Nội dung', 'Điểm chuẩn', 'Thang điểm'],
        ['1', 'Chỉ đạo, điều hành', 5, null],
        ['1.1', 'Mức độ hoàn thành kế hoạch', 2, 'Trên 90%: 2 điểm\nTừ 70% đến 90%: 1 điểm\nDưới 70%: 0 điểm'],
        ['1.2', 'Tuyên truyền', 1, 'Trên báo, đài: 0,5 điểm\nHội thi, tọa đàm: 0,5 điểm'],
        ['1.3', 'Ban hành kế hoạch', 2, 'Có ban hành: 2 điểm; không ban hành: không tính điểm'],
      ],
    ],
    [
      '«Cách tính điểm» before the maxima, in one line',
      [
        ['Mã', 'Tiêu chí/Tiêu chí thành phần', 'Cách tính điểm', 'Điểm tối đa'],
        ['1', 'Chỉ đạo, điều hành', null, 5],
        ['1.1', 'Mức độ hoàn thành kế hoạch', '>90%: 2đ; 70% - 90%: 1đ; <70%: 0đ', 2],
        ['1.2', 'Tuyên truyền', 'Trên báo, đài (0,5 điểm); Hội thi, tọa đàm (0,5 điểm)', 1],
        ['1.3', 'Ban hành kế hoạch', 'Ban hành được 2 điểm; chưa ban hành được 0 điểm', 2],
      ],
    ],
    [
      'the scale in the cell of the title, the header of two lines',
      [
        ['BẢNG TIÊU CHÍ CHẤM ĐIỂM', null, null, null],
        ['Stt', 'Lĩnh vực/Tiêu chí', 'Điểm', null],
        [null, null, 'Điểm tối đa', 'Tự đánh giá'],
        ['1', 'Chỉ đạo, điều hành', 5, null],
        ['1.1', 'Mức độ hoàn thành kế hoạch\nTrên 90%: 2 điểm\nTừ 70% đến 90%: 1 điểm\nDưới 70%: 0 điểm', 2, null],
        ['1.2', 'Tuyên truyền\n+ Trên báo, đài: 0,5 điểm\n+ Hội thi, tọa đàm: 0,5 điểm', 1, null],
        ['1.3', 'Ban hành kế hoạch\nCó ban hành: 2 điểm\nKhông ban hành: 0 điểm', 2, null],
      ],
    ],
    [
      'points of the options in the column of maxima',
      [
        ['STT', 'Tiêu chí', 'Điểm tối đa'],
        ['1', 'Chỉ đạo, điều hành', 5],
        ['1.1', 'Mức độ hoàn thành kế hoạch', 2],
        ['', 'Trên 90%', 2],
        ['', 'Từ 70% đến 90%', 1],
        ['', 'Dưới 70%', 0],
        ['1.2', 'Tuyên truyền', 1],
        ['', 'Trên báo, đài', 0.5],
        ['', 'Hội thi, tọa đàm', 0.5],
        ['1.3', 'Ban hành kế hoạch', 2],
        ['', 'Có ban hành', 2],
        ['', 'Không ban hành', 0],
      ],
    ],
    [
      'points of the options in a column of their own beside the maxima',
      [
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Thang điểm', 'Cơ quan chủ trì'],
        ['1', 'Chỉ đạo, điều hành', '5', null, 'Sở Nội vụ'],
        ['1.1', 'Mức độ hoàn thành kế hoạch', '2', null, 'Sở Nội vụ'],
        [null, 'Trên 90%', null, '2', null],
        [null, 'Từ 70% đến 90%', null, '1', null],
        [null, 'Dưới 70%', null, '0', null],
        ['1.2', 'Tuyên truyền', '1', null, 'Sở Nội vụ'],
        [null, 'Trên báo, đài', null, '0,5', null],
        [null, 'Hội thi, tọa đàm', null, '0,5', null],
        ['1.3', 'Ban hành kế hoạch', '2', null, 'Sở Nội vụ'],
        [null, 'Có ban hành', null, '2', null],
        [null, 'Không ban hành', null, '0', null],
      ],
    ],
    [
      'codes I, 1',
      [
        ['STT', 'Nội dung tiêu chí', 'Điểm tối đa'],
        ['I', 'Chỉ đạo, điều hành', 5],
        ['1', 'Mức độ hoàn thành kế hoạch: Trên 90%: 2 điểm; từ 70% đến 90%: 1 điểm; dưới 70%: 0 điểm', 2],
        ['2', 'Tuyên truyền\nTrên báo, đài: 0,5 điểm\nHội thi, tọa đàm: 0,5 điểm', 1],
        ['3', 'Ban hành kế hoạch\nCó ban hành: 2 điểm\nKhông ban hành: 0 điểm', 2],
      ],
    ],
    [
      'code and title merged over their options, as in a Word table',
      [
        ['STT', 'Tiêu chí', 'Nội dung chấm', 'Điểm', 'Điểm tối đa'],
        ['1', 'Chỉ đạo, điều hành', null, null, 5],
        ['1.1', 'Mức độ hoàn thành kế hoạch', 'Trên 90%', 2, 2],
        [null, null, 'Từ 70% đến 90%', 1, null],
        [null, null, 'Dưới 70%', 0, null],
        ['1.2', 'Tuyên truyền', 'Trên báo, đài', 0.5, 1],
        [null, null, 'Hội thi, tọa đàm', 0.5, null],
        ['1.3', 'Ban hành kế hoạch', 'Có ban hành', 2, 2],
        [null, null, 'Không ban hành', 0, null],
      ],
      {
        merges: [2, 5, 7].flatMap((firstRow) =>
          [0, 1, 4].map((col) => ({
            firstRow,
            lastRow: firstRow === 2 ? 4 : firstRow + 1,
            firstCol: col,
            lastCol: col,
          })),
        ),
      },
    ],
  ])('%s', (_name, rows, more) => {
    const { framework, doubts } = imported(rows, more)
    expect(titles(framework)).toEqual(TITLES)
    expect(leavesOf(framework).map(({ rule }) => rule?.parameters)).toEqual(RULES)
    expect(framework).toMatchObject({ decision: '12/QĐ-UBND', date: '2025-03-05', years: [2025], total: 5 })
    expect(doubts).toEqual([])
  })
})

describe('scales in other words', () => {
  const scaled = (maximum: number, ...lines: readonly string[]) => {
    const { framework, doubts } = imported([
      ['TT', 'Tiêu chí', 'Điểm tối đa'],
      ['1', 'Lĩnh vực', maximum],
      ['1.1', 'Tiêu chí A', maximum],
      ...lines.map((line) => [null, line, null]),
    ])
    return {
      rule: ruleOf(framework, '1.1'),
      basis: framework.byCode.get('1.1')?.basis,
      doubts: doubts.map(({ message }) => message.vi),
    }
  }
  it.each<[string, readonly string[], unknown]>([
    [
      'all or nothing',
      ['100%: 1 điểm', 'dưới 100%: 0'],
      { kind: 'bands', bands: [{ from: 1, inclusive: true, points: 1 }] },
    ],
    [
      '«trở lên», the lowest step worth something',
      ['Từ 95% trở lên: 1', 'Từ 80% đến dưới 95%: 0,5', 'Dưới 80%: 0,25'],
      {
        kind: 'bands',
        bands: [
          { from: 0.95, inclusive: true, points: 1 },
          { from: 0.8, inclusive: true, points: 0.5 },
          { from: 0, inclusive: true, points: 0.25 },
        ],
      },
    ],
    [
      'so many points each time, as many times as there is room for',
      ['Mỗi mô hình: 0,5 điểm'],
      {
        kind: 'checklist',
        items: ['Mỗi mô hình: 0,5 điểm (1)', 'Mỗi mô hình: 0,5 điểm (2)'].map((title) => ({
          title: { vi: title, en: title },
          points: 0.5,
        })),
      },
    ],
    [
      'points in front',
      ['1 điểm nếu đạt 100% kế hoạch', '0 điểm nếu dưới 100% kế hoạch'],
      { kind: 'bands', bands: [{ from: 1, inclusive: true, points: 1 }] },
    ],
  ])('%s', (_name, lines, rule) => expect(scaled(1, ...lines).rule).toEqual(rule))
  it('alternatives that are no rates are levels of which one holds, in the words of the document', () => {
    const { rule, basis, doubts } = scaled(1, 'Ban hành kịp thời: 1', 'Ban hành chậm: 0,5', 'Không ban hành: 0')
    expect(rule).toEqual({
      kind: 'choice',
      levels: [
        ['Ban hành kịp thời', 1],
        ['Ban hành chậm', 0.5],
        ['Không ban hành', 0],
      ].map(([title, points]) => ({ title: { vi: title, en: title }, points })),
    })
    expect(basis).toMatchObject({
      status: 'stated',
      quote: 'Ban hành kịp thời: 1\nBan hành chậm: 0,5\nKhông ban hành: 0',
    })
    expect(doubts).toEqual([])
  })
  it('alternatives that never reach the maximum stay entered, with a doubt', () => {
    const { rule, doubts } = scaled(2, 'Ban hành kịp thời: 1', 'Ban hành chậm: 0,5', 'Không ban hành: 0')
    expect(rule).toEqual({ kind: 'entered' })
    expect(doubts).toEqual([expect.stringContaining('Ban hành chậm: 0,5')])
  })
  it('says where two bands take one bound, where none does, and where the top is not the maximum', () => {
    expect(scaled(1, 'Từ 90% trở lên: 1', 'Từ 70% đến 90%: 0,5', 'Dưới 70%: 0').doubts).toEqual([
      expect.stringContaining('đúng 90%'),
    ])
    expect(scaled(1, 'Trên 90%: 1', 'Dưới 90%: 0').doubts).toEqual([expect.stringContaining('đúng 90%')])
    expect(scaled(2, 'Trên 90%: 1', 'Từ 90% trở xuống: 0').doubts).toEqual([
      expect.stringContaining('điểm tối đa là 2'),
    ])
  })
  it('points taken off each time are a deduction from the maximum', () => {
    expect(scaled(1, 'Mỗi văn bản chậm trừ 0,25 điểm')).toMatchObject({
      rule: { kind: 'deduction', each: 0.25 },
      doubts: [],
    })
  })
})

describe('what a printed table leaves open is told with its cell', () => {
  it('maxima that do not add up, none at all, a total that is not theirs', () => {
    const { framework, doubts } = imported([
      ['TT', 'Tiêu chí', 'Điểm tối đa'],
      ['1', 'Lĩnh vực', 20],
      ['1.1', 'Kế hoạch', 5],
      ['1.2', 'Báo cáo', 2],
      ['2', 'Lĩnh vực khác', null],
      ['2.1', 'Thể chế', 3],
      ['', 'Tổng cộng', 25],
    ])
    expect(framework.byCode.get('1')?.incomplete).toBe(true)
    expect(framework.byCode.get('2')?.maximum).toBe(3)
    expect(doubts.map(({ cell, message }) => [cell, message.vi])).toEqual([
      ["'Phụ lục'!C7", expect.stringContaining('in 25')],
      ["'Phụ lục'!B2", expect.stringContaining('cộng lại được 7')],
      ["'Phụ lục'!B5", expect.stringContaining('tổng các phần')],
    ])
  })
  it('an agency that is merged over several criteria is of all of them', () => {
    const rows = [
      ['TT', 'Tiêu chí', 'Điểm tối đa', 'Đơn vị chủ trì'],
      ['1', 'Lĩnh vực', 3, null],
      ['1.1', 'Kế hoạch', 2, 'Văn phòng Sở; Phòng Tổ chức'],
      ['1.2', 'Báo cáo', 1, null],
    ]
    const { framework } = imported(rows, { merges: [{ firstRow: 2, lastRow: 3, firstCol: 3, lastCol: 3 }] })
    expect(leavesOf(framework).map(({ agencies }) => agencies)).toEqual([
      ['Văn phòng Sở', 'Phòng Tổ chức'],
      ['Văn phòng Sở', 'Phòng Tổ chức'],
    ])
  })
  it('a criterion whose scale is a survey is measured by one', () => {
    const { framework } = imported([
      ['TT', 'Tiêu chí', 'Điểm tối đa', 'Cách chấm điểm'],
      ['1', 'Lĩnh vực', 5, null],
      ['1.1', 'Mức độ hài lòng', 3, 'Điều tra xã hội học'],
      ['1.2', 'Tỷ lệ đúng hạn', 2, 'Tính theo công thức: (Tỷ lệ % đúng hạn x 2)/100'],
    ])
    expect(leavesOf(framework).map(({ measure, rule }) => [measure, rule?.kind])).toEqual([
      ['survey', 'entered'],
      [undefined, 'proportional'],
    ])
  })
  it('bonus and penalty stand beside the total', () => {
    const { framework } = imported([
      ['TT', 'Tiêu chí', 'Điểm tối đa'],
      ['I', 'Lĩnh vực', 10],
      ['II', 'Điểm cộng', 2],
      [null, 'Mỗi sáng kiến được công nhận: 0,5 điểm', null],
      ['III', 'Điểm trừ', 3],
      [null, 'Mỗi lần gửi chậm trừ 0,25 điểm', null],
    ])
    expect(framework.total).toBe(10)
    expect(framework.roots.map(({ kind, rule }) => [kind, rule?.parameters])).toEqual([
      ['points', { kind: 'entered' }],
      ['bonus', { kind: 'bonus', each: 0.5 }],
      ['penalty', { kind: 'penalty', each: 0.25 }],
    ])
  })
})
