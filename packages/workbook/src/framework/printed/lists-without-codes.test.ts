import { type FrameworkNode, plainGrid } from '@parscore/scoring'
import { describe, expect, it } from 'vitest'
import { readPrintedFramework } from './printed-framework.js'

type Rows = readonly (readonly (string | number | null)[])[]

/** The criteria of a list as an office sends it, each with its maximum and what its points are given by. */
function criteriaOf(rows: Rows, lines: readonly string[] = []) {
  const read = readPrintedFramework([plainGrid('Bảng', rows)], { name: 'bo-tieu-chi.xlsx', lines, year: 2025 })
  if (!read.ok) return read.error.vi
  const told = (node: FrameworkNode) => `${node.code} ${node.title.vi}: ${node.maximum} ${node.rule?.kind ?? '–'}`
  return read.value.framework.nodes.map(told)
}

describe('a list of criteria without numbers', () => {
  it('has the alternatives of each below it, which begin with its points and end with none', () => {
    expect(
      criteriaOf([
        ['Tiêu chí', 'Điểm'],
        ['Chấp hành kỷ luật', 20],
        ['Không có vi phạm', 20],
        ['Có 01 lượt nhắc nhở', 10],
        ['Từ 02 lượt trở lên', 0],
        ['Hoàn thành nhiệm vụ', 50],
        ['100% nhiệm vụ đúng hạn', 50],
        ['Từ 90% đến dưới 100%', 40],
        ['Dưới 90%', 0],
        ['Thi đua', 30],
      ]),
    ).toEqual(['1 Chấp hành kỷ luật: 20 choice', '2 Hoàn thành nhiệm vụ: 50 bands', '3 Thi đua: 30 entered'])
  })
  it('has them beside it, in rows that name no criterion', () => {
    expect(
      criteriaOf([
        ['Tiêu chí', 'Mức đánh giá', 'Điểm', 'Điểm tối đa'],
        ['Thái độ phục vụ', 'Tốt', 10, 10],
        [null, 'Khá', 7, null],
        [null, 'Yếu', 0, null],
        ['Thời gian giải quyết', 'Đúng hạn 100%', 20, 20],
        [null, 'Dưới 100%', 0, null],
      ]),
    ).toEqual(['1 Thái độ phục vụ: 10 choice', '2 Thời gian giải quyết: 20 bands'])
  })
  it('is flat where only some rows happen to be the sum of others', () => {
    expect(
      criteriaOf([
        ['Tiêu chí', 'Điểm tối đa'],
        ['Công khai', 20],
        ['Giải quyết đúng hạn', 40],
        ['Mức độ hài lòng', 20],
        ['Sáng kiến', 20],
      ]),
    ).toEqual([
      '1 Công khai: 20 entered',
      '2 Giải quyết đúng hạn: 40 entered',
      '3 Mức độ hài lòng: 20 entered',
      '4 Sáng kiến: 20 entered',
    ])
  })
  it('has fields above criteria that add up to them', () => {
    expect(
      criteriaOf([
        ['Nội dung tiêu chí', 'Điểm tối đa'],
        ['CHỈ ĐẠO', 30],
        ['Kế hoạch', 10],
        ['Kiểm tra', 20],
        ['VĂN THƯ', 40],
        ['Ký số', 25],
        ['Lập hồ sơ', 15],
      ]).length,
    ).toBe(6)
  })
})

describe('a text that was pasted', () => {
  const TEXT = [
    'BỘ TIÊU CHÍ CHẤM ĐIỂM CẤP XÃ NĂM 2025',
    'I. Công tác chỉ đạo (30 điểm)',
    '1. Ban hành kế hoạch (10 điểm)',
    '- Trước ngày 31/01: 10 điểm',
    '- Sau ngày 31/01: 5 điểm',
    '- Không ban hành: 0 điểm',
    '2. Chế độ báo cáo, tối đa 20 điểm',
    'II. Thủ tục hành chính (70 điểm)',
    '1. Hồ sơ đúng hạn: 70 điểm',
    '- Từ 95% trở lên: 70 điểm',
    '- Dưới 95%: 0 điểm',
  ]
  it('gives codes, titles, maxima and scales', () => {
    expect(criteriaOf([], TEXT)).toEqual([
      'I Công tác chỉ đạo: 30 –',
      'I.1 Ban hành kế hoạch: 10 choice',
      'I.2 Chế độ báo cáo: 20 entered',
      'II Thủ tục hành chính: 70 –',
      'II.1 Hồ sơ đúng hạn: 70 bands',
    ])
  })
  it('is no list of criteria where it names no points', () => {
    expect(criteriaOf([], ['I. Kết quả đạt được', '1. Ban hành kế hoạch', '2. Kiểm tra 10 đơn vị'])).toContain(
      'Không có bảng tiêu chí',
    )
  })
})
