// Lists of units whose header has been found; headers in the words of offices are in workbook's tests.
import { describe, expect, it } from 'vitest'
import type { TableExample } from '../../checks/check.js'
import { runChecks } from '../../checks/run-checks.js'
import { cellAddress } from '../../sheet/grid.js'
import { unitListIn, unitListOf } from '../../testing/example-unit-list.js'
import { unitListChecks } from './checks/index.js'
import { gradeBounds } from './grade-bounds.js'
import { unitListResults } from './unit-list-results.js'

const HEAD = ['TT', 'Đơn vị', 'Tổng điểm', 'Hạng', 'Xếp loại']
const units = (rows: TableExample) => unitListOf(rows).rows.map(({ unit }) => unit)
const found = (rows: TableExample, above: TableExample = []) => {
  const list = unitListIn(rows, null, above)
  return list
    ? runChecks(list, unitListChecks).map((each) => `${each.check} ${each.severity} ${cellAddress(each.cell)}`)
    : null
}
const roles = (rows: TableExample, column: string | null = null) => {
  const list = unitListIn(rows, column)
  if (!list) return null
  return list.columns.map(({ name, role }, at) => `${name}: ${role}${at === list.ranked ? ' (ranked)' : ''}`)
}

describe('a row of a list', () => {
  it('is a unit where it has a name and points; sums, means and maxima are told apart', () => {
    const list = unitListOf([
      HEAD,
      [1, 'Sở Nội vụ', 90, 1, null],
      [2, 'Công an tỉnh', 80, 2, null],
      [null, 'Tổng cộng', 170, null, null],
      [null, 'Điểm trung bình', 85, null, null],
      [null, 'Điểm tối đa', 100, null, null],
      [null, 'Cao nhất', 90, null, null],
    ])
    expect(list.rows.map(({ unit }) => unit)).toEqual(['Sở Nội vụ', 'Công an tỉnh'])
    expect(list.summaries.map(({ kind, row }) => [kind, row.unit, row.cells[0]?.reading?.value])).toEqual([
      ['total', 'Tổng cộng', 170],
      ['mean', 'Điểm trung bình', 85],
      ['maximum', 'Điểm tối đa', 100],
      ['total', 'Cao nhất', 90],
    ])
  })
  it.each(['Tổng công ty Điện lực', 'Tổng cục Thuế', 'Cộng Hòa', 'Cộng Lạc', 'Công an tỉnh', 'Công ty Cao su'])(
    '«%s» is a unit, though it begins like a sum',
    (name) => expect(units([HEAD, [1, name, 90, 1, null]])).toEqual([name]),
  )
  it.each([
    'Cộng',
    'CỘNG CHUNG',
    'Cộng:',
    'Cộng khối sở',
    'Tổng',
    'Tổng số điểm',
    '(Tổng hợp)',
    '- Bình quân chung',
    'Giá trị trung bình',
    'Thang điểm tối đa',
    'Điểm chuẩn',
    'Thấp nhất',
    'Average',
  ])('«%s» is none', (name) =>
    expect(units([HEAD, [1, 'Sở A', 90, 1, null], [null, name, 80, null, null]])).toEqual(['Sở A']),
  )
  it('has the group of the heading above it, without its mark', () => {
    const list = unitListOf([
      HEAD,
      ['I', 'Khối sở, ngành', null, null, null],
      [1, 'Sở Nội vụ', 90, 1, null],
      [null, 'II. Khối huyện', null, null, null],
      [1, 'Huyện Đông', 95, 1, null],
      ['B', 'KHỐI XÃ', 88, null, null],
      [1, 'Xã Bình An', 88, 1, null],
    ])
    expect(list.rows.map(({ unit, group }) => [unit, group])).toEqual([
      ['Sở Nội vụ', 'Khối sở, ngành'],
      ['Huyện Đông', 'Khối huyện'],
      ['Xã Bình An', 'KHỐI XÃ'],
    ])
  })
  it('has the group and the year that its own columns say', () => {
    const list = unitListOf([
      ['TT', 'Nhóm', 'Đơn vị', 'Năm', 'Điểm'],
      [1, 'Sở', 'Sở Nội vụ', 'Năm 2024', 90],
      [2, 'Xã', 'Xã Bình An', 'chưa rõ', 80],
    ])
    expect(list.rows.map(({ group, year }) => [group, year])).toEqual([
      ['Sở', 2024],
      ['Xã', null],
    ])
  })
  it('that is not ranked says why: no points, or no unit', () => {
    const list = unitListOf([
      HEAD,
      [1, 'Sở Nội vụ', 90, 1, 'Tốt'],
      [2, 'Sở Y tế', 'chưa chấm', null, null],
      [3, null, 80, 3, 'Khá'],
      [4, 'Sở Công Thương', null, null, 'Khá'],
    ])
    expect(list.unread.map(({ row, text, why }) => [row, text, why.vi])).toEqual([
      [3, '2 · Sở Y tế · chưa chấm', 'không có điểm'],
      [4, '3 · 80 · 3 · Khá', 'không có tên đơn vị'],
      [5, '4 · Sở Công Thương · Khá', 'không có điểm'],
    ])
  })
  it('is no header again, no line of column numbers and no blank line', () => {
    const rows: TableExample = [
      HEAD,
      ['(1)', '(2)', '(3)', '(4)', '(5)'],
      [1, 'Sở Nội vụ', 90, 1, 'Tốt'],
      [null, null, null, null, null],
      ['TT', 'Đơn vị', 'TỔNG ĐIỂM', 'Hạng', 'Xếp loại'],
      ['A', 'B', '1', '2', '3'],
      [2, 'Sở Y tế', 80, 2, 'Khá'],
    ]
    expect(units(rows)).toEqual(['Sở Nội vụ', 'Sở Y tế'])
    expect(unitListOf(rows).unread).toEqual([])
  })
  it('may have its name in the column of numbers, where that was merged', () => {
    expect(
      unitListOf([HEAD, [1, 'Sở Nội vụ', 90, 1, null], ['Bình quân', null, 90, null, null]]).summaries,
    ).toMatchObject([{ kind: 'mean', row: { unit: 'Bình quân' } }])
  })
  it.each<[string | number, number]>([
    [90.5, 90.5],
    ['90,5', 90.5],
    ['95,5/100', 95.5],
    ['85,45%', 85.45],
  ])('reads points written «%s» as %d', (written, value) => {
    expect(unitListOf([HEAD, [1, 'Sở Nội vụ', written, 1, null]]).rows[0]?.cells[0]?.reading?.value).toBe(value)
  })
  it.each(['Hạng 3', 'hạng 3', 'Thứ 3', '3/63', 3, '3'])('reads a rank written «%s»', (written) => {
    expect(unitListOf([HEAD, [1, 'Sở Nội vụ', 90, written, null]]).rows[0]?.cells[1]?.reading?.value).toBe(3)
  })
  it('makes no list where none has points', () => {
    expect(unitListIn([HEAD, [1, 'Sở Nội vụ', 'chưa chấm', null, null]])).toBeNull()
  })
})

