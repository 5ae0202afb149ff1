import { type CellValue, type Grid, plainGrid } from '@parscore/scoring'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resultsAreMissing, withMissingResults } from './missing-results.js'

const grid = (
  rows: readonly (readonly CellValue[])[],
  formulas: Readonly<Record<string, string>>,
  name = 'Bảng chấm',
): Grid => ({
  ...plainGrid(name, rows),
  formulas: new Map(Object.entries(formulas)),
})

describe('formulas whose results the file does not hold', () => {
  it('are calculated, each after what it reads, also beyond the cells that were read', () => {
    const made = withMissingResults(
      [
        grid([[0.1], [0.2], [null]], { A3: 'SUM(A1:A2)', B4: 'A3*2' }),
        grid([[null]], { A1: "'Bảng chấm'!B4+1" }, 'Tổng'),
      ],
      [],
    )
    expect(made.grids.map(({ rows }) => rows)).toEqual([[[0.1], [0.2], [0.3], [null, 0.6]], [[1.6]]])
    expect(made.grids.map(({ calculated }) => [...(calculated ?? [])])).toEqual([['A3', 'B4'], ['A1']])
    expect(made.count).toBe(3)
  })
  it('what the file holds stays, though the formula comes to something else', () => {
    const made = withMissingResults([grid([[1], [7], [null]], { A2: 'A1+1', A3: 'A2+1' })], [])
    expect(made.grids[0]?.rows).toEqual([[1], [7], [8]])
  })
  it('what asks for the day and what is not known stay without a result', () => {
    const [made] = withMissingResults([grid([[null, null, 1]], { A1: 'TODAY()', B1: 'FOO(C1)' })], []).grids
    expect(made?.rows).toEqual([[null, null, 1]])
  })
  it('a workbook whose formulas would read for minutes is left as it is from where it is too much', () => {
    const rows = Array.from({ length: 4000 }, () => [1, null])
    const sums = Object.fromEntries(rows.map((_, at) => [`B${at + 1}`, 'SUM(A$1:A$4000)']))
    const { count } = withMissingResults([grid(rows, sums)], [])
    expect(count).toBe(750)
  })
  it('a result that is an empty text is not missing', () => {
    expect(resultsAreMissing([grid([['', 1]], { A1: 'IF(B1>1,B1,"")' })])).toBe(false)
    expect(resultsAreMissing([grid([[null, 1]], { A1: 'B1' })])).toBe(true)
  })
})

it('whichever results of running sums are missing, the sheet is the same', () => {
  const points = fc.array(
    fc.integer({ min: 0, max: 400 }).map((n) => n / 100),
    { minLength: 1, maxLength: 12 },
  )
  fc.assert(
    fc.property(points, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (values, isMissing) => {
      const sums = values.map((_, at) => Math.round(values.slice(0, at + 1).reduce((a, b) => a + b * 100, 0)) / 100)
      const formulas = Object.fromEntries(
        values.map((_, at) => [`B${at + 1}`, at === 0 ? 'A1' : `B${at}+A${at + 1}`] as const),
      )
      const rows = values.map((value, at) => [value, isMissing[at] ? null : (sums[at] ?? null)])
      expect(withMissingResults([grid(rows, formulas)], []).grids[0]?.rows).toEqual(
        values.map((value, at) => [value, sums[at]]),
      )
    }),
  )
})
