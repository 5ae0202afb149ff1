import { describe, expect, it } from 'vitest'
import { readTables } from '../reading/index.js'
import { type CellValue, plainGrid } from '../sheet/grid.js'
import { foundBy } from '../testing/found-by.js'
import { acrossMismatch } from './across-mismatch.js'
import { exampleSheet } from './example.js'
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

describe('a column that sums others, whatever it is called,', () => {
  type Line = readonly CellValue[]
  const lines = (rows: readonly Line[]) => rows.map((cells, at): Line => [`${at + 1}`, 'Việc', ...cells])
  const sums = (columns: readonly string[], ...rows: Line[]) =>
    foundBy(acrossMismatch, { columns, rows: lines(rows) }).map(([cell, , expected]) => [cell, expected])
  const THREE = ['survey', 'appraisal', 'result']
  it('sums those right beside it, and not those further off', () => {
    const far: Line[] = [
      [9, 1, 2, 3],
      [8, 2, 2, 4],
      [7, 2, 3, 5],
    ]
    expect(sums(['self', ...THREE], ...far, [9, 1, 1, 3])).toEqual([['F5', 2]])
    expect(
      sums(
        ['result', 'self', 'appraisal', 'survey'],
        ...far.map((row) =>
          [...row.slice(1), 9]
            .with(0, Number(row[1]) + Number(row[2]))
            .with(1, row[1] ?? 0)
            .with(2, row[2] ?? 0),
        ),
        [4, 1, 1, 9],
      ),
    ).toEqual([['C5', 2]])
  })
  it('is proven by rows of two parts or more: a single part is often the whole', () => {
    const single: Line = [null, 2, 2]
    const zero: Line = [0, 2, 2]
    const both: Line = [1, 2, 3]
    expect(sums(THREE, single, zero, both, both, [1, 2, 4])).toEqual([])
    expect(sums(THREE, single, zero, both, both, both, [1, 2, 4])).toEqual([['E7', 3]])
  })
  it('is no target, and sums none: a target is another year', () => {
    const rows: Line[] = [
      [1, 2, 3],
      [2, 2, 4],
      [2, 3, 5],
      [1, 1, 3],
    ]
    expect(sums(['survey', 'appraisal', 'target'], ...rows)).toEqual([])
    expect(sums(['survey', 'target', 'result'], ...rows)).toEqual([])
    expect(sums(THREE, ...rows)).toEqual([['E5', 2]])
  })
  it('says nothing in rows that have no sum, no part, or print an index', () => {
    const rows: Line[] = [
      [1, 2, 3],
      [2, 2, 4],
      [2, 3, 5],
      [1, 1, null],
      [null, null, 4],
    ]
    const table = [...lines(rows), ['', 'Chỉ số CCHC', 50, 60, 80]]
    expect(foundBy(acrossMismatch, { columns: THREE, rows: table })).toEqual([])
  })
  it('sums the columns of its own unit, where the units are columns', () => {
    const rows: Line[] = [
      [1, 2, 3],
      [2, 2, 4],
      [2, 3, 5],
      [1, 1, 3],
    ]
    const sheet = exampleSheet({ columns: THREE, rows: lines(rows) })
    const ofUnits = (...units: readonly (string | null)[]) => {
      const columns = sheet.columns.map((column, at) => ({ ...column, unit: units[at] ?? null }))
      return runChecks({ ...sheet, columns }, [acrossMismatch]).length
    }
    expect(ofUnits('Sở Y tế', 'Sở Y tế', 'Sở Y tế')).toBe(1)
    expect(ofUnits('Sở Nội vụ', 'Sở Y tế', 'Sở Y tế')).toBe(0)
    expect(ofUnits('Sở Y tế', 'Sở Y tế', null)).toBe(0)
  })
})
