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

it('a summary with a column a unit is compared with sheets of a field each that begin with the field', () => {
  const field = (code: string, title: string): Grid =>
    plainGrid(`LV ${code}`, [
      ['Mã', 'Tiêu chí', 'Điểm tối đa', 'Phường 1', 'Phường 2'],
      [code, title, 5, 4.5, 4],
      [`${code}.I`, 'Kế hoạch', 3, 2.5, 2],
      [`${code}.II`, 'Báo cáo', 2, 2, 2],
    ])
  const summary = (third: number) =>
    plainGrid('Tổng hợp', [
      ['Lĩnh vực', 'Tên lĩnh vực', 'Điểm tối đa', 'Phường 1', 'Phường 2'],
      ['A', 'CHỈ ĐẠO', 5, 4.5, 4],
      ['B', 'THỂ CHẾ', 5, 4.5, 4],
      ['C', 'THỦ TỤC', 5, 4.5, third],
      [null, 'Tổng cộng', 15, 13.5, 8 + third],
    ])
  const found = (third: number) =>
    checkAll([summary(third), field('A', 'CHỈ ĐẠO'), field('B', 'THỂ CHẾ'), field('C', 'THỦ TỤC')], BUILTIN)
      .sheets.flatMap(({ findings }) => findings)
      .filter(({ severity }) => severity === 'error')
      .map(({ check, cell, expected }) => [check, cell, expected])
  expect(found(4)).toEqual([])
  expect(found(3)).toEqual([['summary-mismatch', "'Tổng hợp'!E4", 4]])
  // A misprint over the maximum does not take the column of a unit out of the table.
  expect(found(5.5)).toContainEqual(['summary-mismatch', "'Tổng hợp'!E4", 4])
})

it('a list of units with a column a field is compared with the fields of the units’ own sheets', () => {
  const unit = (name: string, first: number): Grid =>
    plainGrid(name, [
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt'],
      ['1', 'Chỉ đạo, điều hành', 20, first],
      ['1.1', 'Kế hoạch', 20, first],
      ['2', 'Cải cách thể chế', 30, 27],
      ['2.1', 'Văn bản', 30, 27],
      [null, 'TỔNG', 50, first + 27],
    ])
  const list = (third: number) =>
    plainGrid('Tổng hợp', [
      ['STT', 'Đơn vị', 'Chỉ đạo, điều hành', 'Lĩnh vực 2', 'Tổng điểm', 'Xếp hạng'],
      [1, 'Xã Hòa Phú', 19, 27, 46, 1],
      [2, 'Xã Ea Ning', 18, 27, 45, 2],
      [3, 'Phường Tân Lập', third, 27, 44, 3],
    ])
  const found = (third: number) =>
    checkAll([list(third), unit('X. Hòa Phú', 19), unit('X. Ea Ning', 18), unit('P. Tân Lập', 17)], BUILTIN)
      .documents.flatMap(({ findings }) => findings)
      .map(({ check, cell, expected }) => [check, cell, expected])
  expect(found(17)).toEqual([])
  expect(found(16)).toContainEqual(['unit-total-mismatch', "'Tổng hợp'!C4", 17])
})

it('lists of units beside each other are each ranked by themselves, and no score sheets', () => {
  const found = (second: number) => {
    const rows = [
      ['KHỐI SỞ', null, null, null, 'KHỐI HUYỆN', null, null, null],
      ['STT', 'Đơn vị', 'Điểm', 'Xếp hạng', 'STT', 'Đơn vị', 'Điểm', 'Xếp hạng'],
      [1, 'Sở Nội vụ', 92.5, 1, 1, 'Huyện A', 88.1, second],
      [2, 'Sở Y tế', 90.1, 2, 2, 'Huyện B', 91.2, 1],
      [3, 'Sở Tài chính', 85, 3, 3, 'Huyện C', 80, 3],
    ]
    const { sheets, documents } = checkAll([plainGrid('Xếp hạng', rows)], BUILTIN)
    return [
      sheets.length,
      ...documents.map(({ document, findings }) => [document.kind, ...findings.map((each) => each.cell)]),
    ]
  }
  expect(found(2)).toEqual([0, ['unit-list'], ['unit-list']])
  expect(found(3)).toEqual([0, ['unit-list'], ['unit-list', "'Xếp hạng'!H3"]])
})
