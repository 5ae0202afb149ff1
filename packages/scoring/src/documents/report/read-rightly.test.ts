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
    [
      'a heading of what is ahead beside the look back',
      'BÁO CÁO\nCông tác cải cách hành chính năm 2023\nIII. ĐÁNH GIÁ CHUNG VÀ PHƯƠNG HƯỚNG NĂM 2024',
    ],
    [
      'units of another level than the rooms before them',
      'Số phòng giảm từ 121 xuống còn 117, giảm 04 phòng. Số đơn vị sự nghiệp giảm từ 486 xuống còn 479 đơn vị, giảm 07 đơn vị (1,4%). Duy trì 08 đơn vị cấp huyện, 106 đơn vị cấp xã.',
    ],
    [
      'units that are left, beside petitions that are left',
      'Kế hoạch kiểm tra 08 đơn vị, đã kiểm tra 06 đơn vị, còn 02 đơn vị.\nĐã giải quyết 138/146 đơn thuộc thẩm quyền, còn 08 đơn.\nNhiệm vụ: kiểm tra 02 đơn vị còn lại.',
    ],
    [
      'months before a list',
      'Một số kết quả chính 11 tháng:\n- Thu ngân sách vượt dự toán.\n- Chi đúng định mức.\n- Hoàn thành đề án.',
    ],
    [
      'what was found behind a list that makes its whole',
      'Đã kiểm tra 16/16 đơn vị theo kế hoạch, gồm 04 phòng chuyên môn và 12 xã, thị trấn, qua đó yêu cầu 09 đơn vị khắc phục.',
    ],
    [
      'parts of a loss, each with its own values',
      'Số trường giảm từ 118 trường xuống còn 109 trường, giảm 09 trường (7,6%), cụ thể: mầm non giảm từ 40 xuống còn 38 trường, tiểu học giảm từ 41 xuống còn 36 trường, trung học cơ sở giảm từ 37 xuống còn 35 trường.',
    ],
    [
      'a share that says what it is of, behind a fraction of something else',
      'Kết quả thể hiện ở việc hoàn thành 36/39 nhiệm vụ, tỷ lệ hồ sơ đúng hạn đạt 99,8%.',
    ],
    ['millions with decimals', 'Lập hồ sơ sức khỏe cho 1,622 triệu người/1,87 triệu dân (86,7%).'],
    [
      'what is left by two lines of a list',
      '1. Kết quả\nKế hoạch có 29 nhiệm vụ.\n- Đã hoàn thành: 13 nhiệm vụ.\n- Đang thực hiện: 14 nhiệm vụ.\n- Chậm: 02 nhiệm vụ.\n2. Nhiệm vụ\n- Hoàn thành 16 nhiệm vụ còn lại.',
    ],
    ['about so many each', 'Tuyên truyền tại 312 buổi họp với 18.650 lượt người, bình quân gần 60 lượt người/buổi.'],
    [
      'a share of all offices behind a list of those that were visited',
      'Đã kiểm tra 11 cơ quan, đơn vị, bao gồm 04 phòng và 07 xã, đạt 37,9% tổng số cơ quan, đơn vị trực thuộc.',
    ],
    [
      'a mean of what is left after a loss',
      'Cơ quan giảm từ 20 xuống 14 cơ quan. Số phòng giảm từ 132 xuống 98 phòng, giảm 34 phòng (25,8%); bình quân mỗi cơ quan có 07 phòng.',
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
      'the day by which a plan is to be done',
      'Kế hoạch số 15/KH-UBND ngày 18/01/2023 giao rà soát 60 thủ tục.\nHoàn thành rà soát theo Kế hoạch số 15/KH-UBND trước ngày 30/9/2023.',
    ],
    [
      'news that is spread on loudspeakers, below a list',
      '- Ban hành kế hoạch;\n- Tổ chức hội nghị;\n- Mở chuyên mục.\nĐã phát 64 lượt tin trên hệ thống loa truyền thanh.',
    ],
    [
      'money collected on line, of a figure with decimals',
      'Phí thu được 21,48 tỷ đồng, trong đó nộp trực tuyến 18,75 tỷ đồng (87,3%).',
    ],
    [
      'so many meetings, one each month of the nine',
      'Ban Chỉ đạo họp 9 phiên (mỗi tháng 1 phiên), kết luận 81 nội dung.',
    ],
    [
      'so many more than the year before, and a rate that fell',
      'Năm 2022 hoàn thành 14 văn bản trên 20 văn bản được giao; năm 2021 hoàn thành 13 văn bản. Như vậy số văn bản hoàn thành nhiều hơn 1 văn bản vì được giao tăng 4 văn bản.',
    ],
    [
      'fields counted by a word, and all of them behind it',
      'Hai lĩnh vực giảm điểm mất nhiều nhất trong số điểm mất của cả 8 lĩnh vực, cụ thể:\n- Tài chính công do giải ngân chậm;\n- Tổ chức bộ máy do sắp xếp chưa xong.',
    ],
    [
      'the highest value, which the sentence itself tells',
      'Yếu tố\t2022\t2023\tTăng\nTiếp cận dịch vụ\t81,02\t82,10\t+1,08\nThủ tục hành chính\t82,84\t84,35\t+1,51\nKết quả dịch vụ\t84,11\t85,12\t+1,01\nYếu tố được hài lòng cao nhất là kết quả dịch vụ (85,12%).',
    ],
    [
      'a share of something else of a place that the table has',
      'Đơn vị\tHồ sơ\tKích hoạt (%)\nXã Tân Phú\t1.240\t84,2\nXã An Long\t1.310\t79,9\nThị trấn Thanh Bình\t1.694\t91,4\nTỷ lệ số hóa các xã đạt từ 80% trở lên, cao nhất là thị trấn Thanh Bình (96,3%).',
    ],
    [
      'gains and losses that together are the change of the table',
      'Lĩnh vực\tNăm 2022\tNăm 2023\tTăng, giảm\nThể chế\t8,20\t9,10\t+0,90\nTài chính công\t9,00\t8,60\t-0,40\nTổng điểm\t17,20\t17,70\t+0,50\nMột lĩnh vực tăng với tổng điểm tăng 0,90 điểm, một lĩnh vực giảm với tổng điểm giảm 0,40 điểm.',
    ],
    [
      'the rate of the quarter before',
      'Đã giải quyết 8.940 hồ sơ: đúng hạn 8.896 hồ sơ, quá hạn 44 hồ sơ. Quý I năm 2023, tỷ lệ đúng hạn là 99,12%; như vậy quý II cao hơn.',
    ],
    [
      'forms that were sent and came back, and a survey of another year',
      'Khảo sát doanh nghiệp: gửi 640 phiếu, nhận lại 402 phiếu. Năm 2021 tỷ lệ hài lòng là 84,1% (nhận 358 phiếu, hài lòng 301 phiếu).',
    ],
    [
      'a round of a competition, and how many were wanted',
      'Năm qua tuyển được 73 người/90 chỉ tiêu, gồm 44 người thi tuyển vòng 2 đợt 1 và 29 người đợt 2.',
    ],
    [
      'two plans made into one, of which some duties were the same',
      'Trước khi hợp nhất, hai sở có 38 nhiệm vụ (Sở Tài chính cũ) và 27 nhiệm vụ (Sở Kế hoạch cũ). Kế hoạch mới lồng ghép 12 nhiệm vụ trùng nhau nên còn 53 nhiệm vụ.',
    ],
    [
      'two offices, each in a clause of its own',
      'Sở Tài chính cũ đạt 90,14 điểm, xếp thứ 5/19, tăng 2 bậc; Sở Kế hoạch cũ đạt 87,62 điểm, xếp thứ 10/19 dù điểm số tăng 0,41 điểm.',
    ],
    [
      'what comes next, wanted to be more',
      'Tỷ lệ hồ sơ trực tuyến vượt mục tiêu tối thiểu 80% của tỉnh.\nII. PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ II\nPhấn đấu tỷ lệ hồ sơ trực tuyến đạt ít nhất 95%.',
    ],
    ['all files of some communes', 'Có 14/18 xã, thị trấn trả hồ sơ đúng hạn 100%; 4 đơn vị còn lại có hồ sơ quá hạn.'],
    [
      'offices with their people in one bracket',
      'Biên chế được giao là 85, có mặt 81 (11 phòng chuyên môn 70 người; lãnh đạo huyện 11 người).',
    ],
    [
      'the lowest commune, which lies in a region of a table',
      'Vùng\tXuất sắc\tTốt\tKhá\nVùng núi\t1\t2\t3\nVùng trung du\t2\t4\t5\nVùng ven biển\t4\t3\t6\nThấp nhất là xã Vĩnh Hòa 57,50 điểm, thuộc vùng trung du.',
    ],
    [
      'news, articles and meetings',
      'Phát 142 lượt tin trên hệ thống truyền thanh, đăng 78 bài trên trang thông tin điện tử; tổ chức 46 buổi tuyên truyền.',
    ],
    [
      'people who came and went',
      'Đầu kỳ phường có 61 người; sau 4 tháng có 6 người nghỉ, 4 người chuyển công tác đi, tiếp nhận 5 người biệt phái nên còn 56 người.',
    ],
    [
      'a day that has passed, and what was not done by it',
      'Bình Lâm, ngày 04 tháng 11 năm 2025\nBÁO CÁO\nKết quả công tác\nSố hóa hồ sơ phải hoàn thành trước ngày 30/9/2025 nhưng chưa xong do thiếu kinh phí.',
    ],
    [
      'above the whole country by so much',
      'Chỉ số đạt 82,35%, tăng 0,64 điểm phần trăm so với năm 2021 (81,71%), tăng 5 bậc; cao hơn mức trung bình cả nước (80,08%) là 2,27 điểm phần trăm.',
    ],
    [
      'the scale of a part, in a bracket behind it',
      'Nhóm tác động mất 2,8750 điểm, trong đó mất điểm hài lòng 1,6250 điểm (thang điểm 10,0, tỉnh được 8,3750 điểm) và mất ở nhóm kinh tế 1,2500 điểm.',
    ],
    [
      'a report of the first quarter with the duties of the second',
      'Bình Lâm, ngày 17 tháng 3 năm 2025\nBÁO CÁO\nKết quả công tác cải cách hành chính quý I và phương hướng, nhiệm vụ quý II năm 2025\nSở đã ban hành kế hoạch.',
    ],
    [
      'what is open at the end of each month',
      'Tháng\tTiếp nhận\tĐã trả\tChưa trả cuối tháng\n7\t2.100\t2.010\t90\n8\t2.240\t2.210\t120\n9\t2.180\t2.190\t110\n10\t2.150\t2.152\t108\nCộng\t8.670\t8.562\t108',
    ],
    [
      'a range',
      'Mỗi phường có từ 04 đến 05 phòng; toàn tỉnh có 118 phòng, trong đó 22 phường có 04 phòng và 06 phường có 05 phòng.',
    ],
  ])('%s', (_, text) => {
    expect(asked(text)).toEqual([])
  })
})
