import { describe, expect, it } from 'vitest'
import { cellAt } from '../../sheet/cell-at.js'
import { exampleGrid } from '../../testing/example-grid.js'
import { formatDay } from '../../values/date.js'
import { readOutcome } from './outcome.js'

const outcome = (value: string | number | boolean | null) => {
  const { kind, date, share } = readOutcome(cellAt(exampleGrid([[value]]), 0, 0), '1900')
  return [kind, date && formatDay(date), share]
}

describe('what the column of results of a plan says', () => {
  it.each([
    ['Hoàn thành ngày 15/02/2025', 'done', '15/2/2025', null],
    ['Đã hoàn thành (25/6/2025)', 'done', '25/6/2025', null],
    ['Đã ban hành QĐ số 12/QĐ-UBND ngày 3/2/2025', 'done', '3/2/2025', null],
    ['Quyết định số 45/QĐ-UBND ngày 10/3/2025', 'done', '10/3/2025', null],
    ['Xong', 'done', null, null],
    ['x', 'done', null, null],
    ['HT', 'done', null, null],
    ['100%', 'done', null, 1],
    ['Có', 'done', null, null],
    ['Đạt 80%', 'under-way', null, 0.8],
    ['Hoàn thành 60%', 'under-way', null, 0.6],
    ['Đang thực hiện', 'under-way', null, null],
    ['Chưa hoàn thành', 'under-way', null, null],
    ['Chưa thực hiện', 'not-begun', null, null],
    ['Chuyển sang 2026', 'dropped', null, null],
    ['Không thực hiện do thiếu kinh phí', 'dropped', null, null],
    ['Theo chỉ đạo chung', 'unclear', null, null],
    [null, 'open', null, null],
  ])('«%s» is %s', (text, ...expected) => expect(outcome(text)).toEqual(expected))
})

describe('a cell of another kind', () => {
  it.each<[string | number | boolean, string, string | null, number | null]>([
    [true, 'done', null, null],
    [false, 'not-begun', null, null],
    [1, 'done', null, 1],
    [0.5, 'under-way', null, 0.5],
    [0, 'not-begun', null, 0],
    ['0%', 'not-begun', null, 0],
    ['62,5 %', 'under-way', null, 0.625],
    ['Đang làm, đạt 100%', 'under-way', null, 1],
    ['15/3/2025', 'done', '15/3/2025', null],
    ['Kế hoạch 12/KH-UBND', 'done', null, null],
    ['31/2/2025', 'unclear', null, null],
    ['Không', 'not-begun', null, null],
    [' V ', 'done', null, null],
    ['ok', 'done', null, null],
    ['không áp dụng', expect.any(String) as unknown as string, null, null],
  ])('%j is %s', (value, ...expected) => expect(outcome(value)).toEqual(expected))
  it('that holds a day only is done on it, as Excel counts days', () => {
    const cell = cellAt(exampleGrid([[45731]]), 0, 0)
    expect(readOutcome({ ...cell, text: '15/03/2025' }, '1900')).toMatchObject({
      kind: 'done',
      date: { day: 15, month: 3, year: 2025 },
    })
    expect(readOutcome(cell, '1900')).toMatchObject({ date: null })
  })
})