describe('units are ranked by', () => {
  it('the total before the percentage, the latest year before others, the surest word before others', () => {
    expect(
      roles([
        ['TT', 'Đơn vị', 'Chỉ số (%)', 'Tổng điểm'],
        [1, 'Sở A', 90, 90],
      ]),
    ).toEqual(['Chỉ số (%): percent', 'Tổng điểm: total (ranked)'])
    expect(
      roles([
        ['TT', 'Đơn vị', 'Điểm 2023', 'Điểm 2024'],
        [1, 'Sở A', 80, 90],
      ]),
    ).toEqual(['Điểm 2023: other', 'Điểm 2024: total (ranked)'])
    expect(
      roles([
        ['TT', 'Đơn vị', 'Điểm 2024', 'Điểm 2023'],
        [1, 'Sở A', 80, 90],
      ])?.[0],
    ).toBe('Điểm 2024: total (ranked)')
    expect(
      roles([
        ['TT', 'Đơn vị', 'Tổng điểm', 'Điểm'],
        [1, 'Sở A', 80, 90],
      ])?.[0],
    ).toBe('Tổng điểm: total (ranked)')
    expect(
      roles([
        ['TT', 'Đơn vị', 'Điểm', 'Điểm'],
        [1, 'Sở A', 80, 90],
      ])?.[1],
    ).toBe('Điểm: total (ranked)')
  })
  it('a column that has figures, not one that is empty', () => {
    expect(
      roles([
        ['TT', 'Đơn vị', 'Tổng điểm', 'Chỉ số (%)'],
        [1, 'Sở A', null, 90],
      ]),
    ).toEqual(['Tổng điểm: other', 'Chỉ số (%): percent (ranked)'])
  })
  it('the column that was named, by a part of its name', () => {
    const rows: TableExample = [
      ['TT', 'Đơn vị', 'Hài lòng (%)', 'Tổng điểm'],
      [1, 'Sở A', 80, 90],
    ]
    expect(roles(rows, 'hai long')?.[0]).toBe('Hài lòng (%): other (ranked)')
    expect(roles(rows, 'PAPI')).toBeNull()
  })
  it('the percentage, where the points are of several maxima: 62.62 of 70 is 89.45 %', () => {
    const rows: TableExample = [
      ['TT', 'Đơn vị', 'Tổng điểm', 'Chỉ số (%)'],
      [1, 'Sở A', 62.62, 89.45],
      [2, 'Sở B', 80, 80],
    ]
    expect(roles(rows)?.[1]).toBe('Chỉ số (%): percent (ranked)')
    expect(unitListResults(unitListOf(rows)).map(({ points, maximum, index }) => [points, maximum, index])).toEqual([
      [62.62, 70, 89.45],
      [80, 100, 80],
    ])
    expect(
      roles([
        ['TT', 'Đơn vị', 'Tổng điểm', 'Chỉ số (%)'],
        [1, 'Sở A', 62.62, 62.62],
        [2, 'Sở B', 80, 80],
      ])?.[0],
    ).toBe('Tổng điểm: total (ranked)')
  })
  it('the only column of figures where no word says so, or the only one that the ranks follow', () => {
    expect(
      roles([
        ['TT', 'Đơn vị', 'Kết quả'],
        [1, 'Sở A', 90],
      ]),
    ).toEqual(['Kết quả: total (ranked)'])
    const two = (rank: number): TableExample => [
      ['TT', 'Đơn vị', 'Kết quả', 'Khác', 'Hạng'],
      [1, 'Sở A', 90, 5, 1],
      [2, 'Sở B', 80, 9, rank],
    ]
    expect(roles(two(2))).toEqual(['Kết quả: total (ranked)', 'Khác: other', 'Hạng: rank'])
    expect(roles(two(2).map((row) => row.slice(0, 4)))).toBeNull()
    expect(
      roles([
        ['TT', 'Đơn vị', 'Kết quả', 'Khác', 'Hạng'],
        [1, 'Sở A', 90, 9, 1],
        [2, 'Sở B', 80, 5, 2],
      ]),
    ).toBeNull()
  })
})

