import { describe, expect, it } from 'vitest'
import { reportFacts } from '../index.js'

const asked = (text: string) => reportFacts(text).questions.map(({ id }) => id)

describe('amounts with a mean and what is left', () => {
  it.each([
    ['Mua sắm thiết bị cho 92 xã hết 36.800 tỷ đồng, bình quân 400 triệu đồng/đơn vị.', 'mean-in-units'],
    [
      'Đã giải quyết 14 hồ sơ, gồm 9 hồ sơ nghỉ việc và 5 hồ sơ thôi việc, chi trả 1.204 tỷ đồng, bình quân 86 triệu đồng/người.',
      'mean-in-units',
    ],
    ['Đã chi trả cho 18 người 144 tỷ đồng, bình quân 80 triệu đồng/người.', 'mean-in-units'],
    ['Kiến nghị thu hồi 61,5 triệu đồng; đã nộp 48,2 tỷ đồng, còn 13,3 triệu đồng.', 'rest-in-units'],
  ])('are asked about where a unit is another: %s', (text, id) => {
    expect(asked(text)).toEqual([id])
  })

  it.each([
    'Đã chi trả cho 18 người 144 tỷ đồng, bình quân 8.000 triệu đồng/người.',
    'Đã giải quyết 14 hồ sơ, chi trả 1.190 tỷ đồng, bình quân 86 triệu đồng/người.',
    'Đã giải quyết chế độ cho 26 người với số tiền 2,418 tỷ đồng, bình quân 93 triệu đồng/người.',
    'Thu hồi 27,6 triệu đồng của 184 hồ sơ, bình quân 150.000 đồng/hồ sơ; đã hoàn trả 20,1 triệu đồng, còn 7,5 triệu đồng.',
    'Chi 1,3 tỷ đồng cho 31 xã, bình quân 42 triệu đồng/xã.',
    'Phân bổ 2,1 tỷ đồng; đã chi 1.650 triệu đồng, còn 450 triệu đồng.',
  ])('are not where they hold, as far as they are rounded: %s', (text) => {
    expect(asked(text)).toEqual([])
  })
})
