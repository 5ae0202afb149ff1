import { describe, expect, it } from 'vitest'
import type { CellValue } from '../sheet/grid.js'
import { findingsBy, foundBy } from '../testing/found-by.js'
import { maximumSumMismatch } from './maximum-sum-mismatch.js'
import { sumMismatch } from './sum-mismatch.js'
import { sumRounding } from './sum-rounding.js'

type Rows = readonly (readonly CellValue[])[]
const sums = (rows: Rows, framework?: string) =>
  foundBy(sumMismatch, { columns: ['maximum', 'result'], rows, ...(framework === undefined ? {} : { framework }) })

describe('a criterion is the sum of its children', () => {
  it('of those that are filled in, below a blank one of its children', () => {
    expect(
      sums([
        ['1', 'A', 4, 2],
        ['1.1', 'a', 1, 1],
        ['1.2', 'b', 2, null],
        ['1.2.1', 'c', 1, 0.5],
        ['1.2.2', 'd', 1, null],
        ['1.3', 'e', 1, null],
      ]),
    ).toEqual([['D2', 2, 1.5]])
  })
  it('where all of them can be read', () => {
    expect(
      sums([
        ['1', 'A', 2, 2],
        ['1.1', 'a', 1, 'khá'],
        ['1.2', 'b', 1, 1],
      ]),
    ).toEqual([])
  })
  it('with what a penalty takes off, whatever its sign', () => {
    const rows = (field: number, penalty: number): Rows => [
      ['1', 'A', 2, field],
      ['1.1', 'a', 2, 2],
      ['1.2', 'Điểm trừ', 1, penalty],
    ]
    expect([sums(rows(1.5, 0.5)), sums(rows(1.5, -0.5))]).toEqual([[], []])
    expect(sums(rows(2.5, 0.5))).toEqual([['D2', 2.5, 1.5]])
  })
  it('and more than its children only where no document names them all', () => {
    const rows = (field: number): Rows => [
      ['I.1', 'Công tác chỉ đạo, điều hành CCHC', 8.5, field],
      ['I.1.a', 'Mức độ thực hiện kế hoạch CCHC', 1, 0.5],
      ['I.1.b', 'Báo cáo công tác CCHC 6 tháng và năm', 1, 1],
    ]
    expect(sums(rows(4), 'par-2016')).toEqual([])
    expect(sums(rows(1), 'par-2016')).toEqual([['D2', 1, 1.5]])
    expect(sums(rows(4))).toEqual([['D2', 4, 1.5]])
  })
  it('says the whole sum in the writing of each reader', () => {
    const [finding] = findingsBy(sumMismatch, {
      columns: ['result'],
      rows: [
        ['1', 'Chỉ đạo', 2],
        ['1.1', 'a', 0.25],
        ['1.2', 'b', 1.5],
      ],
    })
    expect(finding).toMatchObject({ code: '1', field: '1', column: 'result', difference: 0.25, severity: 'error' })
    expect(finding?.message).toEqual({
      vi: '1 ghi 2, nhưng các tiêu chí con cộng lại được 1,75 (0,25 + 1,5); lệch 0,25.',
      en: '1 says 2, but its children add up to 1.75 (0.25 + 1.5); 0.25 apart.',
    })
  })
})

describe('what the printed digits explain', () => {
  const rounding = (field: number, ...children: readonly number[]) => {
    const example = {
      columns: ['result'],
      rows: [['1', 'Chỉ đạo', field], ...children.map((points, at) => [`1.${at + 1}`, 'x', points])],
    }
    return [sumMismatch, sumRounding].map((check) => findingsBy(check, example).map(({ message }) => message.en))
  }
  it('is a rounding, told as such', () => {
    expect(rounding(75.67, 43.18, 32.48)).toEqual([
      [],
      ['75.67 is printed, the parts add up to 75.66 (43.18 + 32.48); 0.01 apart, within rounding.'],
    ])
  })
  it('is a cut of one of several values, which are named', () => {
    expect(rounding(1.3935, 0.696, 0.697)).toEqual([
      [],
      ['1.3935 is printed, the parts add up to 1.393 (0.696 + 0.697); 0.0005 apart, within rounding.'],
    ])
    expect(rounding(2.1967, 1, 1, 0.196)).toEqual([
      [],
      [
        '2.1967 is printed, the parts add up to 2.196 (1 + 1 + 0.196); 0.0007 apart: 0.196 was cut off instead of rounded.',
      ],
    ])
  })
  it('is nothing where the gap is larger', () => {
    expect(rounding(2, 1, 0.75)).toEqual([['1 says 2, but its children add up to 1.75 (1 + 0.75); 0.25 apart.'], []])
    expect(rounding(1.75, 1, 0.75)).toEqual([[], []])
  })
})

it('maxima add up without bonus and penalty, or with the bonus: offices print both', () => {
  const found = (field: number) =>
    foundBy(maximumSumMismatch, {
      columns: ['maximum', 'result'],
      rows: [
        ['1', 'A', field, 2],
        ['1.1', 'a', 2, 2],
        ['1.2', 'Điểm cộng', 1, 0],
      ],
    })
  expect(found(2)).toEqual([])
  expect(found(3)).toEqual([])
  expect(found(2.5)).toEqual([['C2', 2.5, 2]])
})
