import { describe, expect, it } from 'vitest'
import { readText } from '../../../testing/read-text.js'
import { isTime, measureOf } from './window.js'

/** The figures that are read together, list or not. */
const windows = (text: string) =>
  readText(text).windows.map(({ figures, isList }) => [
    isList ? 'list' : 'paragraph',
    ...figures.map((each) => each.text),
  ])

describe('what is read together', () => {
  it('is a line with its list and what sums it up, beside each line alone', () => {
    expect(windows('Đã kiểm tra 33 đơn vị:\n- Cấp sở: 9 đơn vị;\n- Cấp xã: 24 đơn vị.\nTổng cộng 34 đơn vị.')).toEqual([
      ['paragraph', '33'],
      ['list', '33', '9', '24', '34'],
      ['paragraph', '9'],
      ['paragraph', '24'],
      ['paragraph', '34'],
    ])
  })
  it('is a paragraph that goes on with «Trong đó» with the one above', () => {
    expect(windows('Tiếp nhận 100 hồ sơ.\nTrong đó: cấp tỉnh 40 hồ sơ, cấp xã 60 hồ sơ.')).toEqual([
      ['paragraph', '100'],
      ['paragraph', '100', '40', '60'],
    ])
  })
  it('is a paragraph alone where nothing leads on', () => {
    expect(windows('Tiếp nhận 100 hồ sơ.\nBan hành 12 kế hoạch.')).toEqual([
      ['paragraph', '100'],
      ['paragraph', '12'],
    ])
  })
})

it.each([
  ['có 3,2 tỷ đồng', 'ty', false],
  ['đạt 85 điểm', 'diem', false],
  ['có 133 điểm cầu', null, false],
  ['có 12 hồ sơ', null, false],
  ['trong 15 ngày', 'ngay', true],
  ['họp 3 lần', 'lan', true],
])('«%s» is measured in %s, time or turns: %s', (text, measure, isOfTime) => {
  const [figure] = readText(`Trong kỳ ${text}.`).all
  expect(figure && [measureOf(figure), isTime(figure)]).toEqual([measure, isOfTime])
})
