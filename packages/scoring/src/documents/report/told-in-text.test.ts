import { describe, expect, it } from 'vitest'
import { reportFacts } from './index.js'

const asked = (text: string) => reportFacts(text).questions.map(({ id }) => id)

// Kinds that place or arithmetic proves, each beside a right twin.
describe.each([
  [
    'names of a kind with a comma of its own',
    'list-count',
    'Đã kiểm tra 05 quận, huyện (Ngô Quyền, Kiến An, An Lão, Thủy Nguyên).',
    'Đã kiểm tra 04 quận, huyện (Ngô Quyền, Kiến An, An Lão, Thủy Nguyên).',
  ],
  [
    'days of meetings',
    'list-count',
    'Tổ công tác đã họp 04 phiên vào các ngày 14/3/2024, 20/6/2024 và 12/9/2024.',
    'Tổ công tác đã họp 03 phiên vào các ngày 14/3/2024, 20/6/2024 và 12/9/2024.',
  ],
  [
    'a decision dated before its number',
    'document-two-dates',
    'Ngày 28/12/2023, UBND tỉnh ban hành Quyết định số 3312/QĐ-UBND về kế hoạch.\nThực hiện Quyết định số 3312/QĐ-UBND ngày 18/12/2023.',
    'Ngày 28/12/2023, UBND tỉnh ban hành Quyết định số 3312/QĐ-UBND về kế hoạch.\nThực hiện Quyết định số 3312/QĐ-UBND ngày 28/12/2023.',
  ],
  [
    'what each group has',
    'parts-of-total',
    'Đoàn gồm 15 thành viên, chia thành 03 tổ: Tổ 1 có 06 người, Tổ 2 có 06 người, Tổ 3 có 05 người.',
    'Đoàn gồm 15 thành viên, chia thành 03 tổ: Tổ 1 có 05 người, Tổ 2 có 05 người, Tổ 3 có 05 người.',
  ],
  [
    'the share of an item of the list before',
    'named-share',
    'Số kiến nghị lần lượt là: cấp tỉnh 42 kiến nghị, cấp huyện 78 kiến nghị, cấp xã 80 kiến nghị. Như vậy cấp xã chiếm 45% số kiến nghị.',
    'Số kiến nghị lần lượt là: cấp tỉnh 42 kiến nghị, cấp huyện 78 kiến nghị, cấp xã 80 kiến nghị. Như vậy cấp xã chiếm 40% số kiến nghị.',
  ],
  [
    'a comparison in the verb with a year',
    'decrease',
    'Hồ sơ tiếp nhận: 41.250, thấp hơn quý II năm 2024 là 3.150 hồ sơ (38.100 hồ sơ).',
    'Hồ sơ tiếp nhận: 41.250, cao hơn quý II năm 2024 là 3.150 hồ sơ (38.100 hồ sơ).',
  ],
])('%s', (_, id, wrong, right) => {
  it(`that does not hold is asked about by ${id}`, () => {
    expect(asked(wrong)).toEqual([id])
  })
  it('that holds is not', () => {
    expect(asked(right)).toEqual([])
  })
})
