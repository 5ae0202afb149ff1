import { describe, expect, it } from 'vitest'
import { readText } from '../../../testing/read-text.js'
import { brokenChanges } from './change.js'

/** Change, earlier and later value and their difference, of the changes of a text that none makes. */
function broken(text: string) {
  const { windows, all, cues } = readText(text)
  return windows
    .flatMap((window) => brokenChanges(window, all, cues))
    .map(({ change, earlier, now, expected }) => [change.text, earlier.text, now.text, expected])
}

describe('a gain or loss', () => {
  it.each([
    [
      'between two values in one breath',
      'Giảm từ 118 phòng xuống 104 phòng, giảm 41 phòng.',
      ['41', '14'],
      ['41', '118', '104', 14],
    ],
    [
      'against the value of a year in a bracket',
      'Tổng số 104 phòng, giảm 41 phòng so với năm 2023 (118 phòng).',
      ['41', '14'],
      ['41', '118', '104', 14],
    ],
    [
      'of points',
      'Chỉ số đạt 85,34 điểm, tăng 3,21 điểm so với năm 2022 (82,31 điểm).',
      ['3,21', '3,03'],
      ['3,21', '82,31', '85,34', 3.03],
    ],
    [
      'of a share, in percentage points',
      'Tỷ lệ đạt 96,5%, tăng 5,2 điểm phần trăm so với cùng kỳ (92,3%).',
      ['5,2', '4,2'],
      ['5,2', '92,3%', '96,5%', 4.2],
    ],
    [
      'of a count, as a percentage of the earlier one',
      'Tiếp nhận 1.250 hồ sơ, tăng 52% so với cùng kỳ năm trước (1.000 hồ sơ).',
      ['52', '25'],
      ['52%', '1.000', '1.250', 25],
    ],
    [
      'of a count, as a count',
      'Tiếp nhận 1.250 hồ sơ, tăng 205 hồ sơ so với cùng kỳ năm trước (1.000 hồ sơ).',
      ['205', '250'],
      ['205', '1.000', '1.250', 250],
    ],
    [
      'as a percentage of what it went down from',
      'Giảm từ 118 phòng xuống 104 phòng, tương ứng giảm 19,1%.',
      ['19,1', '11,9'],
      ['19,1%', '118', '104', 11.9],
    ],
  ])('%s', (_, text, [wrong, right], expected) => {
    expect(broken(text)).toEqual([expected])
    expect(broken(text.replace(wrong ?? '', right ?? ''))).toEqual([])
  })

  it.each([
    ['has no earlier value', 'Năm 2023 có 118 phòng, năm 2024 có 104 phòng, giảm 41 phòng.'],
    ['is one of nothing', 'Năm nay tiếp nhận 12 hồ sơ, tăng 50% so với cùng kỳ năm trước (0 hồ sơ).'],
    ['is of time, among counts of rooms', 'Thời gian giải quyết giảm 5 ngày; có 118 phòng, 104 phòng.'],
    ['is told in times', 'Năng suất tăng gấp 3 lần so với năm trước (12 hồ sơ).'],
    ['is of ranks that it fits', 'Xếp hạng 21/63, tăng 12 bậc so với năm 2022 (xếp hạng 33/63).'],
  ])('that %s is not asked about', (_, text) => expect(broken(text)).toEqual([]))
})
