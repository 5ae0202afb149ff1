import {
  type CellValue,
  cellAddress,
  plainGrid,
  rankUnits,
  runChecks,
  type UnitList,
  unitListChecks,
  unitListResults,
} from '@parscore/scoring'
import { describe, expect, it } from 'vitest'
import { readUnitList } from './read-unit-list.js'

type Rows = readonly (readonly CellValue[])[]

const listOf = (rows: Rows, column: string | null = null) => {
  const list = readUnitList(plainGrid('DS', rows), column)
  if (!list) throw new Error('no list')
  return list
}
const ranking = (rows: Rows) =>
  rankUnits(unitListResults(listOf(rows))).map(({ group, rank, unit, index }) => [group, rank, unit, index] as const)
const found = (rows: Rows) =>
  runChecks(listOf(rows), unitListChecks).map(({ check, severity, cell }) => [
    check,
    severity,
    cell.replace(/^.*!/, ''),
  ])

/** Three departments whose points and order are the same in every layout. */
const SAME = [
  ['', 1, 'Sở Tư pháp', 91.25],
  ['', 2, 'Công an tỉnh', 88.5],
  ['', 3, 'Sở Y tế', 79],
]

describe('one list in the words and layouts of other offices', () => {
  it.each<[string, Rows]>([
    [
      '«Tên cơ quan», «Tổng điểm», decimal commas',
      [
        ['STT', 'Tên cơ quan, đơn vị', 'Tổng điểm', 'Thứ hạng', 'Xếp loại'],
        ['1', 'Sở Tư pháp', '91,25', '1', 'Tốt'],
        ['2', 'Công an tỉnh', '88,5', '2', 'Tốt'],
        ['3', 'Sở Y tế', '79', '3', 'Khá'],
      ],
    ],
    [
      'title lines above, «Điểm đạt được», no ranks, a mean below',
      [
        ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024', null, null],
        ['(Kèm theo Quyết định số 12/QĐ-UBND)', null, null],
        [],
        ['TT', 'Đơn vị', 'Điểm đạt được'],
        [1, 'Công an tỉnh', 88.5],
        [2, 'Sở Y tế', 79],
        [3, 'Sở Tư pháp', 91.25],
        [null, 'Trung bình', 86.25],
      ],
    ],
    [
      '«Chỉ số (%)» as fractions, the rank before the unit',
      [
        ['Thứ hạng', 'Cơ quan', 'Chỉ số (%)'],
        [1, 'Sở Tư pháp', 0.9125],
        [2, 'Công an tỉnh', 0.885],
        [3, 'Sở Y tế', 0.79],
      ],
    ],
    [
      'two header lines, self and appraised points, the total behind',
      [
        ['STT', 'Tên đơn vị', 'Điểm', null, null, 'Xếp hạng'],
        [null, null, 'Tự đánh giá', 'Thẩm định', 'Tổng điểm', null],
        ['1', 'Sở Tư pháp', '95', '91', '91,25', '1'],
        ['2', 'Công an tỉnh', '99', '88', '88,5', '2'],
        ['3', 'Sở Y tế', '90', '79', '79', '3'],
      ],
    ],
    [
      'parts before the total, none of the headers has a known word for them',
      [
        ['TT', 'Sở, ban, ngành', 'CĐĐH', 'TTHC', 'Cộng khác', 'Tổng số điểm'],
        [1, 'Sở Tư pháp', 41.25, 30, 20, 91.25],
        [2, 'Công an tỉnh', 40, 30.5, 18, 88.5],
        [3, 'Sở Y tế', 35, 30, 14, 79],
      ],
    ],
    [
      'no word for the unit, its names tell; no word for the points, the ranks tell',
      [
        ['', 'Nội vụ', 'Kết quả', 'Vị thứ'],
        [1, 'Sở Tư pháp', 91.25, 1],
        [2, 'Công an tỉnh', 88.5, 2],
        [3, 'Sở Y tế', 79, 3],
      ],
    ],
    [
      'this and last year: the latest year counts',
      [
        ['TT', 'Đơn vị', 'Năm 2023', null, 'Năm 2024', null],
        [null, null, 'Điểm', 'Hạng', 'Điểm', 'Hạng'],
        [1, 'Sở Tư pháp', 80, 3, 91.25, 1],
        [2, 'Công an tỉnh', 90, 1, 88.5, 2],
        [3, 'Sở Y tế', 85, 2, 79, 3],
      ],
    ],
    [
      'column letters, a header repeated on the second page, percent signs',
      [
        ['TT', 'Tên đơn vị', 'Tỷ lệ điểm đạt (%)'],
        ['A', 'B', '1'],
        ['1', 'Sở Tư pháp', '91,25%'],
        ['TT', 'Tên đơn vị', 'Tỷ lệ điểm đạt (%)'],
        ['2', 'Công an tỉnh', '88,5%'],
        ['3', 'Sở Y tế', '79%'],
      ],
    ],
    [
      'satisfaction in percent beside the total, a unit without points',
      [
        ['TT', 'Đơn vị', 'Mức độ hài lòng (%)', 'Điểm đánh giá', 'Hạng'],
        [1, 'Sở Tư pháp', 80, 91.25, 1],
        [2, 'Công an tỉnh', 99, 88.5, 2],
        [3, 'Sở Y tế', 85, 79, 3],
        [4, 'Thanh tra tỉnh', '-', '-', '-'],
      ],
    ],
  ])('%s', (_name, rows) => {
    expect(ranking(rows)).toEqual(SAME)
    expect(found(rows)).toEqual([])
  })
})

