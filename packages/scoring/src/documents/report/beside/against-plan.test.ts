import { describe, expect, it } from 'vitest'
import { planOf } from '../../../testing/example-plan.js'
import { reportFacts } from '../report-facts.js'

const HEADER = ['Stt', 'Nội dung', 'Kinh phí (triệu đồng)', 'Trách nhiệm thực hiện', 'Bắt đầu', 'Kết thúc', 'Đã xong']
const plan = planOf([
  HEADER,
  ['1.1', 'Tổ chức Hội nghị tổng kết công tác CCHC năm 2017', 15, 'Sở Nội vụ', 'Tháng 1', 'Tháng 2', 'Đã tổ chức'],
  ['1.2', 'Tổ chức thi tìm hiểu về cải cách hành chính', 150, 'Sở Nội vụ', 'Tháng 3', 'Tháng 9', 'Chưa thực hiện'],
  ['2.1', 'Ban hành Kế hoạch rà soát thủ tục hành chính', null, 'Sở Tư pháp', 'Tháng 1', '31/3/2018', 'Hoàn thành'],
  [
    '3.1',
    'Xây dựng Đề án vị trí việc làm các đơn vị sự nghiệp',
    60,
    'Sở Nội vụ',
    'Tháng 4',
    'Tháng 11',
    'Đang thực hiện',
  ],
])
const asked = (...lines: readonly string[]) =>
  reportFacts(lines.join('\n'), { annex: null, sheets: [], plan })
    .questions.filter(({ id }) => id === 'against-plan')
    .map(({ text }) => text.vi)

describe('a report beside the plan that it is on', () => {
  it('has as many activities, for as much', () => {
    expect(asked('UBND tỉnh ban hành Kế hoạch CCHC năm 2018 gồm 04 hoạt động, kinh phí 225 triệu đồng.')).toEqual([])
    expect(asked('UBND tỉnh ban hành Kế hoạch CCHC năm 2018 gồm 14 hoạt động, kinh phí 252 triệu đồng.')).toEqual([
      'Báo cáo ghi kế hoạch có 14 hoạt động, kế hoạch liệt kê 4. Số nào đúng?',
      'Báo cáo ghi kinh phí 252 triệu đồng, kế hoạch là 225 triệu đồng. Số nào đúng?',
    ])
  })
  it('of another year, or amended since, is not asked', () => {
    expect(asked('Kế hoạch CCHC năm 2017 gồm 14 hoạt động.')).toEqual([])
    expect(asked('Kế hoạch CCHC năm 2018 gồm 14 hoạt động; sau đó bãi bỏ 10 hoạt động.')).toEqual([])
  })
  it('is done as far as the results say', () => {
    expect(asked('Đến nay đã hoàn thành 100% Kế hoạch cải cách hành chính năm 2018.')).toEqual([
      'Báo cáo ghi hoàn thành 100% kế hoạch, theo cột kết quả của kế hoạch mới 2/4 hoạt động. Số nào đúng?',
    ])
    expect(asked('Kế hoạch CCHC năm 2018 đã hoàn thành 2/4 hoạt động.')).toEqual([])
    expect(asked('Kế hoạch CCHC năm 2018 đã hoàn thành 3/4 hoạt động.')).toHaveLength(1)
  })
  it('calls done what the plan calls done', () => {
    expect(asked('Tỉnh đã tổ chức thi tìm hiểu về cải cách hành chính với 5.000 bài dự thi.')).toEqual([
      'Báo cáo ghi đã xong hoạt động 1.2 «Tổ chức thi tìm hiểu về cải cách hành chính», kế hoạch ghi «Chưa thực hiện». Bên nào đúng?',
    ])
    expect(asked('Đã tổ chức Hội nghị tổng kết công tác CCHC năm 2017.')).toEqual([])
    expect(asked('Tiếp tục tổ chức thi tìm hiểu về cải cách hành chính, phấn đấu hoàn thành trong quý tới.')).toEqual(
      [],
    )
    expect(asked('Kế hoạch rà soát thủ tục hành chính chưa được ban hành.')).toHaveLength(1)
  })
  it('names the same deadline', () => {
    expect(asked('Xây dựng Đề án vị trí việc làm các đơn vị sự nghiệp trước ngày 30/6/2018.')).toEqual([
      'Báo cáo ghi thời hạn 30/6/2018 cho hoạt động 3.1 «Xây dựng Đề án vị trí việc làm các đơn vị sự nghiệp», kế hoạch ghi «Tháng 11». Thời hạn nào đúng?',
    ])
    expect(asked('Xây dựng Đề án vị trí việc làm các đơn vị sự nghiệp, hoàn thành trong tháng 11/2018.')).toEqual([])
    expect(asked('Ban hành Kế hoạch rà soát thủ tục hành chính chậm nhất ngày 31/3/2018.')).toEqual([])
  })
})
