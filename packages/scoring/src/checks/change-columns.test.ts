import { describe, expect, it } from 'vitest'
import type { CellValue } from '../sheet/grid.js'
import type { ScoreSheet } from '../sheet/score-sheet.js'
import { findingsBy, foundBy } from '../testing/found-by.js'
import { changeColumns } from './change-columns.js'
import { changeMismatch } from './change-mismatch.js'
import { exampleSheet } from './example.js'

type Line = readonly CellValue[]
const rowsOf = (lines: readonly Line[]) => lines.map((cells, at): Line => [`${at + 1}`, 'Lĩnh vực', ...cells])
const sheetOf = (columns: readonly string[], lines: readonly Line[]) => exampleSheet({ columns, rows: rowsOf(lines) })

/** «appraisal − self»: what the column of changes of a sheet is taken to compare. */
const compared = (sheet: ScoreSheet) => {
  const found = changeColumns(sheet)
  return found && `${sheet.columns[found.after]?.name} − ${sheet.columns[found.before]?.name}`
}

describe('a column of changes compares', () => {
  it('the two columns whose difference it is in three rows, wherever it stands', () => {
    const lines: Line[] = [
      [-0.5, 4, 3.5],
      [-1, 3, 2],
      [0.25, 2, 2.25],
    ]
    expect(compared(sheetOf(['change', 'self', 'appraisal'], lines))).toBe('appraisal − self')
    expect(compared(sheetOf(['change', 'self', 'appraisal'], lines.slice(0, 2)))).toBeNull()
  })
  it('whichever is taken from which: the newer year may stand first', () => {
    const lines: Line[] = [
      [8.5, 9, -0.5],
      [7.25, 7, 0.25],
      [6, 5, 1],
    ]
    expect(compared(sheetOf(['result 2024', 'result 2023', 'change'], lines))).toBe('result 2024 − result 2023')
    expect(foundBy(changeMismatch, { columns: ['result 2024', 'result 2023', 'change'], rows: rowsOf(lines) })).toEqual(
      [],
    )
  })
  it('those that hold in three rows of five, and not those that hold in fewer: then the two results before it', () => {
    const columns = ['self', 'appraisal', 'result 2023', 'result 2024', 'change']
    const holds: Line = [4, 3, 6, 6.5, -1]
    const not: Line = [4, 3, 6, 6.5, 7]
    expect(compared(sheetOf(columns, [holds, holds, holds, not, not]))).toBe('appraisal − self')
    expect(compared(sheetOf(columns, [holds, holds, holds, not, not, not]))).toBe('result 2024 − result 2023')
  })
  it('by rows that have all three: what one of them leaves open proves nothing', () => {
    const columns = ['self', 'appraisal', 'change']
    const holds: Line = [4, 3, -1]
    const open: Line[] = [
      [null, 3, 9],
      [4, null, 9],
      [4, 3, null],
      [null, null, 9],
    ]
    expect(compared(sheetOf(columns, [holds, holds, holds, ...open]))).toBe('appraisal − self')
    expect(compared(sheetOf(columns, [holds, holds, ...open]))).toBeNull()
    expect(compared(sheetOf(columns, [holds, holds, [null, 3, 3], [4, null, -4]]))).toBeNull()
  })
  it('those that hold in more rows where several do', () => {
    const columns = ['result 2022', 'result 2023', 'result 2024', 'change']
    const both: Line = [3, 3, 4, 1]
    expect(compared(sheetOf(columns, [both, both, both, [1, 3, 4, 3]]))).toBe('result 2024 − result 2022')
    expect(compared(sheetOf(columns, [both, both, both, [1, 3, 4, 1]]))).toBe('result 2024 − result 2023')
  })
  it('the later of the earlier columns where as many rows hold with each', () => {
    const columns = ['result 2022', 'result 2023', 'result 2024', 'change']
    const both: Line = [3, 3, 4, 1]
    expect(compared(sheetOf(columns, [both, both, both]))).toBe('result 2024 − result 2023')
  })
  it('what was reached and what was aimed at', () => {
    const lines: Line[] = [
      [9, 8.5, -0.5],
      [7, 7.25, 0.25],
      [6, 6, 0],
    ]
    expect(compared(sheetOf(['target 2024', 'result 2024', 'change'], lines))).toBe('result 2024 − target 2024')
  })
  it('no maximum: what was lost is no change', () => {
    const lines: Line[] = [
      [4, 3.5, -0.5],
      [3, 2, -1],
      [5, 4, -1],
    ]
    expect(compared(sheetOf(['maximum', 'result', 'change'], lines))).toBeNull()
  })
  it('the points of one unit, where the units are columns', () => {
    const lines: Line[] = [
      [4, 3, 4, -1],
      [3, 2, 5, -1],
      [5, 4, 2, -1],
    ]
    const plain = sheetOf(['self', 'appraisal', 'self', 'change'], lines)
    const units = ['Sở Y tế', 'Sở Nội vụ', 'Sở Nội vụ', null]
    const columns = plain.columns.map((column, at) => ({ ...column, unit: units[at] ?? null }))
    expect(compared(plain)).toBe('appraisal − self')
    expect(compared({ ...plain, columns })).toBeNull()
  })
})