describe('groups', () => {
  const HEAD = ['TT', 'Đơn vị', 'Điểm', 'Hạng']
  it('have rankings of their own where ranks begin anew', () => {
    const rows = [
      HEAD,
      ['A', 'KHỐI SỞ, NGÀNH', null, null],
      [1, 'Sở Tư pháp', 91, 1],
      [2, 'Sở Y tế', 79, 2],
      ['B', 'KHỐI HUYỆN', null, null],
      [1, 'Huyện Đông', 95, 1],
      [2, 'Huyện Tây', 94, 2],
      ['TRUNG BÌNH CHUNG', null, 89.75, null],
    ]
    expect(ranking(rows)).toEqual([
      ['KHỐI SỞ, NGÀNH', 1, 'Sở Tư pháp', 91],
      ['KHỐI SỞ, NGÀNH', 2, 'Sở Y tế', 79],
      ['KHỐI HUYỆN', 1, 'Huyện Đông', 95],
      ['KHỐI HUYỆN', 2, 'Huyện Tây', 94],
    ])
    expect(found(rows)).toEqual([])
  })
  it('whose ranks go on only part one ranking', () => {
    const rows = [
      HEAD,
      ['I', 'Nhóm xuất sắc', null, null],
      [1, 'Xã Bình An', 95, 1],
      ['II', 'Nhóm tốt', null, null],
      [2, 'Xã Hòa Bình', 85, 2],
      [3, 'Xã Tân Lập', 84, 3],
    ]
    expect(ranking(rows).map(([group, rank]) => [group, rank])).toEqual([
      ['', 1],
      ['', 2],
      ['', 3],
    ])
    expect(found(rows)).toEqual([])
  })
})

