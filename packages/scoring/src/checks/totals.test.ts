import { describe, expect, it } from 'vitest'
import type { CellValue } from '../sheet/grid.js'
import { findingsBy, foundBy } from '../testing/found-by.js'
import { indexMismatch } from './index-mismatch.js'
import { sumRounding } from './sum-rounding.js'
import { totalMismatch } from './total-mismatch.js'

type Rows = readonly (readonly CellValue[])[]
const wrongTotals = (rows: Rows, columns: readonly string[] = ['maximum', 'result']) =>
  foundBy(totalMismatch, { columns, rows })

describe('a total sums', () => {
  it('the fields, in every column of points and of maxima, in no other', () => {
    const rows = [
      ['1', 'A', 2, 1, 5],
      ['2', 'B', 3, 2, 5],
      ['', 'Tổng cộng', 6, 4, 99],
    ]
    expect(wrongTotals(rows, ['maximum', 'result', 'change'])).toEqual([
      ['C4', 6, 5],
      ['D4', 4, 3],
    ])
  })
  it('the rows of the field that it closes, or that field where it has no rows', () => {
    const fields = (first: number, second: number, all: number): Rows => [
      ['1', 'A', 3, null],
      ['1.1', 'a', 1, 1],
      ['1.2', 'b', 2, 1.5],
      ['', 'Cộng', 3, first],
      ['2', 'B', 2, 2],
      ['', 'Cộng lĩnh vực 2', 2, second],
      ['3', 'C', 1, 1],
      ['', 'Tổng cộng', 6, all],
    ]
    expect(wrongTotals(fields(2.5, 2, 5.5))).toEqual([])
    expect(wrongTotals(fields(2, 1, 5.5))).toEqual([
      ['D5', 2, 2.5],
      ['D7', 1, 2],
      ['D9', 5.5, 5],
    ])
  })
  it('the subtotal of a field that prints no points of its own, else its rows', () => {
    const rows = (subtotal: CellValue): Rows => [
      ['1', 'A', 3, null],
      ['1.1', 'a', 1, 1],
      ['1.2', 'b', 2, 1.5],
      ['', 'Cộng', 3, subtotal],
      ['2', 'B', 2, 2],
      ['', 'Tổng cộng', 5, 4.75],
    ]
    expect(wrongTotals(rows(2.75))).toEqual([['D5', 2.75, 2.5]])
    expect(wrongTotals(rows(null))).toEqual([['D7', 4.75, 4.5]])
  })
  it('bonus and penalty in points, not in maxima', () => {
    const rows = (maximum: number, points: number): Rows => [
      ['1', 'A', 10, 9],
      ['2', 'Điểm cộng', 2, 0.5],
      ['3', 'Điểm trừ', 2, 0.25],
      ['', 'Tổng cộng', maximum, points],
    ]
    expect(wrongTotals(rows(10, 9.25))).toEqual([])
    expect(wrongTotals(rows(14, 9.75))).toEqual([
      ['C5', 14, 10],
      ['D5', 9.75, 9.25],
    ])
  })
  it('nothing that cannot be read: then nobody says that it is wrong', () => {
    const rows = [
      ['1', 'A', 3, null],
      ['1.1', 'a', 3, 'khá'],
      ['', 'Tổng cộng', 3, 9],
    ]
    expect(wrongTotals(rows)).toEqual([])
  })
  it('and is right where it is its sum rounded to two decimals as published, to no others', () => {
    const rows = (total: number): Rows => [
      ['1', 'A', 10, 8.80177],
      ['2', 'B', 10, 9.4744],
      ['', 'Tổng cộng', 20, total],
    ]
    const rounded = (total: number) => [
      ...wrongTotals(rows(total)),
      ...foundBy(sumRounding, { columns: ['maximum', 'result'], rows: rows(total) }),
    ]
    expect(rounded(18.28)).toEqual([])
    expect(rounded(18.27617)).toEqual([])
    expect(rounded(18.276)).toEqual([['D4', 18.276, 18.27617]])
    expect(rounded(18.29)).toEqual([['D4', 18.29, 18.27617]])
  })
  it('rounded as published also where the cell keeps 18.30 as 18.3, or 18.00 as 18', () => {
    const told = (first: number, total: CellValue) => {
      const rows: Rows = [
        ['1', 'A', 10, first],
        ['2', 'B', 10, 9.4744],
        ['', 'Tổng cộng', 20, total],
      ]
      const example = { columns: ['maximum', 'result'], rows }
      return [...foundBy(totalMismatch, example), ...foundBy(sumRounding, example)]
    }
    expect(told(8.82477, 18.3)).toEqual([])
    expect(told(8.82477, '18,30')).toEqual([])
    expect(told(8.52477, 18)).toEqual([])
    expect(told(8.82477, 18.4)).toEqual([['D4', 18.4, 18.29917]])
  })
  it('maxima with the bonus or without it, and without what was not assessed', () => {
    const rows = (maximum: number): Rows => [
      ['1', 'A', 10, 9],
      ['2', 'B', 5, 'Không đánh giá'],
      ['3', 'Điểm cộng', 2, 0.5],
      ['', 'Tổng cộng', maximum, 9.5],
    ]
    expect([15, 17, 10].flatMap((maximum) => wrongTotals(rows(maximum)))).toEqual([])
    expect(wrongTotals(rows(12))).toEqual([['C5', 12, 15]])
  })
})

