import { describe, expect, it } from 'vitest'
import { reportFacts } from '../../report-facts.js'

const asked = (text: string) => reportFacts(text).questions.map(({ id }) => id)

/** Constructs that say by themselves which figures belong together, each with the slip of one figure and right. */
const PLAIN: readonly (readonly [what: string, wrong: string, right: string])[] = [
  [
    'parts in a bracket, one far off',
    'Sở ban hành 17 văn bản chỉ đạo (30 kế hoạch, 12 công văn, 02 thông báo), lũy kế 9 tháng là 49 văn bản.',
    'Sở ban hành 17 văn bản chỉ đạo (03 kế hoạch, 12 công văn, 02 thông báo), lũy kế 9 tháng là 49 văn bản.',
  ],
  [
    'parts behind the change of their total',
    'Toàn tỉnh tiếp nhận 486.213 hồ sơ, tăng 7,4% so với cùng kỳ năm 2017 (452.690 hồ sơ), trong đó cấp tỉnh 118.407 hồ sơ, cấp huyện 95.612 hồ sơ và cấp xã 271.294 hồ sơ.',
    'Toàn tỉnh tiếp nhận 486.213 hồ sơ, tăng 7,4% so với cùng kỳ năm 2017 (452.690 hồ sơ), trong đó cấp tỉnh 118.407 hồ sơ, cấp huyện 96.512 hồ sơ và cấp xã 271.294 hồ sơ.',
  ],
  [
    'what is left closes a list',
    'Trong 107 thủ tục cấp tỉnh, lĩnh vực đất đai có 45, môi trường có 61, khoáng sản có 33, còn lại 13 thủ tục thuộc các lĩnh vực khác.',
    'Trong 107 thủ tục cấp tỉnh, lĩnh vực đất đai có 45, môi trường có 16, khoáng sản có 33, còn lại 13 thủ tục thuộc các lĩnh vực khác.',
  ],
  [
    'a change with its two values, however much another pair fits',
    'Có 64 văn bản cấp xã và 41 văn bản cấp tỉnh. So với năm 2017, văn bản cấp tỉnh giảm 12 văn bản (từ 52 xuống 41, tương ứng giảm 21,2%).',
    'Có 64 văn bản cấp xã và 41 văn bản cấp tỉnh. So với năm 2017, văn bản cấp tỉnh giảm 11 văn bản (từ 52 xuống 41, tương ứng giảm 21,2%).',
  ],
  [
    'a quarter in the comparison',
    'Quý III có 51 người thôi việc, nhiều hơn quý II 18 người (43 người).',
    'Quý III có 51 người thôi việc, nhiều hơn quý II 08 người (43 người).',
  ],
  [
    'what is compared with in a bracket before the change',
    'Chỉ số hài lòng 82,40%, thấp hơn trung bình cả nước (82,99%) 0,95 điểm phần trăm.',
    'Chỉ số hài lòng 82,40%, thấp hơn trung bình cả nước (82,99%) 0,59 điểm phần trăm.',
  ],
  [
    'parts of one name that are more than all',
    'Trong số 57 nhiệm vụ của kế hoạch, 66 nhiệm vụ đạt tiến độ, 06 nhiệm vụ chậm tiến độ và 03 nhiệm vụ phải điều chỉnh.',
    'Trong số 75 nhiệm vụ của kế hoạch, 66 nhiệm vụ đạt tiến độ, 06 nhiệm vụ chậm tiến độ và 03 nhiệm vụ phải điều chỉnh.',
  ],
  [
    'two ranks right behind the places between them',
    'Chỉ số PAPI đạt 43,47 điểm, tăng 81 bậc so với năm 2021, từ hạng 24 lên hạng 6.',
    'Chỉ số PAPI đạt 43,47 điểm, tăng 18 bậc so với năm 2021, từ hạng 24 lên hạng 6.',
  ],
  [
    'a share, its part and its whole, one a digit away',
    'Phỏng vấn 1.050 người bệnh, 1.368 người hài lòng, đạt 91,2%.',
    'Phỏng vấn 1.500 người bệnh, 1.368 người hài lòng, đạt 91,2%.',
  ],
]

describe('figures that stand in one breath', () => {
  it.each(PLAIN)('are asked about: %s', (_, wrong) => {
    expect(asked(wrong)).toHaveLength(1)
  })
  it.each(PLAIN)('are not where they are right: %s', (_, __, right) => {
    expect(asked(right)).toEqual([])
  })
})

/** Right sentences whose figures stand near each other and are far from fitting: of different things. */
describe('figures that are far from fitting and not said to belong together', () => {
  it.each([
    'Kế hoạch có 62 nhiệm vụ cụ thể, giao cho 19 sở, ban, ngành và 09 UBND cấp huyện chủ trì.',
    'Văn bản đi của Sở là 3.964 văn bản, trong đó 3.885 văn bản được ký số; văn bản đến 12.730 văn bản, 100% được xử lý trên phần mềm.',
    'Hồ sơ còn đang giải quyết 4.942, gồm cấp tỉnh 1.806, cấp huyện 2.745, cấp xã 391. Trong 1.455 hồ sơ quá hạn thì cấp huyện chiếm 88,5%.',
    'Lũy kế cấp 92.000 tài khoản, gồm 80.960 tài khoản mức 2 và 11.040 tài khoản mức 1, kích hoạt 82.800 tài khoản.',
    'Trong kỳ tiếp nhận mới 28.871 hồ sơ, giảm 7,5% so với cùng kỳ năm trước (31.206 hồ sơ); cộng 238 hồ sơ kỳ trước chuyển sang.',
    'Sở giảm 2 phòng (từ 7 xuống 5), 2 đơn vị sự nghiệp (từ 6 xuống 4).',
  ])('are not asked about: %s', (text) => {
    expect(asked(text)).toEqual([])
  })
})
