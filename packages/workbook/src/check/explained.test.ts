import { builtinFrameworks, causesOf, plainGrid } from '@parscore/scoring'
import { expect, it } from 'vitest'
import { checkAll, findingsOf } from './index.js'

const options = { frameworks: builtinFrameworks(), framework: null, previous: null }

/** The table of Đắk Nông's report of 2017 in short: field 3 is 7.75 in it, and 7.5 where its losses are explained. */
const fields = plainGrid('Kết quả', [
  ['STT', 'Lĩnh vực', 'Năm 2015', 'Năm 2016', 'Tăng/giảm'],
  ['1', 'Công tác chỉ đạo điều hành CCHC', 8.75, 5.5, -3.25],
  ['2', 'Xây dựng và tổ chức thực hiện văn bản QPPL', 5.75, 7, 1.25],
  ['3', 'Cải cách TTHC', 9, 7.75, -1.25],
  ['4', 'Cải cách tổ chức bộ máy hành chính', 4.5, 4.5, 0],
  [null, 'Tổng', 28, 24.5, -3.5],
])
const losses = plainGrid('Giải trình', [
  ['Stt', 'Lĩnh vực giảm điểm', 'Nguyên nhân', 'Trách nhiệm'],
  [
    '3',
    'Công tác cải cách TTHC',
    'Đạt 7.5/9 điểm, nguyên nhân:\n- Niêm yết (đạt 0.5/1 điểm)\n- Công khai (0/1 điểm)',
    'Sở Tư pháp',
  ],
])

it('a table of losses is a witness of the misprint that makes total and change wrong', () => {
  const checked = checkAll([fields, losses], options)
  const [cause, ...others] = causesOf(findingsOf(checked))
  expect(others).toEqual([])
  expect(cause?.cause.cells).toEqual(["'Kết quả'!D4"])
  expect(cause?.symptoms.map(({ check, cell }) => [check, cell])).toEqual([
    ['total-mismatch', "'Kết quả'!D6"],
    ['field-points-differ', "'Giải trình'!B2"],
  ])
  expect(cause?.cause.message.vi).toContain('bảng giải trình mất điểm (ô B2) ghi số sau')
})

it('a summary is a witness of its detail, and the detail of its summary', () => {
  const detail = (rows: readonly (readonly (string | number | null)[])[]) =>
    plainGrid('Chi tiết', [['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt'], ...rows])
  const rows = (first: number) => [
    ['1', 'Chỉ đạo điều hành', 5, first],
    ['1.1', 'Kế hoạch', 3, 2.5],
    ['1.2', 'Báo cáo', 2, 2],
    ['2', 'Thể chế', 5, 4],
    ['2.1', 'Rà soát', 3, 2],
    ['2.2', 'Ban hành', 2, 2],
    [null, 'Tổng cộng', 10, 8.5],
  ]
  const summary = plainGrid('Tổng hợp', [
    ['STT', 'Lĩnh vực', 'Điểm tối đa', 'Điểm đạt'],
    ['1', 'Chỉ đạo điều hành', 5, 4.5],
    ['2', 'Thể chế', 5, 4],
    [null, 'Tổng cộng', 10, 8.5],
  ])
  const [cause, ...others] = causesOf(findingsOf(checkAll([summary, detail(rows(4.25))], options)))
  expect(others).toEqual([])
  expect(cause?.cause.cells).toEqual(["'Chi tiết'!D2"])
  expect(cause?.symptoms.map(({ cell }) => cell)).toEqual(["'Tổng hợp'!D2", "'Chi tiết'!D2", "'Chi tiết'!D8"])
})
