import { describe, expect, it } from 'vitest'
import { readText } from '../../../testing/read-text.js'
import { brokenSums } from './sum.js'

/** Whole, parts and what these add up to, of the sums of a text that do not hold. */
function broken(text: string) {
  const { windows, cues } = readText(text)
  return windows
    .flatMap((window) => brokenSums(window, cues))
    .map(({ value, parts, added }) => [value, parts.map((part) => part.value), added])
}

describe('a whole and its parts', () => {
  it.each([
    [
      'of several kinds behind «gồm»',
      'Toàn tỉnh có 138 đơn vị hành chính cấp xã, gồm 108 xã, 21 phường và 7 thị trấn.',
      ['138', '136'],
      [138, [108, 21, 7], 136],
    ],
    [
      'behind «trong đó», where two digits are swapped',
      'Tiếp nhận 1.285 hồ sơ, trong đó: trực tuyến 938 hồ sơ, trực tiếp 374 hồ sơ.',
      ['374', '347'],
      [1285, [938, 374], 1312],
    ],
    [
      'where a length of time stands between them',
      'Tiếp nhận 1.285 hồ sơ trong 3 tháng, trong đó: trực tuyến 938 hồ sơ, trực tiếp 374 hồ sơ.',
      ['374', '347'],
      [1285, [938, 374], 1312],
    ],
    [
      'in the list below a line',
      'Đã kiểm tra 248 đơn vị:\n- Sở, ngành: 124 đơn vị;\n- Cấp huyện: 65 đơn vị;\n- Cấp xã: 95 đơn vị.',
      ['248', '284'],
      [248, [124, 65, 95], 284],
    ],
    [
      'where the first part is the upper number of a fraction',
      'Có 2.471/2.620 hồ sơ đã xin lỗi, còn 194 hồ sơ chưa xin lỗi.',
      ['194', '149'],
      [2620, [2471, 194], 2665],
    ],
    [
      'in the sentence behind it',
      'Giải quyết 4.512 hồ sơ. Hồ sơ cấp tỉnh 1.204 hồ sơ, cấp huyện 1.187 hồ sơ, cấp xã 2.112 hồ sơ.',
      ['2.112', '2.121'],
      [4512, [1204, 1187, 2112], 4503],
    ],
    [
      'where the last one is all others, and no slip explains it',
      'Tổng số 350 cán bộ, gồm: thạc sĩ 35 cán bộ, đại học 280 cán bộ, trình độ khác 53 cán bộ.',
      ['53', '35'],
      [350, [35, 280, 53], 368],
    ],
    [
      'of money with decimals',
      'Kinh phí 12,5 tỷ đồng, gồm ngân sách tỉnh 8,2 tỷ đồng, ngân sách huyện 3,4 tỷ đồng.',
      ['3,4', '4,3'],
      [12.5, [8.2, 3.4], 11.6],
    ],
  ])('%s', (_, text, [wrong, right], expected) => {
    expect(broken(text)).toEqual([expected])
    expect(broken(text.replace(wrong ?? '', right ?? ''))).toEqual([])
  })

  it.each([
    ['two of many fields are no whole', 'Tiếp nhận 1.285 hồ sơ, trong đó có 120 hồ sơ đất đai, 85 hồ sơ xây dựng.'],
    [
      'parts of a whole that each have their share of it are no parts of each other',
      'Xếp loại 62 cơ quan Tốt (53,9%); 41 cơ quan Khá (35,7%); 12 cơ quan Trung bình (10,4%).',
    ],
    ['money is no sum of projects and communes', 'Kinh phí 12,5 tỷ đồng cho 4 dự án, 5 xã, 3 huyện.'],
    ['a change is no part', 'Toàn tỉnh có 12 huyện và 185 xã, giảm 3 xã, gồm 120 xã vùng cao, 65 xã vùng thấp.'],
  ])('is asked about in no text where %s', (_, text) => expect(broken(text)).toEqual([]))
})
