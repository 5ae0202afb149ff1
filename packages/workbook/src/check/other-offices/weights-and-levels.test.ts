import { builtinFrameworks, type CellValue, plainGrid } from '@parscore/scoring'
import { describe, expect, it } from 'vitest'
import { checkAll } from '../index.js'

type Row = readonly CellValue[]
const checked = (rows: readonly Row[]) => {
  const options = { frameworks: builtinFrameworks(), framework: null, previous: null }
  const [sheet, ...others] = checkAll([plainGrid('Sheet1', rows)], options).sheets
  if (!sheet || others.length > 0) throw new Error('no single table')
  return sheet
}
const totals = (rows: readonly Row[]) =>
  checked(rows).totals.map(({ column, total, maximum, index }) => [column.name, total, maximum, index])
const loud = (rows: readonly Row[]) =>
  checked(rows).findings.flatMap(({ check, cell, severity, message }) =>
    severity === 'info' ? [] : [`${check} ${cell.split('!').at(-1)} ${message.vi}`],
  )

describe('points that count times a weight', () => {
  it('have the index of the column that is weighted: of the weights on a scale', () => {
    const rows = [
      ['TT', 'Nội dung', 'Trọng số (%)', 'Điểm (thang 10)', 'Điểm quy đổi'],
      ['1', 'Kế hoạch', 20, 9, 18],
      ['2', 'Báo cáo', 30, 8, 24],
      ['3', 'Kiểm tra', 25, 10, 25],
      ['4', 'Tuyên truyền', 25, 7, 17.5],
      [null, 'Tổng', 100, null, 84.5],
    ]
    expect(totals(rows)).toEqual([['Điểm quy đổi', 84.5, 100, 84.5]])
  })
  it('of the maxima times their factors', () => {
    const rows = [
      ['TT', 'Nội dung', 'Điểm tối đa', 'Hệ số', 'Điểm chấm', 'Điểm nhân hệ số'],
      ['1', 'Kế hoạch', 10, 2, 9, 18],
      ['2', 'Báo cáo', 10, 3, 8, 24],
      ['3', 'Kiểm tra', 10, 2, 10, 20],
      ['4', 'Tuyên truyền', 10, 1, 7, 7],
    ]
    expect(totals(rows)).toEqual([['Điểm nhân hệ số', 69, 80, 86.25]])
  })
})

/** The fields of the Ministry's index, whose names all levels share. */
const FIELDS = [
  'Công tác chỉ đạo điều hành cải cách hành chính',
  'Cải cách thể chế',
  'Cải cách thủ tục hành chính',
  'Cải cách tổ chức bộ máy hành chính',
  'Cải cách chế độ công vụ',
  'Cải cách tài chính công',
  'Xây dựng Chính quyền điện tử, chính quyền số',
  'Tác động của cải cách hành chính',
]
const fields = (...head: readonly string[]): readonly Row[] => [
  ...head.map((line) => [line]),
  ['STT', 'Lĩnh vực', 'Điểm tối đa', 'Tự chấm'],
  ...FIELDS.map((field, at) => [at + 1, field, 12.5, 10]),
]

describe('fields with the names that all levels share', () => {
  it('are of the province’s framework where the paper is a province’s', () => {
    const framework = (...head: readonly string[]) => checked(fields(...head)).sheet.framework?.id ?? null
    expect(framework('UBND TỈNH A', 'CHỈ SỐ CCHC NĂM 2022')).toBe('par-2022')
    expect(framework('SỞ NỘI VỤ', 'KẾT QUẢ CHỈ SỐ CCHC TỈNH A NĂM 2022')).toBe('par-2022')
    expect(framework('UBND PHƯỜNG TÂN AN', 'BẢNG TỰ CHẤM ĐIỂM CCHC NĂM 2022')).toBeNull()
    expect(framework('SỞ Y TẾ', 'BẢNG TỰ CHẤM ĐIỂM CCHC NĂM 2022')).toBeNull()
    expect(framework('CHỈ SỐ CCHC CẤP HUYỆN NĂM 2022')).toBeNull()
  })
})

describe('cells and rows of an office', () => {
  const HEADER: Row = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm', 'Tài liệu kiểm chứng']
  it('a number alone among the evidence beside a blank was meant for that', () => {
    const rows = [
      HEADER,
      ['1', 'Kế hoạch', 5, 4, 'KH 12'],
      ['2', 'Báo cáo', 5, null, 3],
      ['3', 'Kiểm tra', 5, 5, 'BB 2'],
    ]
    expect(loud(rows)).toEqual([
      'empty-points D3 Tiêu chí 2 chưa có điểm; ô E3 («Tài liệu kiểm chứng») ghi 3: có thể gõ nhầm cột.',
    ])
  })
  it('the names of persons below a table are no codes', () => {
    const rows = [
      HEADER,
      ['I', 'Kế hoạch', 5, 4, 'KH'],
      ['1', 'Ban hành', 5, 4, 'KH'],
      [],
      ['NGƯỜI LẬP', null, null, 'GIÁM ĐỐC'],
      ['Nguyễn Văn A', null, null, 'Trần Thị B'],
    ]
    expect(loud(rows)).toEqual([])
  })
  it('a heading in capitals stands above a single criterion', () => {
    const rows = [
      ['Nội dung', 'Điểm tối đa', 'Tự chấm', 'Thẩm định'],
      ['CHỈ ĐẠO', 7, 6, 5.5],
      ['Kế hoạch', 5, 4.5, 4],
      ['Báo cáo', 2, 1.5, 1.5],
      ['BỘ MÁY', 4, 4, 3.5],
      ['Sắp xếp', 4, 4, 3.5],
      ['Đề án', 3, 3, 2.5],
      ['Quy chế', 1, 1, 1],
      ['Tổng cộng', 11, 10, 9],
    ]
    expect([loud(rows), totals(rows)]).toEqual([
      [],
      [
        ['Tự chấm', 10, 11, 90.91],
        ['Thẩm định', 9, 11, 81.82],
      ],
    ])
  })
  it('fields and criteria stand in columns of their own, also where most fields have one criterion', () => {
    const rows = [
      ['Lĩnh vực', 'Tiêu chí', 'Tiêu chí thành phần', 'Điểm tối đa', 'Tự chấm'],
      ['Chỉ đạo', 'Kế hoạch', 'Ban hành', 3, 2],
      [null, null, 'Hoàn thành', 2, 2],
      ['Thể chế', 'Rà soát', 'Kế hoạch rà soát', 1, 1],
      [null, null, 'Xử lý', 2, 1],
      ['Thủ tục', 'Công khai', 'Niêm yết', 1, 1],
      [null, null, 'Trên cổng', 1, 1],
      [null, 'Đúng hạn', 'Hồ sơ', 6, 5],
      ['Tổng cộng', null, null, 16, 13],
    ]
    expect([loud(rows), totals(rows)]).toEqual([[], [['Tự chấm', 13, 16, 81.25]]])
  })
})
