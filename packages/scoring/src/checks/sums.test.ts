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
  const rounding = (field: CellValue, ...children: readonly CellValue[]) => {
    const example = {
      columns: ['result'],
      rows: [['1', 'Chỉ đạo', field], ...children.map((points, at) => [`1.${at + 1}`, 'x', points])],
    }
    return [sumMismatch, sumRounding].map((check) => findingsBy(check, example).map(({ message }) => message.en))
  }
  it('is a rounding, told as such', () => {
    expect(rounding('75,67', '43,18', '32,48')).toEqual([
      [],
      ['75.67 is printed, the parts add up to 75.66 (43.18 + 32.48); 0.01 apart, within rounding.'],
    ])
  })
  it('is an error between numbers in cells with the same decimals, for no digit is lost there', () => {
    expect(rounding(2.33, 1.11, 1.23)).toEqual([
      ['1 says 2.33, but its children add up to 2.34 (1.11 + 1.23); −0.01 apart.'],
      [],
    ])
  })
  it('is a rounding between numbers too where the column has it several times: they were rounded before they were typed', () => {
    const example = {
      columns: ['result'],
      rows: [
        ['1', 'Chỉ đạo', 2.33],
        ['1.1', 'a', 1.11],
        ['1.2', 'b', 1.23],
        ['2', 'Thể chế', 3.47],
        ['2.1', 'c', 1.21],
        ['2.2', 'd', 2.27],
        ['3', 'Thủ tục', 2.22],
        ['3.1', 'e', 1.11],
        ['3.2', 'g', 1.11],
      ],
    }
    expect(findingsBy(sumMismatch, example)).toEqual([])
    expect(foundBy(sumRounding, example).map(([cell]) => cell)).toEqual(['C2', 'C5'])
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

describe('the maximum of a whole', () => {
  const LEFT_OUT = 'Không đánh giá'
  /** A field of three criteria, of which the last two have points or words. */
  const found = (
    field: number,
    second: readonly CellValue[],
    third: readonly CellValue[],
    columns = ['self', 'result'],
  ) =>
    foundBy(maximumSumMismatch, {
      columns: ['maximum', ...columns],
      rows: [
        ['1', 'Chỉ đạo', field, 2, 2],
        ['1.1', 'Kế hoạch', 2, 2, 2],
        ['1.2', 'Kiểm tra', 1, ...second],
        ['1.3', 'Sáng kiến', 0.5, ...third],
      ],
    })
  const out = [LEFT_OUT, LEFT_OUT]
  it('may leave out what was not assessed, or count it: offices print both', () => {
    expect(found(3.5, out, [0, 0])).toEqual([])
    expect(found(2.5, out, [0, 0])).toEqual([])
    expect(found(2, out, out)).toEqual([])
    expect(found(3, out, [0, 0])).toEqual([['C2', 3, 3.5]])
  })
  it('counts what is only not filled in, or left out in one column and not in the other', () => {
    expect(found(2.5, [null, null], [0, 0])).toEqual([['C2', 2.5, 3.5]])
    expect(found(2.5, [LEFT_OUT, 0], [0, 0])).toEqual([['C2', 2.5, 3.5]])
    expect(found(2.5, [LEFT_OUT, null], [0, 0])).toEqual([['C2', 2.5, 3.5]])
    expect(found(2.5, [LEFT_OUT, 'khá'], [0, 0])).toEqual([['C2', 2.5, 3.5]])
  })
  it('leaves out a criterion of which every part was left out', () => {
    const tree = (last: CellValue) =>
      foundBy(maximumSumMismatch, {
        columns: ['maximum', 'result'],
        rows: [
          ['1', 'Chỉ đạo', 2, 2],
          ['1.1', 'Kế hoạch', 2, 2],
          ['1.2', 'Kiểm tra', 1.5, null],
          ['1.2.1', 'Kế hoạch kiểm tra', 0.5, LEFT_OUT],
          ['1.2.2', 'Số cuộc kiểm tra', 1, last],
        ],
      })
    expect(tree(LEFT_OUT)).toEqual([])
    expect(tree(0)).toEqual([['C2', 2, 3.5]])
  })
  it('leaves nothing out of the points: there what was left out is blank', () => {
    const rows: Rows = [
      ['1', 'Chỉ đạo', 3, 2.5],
      ['1.1', 'Kế hoạch', 2, 2],
      ['1.2', 'Kiểm tra', 1, LEFT_OUT],
    ]
    expect(sums(rows)).toEqual([['D2', 2.5, 2]])
  })
  it('has no bonus in it twice, nor a bonus of another field', () => {
    const bonus = (field: number) =>
      foundBy(maximumSumMismatch, {
        columns: ['maximum', 'result'],
        rows: [
          ['1', 'A', field, 2],
          ['1.1', 'a', 2, 2],
          ['1.2', 'Điểm cộng', 1, 0],
          ['1.3', 'Điểm cộng khác', 0.5, 0],
          ['1.4', 'Điểm trừ', 4, 0],
        ],
      })
    expect([2, 3.5].flatMap(bonus)).toEqual([])
    expect([3, 6, 7.5].map((field) => bonus(field)[0]?.[2])).toEqual([2, 2, 2])
  })
})

describe('a criterion says nothing of its children', () => {
  it('where none of them is filled in', () =>
    expect(
      sums([
        ['1', 'A', 4, 2],
        ['1.1', 'a', 2, null],
        ['1.2', 'b', 2, null],
      ]),
    ).toEqual([]))
  it('where it stands a second time', () =>
    expect(
      sums([
        ['1', 'A', 4, 2],
        ['1.1', 'a', 4, 2],
        ['1', 'A', 4, 3],
        ['2', 'B', 4, 2],
      ]),
    ).toEqual([]))
})

it('a group of 2016 may have more than its criteria where the maximum of one is in no document', () => {
  const rows = (group: number, criterion: CellValue = null): Rows => [
    ['II', 'Đánh giá tác động của cải cách hành chính', 38.5, group],
    ['II.1', 'Tác động đến sự phát triển kinh tế - xã hội của tỉnh', null, 5],
    ['II.2', 'Tác động đến chất lượng văn bản', null, criterion],
  ]
  expect(sums(rows(9), 'par-2016')).toEqual([])
  expect(sums(rows(4), 'par-2016')).toEqual([['D2', 4, 5]])
  expect(sums(rows(9, 3), 'par-2016')).toEqual([['D2', 9, 8]])
})
