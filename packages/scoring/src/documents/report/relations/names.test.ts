import { describe, expect, it } from 'vitest'
import { readText } from '../../../testing/read-text.js'
import { namesBehind } from './names.js'

/** How many items stand behind the figures of a text, at the least and at the most. */
function counted(text: string) {
  const { all, cues } = readText(text)
  return all.flatMap((figure) => {
    const names = namesBehind(figure, cues)
    return names ? [[names.least, names.most]] : []
  })
}

describe('the names behind a count', () => {
  it.each([
    ['offices in a bracket', 'Kiểm tra tại 4 sở (Sở Y tế, Sở Nội vụ, Sở Tài chính).', 3],
    ['the last one behind «và»', 'Kiểm tra tại 3 sở (Sở Y tế, Sở Nội vụ và Sở Tài chính).', 3],
    ['an office with «và» in its name is one', 'Có 2 sở (Sở Nông nghiệp và Môi trường, Sở Nội vụ).', 2],
    [
      'offices behind a colon',
      'Kiểm tra 4 đơn vị: Sở Y tế, Sở Nội vụ, UBND huyện Lâm Hà và Ban Quản lý khu công nghiệp.',
      4,
    ],
    [
      'names in quotation marks',
      'Có 4 mô hình mới: "Ngày thứ Sáu không viết", "Trả kết quả tại nhà" và "Chính quyền thân thiện".',
      3,
    ],
    ['months, a turn each', 'Tổ chức 3 lần (tháng 1, tháng 3 và tháng 6).', 3],
    ['tasks by ordinals', 'Có 3 nhiệm vụ: một là rà soát; hai là sửa đổi; ba là công bố.', 3],
    ['places right behind what they are', 'Sáp nhập 03 phường Nam Hải, Thành Tô và Cát Bi.', 3],
    ['places of former times', 'Sáp nhập 03 phường Nam Hải, Thành Tô và Cát Bi (cũ), từ ngày 01/7/2025.', 3],
    [
      'clauses parted by semicolons',
      'Có 3 giải pháp: rà soát lại các thủ tục; công khai kết quả giải quyết; kiểm tra đột xuất các đơn vị.',
      3,
    ],
  ])('%s', (_, text, items) => expect(counted(text)).toEqual([[items, items]]))

  it.each([
    ['are only some', 'Kiểm tra 5 đơn vị như Sở Y tế, Sở Nội vụ.'],
    ['are quoted and followed by more', 'Có 3 khẩu hiệu: “Nhanh”, “Gọn” cùng nhiều khẩu hiệu khác.'],
    ['say what is in them', 'Ban hành 3 văn bản (nghị quyết, trong đó có sửa đổi).'],
    ['are behind a count of more than a list has', 'Có 35 đơn vị (Sở Y tế, Sở Nội vụ).'],
    ['are behind a length of time', 'Trong 2 ngày (Thứ Hai, Thứ Ba).'],
    ['are behind a change', 'Tăng 2 sở (Sở Y tế, Sở Nội vụ).'],
  ])('that %s are not counted', (_, text) => expect(counted(text)).toEqual([]))
})
