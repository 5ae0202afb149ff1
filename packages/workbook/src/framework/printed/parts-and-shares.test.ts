import { type CellValue, type Grid, plainGrid } from '@parscore/scoring'
import { describe, expect, it } from 'vitest'
import { joinedTables } from './joined-tables.js'
import { readPrintedFramework } from './printed-framework.js'

/** What is shown of a rule beside its kind. */
const SHOWN: ReadonlySet<string> = new Set(['kind', 'floor', 'full', 'goal', 'each'])

type Rows = readonly (readonly CellValue[])[]

/** The criteria of a printed framework with their rules, a line each, and what is in doubt. */
function imported(grids: readonly Grid[], lines: readonly string[] = ['BỘ TIÊU CHÍ NĂM 2025']) {
  const read = readPrintedFramework(grids, { name: 'bo-tieu-chi.txt', lines, year: 2025 })
  if (!read.ok) throw new Error(read.error.vi)
  const { framework, doubts } = read.value
  return {
    lines: framework.nodes.map(({ code, title, maximum, rule }) => {
      const [kind = '–', ...rest] = Object.entries(rule?.parameters ?? {}).flatMap(([key, value]) =>
        SHOWN.has(key) ? [value] : [],
      )
      return [code, title.vi, maximum, kind, ...rest].join(' | ')
    }),
    doubts: doubts.map(({ message }) => message.vi),
    total: framework.total,
  }
}
const importedDocument = (grids: readonly Grid[]) => imported(joinedTables(grids))
const ofRows = (rows: Rows) => imported([plainGrid('Bảng', rows)])

/** The rule of a single criterion of 2 points with such a scale. */
function ruleOf(...scale: readonly string[]) {
  const rows = [
    ['1', 'Lĩnh vực', 4, null],
    ['1.1', 'A', 2, scale.join('\n')],
    ['1.2', 'B', 2, 'Có: 2 điểm\nKhông: 0 điểm'],
  ]
  const { lines, doubts } = ofRows([['STT', 'Tiêu chí', 'Điểm tối đa', 'Cách chấm điểm'], ...rows])
  return [lines[1]?.split(' | ').slice(3).join(' '), ...doubts]
}

describe('criteria that are dashes, with options that are pluses', () => {
  it('are parts of the numbered criterion above them, for their points add up to its maximum', () => {
    const { lines, doubts } = ofRows([
      ['STT', 'Nội dung', 'Điểm chuẩn'],
      ['I', 'Chỉ đạo', 6],
      ['1', 'Kế hoạch', 4],
      [null, '- Ban hành kế hoạch', 2],
      [null, '+ Trong tháng 01', 2],
      [null, '+ Sau tháng 01', 1],
      [null, '+ Không ban hành', 0],
      [null, '- Thực hiện kế hoạch (2 điểm): điểm = tỷ lệ × 2,0', null],
      ['2', 'Tuyên truyền', 2],
      [null, '- Trên báo', 1],
      [null, '- Trên đài', 1],
    ])
    expect(lines).toEqual([
      'I | Chỉ đạo | 6 | –',
      'I.1 | Kế hoạch | 4 | –',
      'I.1.1 | Ban hành kế hoạch | 2 | choice',
      'I.1.2 | Thực hiện kế hoạch | 2 | proportional | 1',
      'I.2 | Tuyên truyền | 2 | checklist',
    ])
    expect(doubts).toEqual([expect.stringContaining('đặt là I.1.1'), expect.stringContaining('đặt là I.1.2')])
  })
  it('stay options where they are alternatives that say more below them', () => {
    const { lines } = ofRows([
      ['STT', 'Nội dung', 'Điểm chuẩn'],
      ['I', 'Chỉ đạo', 3],
      ['1', 'Kế hoạch', 2],
      [null, '- Có ban hành: 2', null],
      [null, '+ Đúng hạn: 2', null],
      [null, '+ Chậm: 1', null],
      [null, '- Không ban hành: 0', null],
      ['2', 'Báo cáo', 1],
    ])
    expect(lines).toEqual(['I | Chỉ đạo | 3 | –', 'I.1 | Kế hoạch | 2 | choice', 'I.2 | Báo cáo | 1 | entered'])
  })
})