describe('a percentage', () => {
  it('kept as a fraction is of a hundred', () => {
    const list = unitListOf([
      ['TT', 'Đơn vị', 'Chỉ số (%)'],
      [1, 'Sở A', 0.8545],
      [2, 'Sở B', 1],
      [3, 'Sở C', 0],
    ])
    expect(list.rows.map(({ cells }) => [cells[0]?.reading?.value, cells[0]?.reading?.decimals])).toEqual([
      [85.45, 2],
      [100, 0],
      [0, 0],
    ])
  })
  it('above 1 is what it says, and so is one with its sign', () => {
    const values = (...figures: readonly (number | string)[]) =>
      unitListOf([['TT', 'Đơn vị', 'Chỉ số (%)'], ...figures.map((each, at) => [at, 'Sở A', each])]).rows.map(
        ({ cells }) => cells[0]?.reading?.value,
      )
    expect(values(0.9, 85)).toEqual([0.9, 85])
    expect(values('0,9%', '0,5%')).toEqual([0.9, 0.5])
  })
})

describe('the parts of a total', () => {
  const head = (...names: readonly string[]) => ['TT', 'Đơn vị', ...names, 'Tổng điểm']
  it('are the run of columns that adds up in half of the rows and in two at least', () => {
    const names = head('CĐĐH', 'TTHC', 'Khác')
    const right = [1, 'Sở A', 40, 30, 20, 90]
    const wrong = [2, 'Sở B', 40, 30, 20, 80]
    const parts = (...rows: TableExample) => roles([names, ...rows])?.filter((role) => role.endsWith('part')).length
    expect(parts(right, right)).toBe(3)
    expect(parts(right, right, wrong, wrong)).toBe(3)
    expect(parts(right, right, wrong, wrong, wrong)).toBe(0)
    expect(parts(right)).toBe(0)
  })
  it('are named as such in one row too', () => {
    expect(roles([head('Tiêu chí 1', 'Tiêu chí 2'), [1, 'Sở A', 40, 50, 90]])?.slice(0, 2)).toEqual([
      'Tiêu chí 1: part',
      'Tiêu chí 2: part',
    ])
  })
  it('are not what does not add up beside them, of another year, nor a percentage or a rank', () => {
    expect(
      roles([head('Năm ngoái', 'CĐĐH', 'TTHC'), [1, 'Sở A', 7, 40, 50, 90], [2, 'Sở B', 8, 40, 45, 85]])?.slice(0, 3),
    ).toEqual(['Năm ngoái: other', 'CĐĐH: part', 'TTHC: part'])
    const years: TableExample = [
      ['TT', 'Đơn vị', 'CĐĐH 2023', 'TTHC 2023', 'Điểm 2024'],
      [1, 'Sở A', 40, 50, 90],
      [2, 'Sở B', 40, 45, 85],
    ]
    expect(roles(years)?.filter((role) => role.endsWith('part'))).toEqual([])
    expect(
      roles([head('Hài lòng (%)', 'TTHC'), [1, 'Sở A', 40, 50, 90], [2, 'Sở B', 40, 45, 85]])?.slice(0, 2),
    ).toEqual(['Hài lòng (%): other', 'TTHC: other'])
  })
  it('may be what is called points themselves, of what is called an index', () => {
    const rows: TableExample = [
      ['TT', 'Đơn vị', 'Thẩm định', 'Khảo sát', 'Chỉ số (%)'],
      [1, 'Sở A', 60, 30, 90],
      [2, 'Sở B', 50, 30, 80],
    ]
    expect(roles(rows)).toEqual(['Thẩm định: part', 'Khảo sát: part', 'Chỉ số (%): total (ranked)'])
  })
  it('that miss the total by a rounding are told less gravely', () => {
    const rows: TableExample = [
      head('Tiêu chí 1', 'Tiêu chí 2'),
      [1, 'Sở A', 43.18, 32.48, 75.67],
      [2, 'Sở B', 40, 45, 85],
      [3, 'Sở C', 40, 45, 95],
    ]
    expect(found(rows)).toEqual(['unit-parts-mismatch error E4', 'unit-parts-mismatch warning E2'])
  })
})

