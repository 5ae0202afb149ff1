import { describe, expect, it } from 'vitest'
import { exampleSheet } from '../checks/example.js'
import { grandTotalMismatch } from '../checks/grand-total-mismatch.js'
import { runChecks } from '../checks/run-checks.js'
import { withGrandTotals } from './grand-totals.js'
import type { CellValue } from './grid.js'
import type { ScoreSheet } from './score-sheet.js'

const COLUMNS = ['maximum', 'self']
const FIRST = exampleSheet({
  columns: COLUMNS,
  rows: [
    ['1', 'Nền nếp', 10, 9],
    ['2', 'Sổ sách', 8, 7],
    ['', 'Cộng', 18, 16],
  ],
})
/** A second table below which some totals stand. */
const second = (...totals: readonly (readonly CellValue[])[]): ScoreSheet =>
  exampleSheet({ columns: COLUMNS, rows: [['3', 'Trang phục', 6, 5], ['4', 'Giờ giấc', 4, 4], ...totals] })

/** What is found in the second table, and how many of its rows are totals of both. */
function found(below: ScoreSheet, first: ScoreSheet = FIRST) {
  const [above, sheet] = withGrandTotals([first, below])
  if (!above || !sheet) throw new Error('two tables')
  const findings = runChecks(sheet, [grandTotalMismatch([above])])
  return {
    grand: sheet.grandTotals?.length ?? 0,
    parts: [above.isPart, sheet.isPart],
    findings: findings.map(({ severity, cell, found: is, expected }) => [severity, cell.split('!')[1], is, expected]),
  }
}
const ALONE = { grand: 0, parts: [undefined, undefined], findings: [] }

describe('a total below the last of several tables', () => {
  it('is of all of them where it is what they come to', () => {
    expect(found(second(['', 'Cộng', 10, 9], ['', 'Tổng cộng', 28, 25]))).toEqual({
      grand: 1,
      parts: [true, true],
      findings: [],
    })
    expect(found(second(['', 'Tổng cộng', 28, 25])).findings).toEqual([])
  })
  it('is held against them in every column where one proves it', () => {
    expect(found(second(['', 'Tổng cộng', 28, 26])).findings).toEqual([['error', 'D4', 26, 25]])
  })
  it('is of its own table where that comes to it', () => {
    expect(found(second(['', 'Cộng', 10, 9]))).toEqual(ALONE)
    expect(found(second(['', 'Cộng', 10, 25]))).toEqual(ALONE)
  })
  it('is told where it names parts that no table has', () => {
    const { grand, findings } = found(second(['', 'Cộng', 10, 9], ['', 'Tổng (I + II)', 40, 30]))
    expect([grand, findings]).toEqual([1, [['info', 'C5', null, null]]])
  })
  it('sums the only column of points of a table whose columns are others', () => {
    const survey = exampleSheet({ columns: ['maximum', 'survey'], rows: [['1', 'Hài lòng', 5, 4.5]] })
    expect(found(second(['', 'Tổng cộng', 15, 13.5]), survey)).toEqual({ ...ALONE, grand: 1 })
    expect(found(second(['', 'Tổng cộng', 15, 14]), survey).findings).toEqual([['error', 'D4', 14, 13.5]])
  })
  it('is nothing of one table', () => {
    const sheet = second(['', 'Tổng cộng', 28, 25])
    expect(withGrandTotals([sheet])).toEqual([sheet])
  })
})
