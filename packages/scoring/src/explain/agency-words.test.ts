import { describe, expect, it } from 'vitest'
import { leadAgency, sameAgency } from './agency.js'
import { causeTitle } from './cause.js'

describe('the agency that a cell names first', () => {
  it.each([
    ['Sở Y tế, Sở Nội vụ', 'Sở Y tế'],
    ['phối hợp với Sở Tư pháp và Sở Nội vụ', 'Sở Tư pháp'],
    ['Văn phòng UBND tỉnh', 'Văn phòng UBND tỉnh'],
    ['Các sở; UBND các huyện', 'Các sở, ngành'],
    ['UBND các huyện, các sở', 'UBND cấp huyện'],
    ['Sở KH&ĐT', 'Sở Kế hoạch và Đầu tư'],
  ])('«%s»: %s', (cell, agency) => expect(leadAgency(cell)).toBe(agency))

  it.each([
    ['Phòng Tổ chức; Phòng Hành chính', 'Phòng Tổ chức'],
    [' – - Ban Quản lý  ', 'Ban Quản lý'],
    ['Ban Quản lý \nHội Nông dân', 'Ban Quản lý'],
    [' - ', null],
    ['Đ'.repeat(80), 'Đ'.repeat(60)],
  ])('where none is known, what stands before the first comma: «%s»', (cell, agency) =>
    expect(leadAgency(cell)).toBe(agency),
  )
})

describe('one agency however it is written', () => {
  it.each([
    ['Sở TT&TT', 'Sở Thông tin - Truyền thông'],
    ['SỞ NỘI VỤ', 'Sở Nội vụ'],
    ['Ủy ban nhân dân thành phố', 'UBND TP'],
    ['Văn phòng Hội đồng nhân dân', 'VP HĐND'],
    ['Ban Chỉ đạo CCHC', 'BCĐ CCHC'],
  ])('«%s» is «%s»', (first, second) => expect(sameAgency(first)).toBe(sameAgency(second)))
  it('two agencies are two', () => expect(sameAgency('Sở Nội vụ')).not.toBe(sameAgency('Sở Ngoại vụ')))
})

it('has words for every cause, and for no other', () => {
  expect(causeTitle('late')).toEqual({ vi: 'Chậm thời hạn', en: 'Late' })
  expect(causeTitle('unknown')).toEqual({ vi: 'Chưa rõ nguyên nhân', en: 'Cause not known' })
  expect(() => causeTitle('laziness')).toThrow('there is no cause of loss laziness')
})
