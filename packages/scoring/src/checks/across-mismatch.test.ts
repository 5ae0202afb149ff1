import { describe, expect, it } from 'vitest'
import { readTables } from '../reading/index.js'
import { type CellValue, plainGrid } from '../sheet/grid.js'
import { checks, runChecks } from './index.js'

const HEADER = ['TT', 'Nội dung', 'Điểm tối đa', 'Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Cả năm']
const ROWS: readonly (readonly CellValue[])[] = [
  ['1', 'Chỉ đạo', 10, 2, 2.5, 2, 2.5, 9],
  ['1.1', 'Kế hoạch', 4, 1, 1, 1, 1, 4],
  ['1.2', 'Kiểm tra', 6, 1, 1.5, 1, 1.5, 5],
  ['2', 'Thể chế', 5, 1, 1, 1, 1.5, 4.5],
  ['2.1', 'Xây dựng', 2, 0.5, 0.5, 0.5, 0.5, 2],
  ['2.2', 'Rà soát', 3, 0.5, 0.5, 0.5, 1, 2.5],
  [null, 'Cộng', 15, 3, 3.5, 3, 4, 13.5],
]
const findings = (header: readonly CellValue[], rows: readonly (readonly CellValue[])[]) => {
  const [table] = readTables(plainGrid('Bảng', [header, ...rows]), { frameworks: [] }).tables
  if (!table) throw new Error('nothing read')
  return runChecks(table.sheet, checks).filter(({ check }) => check === 'across-mismatch')
}
const found = (...table: Parameters<typeof findings>) =>
  findings(...table).map(({ cell, expected }) => [cell.split('!').at(-1), expected])
const told = (rows: readonly (readonly CellValue[])[]) => findings(HEADER, rows).map(({ message }) => message)
const changed = (row: number, column: number, value: CellValue) =>
  ROWS.map((cells, at) => (at === row ? cells.map((cell, place) => (place === column ? value : cell)) : cells))

describe('a column that sums those beside it', () => {
  it('holds in every row of four quarters and their year', () => expect(found(HEADER, ROWS)).toEqual([]))
  it('is told where one row does not hold', () => {
    expect(found(HEADER, changed(5, 7, 3))).toEqual([['H7', 2.5]])
    expect(found(HEADER, changed(6, 7, 14.5))).toEqual([['H8', 13.5]])
    expect(told(changed(6, 7, 14.5))).toEqual([
      {
        vi: 'Dòng Cộng ghi 14,5, nhưng «Quý I» + «Quý II» + «Quý III» + «Quý IV» cộng lại được 13,5; lệch 1.',
        en: 'Row Cộng says 14.5, but “Quý I” + “Quý II” + “Quý III” + “Quý IV” add up to 13.5; the gap is 1.',
      },
    ])
  })
  it('may stand before them', () => {
    const first = (cells: readonly CellValue[]) => [...cells.slice(0, 3), cells[7] ?? null, ...cells.slice(3, 7)]
    expect(found(first(HEADER), changed(1, 7, 5).map(first))).toEqual([['D3', 4]])
  })
  it('says nothing of columns that do not sum each other', () => {
    const shifted = ROWS.map((cells) => cells.map((cell, place) => (place === 7 ? Number(cell) - 0.5 : cell)))
    expect(found(HEADER, shifted)).toEqual([])
  })
  it('leaves a blank part out, as a sum does', () => {
    expect(
      found(
        HEADER,
        changed(5, 3, null).map((cells, at) => (at === 5 ? [...cells.slice(0, 7), 2] : cells)),
      ),
    ).toEqual([])
  })
})
