import { describe, expect, it } from 'vitest'
import { leadAgencies, leadAgency } from './agency.js'

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

describe('all agencies that a cell puts in the lead', () => {
  it.each([
    ['Sở Nội vụ; Sở Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
    ['Sở Nội vụ, Sở Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
    ['Sở Nội vụ và Sở Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
    ['- Sở Nội vụ\n- Sở Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
    ['Sở Nội vụ/ Văn phòng UBND tỉnh', ['Sở Nội vụ', 'Văn phòng UBND tỉnh']],
    ['Sở Nội vụ, SỞ NỘI VỤ', ['Sở Nội vụ']],
    ['Sở Văn hóa, Thể thao và Du lịch, Sở TT&TT', ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Thông tin và Truyền thông']],
    ['Sở Kế hoạch và Đầu tư', ['Sở Kế hoạch và Đầu tư']],
    ['Các sở, ban, ngành; UBND các huyện', ['Các sở, ngành', 'UBND cấp huyện']],
    ['UBND các huyện, các sở', ['UBND cấp huyện', 'Các sở, ngành']],
    ['Phòng Tổ chức, Phòng Hành chính', ['Phòng Tổ chức', 'Phòng Hành chính']],
    ['Thanh tra, Văn phòng', ['Thanh tra', 'Văn phòng']],
    ['Chủ trì: Sở Nội vụ; phối hợp: Sở Tài chính, Sở Y tế', ['Sở Nội vụ']],
    ['Sở Nội vụ chủ trì, phối hợp với Sở Tài chính', ['Sở Nội vụ']],
    ['Sở Nội vụ tham mưu UBND tỉnh giải pháp', ['Sở Nội vụ']],
    ['phối hợp với Sở Tư pháp và Sở Nội vụ', ['Sở Tư pháp']],
    ['Ban Quản lý \nHội Nông dân', ['Ban Quản lý', 'Hội Nông dân']],
    ['', []],
  ])('of «%s» are %j', (cell, agencies) => expect(leadAgencies(cell)).toEqual(agencies))
})