describe('a share of the maximum beside other lines', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['none below a rate', ['Từ 70% trở lên: điểm = tỷ lệ × 2,0', 'Dưới 70%: 0'], ['proportional 1 0.7']],
    ['all at 100 %', ['100%: 2', 'Từ 70% đến dưới 100%: (Tỷ lệ % x 2)/100', 'Dưới 70%: 0'], ['proportional 1 0.7']],
    ['all from a rate on', ['Từ 90% trở lên: 2', 'Dưới 90%: điểm = (tỷ lệ × 2)/90%'], ['threshold-proportional 0.9']],
    ['reached in words', ['Đạt chỉ tiêu: 2', 'Không đạt: điểm = tỷ lệ đạt được × 2,0'], ['proportional 1']],
    [
      'a rate below which nothing is said',
      ['Từ 70% trở lên: điểm = tỷ lệ × 2,0'],
      ['proportional 1 0.7', expect.stringContaining('dưới 70%')],
    ],
    [
      'a jump to all points',
      ['Từ 90% trở lên: 2', 'Từ 70% đến dưới 90%: điểm = tỷ lệ × 2', 'Dưới 70%: 0'],
      ['threshold-proportional 0.9 0.7 1'],
    ],
    [
      'rates between which nothing is said',
      ['Từ 90% trở lên: 2', 'Dưới 80%: điểm = tỷ lệ × 2'],
      ['entered', expect.stringContaining('Chưa hiểu')],
    ],
    [
      'another factor than the maximum',
      ['Điểm = tỷ lệ × 1,5', 'Dưới 50%: 0'],
      ['entered', expect.stringContaining('Chưa hiểu')],
    ],
  ])('%s', (_name, scale, rule) => expect(ruleOf(...scale)).toEqual(rule))
})

describe('so much each time', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['taken off all', ['Không có vi phạm: 2', 'Mỗi vi phạm trừ 0,5 điểm, trừ tối đa 2 điểm'], ['deduction 0.5']],
    ['taken off for a thing', ['Trừ 0,25 điểm/hồ sơ, tối đa trừ 2'], ['deduction 0.25']],
    ['another most', ['Mỗi lần trừ 1 điểm, tối đa 1 điểm'], ['deduction 1', expect.stringContaining('tối đa 1 điểm')]],
    ['given', ['Có thêm 01 đơn vị được 0,5 điểm, tối đa 2 điểm'], ['checklist', expect.stringContaining('4 nội dung')]],
  ])('%s', (_name, scale, rule) => expect(ruleOf(...scale)).toEqual(rule))
})

describe('a text that was pasted', () => {
  it('keeps its commas, and from the pages of a PDF its broken titles', () => {
    const { lines, total } = imported(
      [],
      [
        'BỘ TIÊU CHÍ CHẤM ĐIỂM NĂM 2025',
        'STT Tiêu chí Điểm tối đa',
        '1 CHỈ ĐẠO, ĐIỀU HÀNH 6',
        '1.1 Kế hoạch năm 4',
        'Đúng hạn: 4',
        'Chậm: 0',
        '2',
        'STT Tiêu chí Điểm tối đa',
        '1.2 Kỷ luật 2,00',
        'Mỗi trường hợp trừ 0,5, tối đa trừ 2',
        '2 XÂY DỰNG CHÍNH QUYỀN',
        'ĐIỆN TỬ 4',
        '2.1 Ký số 4',
        'Điểm = tỷ lệ × 4,0',
        'TỔNG ĐIỂM 10',
      ],
    )
    expect(lines).toEqual([
      '1 | CHỈ ĐẠO, ĐIỀU HÀNH | 6 | –',
      '1.1 | Kế hoạch năm | 4 | choice',
      '1.2 | Kỷ luật | 2 | deduction | 0.5',
      '2 | XÂY DỰNG CHÍNH QUYỀN ĐIỆN TỬ | 4 | –',
      '2.1 | Ký số | 4 | proportional | 1',
    ])
    expect(total).toBe(10)
  })
})

describe('a framework in several sheets', () => {
  const sheet = (name: string, rows: Rows) => plainGrid(name, [['Mã', 'Tiêu chí', 'Điểm', 'Đơn vị'], ...rows])
  const A = sheet('A', [
    ['A', 'Chỉ đạo', 3, null],
    ['A.1', 'Kế hoạch', 3, 'Văn phòng'],
  ])
  const B = sheet('B', [
    ['B', 'Thủ tục', 7, null],
    ['B.1', 'Đúng hạn', 7, 'Một cửa'],
  ])
  it('is one, in the order of its codes, and the sheet that lists the fields is no part of its own', () => {
    const list = plainGrid('Tổng hợp', [
      ['Mã', 'Lĩnh vực', 'Điểm'],
      ['A', 'Chỉ đạo', 3],
      ['B', 'Thủ tục', 7],
      [null, 'Tổng cộng', 10],
    ])
    expect(imported([list, B, A])).toMatchObject({
      lines: [
        'A | Chỉ đạo | 3 | –',
        'A.1 | Kế hoạch | 3 | entered',
        'B | Thủ tục | 7 | –',
        'B.1 | Đúng hạn | 7 | entered',
      ],
      total: 10,
    })
  })
  it('is not where the second table is of another', () => {
    const other = sheet('Phụ lục 2', [
      ['A', 'Chỉ đạo của xã', 3, null],
      ['A.1', 'Kế hoạch', 3, null],
      ['A.2', 'Báo cáo', 0, null],
    ])
    expect(imported([A, other]).doubts.some((doubt) => doubt.includes('chưa đưa vào'))).toBe(true)
  })
})