describe('a column of changes compares nothing', () => {
  it('where there is none', () => expect(compared(sheetOf(['result 2023', 'result 2024'], [[1, 2]]))).toBeNull())
  it('where the figures do not tell and two results before it are not there', () => {
    expect(compared(sheetOf(['self', 'appraisal', 'change'], [[1, 2, 9]]))).toBeNull()
    expect(compared(sheetOf(['result', 'change'], [[1, 9]]))).toBeNull()
    expect(compared(sheetOf(['appraisal', 'result', 'change'], [[1, 2, 9]]))).toBeNull()
  })
})

describe('the change of a whole', () => {
  // Đắk Nông 2016: two parts of 52.25 and 40.75 points, the later printed 40.8; the change beside them is −11.5.
  const PARTS: readonly Line[] = [
    ['1', 'Chỉ đạo', 30, 20.5, -9.5],
    ['2', 'Thể chế', 22.25, 20.25, -2],
  ]
  const below = (change: number, whole = 40.8): Line[] => [
    ['1', 'Kết quả', 52.25, whole, change],
    ...PARTS.map((cells): Line => [`1.${cells[0]}`, ...cells.slice(1)]),
  ]
  const total = (change: number): Line[] => [...PARTS, ['', 'Tổng cộng', 52.25, 40.8, change]]
  const changes = (rows: readonly Line[]) =>
    findingsBy(changeMismatch, { columns: ['result 2015', 'result 2016', 'change'], rows }).map(
      ({ cell, severity, expected }) => [cell.split('!').at(-1), severity, expected],
    )
  it('may be that of what its parts come to, where it is printed rounded', () => {
    expect(changes(below(-11.5))).toEqual([])
    expect(changes(below(-11.45))).toEqual([])
    expect(changes(total(-11.5))).toEqual([])
    expect(changes(total(-11.45))).toEqual([])
  })
  it('is wrong where it is neither that nor the difference of what is printed', () => {
    expect(changes(below(-12))).toEqual([['E2', 'error', -11.45]])
    expect(changes(total(-12))).toEqual([['E4', 'error', -11.45]])
  })
  it('is not excused by parts that the printed whole does not round', () => {
    expect(changes(below(-11.5, 41))).toEqual([['E2', 'error', -11.25]])
  })
  it('of a row without parts is that of what it prints', () => {
    expect(changes([['1', 'A', 52.25, 40.8, -11.5]])).toEqual([['E2', 'warning', -11.45]])
  })
  it('is told in both languages, at its cell', () => {
    const [finding] = findingsBy(changeMismatch, {
      columns: ['result 2015', 'result 2016', 'change'],
      rows: [['1', 'A', 52.25, 40.81, -11.4]],
    })
    expect(finding).toMatchObject({ code: '1', column: 'change', found: -11.4, expected: -11.44, difference: 0.04 })
    expect(finding?.message).toEqual({
      vi: 'Ghi −11,4, nhưng 40,81 − 52,25 = −11,44 (lệch do làm tròn).',
      en: '−11.4 is printed, but 40.81 − 52.25 = −11.44 (a rounding).',
    })
  })
})
