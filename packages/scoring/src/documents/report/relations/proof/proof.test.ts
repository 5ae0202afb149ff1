import { describe, expect, it } from 'vitest'
import { reportFacts } from '../../report-facts.js'

const asked = (text: string): readonly string[] => reportFacts(text).questions.map(({ text: { vi } }) => vi)

/** Figures that hold beside each other in a way that no single check reads, and the same with one of them misprinted. */
const PROVED: readonly (readonly [what: string, right: string, wrong: string])[] = [
  [
    'two ways to divide a whole, one behind the other',
    'Đã xử lý kỷ luật 34 trường hợp, gồm 12 công chức, 18 viên chức và 04 cán bộ cấp xã; theo hình thức: khiển trách 21, cảnh cáo 09, cách chức 01, buộc thôi việc 03 trường hợp.',
    'Đã xử lý kỷ luật 34 trường hợp, gồm 12 công chức, 13 viên chức và 04 cán bộ cấp xã; theo hình thức: khiển trách 21, cảnh cáo 09, cách chức 01, buộc thôi việc 03 trường hợp.',
  ],
  [
    'what there was, what came and what went',
    'Kế hoạch có 51 nhiệm vụ; trước điều chỉnh là 35 nhiệm vụ, bổ sung 19 nhiệm vụ thuộc lĩnh vực đường thủy và cắt bỏ 03 nhiệm vụ trùng lặp.',
    'Kế hoạch có 51 nhiệm vụ, gồm 35 nhiệm vụ thường xuyên và 19 nhiệm vụ thuộc lĩnh vực đường thủy.',
  ],
  [
    'parts of one whole and the share of another',
    'Sở cung cấp 214 dịch vụ công trực tuyến trên tổng số 246 TTHC cấp tỉnh (87,0%), gồm 151 dịch vụ toàn trình và 63 dịch vụ một phần.',
    'Sở cung cấp 214 dịch vụ công trực tuyến trên tổng số 246 TTHC cấp tỉnh (87,0%), gồm 151 dịch vụ toàn trình và 36 dịch vụ một phần.',
  ],
  [
    'the share of the year before behind the points gained',
    'Toàn tỉnh tiếp nhận 512.340 hồ sơ, gồm 5.210 hồ sơ từ kỳ trước chuyển sang và 507.130 hồ sơ tiếp nhận mới; trong số hồ sơ tiếp nhận mới có 370.205 hồ sơ nộp trực tuyến, đạt tỷ lệ 73,0%, tăng 12,4 điểm phần trăm so với năm 2023 (60,6%).',
    'Toàn tỉnh tiếp nhận 512.340 hồ sơ, gồm 5.210 hồ sơ từ kỳ trước chuyển sang và 507.310 hồ sơ tiếp nhận mới; trong số hồ sơ tiếp nhận mới có 370.205 hồ sơ nộp trực tuyến, đạt tỷ lệ 73,0%, tăng 12,4 điểm phần trăm so với năm 2023 (60,6%).',
  ],
  [
    'places lost while points were gained',
    'Chỉ số hài lòng năm 2023 đạt 83,10%, xếp thứ 28/63, giảm 04 bậc so với năm 2022 mặc dù giá trị Chỉ số tăng 1,35 điểm phần trăm (năm 2022 đạt 81,75%, xếp thứ 24/63).',
    'Chỉ số hài lòng năm 2023 đạt 83,10%, xếp thứ 28/63, giảm 06 bậc so với năm 2022 mặc dù giá trị Chỉ số tăng 1,35 điểm phần trăm (năm 2022 đạt 81,75%, xếp thứ 24/63).',
  ],
  [
    'a change of rooms in a bracket of two offices',
    'Trước hợp nhất, hai sở có 19 phòng và tương đương (Sở Xây dựng 09, Sở Giao thông vận tải 10); sau hợp nhất còn 12 phòng và tương đương, giảm 07 đầu mối (36,8%).',
    'Trước hợp nhất, hai sở có 19 phòng và tương đương (Sở Xây dựng 09, Sở Giao thông vận tải 12); sau hợp nhất còn 12 phòng và tương đương, giảm 07 đầu mối (36,8%).',
  ],
  [
    'a fall in percent of what there was before it',
    'Tỉnh có 88 đơn vị hành chính cấp xã gồm 66 xã, 21 phường và 01 đặc khu, giảm 150 đơn vị, tương ứng 63%, nằm trong khung giảm từ 60% đến 70% của Trung ương.\nTrong 88 đơn vị mới có 06 đơn vị giữ nguyên; 82 đơn vị còn lại hình thành từ việc sắp xếp 232 đơn vị cũ, bình quân 2,83 đơn vị cũ thành 01 đơn vị mới.',
    'Tỉnh có 88 đơn vị hành chính cấp xã gồm 66 xã, 12 phường và 01 đặc khu, giảm 150 đơn vị, tương ứng 63%, nằm trong khung giảm từ 60% đến 70% của Trung ương.\nTrong 88 đơn vị mới có 06 đơn vị giữ nguyên; 82 đơn vị còn lại hình thành từ việc sắp xếp 232 đơn vị cũ, bình quân 2,83 đơn vị cũ thành 01 đơn vị mới.',
  ],
  [
    'a goal for the part that is due',
    'Kế hoạch có 50 nhiệm vụ, đã hoàn thành 23 nhiệm vụ. Như vậy, so với tổng số nhiệm vụ cả năm mới đạt 46,0%; nếu chỉ tính 26 nhiệm vụ đến hạn trong 6 tháng thì đạt 88,5%.',
    'Kế hoạch có 50 nhiệm vụ, đã hoàn thành 23 nhiệm vụ (64,0%).',
  ],
  [
    'another year in the same sentence',
    'Điều kiện làm việc được cải thiện: năm 2015 có 48/192 xã, phường, thị trấn bố trí diện tích từ 40 m2 trở lên (25%), đến tháng 11/2020 có 135/180 xã, phường, thị trấn (75%), tăng 50 điểm phần trăm.\nHiện toàn tỉnh có 180 xã, phường, thị trấn.',
    'Điều kiện làm việc được cải thiện: đến tháng 11/2020 có 153/180 xã, phường, thị trấn (75%) bố trí diện tích từ 40 m2 trở lên.\nHiện toàn tỉnh có 180 xã, phường, thị trấn.',
  ],
  [
    'the rate of others told beside that of some',
    'Nơi nào kiểm tra nhiều thì hạn chế giảm nhanh: 6 huyện được kiểm tra từ 12 lượt trở lên có tỷ lệ hồ sơ quá hạn bình quân 0,9%, trong khi 11 huyện còn lại là 2,4%.',
    'Có 17 huyện, trong đó 6 huyện được kiểm tra (85,3%), 11 huyện còn lại chưa được kiểm tra.',
  ],
  [
    'a bracket of what there is to do',
    'Đã số hóa và làm sạch dữ liệu 48.720 giấy phép lái xe, đạt 80,0% số phải làm (60.900).',
    'Đã số hóa và làm sạch dữ liệu 48.720 giấy phép lái xe, đạt 70,0% số phải làm (60.900).',
  ],
]

describe('figures that fit what stands beside them', () => {
  it.each(PROVED)('are not asked about: %s', (_, right) => {
    expect(asked(right)).toEqual([])
  })
  it.each(PROVED)('are asked about where one is misprinted: %s', (_, __, wrong) => {
    expect(asked(wrong)).not.toEqual([])
  })
})