describe('ranks', () => {
  it('of the year of the points are theirs, else those without a year', () => {
    const rows: TableExample = [
      ['TT', 'Đơn vị', 'Điểm 2023', 'Hạng 2023', 'Điểm 2024', 'Hạng 2024'],
      [1, 'Sở A', 80, 2, 90, 1],
      [2, 'Sở B', 85, 1, 88, 2],
    ]
    expect(found(rows)).toEqual([])
    const list = unitListOf([
      ['TT', 'Đơn vị', 'Hạng', 'Hạng 2023', 'Điểm 2024'],
      [1, 'Sở A', 1, 2, 90],
    ])
    expect(list.columns[list.ranks]?.name).toBe('Hạng')
  })
  it('that go on through the groups are one ranking, those that begin anew are several', () => {
    const groups = (...ranks: readonly number[]): TableExample => [
      HEAD,
      ['I', 'Nhóm một', null, null, null],
      [1, 'Xã A', 95, ranks[0] ?? null, null],
      [2, 'Xã B', 85, ranks[1] ?? null, null],
      ['II', 'Nhóm hai', null, null, null],
      [1, 'Xã C', 99, ranks[2] ?? null, null],
    ]
    expect(found(groups(1, 2, 1))).toEqual([])
    expect(found(groups(1, 2, 3))).toEqual(['unit-rank-mismatch error D6'])
    expect(unitListResults(unitListOf(groups(1, 2, 1))).map(({ group }) => group)).toEqual([
      'Nhóm một',
      'Nhóm một',
      'Nhóm hai',
    ])
    expect(unitListResults(unitListOf(groups(1, 2, 3))).map(({ group }) => group)).toEqual(['', '', ''])
  })
  it('are of one year each', () => {
    const rows: TableExample = [
      ['TT', 'Đơn vị', 'Năm', 'Điểm', 'Hạng'],
      [1, 'Sở A', 2023, 80, 1],
      [2, 'Sở B', 2023, 70, 2],
      [1, 'Sở A', 2024, 75, 2],
      [2, 'Sở B', 2024, 90, 1],
    ]
    expect(found(rows)).toEqual([])
  })
})

