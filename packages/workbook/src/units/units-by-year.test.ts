import { plainGrid } from '@parscore/scoring'
import { describe, expect, it } from 'vitest'
import { unitsByYear } from './units-by-year.js'

describe('figures of units over years', () => {
  it.each([
    [
      'years alone',
      [
        ['Tỉnh', 2019, 2020],
        ['Hà Nam', 75.66, 80.1],
        ['Quảng Ninh', 90.09, 91.04],
      ],
    ],
    [
      'behind a word',
      [
        ['TT', 'Tỉnh/Thành phố', 'Năm 2021', 'Năm 2022'],
        [1, 'Hà Nam', 80, 82],
        [2, 'Quảng Ninh', 91, 90],
      ],
    ],
    [
      'of one index',
      [
        ['Đơn vị', 'Chỉ số 2021', 'Chỉ số 2022'],
        ['Sở Y tế', 80, 82],
        ['Sở Nội vụ', 91, 90],
      ],
    ],
  ] as const)('are told by %s, with how to rank one of them', (_name, rows) => {
    const told = unitsByYear(plainGrid('bang.csv', rows))
    expect(told?.kind).toBe('units-by-year')
    expect(told?.message.vi).toMatch(/--column 20(?:20|22)/)
  })
  it.each([
    [
      'a score sheet',
      [
        ['Stt', 'Tiêu chí', 'Điểm chuẩn', 'Năm 2021', 'Năm 2022'],
        ['1', 'Kế hoạch', 2, 1, 2],
      ],
    ],
    [
      'criteria by year',
      [
        ['Stt', 'Tiêu chí', 'Năm 2021', 'Năm 2022'],
        ['1', 'Kế hoạch', 1, 2],
        ['2', 'Báo cáo', 1, 2],
      ],
    ],
    [
      'one year',
      [
        ['Đơn vị', 'Năm 2021'],
        ['Sở Y tế', 80],
        ['Sở Nội vụ', 91],
      ],
    ],
    [
      'points with a rank of the year',
      [
        ['Đơn vị', 'Điểm 2021', 'Hạng 2021'],
        ['Sở Y tế', 80, 2],
        ['Sở Nội vụ', 91, 1],
      ],
    ],
  ] as const)('are not what %s has', (_name, rows) => expect(unitsByYear(plainGrid('bang.csv', rows))).toBeNull())
})
