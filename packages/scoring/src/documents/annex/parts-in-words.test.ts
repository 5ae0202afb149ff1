import { describe, expect, it } from 'vitest'
import { runChecks } from '../../checks/index.js'
import { type CellValue, plainGrid } from '../../sheet/grid.js'
import { annexChecks, assembleAnnex } from './index.js'

const NONE = { previous: null, note: null, year: null }
const LAYOUT = { ...NONE, firstRow: 1, code: 0, title: 1, unit: 2, value: 3, column: 'Số liệu' }

/** What is found about parts in the list of a province that no list of ours knows. */
const found = (...rows: (readonly CellValue[])[]) => {
  const grid = plainGrid('Phụ lục', [['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Số liệu'], ...rows])
  return runChecks(assembleAnnex(grid, LAYOUT, []), annexChecks)
    .filter(({ check }) => check === 'parts-mismatch')
    .map(({ cell, found: printed, expected }) => [cell.split('!').at(-1), printed, expected])
}

describe('rows of an annex of no known list, whose titles name all kinds of one thing', () => {
  it('add up: what is done and what is not', () => {
    const rows = (open: number) => [
      ['1.2', 'Tổng số nhiệm vụ trong kế hoạch CCHC', 'Nhiệm vụ', 60],
      ['1.2.1', 'Số nhiệm vụ đã hoàn thành', 'Nhiệm vụ', 57],
      ['1.2.2', 'Số nhiệm vụ chưa hoàn thành', 'Nhiệm vụ', open],
    ]
    expect(found(...rows(3))).toEqual([])
    expect(found(...rows(4))).toEqual([['D2', 60, 61]])
  })
  it('add up: the three levels, what came in time and late', () => {
    const levels = (first: number) => [
      ['3.1', 'Tổng số TTHC của tỉnh', 'Thủ tục', 1890],
      ['3.1.1', 'Cấp tỉnh', 'Thủ tục', first],
      ['3.1.2', 'Cấp huyện', 'Thủ tục', 258],
      ['3.1.3', 'Cấp xã', 'Thủ tục', 130],
    ]
    expect(found(...levels(1502))).toEqual([])
    expect(found(...levels(1520))).toEqual([['D2', 1890, 1908]])
    const inTime = (late: number) => [
      ['3.3', 'Tổng số hồ sơ đã giải quyết', 'Hồ sơ', 512000],
      ['3.3.1', 'Số hồ sơ giải quyết đúng hạn', 'Hồ sơ', 508160],
      ['3.3.2', 'Số hồ sơ quá hạn', 'Hồ sơ', late],
    ]
    expect(found(...inTime(3840))).toEqual([])
    expect(found(...inTime(3480))).toEqual([['D2', 512000, 511640]])
  })
  it('are not asked where a kind is missing, a unit differs or a figure is blank', () => {
    expect(
      found(
        ['3.1', 'Tổng số TTHC', 'Thủ tục', 1890],
        ['3.1.1', 'Cấp tỉnh', 'Thủ tục', 1502],
        ['3.1.2', 'Cấp huyện', 'Thủ tục', 258],
        ['1.2', 'Tổng số nhiệm vụ', 'Nhiệm vụ', 60],
        ['1.2.1', 'Số nhiệm vụ đã hoàn thành', 'Nhiệm vụ', 57],
        ['1.2.2', 'Tỷ lệ nhiệm vụ chưa hoàn thành', '%', 5],
        ['2.1', 'Số hồ sơ', 'Hồ sơ', 10],
        ['2.1.1', 'Trực tuyến', 'Hồ sơ', 4],
        ['2.1.2', 'Trực tiếp', 'Hồ sơ', null],
      ),
    ).toEqual([])
  })
})
