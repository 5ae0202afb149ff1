import { expect, it } from 'vitest'
import { isTotalText } from './row-words.js'

it.each([
  'Tổng cộng',
  'Cộng mục II',
  'Cộng bảng 1',
  'TỔNG HAI BẢNG',
  'Tổng cả hai phần',
  'Cong bang 2',
  'Điểm lĩnh vực 3',
])('«%s» is a total', (text) => expect(isTotalText(text)).toBe(true))

it.each(['CÔNG TÁC CHỈ ĐẠO', 'Cộng đồng dân cư', 'Cong bang trong danh gia', 'Tổng hợp báo cáo', 'Tổng đài 1022'])(
  '«%s» is none',
  (text) => expect(isTotalText(text)).toBe(false),
)
