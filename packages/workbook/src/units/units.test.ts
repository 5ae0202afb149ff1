import { type Grid, plainGrid, rankUnits, type UnitResult, unitListResults } from '@parscore/scoring'
import { describe, expect, it } from 'vitest'
import { readFile } from '../read/read-file.js'
import { readUnitList } from './read-unit-list.js'
import { unitsWorkbook } from './units-workbook.js'

const grid = (rows: Grid['rows']): Grid => plainGrid('x', rows)
const unitsIn = (each: Grid): readonly UnitResult[] => {
  const list = readUnitList(each)
  return list ? unitListResults(list) : []
}

describe('a list of units', () => {
  it('as published: rank, unit, score, grade', () => {
    expect(
      unitsIn(
        grid([
          ['rank', 'unit', 'score', 'grade'],
          ['1', 'VP UBND', '97.685', 'Xuất sắc'],
          ['2', 'Tư pháp', '87,187', 'Tốt'],
        ]),
      ),
    ).toMatchObject([
      { unit: 'VP UBND', index: 97.685, publishedRank: 1, rating: { vi: 'Xuất sắc' } },
      { unit: 'Tư pháp', index: 87.187 },
    ])
  })
  it('on a reduced maximum: 68.32 of 84 is 81.33 %', () => {
    expect(
      unitsIn(
        grid([
          ['Đơn vị', 'Điểm đạt', 'Điểm tối đa'],
          ['Ban Dân tộc', 68.32, 84],
        ]),
      ),
    ).toMatchObject([{ points: 68.32, maximum: 84, index: 81.33, publishedRank: null }])
  })
  it('tells the rows that are not ranked: no points, averages and sums', () => {
    const list = readUnitList(
      grid([
        ['group', 'rank', 'unit', 'score_pct'],
        ['xã', '1', 'Quảng Bình', '85.10'],
        ['xã', 'last 10', '(10 lowest)', '<55'],
        ['', '', 'Bình quân', '80'],
        ['', '', '', ''],
      ]),
    )
    expect(list?.rows.map(({ unit }) => unit)).toEqual(['Quảng Bình'])
    expect(list?.unread).toMatchObject([{ row: 3, text: 'xã · last 10 · (10 lowest) · <55' }])
    expect(list?.summaries).toMatchObject([{ kind: 'mean', row: { unit: 'Bình quân' } }])
  })
  it('without units or points is none', () => {
    expect(
      readUnitList(
        grid([
          ['Stt', 'Nội dung'],
          ['1', 'A'],
        ]),
      ),
    ).toBeNull()
    expect(
      readUnitList(
        grid([
          ['Đơn vị', 'Điểm'],
          ['Sở Nội vụ', 'chưa chấm'],
        ]),
      ),
    ).toBeNull()
  })
})

describe('the workbook of all units', () => {
  const unit = (name: string, points: number): UnitResult => ({
    unit: name,
    group: 'Sở',
    year: null,
    points,
    maximum: 10,
    index: points * 10,
    rating: null,
    publishedRank: null,
    criteria: [
      { code: '1', title: 'Lĩnh vực', points, maximum: 10, isLeaf: false },
      { code: '1.1', title: 'Tiêu chí', points, maximum: 10, isLeaf: true },
    ],
  })
  it('has the ranking, the criteria and a page for each unit, also where names are long, alike or odd', async () => {
    const long = 'Sở Nông nghiệp và Phát triển nông thôn tỉnh'
    const units = rankUnits([
      unit('A/B [x]', 9),
      unit(long, 8),
      unit(`${long} 2`, 7),
      unit('xếp hạng', 6),
      unit("O'Hà", 5),
      unit('Quảng Bình', 4),
      unit('Quảng Bình', 3),
    ])
    const file = await readFile(await unitsWorkbook(units, 'XẾP HẠNG'), 'x.xlsx')
    if (!file.ok) throw new Error(file.error.message.en)
    const names = file.value.grids.map(({ name }) => name)
    expect(names.slice(0, 2)).toEqual(['Xếp hạng', 'Tiêu chí'])
    expect(names).toHaveLength(9)
    expect(new Set(names.map((name) => name.toLocaleLowerCase('vi'))).size).toBe(9)
    expect(names.every((name) => name.length <= 31)).toBe(true)
    expect(unitsIn(file.value.grids[0] ?? grid([]))).toMatchObject(
      units.map(({ unit: name, index, rank }) => ({ unit: name, index, publishedRank: rank })),
    )
  })
  it('of a published list has the ranking only', async () => {
    const file = await readFile(await unitsWorkbook(rankUnits([{ ...unit('A', 9), criteria: [] }]), 'x'), 'x.xlsx')
    expect(file.ok && file.value.grids.map(({ name }) => name)).toEqual(['Xếp hạng'])
  })
})

describe('tables of units that are no lists of points', () => {
  it.each([
    [
      'the register of a plan',
      ['Đơn vị chủ trì', 'Số hoạt động', 'Đã xong', 'Chậm', 'Đến hạn tháng này', 'Tỷ lệ hoàn thành'],
    ],
    ['tasks of departments', ['Cơ quan', 'Số nhiệm vụ', 'Hoàn thành', 'Chậm', 'Đến hạn', 'Tỷ lệ hoàn thành (%)']],
  ])('%s is none', (_name, header) => {
    const rows = [
      header,
      ['Sở Nội vụ', 17, 1, 16, 0, 0.06],
      ['Sở Tư pháp', 8, 2, 6, 1, 0.25],
      ['Sở Y tế', 3, 3, 0, 0, 1],
    ]
    expect(readUnitList(plainGrid('Theo đơn vị', rows))).toBeNull()
  })
})
