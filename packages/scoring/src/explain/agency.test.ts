import { describe, expect, it } from 'vitest'
import { leadAgency } from './agency.js'

describe('the lead agency of a cell', () => {
  it.each([
    ['Sở Nội vụ tham mưu UBND tỉnh giải pháp thực hiện giảm số lượng đơn vị', 'Sở Nội vụ'],
    ['- Sở Thông tin và Truyền thông phối hợp Văn phòng UBND tỉnh tham mưu', 'Sở Thông tin và Truyền thông'],
    ['Văn phòng UBND tăng cường kiểm tra', 'Văn phòng UBND tỉnh'],
    ['Các cơ quan chuyên môn cấp tỉnh đảm bảo từ 95% - 100% hồ sơ', 'Các sở, ngành'],
    ['SỞ NỘI VỤ', 'Sở Nội vụ'],
    ['Phòng Tổ chức, Phòng Hành chính', 'Phòng Tổ chức'],
    ['', null],
  ])('of «%s» is %s', (cell, agency) => expect(leadAgency(cell)).toBe(agency))
})