it('a table for each field has its heading in the text above it, codes in words, a bonus and a penalty', () => {
  const table = (at: number, before: readonly string[], rows: Rows): Grid => ({
    ...plainGrid(`bo.docx, bảng ${at}`, [['Nội dung', 'Điểm tối đa', 'Tự chấm'], ...rows]),
    before,
  })
  const first = ['BỘ TIÊU CHÍ NĂM 2025', 'Lĩnh vực thứ nhất: Chỉ đạo (5 điểm)']
  const second = [...first, 'Lĩnh vực thứ hai: Thể chế (4 điểm)']
  const third = [...second, 'Điểm trừ (tối đa 2 điểm)']
  const { lines, total } = importedDocument([
    table(1, first, [
      ['- Kế hoạch', 3, null],
      ['+ Ban hành', 1, null],
      ['+ Thực hiện', 2, null],
      ['- Báo cáo', 2, null],
      ['Cộng', 5, null],
    ]),
    table(2, second, [
      ['- Văn bản', 4, null],
      ['Cộng', 4, null],
    ]),
    table(3, third, [
      ['- Chậm nộp', -2, null],
      ['Mỗi ngày trừ 1 điểm, tối đa 2 điểm', null, null],
      ['Cộng', -2, null],
    ]),
  ])
  expect(lines).toEqual([
    '1 | Chỉ đạo | 5 | –',
    '1.1 | Kế hoạch | 3 | –',
    '1.1.1 | Ban hành | 1 | entered',
    '1.1.2 | Thực hiện | 2 | entered',
    '1.2 | Báo cáo | 2 | entered',
    '2 | Thể chế | 4 | –',
    '2.1 | Văn bản | 4 | entered',
    '3 | Điểm trừ | 2 | –',
    '3.1 | Chậm nộp | 2 | penalty | 1',
  ])
  expect(total).toBe(9)
})

it('codes that count by words of their own, LV1, TC1, TCTP1.1, stand below each other', () => {
  const { lines } = ofRows([
    ['Mã', 'Lĩnh vực', 'Tiêu chí', 'Tiêu chí thành phần', 'Điểm chuẩn'],
    ['LV1', 'Chỉ đạo', null, null, 5],
    ['TC1', null, 'Kế hoạch', null, 5],
    ['TCTP1.1', null, null, 'Ban hành', 2],
    ['TCTP1.2', null, null, 'Thực hiện', 3],
    ['LV2', 'Thể chế', null, null, 4],
    ['TC2', null, 'Văn bản', null, 4],
    ['TCTP2.1', null, null, 'Tiến độ', 4],
  ])
  expect(lines.map((line) => line.split(' | ').slice(0, 2).join(' '))).toEqual([
    '1 Chỉ đạo',
    '1.1 Kế hoạch',
    '1.1.1 Ban hành',
    '1.1.2 Thực hiện',
    '2 Thể chế',
    '2.2 Văn bản',
    '2.2.1 Tiến độ',
  ])
})

describe('a rule behind the colon of a title', () => {
  it.each([
    ['Gửi báo cáo đúng hạn: mỗi báo cáo gửi muộn trừ 0,5 điểm', 'Gửi báo cáo đúng hạn | 2 | deduction | 0.5'],
    ['Hồ sơ trực tuyến: (số hồ sơ trực tuyến/tổng số hồ sơ) x điểm tối đa', 'Hồ sơ trực tuyến | 2 | proportional | 1'],
    ['Đủ số báo cáo: mỗi báo cáo 0,5 điểm', 'Đủ số báo cáo | 2 | checklist'],
    ['Kiểm tra: có kế hoạch và có kết luận', 'Kiểm tra: có kế hoạch và có kết luận | 2 | entered'],
  ])('of «%s» is its scale where no other stands beside or below', (title, expected) => {
    const { lines } = ofRows([
      ['STT', 'Tiêu chí', 'Điểm tối đa'],
      ['1', 'Lĩnh vực', 4],
      ['1.1', title, 2],
      ['1.2', 'B', 2],
      [null, 'Có: 2 điểm', null],
      [null, 'Không: 0 điểm', null],
    ])
    expect(lines[1]).toBe(`1.1 | ${expected}`)
  })

  it('is part of the title where a scale stands below', () => {
    const { lines } = ofRows([
      ['STT', 'Tiêu chí', 'Điểm tối đa'],
      ['1', 'Lĩnh vực', 2],
      ['1.1', 'Báo cáo: mỗi báo cáo 0,5 điểm', 2],
      [null, 'Đủ: 2 điểm', null],
      [null, 'Không đủ: 0 điểm', null],
    ])
    expect(lines[1]).toBe('1.1 | Báo cáo: mỗi báo cáo 0,5 điểm | 2 | yes-no')
  })
})