describe('grades', () => {
  const graded = (...grades: readonly string[]): TableExample => [
    HEAD,
    ...[95, 88, 86, 75, 70].map((points, at) => [at + 1, `Sở ${at + 1}`, points, at + 1, grades[at] ?? null]),
  ]
  it('are against the points where a better one has fewer', () => {
    expect(found(graded('Xuất sắc', 'Tốt', 'Tốt', 'Khá', 'Khá'))).toEqual([])
    expect(found(graded('Xuất sắc', 'Tốt', 'Tốt', 'Xuất sắc', 'Khá'))).toEqual(['unit-grade-mismatch error E5'])
  })
  it('are against the bounds that a line above or below the list states', () => {
    const bounds: TableExample = [['Xuất sắc: từ 90 điểm trở lên; Tốt: trên 86 điểm; Khá: từ 70 điểm']]
    const above = (...grades: readonly string[]) => found(graded(...grades), bounds)
    expect(above('Xuất sắc', 'Tốt', 'Khá', 'Khá', 'Khá')).toEqual([])
    expect(above('Xuất sắc', 'Tốt', 'Tốt', 'Khá', 'Khá')).toEqual(['unit-grade-mismatch error E5'])
    expect(
      found([...graded('Xuất sắc', 'Khá', 'Khá', 'Khá', 'Khá'), [null, 'Xuất sắc: từ 96 điểm', null, null, null]]),
    ).toEqual(['unit-grade-mismatch error E2'])
  })
  it.each<[string, readonly string[], readonly (readonly [string, number, boolean])[]]>([
    [
      'Xuất sắc: từ 90 điểm trở lên; Tốt: từ 80 đến dưới 90 điểm; Khá: trên 70 điểm.',
      ['Khá', 'Tốt', 'Xuất sắc'],
      [
        ['Xuất sắc', 90, true],
        ['Tốt', 80, true],
        ['Khá', 70, false],
      ],
    ],
    [
      'A ≥ 90; B >= 80,5; C > 70',
      ['A', 'B', 'C'],
      [
        ['A', 90, true],
        ['B', 80.5, true],
        ['C', 70, false],
      ],
    ],
    ['Loại TỐT đạt mức 80.', ['Tốt'], [['Tốt', 80, true]]],
    ['Đơn vị tốt nhất được thưởng', ['Tốt'], []],
    ['AN toàn từ 90', ['A'], []],
    ['Không nêu loại nào, từ 90 điểm', ['Tốt'], []],
  ])('«%s»', (line, grades, bounds) => {
    expect(gradeBounds(line, grades).map(({ grade, from, inclusive }) => [grade, from, inclusive])).toEqual(bounds)
  })
})

