// The checks of a list of units at their bounds; what each finds is in its own example.
import { describe, expect, it } from 'vitest'
import type { TableExample } from '../../../checks/check.js'
import { runChecks } from '../../../checks/run-checks.js'
import { cellAddress } from '../../../sheet/grid.js'
import { unitListIn, unitListOf } from '../../../testing/example-unit-list.js'
import { leastOutOfOrder } from '../least-out-of-order.js'
import { unitListChecks } from './index.js'

type Line = TableExample[number]
/** What one check finds: the cell, what stands there, what was expected. */
const by =
  (id: string, header: Line) =>
  (...rows: readonly Line[]) =>
    runChecks(
      unitListOf([header, ...rows]),
      unitListChecks.filter((check) => check.id === id),
    ).map(({ cell, found, expected }) => [cellAddress(cell), found, expected])

describe('points out of scale', () => {
  const found = by('unit-out-of-scale', ['TT', 'Đơn vị', 'Điểm'])
  it('are those of one unit above 100 among three or more', () => {
    expect(found([1, 'A', 9021], [2, 'B', 80], [3, 'C', 70])).toEqual([['C2', 9021, null]])
    expect(found([1, 'A', 9021], [2, 'B', 80])).toEqual([])
    expect(found([1, 'A', 9021], [2, 'B', 8050], [3, 'C', 70])).toEqual([])
    expect(found([1, 'A', 100], [2, 'B', 80], [3, 'C', 70])).toEqual([])
  })
  it('are left to the maximum where the list states one, and to the bound of a percentage', () => {
    expect(found([1, 'A', 902], [2, 'B', 80], [3, 'C', 70], [null, 'Điểm tối đa', 1000])).toEqual([])
    const stated = by('unit-out-of-scale', ['TT', 'Đơn vị', 'Điểm', 'Điểm tối đa'])
    expect(stated([1, 'A', 902, 1000], [2, 'B', 80, 1000], [3, 'C', 70, 1000])).toEqual([])
    const percent = by('unit-out-of-scale', ['TT', 'Đơn vị', 'Chỉ số (%)'])
    expect(percent([1, 'A', 902], [2, 'B', 80], [3, 'C', 70])).toEqual([])
  })
})

describe('a printed mean', () => {
  const found = by('unit-mean-mismatch', ['TT', 'Đơn vị', 'Điểm'])
  it('is that of its group or of all, cut or rounded in its last digit', () => {
    const rows = (mean: number): readonly Line[] => [
      ['I', 'Nhóm một', null],
      [1, 'A', 90],
      [2, 'B', 80],
      ['II', 'Nhóm hai', null],
      [3, 'C', 71],
      [4, 'D', 60],
      [null, 'Bình quân', mean],
    ]
    expect([65.5, 75.25, 75.2, 75.3, 75].map((mean) => found(...rows(mean)).length)).toEqual([0, 0, 0, 0, 0])
    expect(found(...rows(75.4))).toEqual([['C8', 75.4, 65.5]])
    expect(found(...rows(85))).toEqual([['C8', 85, 65.5]])
  })
  it('is none of a total, of the maxima, nor of a row without a figure', () => {
    expect(found([1, 'A', 90], [2, 'B', 80], [null, 'Tổng cộng', 170], [null, 'Điểm tối đa', 100])).toEqual([])
    const two = by('unit-mean-mismatch', ['TT', 'Đơn vị', 'Điểm', 'Khác'])
    expect(two([1, 'A', 90, 1], [2, 'B', 80, 1], [null, 'Bình quân', null, 9])).toEqual([])
  })
})

describe('an index beside points and maximum', () => {
  const found = by('unit-index-mismatch', ['TT', 'Đơn vị', 'Điểm', 'Điểm tối đa', 'Chỉ số (%)'])
  it('is points of the maximum, give or take its last digit', () => {
    expect([81.33, 81.34, 81.32, 81.3, 81.4, 81].flatMap((index) => found([1, 'Ban A', 68.32, 84, index]))).toEqual([])
    expect(found([1, 'Ban A', 68.32, 84, 81.35])).toEqual([['E2', 81.35, 81.33]])
    expect(found([1, 'Ban A', 68.32, 84, 81.34567])).toEqual([['E2', 81.34567, 81.33]])
    expect(found([1, 'Ban A', 68.32, 84, 82.5])).toEqual([['E2', 82.5, 81.33]])
  })
  it('is not asked where one of the three is missing or the maximum is nothing', () => {
    const sound: Line = [9, 'Sở B', 80, 100, 80]
    expect(
      found(sound, [1, 'Ban A', null, 84, 50], [2, 'B', 60, null, 50], [3, 'C', 60, 84, null], [4, 'D', 0, 0, 50]),
    ).toEqual([])
    for (const [name, row] of [
      ['Điểm tối đa', [1, 'A', 84, 50]],
      ['Điểm', [1, 'A', 60, 50]],
    ] as const)
      expect(by('unit-index-mismatch', ['TT', 'Đơn vị', name, 'Chỉ số (%)'])(row)).toEqual([])
    expect(by('unit-index-mismatch', ['TT', 'Đơn vị', 'Điểm', 'Điểm tối đa'])([1, 'A', 60, 84])).toEqual([])
  })
})

