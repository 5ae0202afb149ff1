import { describe, expect, it } from 'vitest'
import { reportFacts } from './report-facts.js'

const asked = (text: string): readonly string[] => reportFacts(text).questions.map(({ text: { vi } }) => vi)

/** What right reports say, in the forms of the trade, and the same with one figure or word wrong. */
const TOLD: readonly (readonly [what: string, right: string, wrong: string])[] = [
  [
    'a change before the parts of what was counted',
    'Số phản ánh nhận được là 118, ít hơn 9 so với cùng kỳ; trong đó thuộc thẩm quyền 97, đã trả lời 94, chuyển cơ quan khác 21.',
    'Số phản ánh nhận được là 118, gồm thuộc thẩm quyền 79, chuyển cơ quan khác 21.',
  ],
  [
    'what was spent behind the parts of a budget',
    'Kinh phí được giao 12,6 tỷ đồng, trong đó Sở Thông tin và Truyền thông 7.350 triệu đồng, Sở Nội vụ 2,15 tỷ đồng, các đơn vị khác khoảng 3,1 tỷ đồng; đến nay giải ngân 5,9 tỷ đồng, đạt 46,8%.',
    'Kinh phí được giao 12,6 tỷ đồng, trong đó Sở Thông tin và Truyền thông 7.530 triệu đồng, Sở Nội vụ 2,15 tỷ đồng, các đơn vị khác 3,1 tỷ đồng.',
  ],
  [
    'what is left after a merger behind a bracket of kinds',
    'Toàn tỉnh có 141 xã, phường, thị trấn (112 xã, 17 phường, 12 thị trấn), sau sắp xếp giảm còn 128 đơn vị, trong đó 14 đơn vị hình thành mới từ 27 đơn vị cũ.',
    'Toàn tỉnh có 141 xã, phường, thị trấn (112 xã, 17 phường, 21 thị trấn), sau sắp xếp giảm còn 128 đơn vị.',
  ],
  [
    'a last part without a number',
    'UBND huyện ban hành 38 văn bản. Trong đó có 21 công văn, 9 kế hoạch, 5 quyết định, còn lại là thông báo.',
    'UBND huyện ban hành 38 văn bản, gồm 21 công văn, 9 kế hoạch, 5 quyết định và 6 thông báo.',
  ],
  [
    'shares that are told in turn',
    'Thực hiện 3.054 tỷ đồng, gồm chi thường xuyên 2.198 tỷ đồng, chi đầu tư 856 tỷ đồng (đạt lần lượt 97% và 90% dự toán).',
    'Thực hiện 3.054 tỷ đồng, gồm chi thường xuyên 2.198 tỷ đồng, chi đầu tư 865 tỷ đồng (đạt lần lượt 97% và 90% dự toán).',
  ],
  [
    'places told by their number alone',
    'Sở Y tế tăng 05 bậc (từ thứ 12 lên thứ 7), Sở Nông nghiệp tăng 03 bậc, Sở Công Thương giảm 04 bậc xuống thứ 10.',
    'Sở Y tế xếp thứ 7, tăng 06 bậc (từ thứ 12 lên thứ 7).',
  ],
  [
    'the greatest of a column that the words name, where shares go another way',
    'Kỳ\tTiếp nhận\tTỷ lệ\nQuý I\t498.200\t98,8%\nQuý II\t531.450\t99,2%\nQuý III\t544.900\t99,3%\nQuý IV\t536.770\t99,5%\nQuý có số hồ sơ cao nhất là quý III.',
    'Kỳ\tTiếp nhận\tTỷ lệ\nQuý I\t498.200\t98,8%\nQuý II\t531.450\t99,2%\nQuý III\t544.900\t99,3%\nQuý IV\t536.770\t99,5%\nQuý có tỷ lệ cao nhất là quý III.',
  ],
  [
    'a fraction behind a day',
    'Tính đến ngày 30/11/2022, 45/48 nhiệm vụ đã hoàn thành (93,75%), 03 nhiệm vụ còn lại đang được triển khai.',
    'Tính đến ngày 30/11/2022, 45/48 nhiệm vụ đã hoàn thành (93,75%), 05 nhiệm vụ còn lại đang được triển khai.',
  ],
  [
    'a row that is named with a remark in brackets',
    'Kỳ\tTiếp nhận\tTrực tuyến\tTỷ lệ\nQuý I\t2.000\t1.100\t55,00%\nQuý II\t2.000\t1.240\t62,00%\nQuý IV (đến 14/12)\t2.000\t1.400\t70,00%\nTỷ lệ hồ sơ trực tuyến tăng dần qua từng quý, từ 55,00% ở quý I lên 70,00% ở quý IV.',
    'Kỳ\tTiếp nhận\tTrực tuyến\tTỷ lệ\nQuý I\t2.000\t1.100\t55,00%\nQuý II\t2.000\t1.240\t62,00%\nQuý IV (đến 14/12)\t2.000\t1.400\t75,00%\nTỷ lệ hồ sơ trực tuyến tăng dần qua từng quý.',
  ],
  [
    'done and left under another name than what came in',
    'Qua kiểm tra phát hiện 63 tồn tại, hạn chế; đến nay các đơn vị đã khắc phục 56 nội dung (đạt 88,9%), 07 nội dung còn lại phải khắc phục xong trước ngày 31/3/2025.',
    'Qua kiểm tra phát hiện 63 tồn tại, hạn chế; đến nay các đơn vị đã khắc phục 58 nội dung (đạt 88,9%), 07 nội dung còn lại phải khắc phục xong trước ngày 31/3/2025.',
  ],
  [
    'a mean whose total and number stand in its sentence',
    'Bộ phận một cửa thành phố có 17 người làm việc. Tại 21 xã, phường có 96 công chức làm việc, bình quân 4,6 người/đơn vị.',
    'Bộ phận một cửa thành phố có 17 người làm việc. Tại 21 xã, phường có 96 công chức làm việc, bình quân 5,6 người/đơn vị.',
  ],
  [
    'a mean over the weeks behind it',
    'Cuộc thi thu hút 9.874 người dự thi, bình quân mỗi tuần có 2.468,5 người dự thi trong 04 tuần tổ chức.',
    'Cuộc thi thu hút 9.874 người dự thi, bình quân mỗi tuần có 2.648,5 người dự thi trong 04 tuần tổ chức.',
  ],
  [
    'two changes against two years, the whole called by its short name',
    'Toàn tỉnh có 618 ĐVSNCL, giảm 127 đơn vị (17,0%) so với năm 2015 (745 đơn vị) và giảm 21 đơn vị (3,3%) so với năm 2021 (639 đơn vị).',
    'Toàn tỉnh có 618 ĐVSNCL, giảm 127 đơn vị (17,0%) so với năm 2015 (745 đơn vị) và giảm 12 đơn vị (3,3%) so với năm 2021 (639 đơn vị).',
  ],
  [
    'a share with its fraction behind it',
    'Cao nhất là phường An Bình (96,20%, tương ứng 76/79 phiếu), thấp nhất là xã Đại Lộc (81,71%, tương ứng 67/82 phiếu).',
    'Cao nhất là phường An Bình (96,20%, tương ứng 76/79 phiếu), thấp nhất là xã Đại Lộc (81,71%, tương ứng 61/82 phiếu).',
  ],
  [
    'what was done in the quarter and since the beginning of the year',
    'Sở ban hành Kế hoạch với 36 nhiệm vụ; quý III hoàn thành 09 nhiệm vụ, lũy kế 9 tháng hoàn thành 28 nhiệm vụ (quý I: 08, quý II: 11), đạt 77,8% kế hoạch năm.',
    'Sở ban hành Kế hoạch với 36 nhiệm vụ; lũy kế 9 tháng hoàn thành 28 nhiệm vụ, đạt 87,8% kế hoạch năm.',
  ],
  [
    'what was late of what was done since then',
    'Lũy kế 9 tháng tiếp nhận 3.870 hồ sơ, đã trả 3.811 hồ sơ, quá hạn 11 hồ sơ (0,29%).',
    'Lũy kế 9 tháng tiếp nhận 3.870 hồ sơ, đã trả 3.811 hồ sơ, quá hạn 11 hồ sơ (2,9%).',
  ],
  [
    'what was saved, and set against the year before',
    'Tiết kiệm 10% chi thường xuyên được 142,6 tỷ đồng, trong đó khối tỉnh 61,8 tỷ đồng, khối huyện 80,8 tỷ đồng, bằng 103% so với năm trước (138,4 tỷ đồng).',
    'Tiết kiệm 10% chi thường xuyên được 142,6 tỷ đồng, trong đó khối tỉnh 61,8 tỷ đồng, khối huyện 88,0 tỷ đồng, bằng 103% so với năm trước (138,4 tỷ đồng).',
  ],
  [
    'a mean of about so much',
    'Giải quyết chính sách cho 1.348 người với kinh phí 1.126,4 tỷ đồng, bình quân khoảng 836 triệu đồng/người.',
    'Giải quyết chính sách cho 1.348 người với kinh phí 112,64 tỷ đồng, bình quân khoảng 836 triệu đồng/người.',
  ],
  [
    'names of a part behind its whole',
    'Một cửa hiện đại đã có ở 3 trong 11 huyện, thành phố (thành phố Long Xuyên, huyện Châu Thành, huyện Chợ Mới).',
    'Một cửa hiện đại đã có ở 4 trong 11 huyện, thành phố (thành phố Long Xuyên, huyện Châu Thành, huyện Chợ Mới).',
  ],
  [
    'what a fraction comes to by a further gain, beside the goal of the year',
    '93/156 xã được trang bị phần mềm, đạt 59,6%; chỉ tiêu đến hết năm là 100 xã. Sắp tới trang bị phần mềm cho thêm 7 xã để đạt 100 xã.',
    'Hiện có 93 xã được trang bị phần mềm. Sắp tới trang bị phần mềm cho thêm 7 xã để đạt 110 xã.',
  ],
  [
    'shares of what each level settled, which is not told',
    'Sở, ngành nhận 98.714 hồ sơ, cấp huyện nhận 41.280 hồ sơ, cấp xã nhận 153.362 hồ sơ. Số đã giải quyết là 290.825 hồ sơ. Trễ hạn 2.024 hồ sơ, chiếm 0,70% số đã giải quyết; cụ thể: sở, ngành trễ 611 hồ sơ (0,63%), cấp huyện trễ 1.384 hồ sơ (3,45%), cấp xã trễ 29 hồ sơ (0,02%).',
    'Số đã giải quyết là 290.825 hồ sơ. Trễ hạn 2.024 hồ sơ, chiếm 0,07% số đã giải quyết.',
  ],
  [
    'a share of what came in, before its parts',
    'Số hồ sơ tiếp nhận là 701.864 hồ sơ. Trong kỳ, hồ sơ trực tuyến là 628.870 hồ sơ, đạt 89,6% số hồ sơ tiếp nhận, trong đó toàn trình 401.266 hồ sơ, một phần 227.604 hồ sơ.',
    'Số hồ sơ tiếp nhận là 701.864 hồ sơ. Trong kỳ, hồ sơ trực tuyến là 628.870 hồ sơ, đạt 89,6% số hồ sơ tiếp nhận, trong đó toàn trình 401.266 hồ sơ, một phần 272.604 hồ sơ.',
  ],
  [
    'a list below «Trong đó:» that stands behind its whole',
    'Tỉnh giao 286 nhiệm vụ. Trong đó:\n+ Hoàn thành đúng hạn: 241;\n+ Hoàn thành quá hạn: 12;\n+ Còn trong hạn: 31;\n+ Quá hạn: 02.',
    'Tỉnh giao 286 nhiệm vụ. Trong đó:\n+ Hoàn thành đúng hạn: 241;\n+ Hoàn thành quá hạn: 12;\n+ Còn trong hạn: 13;\n+ Quá hạn: 02.',
  ],
  [
    'offices of one word, parted by semicolons',
    'Sở có 06 phòng và tương đương: Văn phòng; Thanh tra; Phòng Kế hoạch - Tài chính; Phòng Đất đai; Phòng Khoáng sản và Nước; Phòng Đo đạc, Bản đồ và Viễn thám.',
    'Sở có 06 phòng và tương đương: Văn phòng; Thanh tra; Phòng Kế hoạch - Tài chính; Phòng Khoáng sản và Nước; Phòng Đo đạc, Bản đồ và Viễn thám.',
  ],
  [
    'a percentage of a gain whose earlier value stands behind it',
    'Tiếp nhận 22.186 hồ sơ. Về số lượng, tăng 10.356 hồ sơ (87,5%) so với cùng kỳ (11.830 hồ sơ).',
    'Tiếp nhận 22.186 hồ sơ. Về số lượng, tăng 10.356 hồ sơ (46,7%) so với cùng kỳ (11.830 hồ sơ).',
  ],
  [
    'classes that are left, with a comma in their name',
    'Kế hoạch mở 42 lớp đào tạo, bồi dưỡng; đã mở 19 lớp.\nNhiệm vụ\nMở 23 lớp đào tạo, bồi dưỡng còn lại.',
    'Kế hoạch mở 42 lớp đào tạo, bồi dưỡng; đã mở 19 lớp.\nNhiệm vụ\nMở 33 lớp đào tạo, bồi dưỡng còn lại.',
  ],
  [
    'parts of a loss in a sentence on putting schools together',
    'Thực hiện sắp xếp, số trường giảm 09 trường, cụ thể: mầm non giảm từ 40 xuống còn 36 trường, tiểu học giảm từ 41 xuống còn 36 trường.',
    'Thực hiện sắp xếp, số trường giảm 09 trường, cụ thể: mầm non giảm từ 40 xuống còn 36 trường, tiểu học giảm từ 41 xuống còn 46 trường.',
  ],
  [
    'how many months the figures are of',
    'Số liệu từ ngày 01/01/2020 đến hết ngày 30/11/2020 (11 tháng).',
    'Số liệu từ ngày 01/01/2020 đến hết ngày 30/9/2020 (11 tháng).',
  ],
  [
    'how many each has, in the bracket behind all of them',
    'Thành lập 48 tổ công nghệ số tại 48/48 thôn, với 336 thành viên (07 thành viên/tổ).',
    'Thành lập 48 tổ công nghệ số tại 48/48 thôn, với 336 thành viên (09 thành viên/tổ).',
  ],
  [
    'a goal behind a bracket of the year before',
    'Có 291 người hài lòng, đạt 90,9% (năm 2018: 264/300 người, đạt 88,0%), vượt mục tiêu 90% của kế hoạch.',
    'Có 291 người hài lòng, đạt 90,9% (năm 2018: 264/300 người, đạt 88,0%), vượt mục tiêu 92% của kế hoạch.',
  ],
  [
    'a place of the year before right behind the places gained',
    'Chỉ số xếp thứ 4/11, tăng 2 bậc so với vị trí thứ 6/11 của năm trước.',
    'Chỉ số xếp thứ 4/11, giảm 2 bậc so với vị trí thứ 6/11 của năm trước.',
  ],
  [
    'the way that a change goes, with the year before in a bracket',
    'Số thủ tục thuộc thẩm quyền là 112 thủ tục (năm 2018: 121 thủ tục; giảm 09 thủ tục).',
    'Số thủ tục thuộc thẩm quyền là 112 thủ tục (năm 2018: 121 thủ tục; tăng 09 thủ tục).',
  ],
  [
    'a deadline that was set at a meeting',
    'An Giang, ngày 28 tháng 9 năm 2016\nBÁO CÁO\nTại phiên họp thứ hai, Trưởng ban yêu cầu 8 sở phải giải trình trước ngày 05/9/2016.',
    'An Giang, ngày 28 tháng 9 năm 2016\nBÁO CÁO\nCác sở phải giải trình trước ngày 05/9/2016.',
  ],
]

describe('what reports tell', () => {
  it.each(TOLD)('is not asked about where it is right: %s', (_, right) => {
    expect(asked(right)).toEqual([])
  })
  it.each(TOLD)('is asked about where it is wrong: %s', (_, __, wrong) => {
    expect(asked(wrong)).not.toEqual([])
  })
})
