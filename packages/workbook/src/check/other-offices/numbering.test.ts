import { describe, expect, it } from 'vitest'
import { type OfficeSheet, readAsMeant } from '../../testing/office-sheet.js'

const WORDS = (second: number): OfficeSheet => ({
  kind: `any word before a code, the numbers beginning anew below each, ${second}`,
  rows: [
    ['Mục', 'Việc', 'Điểm chuẩn', 'Xã tự chấm'],
    ['Cộng chung', null, 11, 5.5 + second],
    ['Chương I', 'NỀN NẾP', 5, 4],
    ['Việc 1', 'Giờ giấc', 3, 2],
    ['Ý 1.1', 'Đi làm', 1, 1],
    ['Ý 1.2', 'Đi họp', 2, 1],
    ['Việc 2', 'Trang phục', 2, 2],
    ['Chương II', 'SỔ SÁCH', 6, 1.5 + second],
    ['Việc 1', 'Sổ công văn', 4, second],
    ['Ý a', 'Sổ đến', 2, 1],
    ['Ý b', 'Sổ đi', 2, 2],
    ['Việc 2', 'Sổ tiếp dân', 2, 1.5],
  ],
  columns: [`Xã tự chấm: ${5.5 + second} of 11, ${second === 3 ? 77.27 : 72.73}`],
  errors: second === 3 ? [] : ['sum-mismatch D9'],
})

const SPREAD = (second: number): OfficeSheet => ({
  kind: `a column of codes a level, ${second}`,
  rows: [
    ['Nhóm', 'Việc', 'Ý', 'Tên gọi', 'Điểm tối đa', 'Điểm tự chấm'],
    [1, null, null, 'NỀN NẾP', 5, 4],
    [null, '1.1', null, 'Giờ giấc', 3, 2],
    [null, null, '1.1.1', 'Đi làm', 1, 1],
    [null, null, '1.1.2', 'Đi họp', 2, 1],
    [null, '1.2', null, 'Trang phục', 2, 2],
    [2, null, null, 'SỔ SÁCH', 4, second],
    [null, '2.1', null, 'Sổ công văn', 4, 3],
    [null, null, null, 'TỔNG CỘNG', 9, 4 + second],
  ],
  columns: [`Điểm tự chấm: ${4 + second} of 9, ${second === 3 ? 77.78 : 72.22}`],
  errors: second === 3 ? [] : ['sum-mismatch F7'],
})

/** Letters A to H, or to J, with Roman numerals below each. */
const LETTERS = (last: string, planted: number): OfficeSheet => {
  const letters = 'ABCDEFGHIJ'.slice(0, 'ABCDEFGHIJ'.indexOf(last) + 1)
  return {
    kind: `Roman numerals below letters up to ${last}, ${planted}`,
    rows: [
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt'],
      ...[...letters].flatMap((letter) => {
        const own = letter === last ? planted : 3
        return [
          [letter, 'NỀN NẾP', 4, own],
          ['I', 'Giờ giấc', 3, 2],
          ['1', 'Đi làm', 1, 1],
          ['2', 'Đi họp', 2, 1],
          ['II', 'Trang phục', 1, 1],
        ]
      }),
      ['Tổng điểm', null, 4 * letters.length, 3 * (letters.length - 1) + planted],
    ],
    columns: [`Điểm đạt: ${3 * (letters.length - 1) + planted} of ${4 * letters.length}, ${planted === 3 ? 75 : 77.5}`],
    errors: planted === 3 ? [] : [`sum-mismatch D${5 * letters.length - 3}`],
  }
}

const SHEETS: readonly OfficeSheet[] = [
  WORDS(3),
  WORDS(2.5),
  SPREAD(3),
  SPREAD(2.5),
  LETTERS('H', 3),
  LETTERS('J', 3),
  LETTERS('J', 4),
]

describe('how offices number their rows', () => {
  it.each(SHEETS)('$kind', (sheet) => {
    expect(readAsMeant(sheet)).toEqual({ columns: sheet.columns, errors: sheet.errors ?? [] })
  })
})

it('a scale of a guide is no score sheet: «Mức» is not «Mục»', () => {
  const rows = [
    ['Mức', 'Điểm'],
    ['Tốt', 3],
    ['Khá', 2],
  ]
  expect(readAsMeant({ kind: 'guide', rows, columns: [] }).columns).toEqual([])
})