describe('what is wrong in a published list', () => {
  const rows = (change: Readonly<Record<number, readonly CellValue[]>>, ...below: Rows): Rows => [
    ['TT', 'Đơn vị', 'Thẩm định', 'Khảo sát', 'Tổng điểm', 'Hạng', 'Xếp loại'],
    ...[
      [1, 'Sở A', 70, 25, 95, 1, 'Xuất sắc'],
      [2, 'Sở B', 62.5, 25, 87.5, 2, 'Tốt'],
      [3, 'Sở C', 60, 24, 84, 3, 'Tốt'],
      [4, 'Sở D', 50, 25, 75, 4, 'Khá'],
      [5, 'Sở E', 45, 25, 70, 5, 'Khá'],
    ].map((row, at) => change[at] ?? row),
    ...below,
  ]
  it('nothing where nothing is', () => expect(found(rows({}))).toEqual([]))
  it.each<[string, Rows, string]>([
    ['a rank', rows({ 3: [4, 'Sở D', 50, 25, 75, 2, 'Khá'] }), 'unit-rank-mismatch F5'],
    ['a sum', rows({ 2: [3, 'Sở C', 60, 20, 84, 3, 'Tốt'] }), 'unit-parts-mismatch E4'],
    ['a grade, by the other units', rows({ 1: [2, 'Sở B', 62.5, 25, 87.5, 2, 'Khá'] }), 'unit-grade-mismatch G3'],
    [
      'a grade, by the bounds that the list states',
      rows(
        { 4: [5, 'Sở E', 45, 20, 65, 5, 'Khá'] },
        [],
        ['Ghi chú: Xuất sắc: từ 90 điểm trở lên; Tốt: từ 80 đến dưới 90 điểm; Khá: từ 70 đến dưới 80 điểm'],
      ),
      'unit-grade-mismatch G6',
    ],
    ['the same unit twice', rows({ 4: [5, 'Sở D', 45, 25, 70, 5, 'Khá'] }), 'unit-twice B6'],
    ['a misplaced comma', rows({ 0: [1, 'Sở A', 70, 25, 9500, 1, 'Xuất sắc'] }), 'unit-out-of-scale E2'],
  ])('%s', (_name, wrong, expected) => {
    expect(found(wrong).map(([check, , cell]) => `${check} ${cell}`)).toContain(expected)
  })
  it('rounded parts that miss the total by their last digit are a warning', () => {
    const top = [
      ['Hạng', 'Tỉnh, thành phố', 'Thẩm định', 'Sipas', 'LĐQL', 'KTXH', 'PAR INDEX'],
      [1, 'Quảng Ninh', 57.66, 9.56, 18.83, 5, 91.04],
      [2, 'Hải Phòng', 58.71, 9.35, 19.45, 3, 90.51],
      [3, 'Thừa Thiên Huế', 56.78, 8.57, 20.11, 3.01, 88.47],
    ]
    expect(found(top)).toEqual([['unit-parts-mismatch', 'warning', 'G2']])
  })
  it('units on different maxima are compared by their percentage', () => {
    expect(
      ranking([
        ['TT', 'Đơn vị', 'Tổng điểm', 'Chỉ số (%)', 'Hạng'],
        [1, 'Sở A', 80, 80, 2],
        [2, 'Ban Dân tộc', 68.32, 81.33, 1],
      ]),
    ).toEqual([
      ['', 1, 'Ban Dân tộc', 81.33],
      ['', 2, 'Sở A', 80],
    ])
  })
})

describe('every check of a list of units', () => {
  it.each(unitListChecks.map((check) => [check.id, check] as const))(
    '%s finds exactly what its wrong example says, and passes its right one',
    (id, check) => {
      const { wrong = [], right = [], findings = [] } = check.examples ?? {}
      const own = runChecks(listOf(wrong), [check]).map(({ cell, found: stands, expected, message }) => ({
        cell: cellAddress(cell),
        found: stands,
        expected,
        ...message,
      }))
      expect(own.length).toBeGreaterThan(0)
      expect(own).toEqual(findings)
      expect(found(wrong).map(([of]) => of)).toEqual([id])
      expect(found(right)).toEqual([])
    },
  )
})

it.each<[string, Rows]>([
  [
    'a framework',
    [
      ['TT', 'Tiêu chí', 'Điểm tối đa', 'Đơn vị chủ trì'],
      ['1', 'Kế hoạch', 2, 'Sở Nội vụ'],
      ['2', 'Báo cáo', 3, 'Sở Nội vụ'],
    ],
  ],
  [
    'grades counted',
    [
      ['TT', 'Xếp loại', 'Số lượng', 'Tỷ lệ %'],
      ['1', 'Xuất sắc', 9, 6.62],
      ['2', 'Tốt', 62, 45.59],
    ],
  ],
  [
    'files taken in and settled by each level of government',
    [
      ['TT', 'Đơn vị', 'Kỳ trước', 'Tiếp nhận mới', 'Tổng tiếp nhận', 'Đúng hạn', 'Tổng đã giải quyết'],
      ['1', 'Cấp tỉnh', '1.204', '28.649', '29.853', '28.500', '28.612'],
      ['2', 'Cấp huyện', '611', '38.417', '39.028', '38.000', '38.123'],
      ['3', 'Cấp xã', '1.163', '231.238', '232.401', '182.500', '182.602'],
    ],
  ],
  [
    'files on time and late by level, with their rates',
    [
      ['STT', 'Đơn vị', 'Tổng số', 'Đúng hạn', 'Trễ hạn', 'Tỷ lệ'],
      ['1', 'Cấp tỉnh', '12.345', '12.300', '45', '99,6%'],
      ['2', 'UBND cấp huyện', '23.456', '23.400', '56', '99,8%'],
      ['3', 'Cấp xã', '45.678', '45.600', '78', '99,8%'],
      [null, 'Tổng cộng', '81.479', '81.300', '179', '99,8%'],
    ],
  ],
  [
    'files counted by level',
    [
      ['Mức độ', 'Tổng', 'Đã xử lý'],
      ['Mức 1', 10, 9],
      ['Mức 2', 8, 8],
    ],
  ],
])('%s is no list of units', (_name, rows) => expect(readUnitList(plainGrid('x', rows))).toBeNull())

