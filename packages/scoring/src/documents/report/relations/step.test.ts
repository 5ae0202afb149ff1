import { expect, it } from 'vitest'
import { readText } from '../../../testing/read-text.js'
import { isStep } from './step.js'

it.each([
  ['giảm 14 phòng', true],
  ['tăng 3 bậc', true],
  ['tăng 2,5 điểm phần trăm', true],
  ['cao hơn cùng kỳ năm trước 12 hồ sơ', true],
  ['tăng lên 98 hồ sơ', false],
  ['giảm còn 24 phòng', false],
  ['cắt giảm 05 thủ tục', false],
  ['thu nhập tăng thêm 1,2 triệu đồng', false],
  ['giải quyết 120 hồ sơ', false],
])('«%s» tells a gain or loss: %s', (text, isGain) => {
  const { all, cues } = readText(`Trong năm ${text}.`)
  expect(all.map((figure) => isStep(figure, cues))).toEqual([isGain])
})