describe('a total beside its parts', () => {
  const found = by('unit-parts-mismatch', ['TT', 'Đơn vị', 'Tiêu chí 1', 'Tiêu chí 2', 'Tổng điểm'])
  const SOUND: readonly Line[] = [
    [1, 'A', 40, 50, 90],
    [2, 'B', 40, 45, 85],
    [3, 'C', 40, 30, 70],
  ]
  it('is their sum, also where one part is blank', () => {
    expect(found(...SOUND, [4, 'D', 40, null, 40])).toEqual([])
    expect(found(...SOUND, [4, 'D', 40, null, 60])).toEqual([['E5', 60, 40]])
  })
  it('is not asked where it has none, or no part has any', () => {
    expect(found(...SOUND, [4, 'D', null, null, 60], [5, 'E', 40, 50, null])).toEqual([])
  })
})

describe('points over the maximum', () => {
  it('of a part are those over the part’s own maximum', () => {
    const found = by('unit-over-maximum', ['TT', 'Đơn vị', 'Tiêu chí 1', 'Tiêu chí 2', 'Tổng điểm'])
    const maxima: Line = [null, 'Điểm tối đa', 40, 60, 100]
    expect(found([1, 'A', 40, 50, 90], [2, 'B', 45, 40, 85], maxima)).toEqual([['C3', 45, 40]])
  })
  it('are not told against a mean, nor of a rank', () => {
    const found = by('unit-over-maximum', ['TT', 'Đơn vị', 'Điểm', 'Hạng'])
    expect(found([1, 'A', 90, 2], [2, 'B', 80, 3], [null, 'Bình quân', 85, 1])).toEqual([])
  })
})

describe('ranks against points', () => {
  const found = by('unit-rank-mismatch', ['TT', 'Đơn vị', 'Điểm', 'Hạng'])
  it('are told with what they should be where all are ranked from the first on', () => {
    expect(found([1, 'A', 90, 1], [2, 'B', 80, 2], [3, 'C', 70, 3], [4, 'D', 85, 4])).toEqual([['D5', 4, 2]])
    expect(found([1, 'A', 90, 2], [2, 'B', 80, 3], [3, 'C', 70, 4], [4, 'D', 85, 5])).toEqual([['D5', 5, null]])
    expect(found([1, 'A', 90, 1], [2, 'B', 80, 2], [3, 'C', 70, 3], [4, 'D', 85, 4], [5, 'E', 60, null])).toEqual([
      ['D5', 4, null],
    ])
  })
  it('may be shared by equal points, and by no others', () => {
    expect(found([1, 'A', 90, 1], [2, 'B', 80, 2], [3, 'C', 80, 2], [4, 'D', 70, 4])).toEqual([])
    expect(found([1, 'A', 90, 1], [2, 'B', 80, 2], [3, 'C', 80, 3])).toEqual([])
    expect(found([1, 'A', 90, 1], [2, 'B', 80, 2], [3, 'C', 75, 2])).toEqual([['D4', 2, 3]])
  })
  const ties = by('unit-rank-tie', ['TT', 'Đơn vị', 'Điểm', 'Hạng'])
  it('of equal points that differ are told of the later, with the first', () => {
    expect(ties([1, 'A', 90, 1], [2, 'B', 80, 2], [3, 'C', 80, 3], [4, 'D', 80, 3])).toEqual([
      ['D4', 3, 2],
      ['D5', 3, 2],
    ])
    expect(ties([1, 'A', 80, null], [2, 'B', 80, 2], [3, 'C', 80, null], [4, 'D', 80, 2])).toEqual([])
  })
})

describe('a unit twice', () => {
  const found = by('unit-twice', ['TT', 'Đơn vị', 'Nhóm', 'Năm', 'Điểm'])
  it('is the same name in one group and year, in any letters', () => {
    expect(found([1, 'Sở Nội vụ', 'Sở', 2024, 90], [2, 'SỞ NỘI VỤ', 'Sở', 2024, 80])).toEqual([
      ['B3', 'SỞ NỘI VỤ', null],
    ])
    expect(found([1, 'Xã Hòa Bình', 'Huyện A', 2024, 90], [2, 'Xã Hòa Bình', 'Huyện B', 2024, 80])).toEqual([])
    expect(found([1, 'Sở Nội vụ', 'Sở', 2023, 90], [2, 'Sở Nội vụ', 'Sở', 2024, 80])).toEqual([])
    expect(found([1, 'Xã Hòa An', 'A', 2024, 90], [2, 'Xã Hóa An', 'A', 2024, 80])).toEqual([])
  })
})

