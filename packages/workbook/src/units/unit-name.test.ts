import { type Grid, plainGrid } from '@parscore/scoring'
import { describe, expect, it } from 'vitest'
import { unitNameIn, yearAbove } from './unit-name.js'

/** A table of a document below some lines. */
const below = (...before: readonly string[]): Grid => ({ ...plainGrid('bang-cham.docx, bảng 1', [['STT']]), before })
const HEAD = ['ỦY BAN NHÂN DÂN', 'XÃ NẬM PÙ', 'Số: 12/BC-UBND', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']

describe('whose the table of a document is', () => {
  it.each([
    ['Xã Nậm Pù', ['UBND HUYỆN SÔNG ĐÁ', 'Đơn vị: Xã Nậm Pù', 'BẢNG TỰ CHẤM ĐIỂM NĂM 2024']],
    ['XÃ NẬM PÙ', HEAD],
    ['UBND XÃ NẬM PÙ', ['UBND XÃ NẬM PÙ', 'BẢNG TỰ CHẤM ĐIỂM NĂM 2024']],
    ['SỞ NỘI VỤ', ['UBND TỈNH SÔNG ĐÁ', 'SỞ NỘI VỤ', 'BẢNG TỰ CHẤM ĐIỂM NĂM 2024']],
    ['bang-cham.docx, bảng 1', ['UBND TỈNH SÔNG ĐÁ', 'BẢNG TỰ CHẤM ĐIỂM NĂM 2024']],
    ['bang-cham.docx, bảng 1', ['Kính gửi:', '- Sở Nội vụ;', 'Phòng Nội vụ đã chấm điểm như sau:']],
  ])('%s', (unit, lines) => expect(unitNameIn(below(...lines), 0)).toBe(unit))
  it('is told by the label nearest to the table where each has one', () => {
    expect(unitNameIn(below('Đơn vị: Xã Nậm Pù', 'Đơn vị: Xã Tà Lét'), 0)).toBe('Xã Tà Lét')
  })
})

describe('whose a sheet is by its own name', () => {
  const sheet = (name: string, ...above: readonly string[]) =>
    unitNameIn(plainGrid(name, [...above.map((line) => [line]), ['STT']]), above.length)

  it.each([
    ['Sở Y tế', 'UBND TỈNH SÔNG ĐÁ', 'Sở Y tế'],
    ['So Y te', 'UBND TỈNH SÔNG ĐÁ', 'So Y te'],
    ['Bản in', 'Sở Nội vụ', 'Sở Nội vụ'],
    ['Số liệu', 'Sở Nội vụ', 'Sở Nội vụ'],
  ])('«%s» below «%s» is of %s', (name, above, unit) => expect(sheet(name, above)).toBe(unit))
})

describe('the year of the table of a document', () => {
  it('is that of the title before it', () => {
    expect(yearAbove(below('ngày 5 tháng 12 năm 2025', 'BẢNG TỰ CHẤM ĐIỂM NĂM 2024'), 0)).toBe(2024)
    expect(yearAbove(below('Bảng chấm'), 0)).toBeNull()
  })
})
