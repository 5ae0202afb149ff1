import { describe, expect, it } from 'vitest'
import { gradeEarned, gradeScale } from './grade-scale.js'

describe('a scale of grades', () => {
  it.each([
    ['the grade first', ['- Tốt: từ 90% trở lên', '- Khá: từ 80% đến dưới 90%', '- Yếu: dưới 80%'], true],
    [
      'the grade last',
      ['Bảng phân loại:', 'Từ 90 điểm trở lên: Tốt', 'Từ 80 đến dưới 90 điểm: Khá', 'Dưới 80 điểm: Yếu'],
      false,
    ],
    [
      'the grade right before its bound',
      ['Xếp loại theo tỷ lệ đạt: Tốt từ 90% trở lên; Khá từ 80% đến dưới 90%; Yếu dưới 80%.'],
      true,
    ],
    ['a range behind the grade', ['Xếp loại theo Chỉ số: Tốt ≥ 90; Khá 80 - dưới 90; Yếu < 80.'], true],
    [
      'behind «Ghi chú»',
      ['Ghi chú: Loại Tốt: từ 90 điểm trở lên; Loại Khá: từ 80 đến dưới 90; Loại Yếu: dưới 80.'],
      false,
    ],
    ['in the bracket of a row', ['XẾP LOẠI (Tốt ≥ 90; Khá ≥ 80; Yếu < 80)'], false],
    ['all in one line', ['Từ 90 điểm: Tốt; từ 80 đến dưới 90: Khá; dưới 80: Yếu.'], false],
    [
      'by letters',
      ['Loại Tốt (từ 90 điểm trở lên), ', 'Loại Khá (từ 80 điểm đến dưới 90 điểm)', 'Loại Yếu (dưới 80 điểm)'],
      false,
    ],
  ])('is read with %s', (_, lines, isPercent) => {
    const scale = gradeScale(lines)
    if (!scale) throw new Error('no scale')
    expect(scale.isPercent).toBe(isPercent)
    expect([90, 89.99, 80, 0].map((points) => gradeEarned(scale, points)?.grade.replace('Loại ', ''))).toEqual([
      'Tốt',
      'Khá',
      'Khá',
      'Yếu',
    ])
  })
  it('needs two grades with their least points, each once', () => {
    expect(gradeScale(['Tốt: từ 90 điểm', 'Người lập: từ 8 giờ'])).not.toBeNull()
    expect(gradeScale(['Tốt: từ 90 điểm'])).toBeNull()
    expect(gradeScale(['Tốt: từ 90 điểm', 'Tốt: từ 80 điểm'])).toBeNull()
    expect(gradeScale(['Nơi nhận: Sở Nội vụ', 'Ghi chú: báo cáo gửi chậm'])).toBeNull()
  })
})