describe('more than there is', () => {
  it('is told against the own maximum, that of all, and a hundred per cent', () => {
    expect(
      found([
        ['TT', 'Đơn vị', 'Điểm', 'Điểm tối đa'],
        [1, 'Ban A', 84, 84],
        [2, 'Sở B', 90, 84],
      ]),
    ).toEqual(['unit-over-maximum error C3'])
    const ofAll = (points: number): TableExample => [
      ['TT', 'Đơn vị', 'Điểm'],
      [1, 'Sở A', points],
      [null, 'Điểm tối đa', 80],
    ]
    expect([found(ofAll(80)), found(ofAll(80.5))]).toEqual([[], ['unit-over-maximum error C2']])
    expect(
      found([
        ['TT', 'Đơn vị', 'Chỉ số (%)'],
        [1, 'Sở A', 100],
        [2, 'Sở B', 100.5],
      ]),
    ).toEqual(['unit-over-maximum error C3'])
  })
  it('and so is less than nothing', () => {
    const [finding] = runChecks(
      unitListOf([
        ['TT', 'Đơn vị', 'Điểm'],
        [1, 'Sở A', -3],
        [2, 'Sở B', 80],
      ]),
      unitListChecks,
    )
    expect(finding).toMatchObject({ check: 'unit-over-maximum', found: -3, expected: null, column: 'Điểm' })
    expect(finding?.message).toEqual({ vi: 'Sở A: «Điểm» là số âm (−3).', en: 'Sở A: “Điểm” is negative (−3).' })
  })
})

describe('the results of a list', () => {
  const results = (rows: TableExample) =>
    unitListResults(unitListOf(rows)).map(({ unit, points, maximum, index, publishedRank, rating }) => [
      unit,
      points,
      maximum,
      index,
      publishedRank,
      rating?.vi ?? null,
    ])
  it('are points, rank and grade as printed; without a maximum the points are the index', () => {
    expect(results([HEAD, [1, 'Sở A', 90, 1, 'Tốt'], [2, 'Sở B', 80, null, null]])).toEqual([
      ['Sở A', 90, null, 90, 1, 'Tốt'],
      ['Sở B', 80, null, 80, null, null],
    ])
  })
  it('are of the maximum beside them, or of that of all', () => {
    expect(
      results([
        ['TT', 'Đơn vị', 'Điểm', 'Điểm tối đa'],
        [1, 'Ban Dân tộc', 68.32, 84],
        [2, 'Sở B', 80, 100],
      ]),
    ).toEqual([
      ['Ban Dân tộc', 68.32, 84, 81.33, null, null],
      ['Sở B', 80, 100, 80, null, null],
    ])
    expect(
      results([
        ['TT', 'Đơn vị', 'Điểm'],
        [1, 'Sở A', 60],
        [null, 'Điểm tối đa', 80],
      ]),
    ).toEqual([['Sở A', 60, 80, 75, null, null]])
  })
  it('have the printed percentage as their index', () => {
    expect(
      results([
        ['TT', 'Đơn vị', 'Điểm', 'Điểm tối đa', 'Chỉ số (%)'],
        [1, 'Ban A', 68.32, 84, 81.4],
      ]),
    ).toEqual([['Ban A', 68.32, 84, 81.4, null, null]])
  })
})

