import { describe, expect, it } from 'vitest'
import { assemble } from '../sheet/assemble.js'
import type { CellValue } from '../sheet/grid.js'
import { findingsBy, foundBy } from '../testing/found-by.js'
import { numberAsText } from './number-as-text.js'
import { runChecks } from './run-checks.js'

const column = (...values: readonly CellValue[]) => ({
  columns: ['result'],
  rows: values.map((value, at): readonly CellValue[] => [`${at + 1}`, 'x', value]),
})
const fixes = (...values: readonly CellValue[]) =>
  findingsBy(numberAsText, column(...values)).map(({ fix }) => fix?.edits ?? [])

describe('numbers kept as texts', () => {
  it('are told one by one where they are half of the column or less', () => {
    expect(foundBy(numberAsText, column('0,5', 1, 1))).toEqual([['C2', '0,5', 0.5]])
    expect(foundBy(numberAsText, column('0,5', '0,25', 1, 1))).toEqual([
      ['C2', '0,5', 0.5],
      ['C3', '0,25', 0.25],
    ])
    expect(foundBy(numberAsText, column('0,5'))).toEqual([['C2', '0,5', 0.5]])
  })
  it('are told once where they are more than half, with one repair for all', () => {
    const [finding, ...others] = findingsBy(numberAsText, column('0,5', 'khá', '0,25', 1))
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      cell: "'Bảng chấm'!C2",
      code: null,
      column: 'result',
      found: '0,5',
      expected: null,
    })
    expect(finding?.message).toEqual({
      vi: '2 ô của cột này lưu số dưới dạng văn bản; hàm SUM bỏ qua chúng.',
      en: '2 cells of this column keep numbers as texts; SUM passes over them.',
    })
    expect(fixes('0,5', 'khá', '0,25', 1)).toEqual([
      [
        { cell: 'C2', value: 0.5 },
        { cell: 'C4', value: 0.25 },
      ],
    ])
  })
  it('are left to the finding of mixed marks where commas and points are both written', () => {
    expect(foundBy(numberAsText, column('0,5', '0.25', 1, 1, 1))).toEqual([])
    expect(foundBy(numberAsText, column('5', '0.25', 1, 1, 1))).toHaveLength(2)
  })
  it('are none where the cells hold numbers', () => expect(foundBy(numberAsText, column(1, 'khá', null))).toEqual([]))
  it('are not asked of a file that has only texts', () => {
    const grid = {
      name: 'bảng.csv',
      rows: [['1', 'x', '0,5']],
      formulas: new Map(),
      merges: [],
      hiddenRows: new Set<number>(),
      dateSystem: '1900' as const,
      cutOff: false,
    }
    const columns = [{ role: 'result' as const, name: 'Điểm', year: null, col: 2, unit: null, framework: null }]
    const layout = { firstRow: 0, codeCol: 0, titleCol: 1, columns, wordColumns: [], inputColumns: [] }
    const found = (typed: boolean) => runChecks(assemble({ ...grid, typed }, layout, null), [numberAsText])
    expect([found(true).length, found(false).length]).toEqual([1, 0])
  })
})

describe('a number with a note behind it', () => {
  it('is worth knowing, not wrong, and stays as it is', () => {
    const [finding] = findingsBy(numberAsText, column('0,5 (*)', 1, 1))
    expect(finding).toMatchObject({ severity: 'info', code: '1', found: '0,5 (*)', expected: 0.5, fix: null })
    expect(finding?.message).toEqual({
      vi: 'Ô này ghi số kèm chú thích («0,5 (*)»), đã đọc là 0,5; hàm SUM bỏ qua ô này.',
      en: 'This cell holds a number with a note (“0,5 (*)”) and was read as 0.5; SUM passes over it.',
    })
    expect(findingsBy(numberAsText, column('0,5', 1, 1))[0]?.severity).toBe('warning')
  })
  it('and a formula that gives a text are not repaired', () => {
    const formulas = { C2: 'TEXT(0.5,"0,0")' }
    expect(findingsBy(numberAsText, { ...column('0,5', 1, 1), formulas })[0]?.fix).toBeNull()
  })
})
