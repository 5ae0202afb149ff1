import { describe, expect, it } from 'vitest'
import { headUnit } from './head-unit.js'

describe('the unit that the head of a document names', () => {
  it.each([
    ['UBND XÃ QUẢNG PHÚ', ['HUYỆN QUẢNG ĐIỀN', 'UBND XÃ QUẢNG PHÚ', 'PHIẾU TỰ CHẤM ĐIỂM CCHC NĂM 2018']],
    ['TRUNG TÂM Y TẾ HUYỆN SÔNG LÔ', ['SỞ Y TẾ TỈNH VĨNH PHÚC', 'TRUNG TÂM Y TẾ HUYỆN SÔNG LÔ']],
    ['SỞ Y TẾ', ['UBND THÀNH PHỐ HÀ NỘI', 'SỞ Y TẾ', 'BẢNG CHẤM']],
    ['UBND HUYỆN BA TƠ', ['UBND HUYỆN BA TƠ: BẢNG CHẤM ĐIỂM CCHC NĂM 2018']],
    ['UBND THÀNH PHỐ HẠ LONG', ['KẾT QUẢ XÁC ĐỊNH CHỈ SỐ CCHC NĂM 2020 - UBND THÀNH PHỐ HẠ LONG']],
    ['Sở Y tế', ['Bảng chấm điểm cải cách hành chính của Sở Y tế năm 2020']],
    ['TT Kim Bài', ['TT Kim Bài']],
    ['SO NOI VU', ['SO NOI VU', 'BANG CHAM DIEM']],
  ])('%s', (unit, lines) => expect(headUnit(lines, 1)).toBe(unit))
  it('is no title, task or paper that begins like one', () => {
    const lines = [
      'Số: 12/BC-SNV',
      'BẢN TỰ CHẤM ĐIỂM',
      'BÁO CÁO',
      'Ban hành kế hoạch',
      'Phòng, chống tham nhũng',
      'SO SÁNH',
    ]
    expect(headUnit(lines, 0)).toBeNull()
  })
  it('is a province only where provinces count', () => {
    expect(headUnit(['UBND TỈNH HÒA BÌNH'], 1)).toBeNull()
    expect(headUnit(['UBND TỈNH HÒA BÌNH'], 0)).toBe('UBND TỈNH HÒA BÌNH')
  })
})