it('a header that says how much can be had names the maximum of its column, and is no column of maxima', () => {
  const listOfPoints = (appraised: number) =>
    listOf([
      ['STT', 'UBND huyện', 'Điểm thẩm định (tối đa 85)', 'Điểm điều tra XHH (tối đa 15)', 'Tổng điểm', 'Xếp hạng'],
      [1, 'Huyện Yên Mỹ', appraised, 13.25, appraised + 13.25, 1],
      [2, 'Huyện Kim Bôi', 74.5, 13, 87.5, 2],
      [3, 'Huyện Tân Phú', 70.75, 10.5, 81.25, 3],
    ])
  const wrongIn = (list: UnitList) => runChecks(list, unitListChecks).map(({ message }) => message.vi)
  expect(listOfPoints(76.5).columns.map(({ role, maximum }) => [role, maximum])).toEqual([
    ['part', 85],
    ['part', 15],
    ['total', null],
    ['rank', null],
  ])
  expect(wrongIn(listOfPoints(76.5))).toEqual([])
  expect(wrongIn(listOfPoints(86))).toEqual(['Huyện Yên Mỹ: «Điểm thẩm định (tối đa 85)» là 86, quá tối đa 85.'])
})

it('of several years beside each other the latest is ranked; «Hạng 2022» is a header, no figure', () => {
  const list = readUnitList(
    plainGrid('x', [
      ['TT', 'Đơn vị', 'Chỉ số 2022', 'Hạng 2022', 'Chỉ số 2023', 'Hạng 2023'],
      ['1', 'Sở A', '85,5', '2', '88', '1'],
      ['2', 'Sở B', '86', '1', '87', '2'],
    ]),
  )
  expect(list?.columns[list.ranked]?.name).toBe('Chỉ số 2023')
  expect(list?.columns[list.ranks]?.name).toBe('Hạng 2023')
})

describe('a list below the head of a paper', () => {
  const below = (index: number, grade: string): Rows => [
    ['UBND TỈNH LẠNG SƠN', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', null, null],
    ['HỘI ĐỒNG THẨM ĐỊNH', null, null, null, 'Độc lập - Tự do - Hạnh phúc', null, null],
    ['STT', 'Tên đơn vị', 'Chỉ đạo', 'Điểm trừ', 'Tổng điểm', 'Chỉ số (%)', 'Xếp loại'],
    [null, 'Điểm tối đa', 80, null, 80, null, null],
    [1, 'Phường Đông Kinh', 70, -1, 69, 86.25, 'Tốt'],
    [2, 'Phường Kỳ Lừa', 64, 0, 64, index, grade],
    [3, 'Xã Thất Khê', 60, -0.5, 59.5, 74.38, 'Trung bình'],
    ['Ghi chú: Chỉ số từ 85% trở lên xếp loại Tốt; từ 75% đến dưới 85%: Khá; từ 60% đến dưới 75%: Trung bình.'],
  ]

  it('is found, takes a deduction with its minus, and bounds that stand before their grades', () => {
    expect(found(below(80, 'Khá'))).toEqual([])
  })
  it('has its percentages held against the row of maxima, its grades against the bounds', () => {
    expect(found(below(82, 'Tốt'))).toEqual([
      ['unit-index-mismatch', 'error', 'F6'],
      ['unit-grade-mismatch', 'error', 'G6'],
    ])
  })
})