it('a total far from its sum is no index where another column of its row is the sum', () => {
  const rows = [
    ['I', 'A', 40, 35.5, 34],
    ['II', 'B', 25, 25, 25],
    ['', 'Cộng bảng 1', 65, 60.5, 95],
  ]
  const columns = ['maximum', 'self', 'appraisal']
  expect(wrongTotals(rows, columns)).toEqual([['E4', 95, 59]])
  expect(foundBy(indexMismatch, { columns, rows })).toEqual([])
})

it('a total that is short of what hidden rows hold says so', () => {
  const rows = [
    ['1', 'A', 1],
    ['2', 'B', 2],
    ['2.1', 'b', 2],
    ['3', 'C', 0.5],
    ['', 'Tổng cộng', 1],
  ]
  const told = (hiddenRows: readonly number[], total = 1) =>
    findingsBy(totalMismatch, {
      columns: ['result'],
      rows: [...rows.slice(0, 4), ['', 'Tổng cộng', total]],
      hiddenRows,
    }).map(({ message }) => message.en)
  const APART = 'The total says 1, but the rows add up to 3.5 (1 + 2 + 0.5); −2.5 apart.'
  expect(told([2, 3, 4])).toEqual([`${APART} That is what the hidden row 3 (2), 5 (3) holds: the total leaves it out.`])
  expect(told([2])).toEqual([APART])
  expect(told([])).toEqual([APART])
  expect(told([4], 3)).toEqual([
    'The total says 3, but the rows add up to 3.5 (1 + 2 + 0.5); −0.5 apart. That is what the hidden row 5 (3) holds: the total leaves it out.',
  ])
})

