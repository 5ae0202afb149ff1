import { describe, expect, it } from 'vitest'
import { reportFacts } from './index.js'

const asked = (text: string) => reportFacts(text).questions.map(({ id, text: { vi } }) => `${id}: ${vi}`)

// Right sentences of kinds that were once asked about; a question about what is right costs more trust than ten found ones win.
describe('what is right is asked nothing', () => {
  it.each([
    [
      'the whole stands in the sentence before, with a list between',
      'Kế hoạch năm có 60 nhiệm vụ, chia thành 04 nhóm, lần lượt là 21, 16, 14 và 9 nhiệm vụ. Đến nay hoàn thành 33 nhiệm vụ, đang thực hiện 22 nhiệm vụ, chưa đến hạn 05 nhiệm vụ.',
    ],
    [
      'years before and this year make what has come together',
      'Trong năm tinh giản 64 người; lũy kế từ năm 2020 đến nay tinh giản 310 người (năm 2020: 118 người, năm 2021: 128 người).',
    ],
    [
      'the largest of a row of places is a part like the others',
      'Lĩnh vực đất đai nhiều nhất với 3.120 hồ sơ, tiếp đến là tư pháp 1.954 hồ sơ, xây dựng 875 hồ sơ, các lĩnh vực khác 412 hồ sơ.',
    ],
    ['what is missing of a goal', 'Toàn huyện có 71 công chức so với chỉ tiêu giao 76 công chức, thiếu 05 công chức.'],
    [
      'a list that goes on behind a word that ends others',
      'Đã xử lý 31 trường hợp: đi muộn 14 trường hợp, bỏ vị trí 09 trường hợp, làm việc riêng 08 trường hợp.',
    ],
    ['a kind that is called middling', 'Xếp loại 115 cơ quan: tốt 62 cơ quan, khá 41 cơ quan, trung bình 12 cơ quan.'],
    [
      'a part of what was late',
      '1. Kết quả\nĐã trả 2.340 hồ sơ, trong đó quá hạn 48 hồ sơ.\n2. Tồn tại, hạn chế\nCòn 48 hồ sơ quá hạn (đất đai 41 hồ sơ, hộ tịch 07 hồ sơ).',
    ],
    [
      'what was settled late in a line of its own, beside what is late in work',
      '1. Kết quả\n- Đã giải quyết 20.480 hồ sơ, trong đó:\n+ Đúng hạn: 19.260 hồ sơ;\n+ Quá hạn: 1.220 hồ sơ.\n- Đang giải quyết 845 hồ sơ, trong đó trong hạn 826 hồ sơ, quá hạn 19 hồ sơ.\n2. Tồn tại, hạn chế\n- 1.220 hồ sơ giải quyết quá hạn: đất đai 900, xây dựng 320.',
    ],
    ['late, but done', '18/18 đơn vị đã gửi báo cáo; tuy nhiên có 05 đơn vị gửi chậm so với quy định.'],
    ['the level that each of some reached', 'Có 11/14 xã đạt trên 60%, 03 xã còn lại dưới 60%.'],
    [
      'lines that make the figure which has no unit',
      '- Hồ sơ tiếp nhận: 21.480, cao hơn cùng kỳ năm trước là 1.220 hồ sơ (20.260 hồ sơ).\n+ Tiếp nhận mới: 20.900 hồ sơ;\n+ Kỳ trước chuyển sang: 580 hồ sơ.',
    ],
    [
      'the period that this one is compared with',
      'BÁO CÁO\nCông tác cải cách hành chính quý II năm 2025\nHồ sơ tiếp nhận thấp hơn quý II năm 2024.',
    ],
    [
      'a range',
      'Mỗi phường có từ 04 đến 05 phòng; toàn tỉnh có 118 phòng, trong đó 22 phường có 04 phòng và 06 phường có 05 phòng.',
    ],
  ])('%s', (_, text) => {
    expect(asked(text)).toEqual([])
  })
})
