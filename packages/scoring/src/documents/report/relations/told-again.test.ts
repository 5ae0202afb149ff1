import { expect, it } from 'vitest'
import { readText } from '../../../testing/read-text.js'
import { toldOtherwise } from './told-again.js'

/** What the tasks ahead repeat otherwise than the results have it. */
const told = (results: string, ahead: string) =>
  toldOtherwise(
    readText(`I. TÌNH HÌNH\nNội dung\nII. KẾT QUẢ THỰC HIỆN\n${results}\nIII. PHƯƠNG HƯỚNG\n${ahead}`).report,
  ).map(({ again, first }) => [again.value, first.value])

it('asks about a figure of the tasks ahead that the results have with two digits swapped', () => {
  const results = 'Tiếp nhận 1.000 hồ sơ, hiện còn 235 hồ sơ đang giải quyết.'
  expect(told(results, 'Tập trung xử lý dứt điểm 253 hồ sơ đang giải quyết.')).toEqual([[253, 235]])
  expect(told(results, 'Tập trung xử lý dứt điểm 235 hồ sơ đang giải quyết.')).toEqual([])
})
it.each([
  [
    'is what two figures of the results leave',
    'Tiếp nhận 1.000 hồ sơ, giải quyết 747 hồ sơ, quá hạn 12 hồ sơ, đang giải quyết 235 hồ sơ.',
    'Tập trung xử lý dứt điểm 253 hồ sơ đang giải quyết.',
  ],
  ['had another fate', 'Tiếp nhận 1.000 hồ sơ, còn 235 hồ sơ đang giải quyết.', 'Khắc phục 253 hồ sơ trễ hạn.'],
])('does not ask about what %s', (_, results, ahead) => expect(told(results, ahead)).toEqual([]))
