import { checks, columnTotal, lostPoints, runChecks } from '@parscore/scoring'
import { exampleSheet } from '@parscore/scoring/testing'
import { readXlsx } from 'hucre'
import { describe, expect, it } from 'vitest'
import { reportWorkbook } from './report-workbook.js'

const sheet = exampleSheet({
  columns: ['maximum', 'result'],
  rows: [
    ['1', '=cmd|A1', 2, 1.5],
    ['1.1', 'A', 1, 0.75],
    ['1.2', 'B', 1, 0.5],
  ],
})
const total = columnTotal(sheet, 1)

describe('the report of a check as a workbook', () => {
  it('has the totals, the findings and the lost points as the sheet has them', async () => {
    const findings = runChecks(sheet, checks)
    const losses = lostPoints(sheet, 1)?.losses ?? []
    const contents = {
      file: 'a.xlsx',
      sheet: 'Bảng chấm',
      framework: null,
      totals: total ? [total] : [],
      findings,
      losses,
    }
    const read = await readXlsx(await reportWorkbook(contents, 'vi'))
    const [summary, found, lost] = read.sheets
    expect(summary?.rows[4]).toEqual(['result', 1.5, 2, 75, '2 trên 2'])
    expect(found?.rows[1]?.slice(0, 8)).toEqual(['Lỗi', '1', '1', 'result', 'D2', 1.5, 1.25, 0.25])
    expect(lost?.rows.slice(1).map((row) => [row[0], row[5]])).toEqual([
      ['1.1', 0.25],
      ['1.2', 0.5],
      ['1', -0.25],
    ])
    expect(lost?.rows[3]?.[1]).toBe('=cmd|A1')
  })
})