describe('grades against points', () => {
  const HEAD: Line = ['TT', 'Đơn vị', 'Nhóm', 'Năm', 'Điểm', 'Xếp loại']
  const found = by('unit-grade-mismatch', HEAD)
  it('are compared within a group and a year', () => {
    const rows = (group: string, year: number): readonly Line[] => [
      [1, 'A', 'Sở', 2024, 90, 'Tốt'],
      [2, 'B', 'Sở', 2024, 85, 'Tốt'],
      [3, 'C', 'Sở', 2024, 70, 'Khá'],
      [4, 'D', group, year, 91, 'Khá'],
      [5, 'E', 'Sở', 2024, 65, 'Khá'],
    ]
    expect(found(...rows('Sở', 2024)).map(([cell]) => cell)).toEqual(['F5'])
    expect(found(...rows('Huyện', 2024))).toEqual([])
    expect(found(...rows('Sở', 2023))).toEqual([])
  })
  it('are right where equal points have two, and not asked where there is none', () => {
    expect(
      found([1, 'A', 'Sở', 2024, 90, 'Tốt'], [2, 'B', 'Sở', 2024, 80, 'Tốt'], [3, 'C', 'Sở', 2024, 80, 'Khá']),
    ).toEqual([])
    expect(found([1, 'A', 'Sở', 2024, 90, null], [2, 'B', 'Sở', 2024, 80, null])).toEqual([])
  })
  it('by the bounds of the list say which was earned, in any order of the bounds', () => {
    const told = (points: number, grade: string, bounds: string) => {
      const list = unitListIn(
        [
          HEAD,
          [1, 'A', 'Sở', 2024, points, grade],
          [2, 'B', 'Sở', 2024, 95, 'Xuất sắc'],
          [3, 'C', 'Sở', 2024, 75, 'Khá'],
        ],
        null,
        [[bounds]],
      )
      return list
        ? runChecks(list, unitListChecks)
            .filter(({ check }) => check === 'unit-grade-mismatch')
            .map(({ found: stands, expected, message }) => [stands, expected, message.vi])
        : null
    }
    const up = 'Khá: từ 70 điểm; Xuất sắc: từ 90 điểm'
    expect(told(80, 'Khá', up)).toEqual([])
    expect(told(92, 'Khá', up)).toEqual([
      ['Khá', 'Xuất sắc', 'A: 92 điểm được xếp «Khá», nhưng «Xuất sắc» từ 90 điểm.'],
    ])
    expect(told(60, 'Khá', up)).toEqual([['Khá', null, 'A: 60 điểm được xếp «Khá», nhưng «Khá» từ 70 điểm.']])
    expect(told(60, 'Yếu', up)).toEqual([])
  })
})

describe('the fewest at fault', () => {
  const against = (a: number, b: number) => Math.abs(a - b) === 1
  it('are those that contradict the most others, one after the other', () => {
    expect(leastOutOfOrder([1, 2, 3], against)).toEqual([[2, 1]])
    expect(leastOutOfOrder([1, 2, 5, 6], against).map(([entry]) => entry)).toEqual([1, 5])
    expect(leastOutOfOrder([1, 3, 5], against)).toEqual([])
    expect(leastOutOfOrder([], against)).toEqual([])
  })
  it('are told up to four thousand: where more are, nothing of it is an order', () => {
    const all = Array.from({ length: 4100 }, (_, at) => at)
    expect(leastOutOfOrder(all, () => true).length).toBe(4000)
  })
})

describe('ranks in a second column', () => {
  const found = by('unit-rank-mismatch', ['TT', 'Đơn vị', 'Nhóm', 'Tổng điểm', 'Hạng trong nhóm', 'Hạng chung'])
  const rows = ([a, b, c, d, e]: readonly [number, number, number, number, number], second = 2): readonly Line[] => [
    [1, 'A', 'x', 90, 1, a],
    [2, 'B', 'x', 80, second, b],
    [3, 'C', 'y', 85, 1, c],
    [4, 'D', 'y', 70, 2, d],
    [5, 'E', 'y', 60, 3, e],
  ]
  it('follow the points of all, those of the groups the points of the group', () => {
    expect(found(...rows([1, 3, 2, 4, 5]))).toEqual([])
    expect(found(...rows([1, 2, 2, 4, 5]))).toEqual([['F3', 2, 3]])
    expect(found(...rows([1, 3, 2, 4, 5], 1))).toEqual([['E3', 1, 2]])
  })
  it('are of something else where most units say so', () => {
    expect(found(...rows([5, 1, 3, 2, 4]))).toEqual([])
  })
})
