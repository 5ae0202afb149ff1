import { type Grid, plainGrid } from '@parscore/scoring'
import { describe, expect, it } from 'vitest'
import { BUILTIN } from '../../testing/office-sheet.js'
import { checkAll } from '../index.js'

it.each([
  ['', false],
  [', their maximum beside', true],
] as const)('a summary of units is compared with the sheet of each unit%s', (_, isBeside) => {
  const unit = (name: string, first: number): Grid =>
    plainGrid(name, [
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định'],
      ['1', 'Chỉ đạo', 20, first, first - 1],
      ['2', 'Thủ tục', 30, 27, 27],
      [null, 'TỔNG', 50, first + 27, first + 26],
    ])
  const summary = (third: number) =>
    plainGrid('Tổng hợp', [
      ['TT', 'Đơn vị', 'Điểm tự chấm', 'Điểm thẩm định', 'Xếp hạng', ...(isBeside ? ['Điểm tối đa'] : [])],
      [1, 'Sở Y tế', 46, 45, 1, ...(isBeside ? [50] : [])],
      [2, 'Sở Tài chính', 45, 44, 2, ...(isBeside ? [50] : [])],
      [3, 'Sở Xây dựng', 44, third, 3, ...(isBeside ? [50] : [])],
    ])
  const units = [unit('Sở Y tế', 19), unit('Sở Tài chính', 18), unit('Sở Xây dựng', 17)]
  const found = (third: number) =>
    checkAll([summary(third), ...units], BUILTIN).documents.flatMap(({ findings }) =>
      findings.map(({ check, cell, expected }) => [check, cell, expected]),
    )
  expect(found(43)).toEqual([])
  expect(found(42.5)).toEqual([['unit-total-mismatch', "'Tổng hợp'!D4", 43]])
})

it('a summary of fields is compared with the sheet of each field', () => {
  const field = (code: number): Grid =>
    plainGrid(`LV${code}`, [
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
      [`${code}.1`, 'Kế hoạch', 3, 2.5],
      [`${code}.2`, 'Báo cáo', 2, 2],
      [null, 'Cộng', 5, 4.5],
    ])
  const summary = (third: number) =>
    plainGrid('Tổng hợp', [
      ['STT', 'Lĩnh vực', 'Điểm tối đa', 'Điểm tự chấm'],
      ['1', 'Chỉ đạo', 5, 4.5],
      ['2', 'Thể chế', 5, 4.5],
      ['3', 'Thủ tục', 5, third],
      [null, 'Tổng cộng', 15, 9 + third],
    ])
  const found = (third: number) =>
    checkAll([summary(third), field(1), field(2), field(3)], BUILTIN).sheets.flatMap(({ findings }) =>
      findings.map(({ check, cell, expected }) => [check, cell, expected]),
    )
  expect(found(4.5)).toEqual([])
  expect(found(5)).toEqual([['summary-mismatch', "'Tổng hợp'!D4", 4.5]])
})

describe('the total of the tables of a document', () => {
  const field = (number: number): Grid => ({
    ...plainGrid(`bao-cao.docx, bảng ${number}`, [
      ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Tự chấm', 'Thẩm định'],
      [`${number}.1`, 'Sổ đến', 3, 2.5, 2],
      [`${number}.2`, 'Sổ đi', 2, 2, 1],
      [null, 'Cộng', 5, 4.5, 3],
    ]),
  })
  const last = (self: number): Grid => {
    const grid = field(3)
    return { ...grid, rows: [...grid.rows, [`Tổng điểm tự chấm: ${self} điểm; thẩm định: 9/15 điểm.`]] }
  }
  const found = (self: number) =>
    checkAll([field(1), field(2), last(self)], BUILTIN).sheets.flatMap(({ findings }) =>
      findings.map(({ check, cell, expected }) => [check, cell, expected]),
    )
  it('may stand in a sentence below the last of its fields', () => {
    expect(found(13.5)).toEqual([])
    expect(found(14)).toEqual([['grand-total-mismatch', "'bao-cao.docx, bảng 3'!A5", 13.5]])
  })
})