describe('what is between the rows of a list', () => {
  const groupOf = (...heading: TableExample[number]) =>
    unitListOf([HEAD, heading, [1, 'Sở Nội vụ', 90, 1, null], [2, 'Sở Y tế', 80, 2, null]]).rows[0]?.group
  it('is a heading where it is a name alone, or one with its mark', () => {
    expect(groupOf(null, 'Khối sở', null, null, null)).toBe('Khối sở')
    expect(groupOf('II', 'Khối sở', null, null, null)).toBe('Khối sở')
    expect(groupOf('A.', 'Khối sở', 85, null, null)).toBe('Khối sở')
    expect(groupOf(null, 'III) Khối sở', null, null, null)).toBe('Khối sở')
    expect(groupOf(null, 'B – Khối sở', null, null, null)).toBe('Khối sở')
    expect(groupOf('II. Khối sở', null, null, null, null)).toBe('Khối sở')
  })
  it('is none where it is a sentence, says what it is, or names a unit without points', () => {
    expect(groupOf(null, 'Ghi chú: điểm đã làm tròn', null, null, null)).toBe('')
    expect(groupOf(null, 'x'.repeat(121), null, null, null)).toBe('')
    expect(groupOf(null, 'x'.repeat(120), null, null, null)).toBe('x'.repeat(120))
    expect(groupOf(3, 'Sở Tư pháp', 'chưa chấm', null, null)).toBe('')
    expect(groupOf('2', 'Sở Tư pháp', null, null, null)).toBe('')
    expect(groupOf('II', 'Khối sở', null, null, 'ghi thêm')).toBe('')
  })
  it('is no line of column numbers where they do not count on, or are too few', () => {
    const unread = (...line: TableExample[number]) =>
      unitListOf([HEAD, line, [1, 'Sở Nội vụ', 90, 1, null]]).unread.map(({ text }) => text)
    expect(unread('(1)', '(2)', '(3)', '(4)', '(5)')).toEqual([])
    expect(unread('1', '2', '3=4+5', '4', '5')).toEqual([])
    expect(unread('A', 'B', '1', '2', '3')).toEqual([])
    expect(unread('9', '10', '11', '12', '13')).toEqual([])
    expect(unread('7', null, '85', '2', null)).toEqual(['7 · 85 · 2'])
  })
})

describe('a printed figure', () => {
  const first = (written: string | number | boolean, header = 'Điểm') =>
    unitListIn([
      ['TT', 'Đơn vị', header],
      [1, 'Sở A', written],
      [2, 'Sở B', 80],
    ])?.rows.find(({ unit }) => unit === 'Sở A')?.cells[0]?.reading ?? null
  it.each<[string | number, number]>([
    [' 95,5 / 100 ', 95.5],
    ['Hạng  12', 12],
    ['85,45 %', 85.45],
    ['0,855%', 0.855],
    ['12,3%', 12.3],
  ])('«%s» is %d', (written, value) => expect(first(written)?.value).toBe(value))
  it.each(['cao', 'Thứ hạng 3 trong khối', '95/1000', '1/2/3', true, Number.POSITIVE_INFINITY])(
    '«%s» is none',
    (written) => expect(first(written)).toBeNull(),
  )
})

describe('the maximum that points and percentage imply', () => {
  const results = (...rows: readonly (readonly [number | null, number | null])[]) =>
    unitListResults(
      unitListOf([['TT', 'Đơn vị', 'Điểm', 'Chỉ số (%)'], ...rows.map((row, at) => [at + 1, `Sở ${at}`, ...row])]),
    ).map(({ maximum, index }) => [maximum, index])
  it('is where the printed digits leave just one for every unit', () => {
    expect(results([62.62, 89.45], [80, 80])).toEqual([
      [70, 89.45],
      [100, 80],
    ])
    expect(results([68.32, 81.33], [63, 75])).toEqual([
      [84, 81.33],
      [84, 75],
    ])
  })
  it('is none where the digits leave several, or a unit has nothing', () => {
    expect(results([63, 89], [80, 80])).toEqual([
      [null, 63],
      [null, 80],
    ])
    expect(results([62.62, 89.45], [0, 0])).toEqual([
      [null, 62.62],
      [null, 0],
    ])
    expect(results([62.62, 89.45], [80, null])).toEqual([
      [null, 62.62],
      [null, 80],
    ])
  })
})