describe('an index', () => {
  const indices = (rows: Rows, columns: readonly string[] = ['maximum', 'result'], framework?: string) =>
    foundBy(indexMismatch, { columns, rows, ...(framework === undefined ? {} : { framework }) })
  const rows = (total: CellValue, index: CellValue, last: CellValue = null): Rows => [
    ['1', 'A', 60, 40.75],
    ['2', 'B', 37.5, 25.68],
    ['3', 'C', 2.5, last],
    ['', 'Tổng cộng', 100, total],
    ['', 'Chỉ số CCHC', null, index],
  ]
  it('is the points of what was assessed, in percent', () => {
    expect(indices(rows(66.43, 68.13))).toEqual([])
    expect(indices(rows(66.43, 68.14))).toEqual([['D6', 68.14, 68.13]])
    expect(indices(rows(66.43, 66.43))).toEqual([['D6', 66.43, 68.13]])
    expect(indices(rows(67.43, 67.43, 1))).toEqual([])
  })
  it('may be printed with more or fewer decimals', () => {
    expect(indices(rows(66.43, 68.1))).toEqual([])
    expect(indices(rows(66.43, 68))).toEqual([])
    expect(indices(rows(66.43, 68.133333))).toEqual([])
    expect(indices(rows(66.43, 68.2))).toEqual([['D6', 68.2, 68.13]])
    expect(indices(rows(66.43, 68.1334))).toEqual([['D6', 68.1334, 68.1333]])
  })
  it('follows the total above it, or the fields where there is none', () => {
    expect(indices(rows(65, 66.67))).toEqual([])
    expect(indices(rows(null, 68.13))).toEqual([])
    // Of a total that is wrong itself both are right; what is neither is told by the total.
    expect(indices(rows(65, 68.13))).toEqual([])
    expect(indices(rows(65, 70))).toEqual([['D6', 70, 66.67]])
  })
  it('does not follow a total of a part, nor one below it', () => {
    const told = (...last: Rows) =>
      indices([['1', 'A', 60, 40], ['', 'Cộng lĩnh vực 1', 60, 30], ['2', 'B', 40, 20], ...last])
    expect(told(['', 'Chỉ số CCHC', null, 60])).toEqual([])
    expect(told(['', 'Chỉ số CCHC', null, 30])).toEqual([['D5', 30, 60]])
    expect(told(['', 'Chỉ số CCHC', null, 50], ['', 'Tổng cộng', 100, 50])).toEqual([['D5', 50, 60]])
  })
  it('is meant by the total of all only, not by that of a part', () => {
    // 50 is nearer to 60 of 97.5 in percent (61.54) than to 40; as the total of a field it is a wrong sum.
    const part = (subtotal: number): Rows => [
      ['1', 'A', 57.5, 40],
      ['', 'Cộng lĩnh vực 1', 57.5, subtotal],
      ['2', 'B', 40, 20],
      ['3', 'C', 2.5, null],
    ]
    expect(indices(part(61.54))).toEqual([])
    expect(wrongTotals(part(61.54))).toEqual([['D3', 61.54, 40]])
  })
  it('is not meant by a wrong total where all 100 points were assessed, whatever doubles say', () => {
    // 60.02 / 100 × 100 is 60.02000000000001 in doubles: nearer to 70 than 60.02 is.
    const all = (first: number, total: number): Rows => [
      ['1', 'A', 60, first],
      ['2', 'B', 40, 20],
      ['', 'Tổng cộng', 100, total],
    ]
    for (const first of [40.01, 40.02, 40.03, 40.04, 40.05]) {
      for (const total of [50, 70]) {
        expect(indices(all(first, total))).toEqual([])
        expect(wrongTotals(all(first, total))).toHaveLength(1)
      }
    }
  })
  it('is meant by a total that shows its division, also of 100 points', () => {
    const shown = (total: string): Rows => [
      ['1', 'A', 60, 46.43],
      ['2', 'B', 40, 20],
      ['', 'Tổng cộng', 100, total],
    ]
    expect(indices(shown('66.43 (66.43/100*100%)'))).toEqual([])
    expect(indices(shown('66.53 (66.43/100*100%)'))).toEqual([['D4', 66.53, 66.43]])
    expect(wrongTotals(shown('66.53 (66.43/100*100%)'))).toEqual([])
  })
  it('is what its own division comes to, of the points that it divides', () => {
    const [finding] = findingsBy(indexMismatch, {
      columns: ['maximum', 'result'],
      rows: rows(66.43, '69.26 (67.43/97.5*100)'),
    })
    expect(finding).toMatchObject({ found: 69.26, expected: 69.16 })
    expect(finding?.message.en).toContain('67.43 / 97.5 × 100 = 69.16')
  })
  it('is not asked of a criterion, though its points show a division', () => {
    const divided: Rows = [
      ['1', 'A', 60, '0.8 (3/4)'],
      ['2', 'B', 40, 20],
    ]
    expect(indices(divided)).toEqual([])
  })
  it('is of the maxima that the sheet prints, not of those of its framework', () => {
    const own: Rows = [
      ['I.1', 'Công tác chỉ đạo, điều hành CCHC', 8.5, 4.25],
      ['', 'Chỉ số CCHC', null, 50],
    ]
    expect(indices(own, ['maximum', 'result 2016'], 'par-2016')).toEqual([])
  })
  it('may stand in the row of the total: then it is no sum', () => {
    expect(indices(rows(68.13, null))).toEqual([])
    expect(wrongTotals(rows(68.13, null))).toEqual([])
    expect(indices(rows(68.2, null))).toEqual([['D5', 68.2, 68.13]])
    expect(wrongTotals(rows(68.2, null))).toEqual([])
  })
  it('is not meant by a total nearer to the sum, nor where everything was assessed', () => {
    expect(indices(rows(66.5, null))).toEqual([])
    expect(wrongTotals(rows(66.5, null))).toEqual([['D5', 66.5, 66.43]])
    expect(wrongTotals(rows(68.13, null, 1))).toEqual([['D5', 68.13, 67.43]])
  })
  it('names the points that it was divided from where the cell shows its division', () => {
    const [finding] = findingsBy(indexMismatch, {
      framework: 'par-2016',
      columns: ['result 2016'],
      rows: [
        ['I', 'Đánh giá kết quả', 40.75],
        ['II', 'Đánh giá tác động', 25.68],
        ['', 'Chỉ số CCHC', '68.31 (66.43/97.5*100%)'],
      ],
    })
    expect(finding).toMatchObject({ found: 68.31, expected: 68.13, difference: 0.18 })
    expect(finding?.message.en).toBe(
      'The index says 68.31; 66.43 / 97.5 × 100 = 68.13 (the denominator is the 97.5 points assessed).',
    )
  })
  it('is of the year of its column: nothing was left out in another', () => {
    const groups: Rows = [
      ['I', 'Đánh giá kết quả', 40.75],
      ['II', 'Đánh giá tác động', 25.68],
      ['', 'Chỉ số CCHC', 66.43],
    ]
    expect(indices(groups, ['result 2017'], 'par-2016')).toEqual([])
    expect(indices(groups, ['result 2016'], 'par-2016')).toEqual([['C4', 66.43, 68.13]])
  })
  it('says nothing where no maximum is known or it is 0', () => {
    expect(
      indices(
        [
          ['1', 'A', 5],
          ['', 'Chỉ số CCHC', 50],
        ],
        ['result'],
      ),
    ).toEqual([])
    expect(
      indices([
        ['1', 'A', 0, 0],
        ['', 'Chỉ số CCHC', null, 50],
      ]),
    ).toEqual([])
  })
})