describe('of several columns', () => {
  const rows = (header: TableExample[number], ...cells: readonly (readonly (number | null)[])[]): TableExample => [
    header,
    ...cells.map((row, at) => [at + 1, `Sở ${at}`, ...row]),
  ]
  it('the longest run that adds up is the parts of the total, a named one in one row', () => {
    const four = ['TT', 'Đơn vị', 'a', 'b', 'c', 'Tổng điểm']
    expect(roles(rows(four, [0, 40, 50, 90], [0, 40, 45, 85]))?.slice(0, 3)).toEqual(['a: part', 'b: part', 'c: part'])
    expect(roles(rows(four, [5, 40, 50, 90], [5, 40, 45, 85]))?.slice(0, 3)).toEqual(['a: other', 'b: part', 'c: part'])
    const named = ['TT', 'Đơn vị', 'Tiêu chí 1', 'b', 'Tổng điểm']
    expect(roles(rows(named, [40, 50, 90]))?.slice(0, 2)).toEqual(['Tiêu chí 1: other', 'b: other'])
    expect(roles(rows(named, [40, 50, 90], [40, 45, 85]))?.slice(0, 2)).toEqual(['Tiêu chí 1: part', 'b: part'])
  })
  it('rounded parts add up too; rows without a total or without parts prove nothing', () => {
    const two = ['TT', 'Đơn vị', 'a', 'b', 'Tổng điểm']
    expect(roles(rows(two, [43.18, 32.48, 75.67], [40.11, 45.22, 85.33]))?.slice(0, 2)).toEqual(['a: part', 'b: part'])
    expect(roles(rows(two, [40, 50, 90], [40, 45, 85], [1, 2, null], [3, 4, null], [5, 6, null]))?.slice(0, 2)).toEqual(
      ['a: part', 'b: part'],
    )
    expect(roles(rows(two, [null, null, 0], [null, null, 0]))?.slice(0, 2)).toEqual(['a: other', 'b: other'])
  })
  it('the ranks of no year are those of the points where theirs have none', () => {
    const ranked = (header: TableExample[number]) => {
      const list = unitListOf(rows(header, [1, 2, 90], [2, 1, 85]))
      return list.columns[list.ranks]?.name ?? null
    }
    expect(ranked(['TT', 'Đơn vị', 'Hạng 2022', 'Hạng 2023', 'Điểm 2024'])).toBe('Hạng 2023')
    expect(ranked(['TT', 'Đơn vị', 'Hạng 2024', 'Hạng', 'Điểm 2024'])).toBe('Hạng 2024')
    const none = unitListOf(rows(['TT', 'Đơn vị', 'Điểm'], [90]))
    expect(none.ranks).toBe(-1)
  })
  it('the percentage of another year is not the index', () => {
    const header = ['TT', 'Đơn vị', 'Chỉ số 2023', 'Chỉ số 2024']
    expect(roles(rows(header, [80, 90]))).toEqual(['Chỉ số 2023: other', 'Chỉ số 2024: percent (ranked)'])
  })
})

it('results ranked by a column of their own are of that column, without a maximum', () => {
  const list = unitListIn(
    [
      ['TT', 'Đơn vị', 'Hài lòng (%)', 'Tổng điểm', 'Điểm tối đa'],
      [1, 'Sở A', 80, 60, 70],
    ],
    'hài lòng',
  )
  expect(list && unitListResults(list).map(({ points, maximum, index }) => [points, maximum, index])).toEqual([
    [80, null, 80],
  ])
})
