import { describe, expect, it } from 'vitest'
import type { CellValue } from '../sheet/grid.js'
import { findingsBy, foundBy } from '../testing/found-by.js'
import { exampleSheet } from './example.js'
import { percentMismatch } from './percent-mismatch.js'
import { runChecks } from './run-checks.js'

type Line = readonly [maximum: CellValue, percent: CellValue, points: CellValue]
const RIGHT: readonly Line[] = [
  [2, '100%', 2],
  [2, '75%', 1.5],
  [5, '40%', 2],
]
const rowsOf = (lines: readonly (readonly CellValue[])[]) =>
  lines.map((cells, at): readonly CellValue[] => [String(at + 1), 'Việc', ...cells])
const found = (...lines: readonly Line[]) =>
  foundBy(percentMismatch, { columns: ['maximum', 'percent', 'result'], rows: rowsOf(lines) })

describe('a column of percentages is of points', () => {
  it('where three rows and three in five prove it; then the others are wrong', () => {
    expect(found(...RIGHT, [4, '50%', 3])).toEqual([['D5', 50, 75]])
    expect(found(...RIGHT, [4, '50%', 3], [4, '50%', 1])).toEqual([
      ['D5', 50, 75],
      ['D6', 50, 25],
    ])
    expect(found(...RIGHT, [4, '50%', 3], [4, '50%', 1], [4, '60%', 1])).toEqual([])
    expect(found(...RIGHT.slice(1), [4, '50%', 3])).toEqual([])
  })
  it('of the points that most rows agree with', () => {
    const rows = rowsOf([
      [2, '100%', 2, 2],
      [2, '75%', 1.5, 1.5],
      [5, '40%', 2, 2],
      [4, '50%', 3, 2],
      [4, '25%', 2, 3],
    ])
    const columns = ['maximum', 'percent', 'self', 'appraisal']
    expect(foundBy(percentMismatch, { columns, rows })).toEqual([['D6', 25, 75]])
  })
  it('or of their total, where most rows are shares of the whole', () => {
    const shares = (last: string) =>
      rowsOf([
        [20, '21,1%', 19],
        [10, '7,78%', 7],
        [30, '30%', 27],
        [40, last, 37],
      ])
    const columns = ['maximum', 'percent', 'result']
    expect(foundBy(percentMismatch, { columns, rows: shares('41,11%') })).toEqual([])
    expect(foundBy(percentMismatch, { columns, rows: shares('40%') })).toEqual([['D5', 40, 41.11]])
  })
  it('and no other column of words is', () => {
    const rows = rowsOf(
      [...RIGHT, [4, '50%', 3] as const].map(([maximum, percent, points]) => [maximum, points, percent]),
    )
    expect(foundBy(percentMismatch, { columns: ['maximum', 'result', 'evidence'], rows })).toEqual([])
  })
  it('but not in rows without points, percentage or maximum', () => {
    expect(found(...RIGHT, [4, '50%', null], [null, '50%', 3], [0, '50%', 3], [4, null, 3], [4, 'một nửa', 3])).toEqual(
      [],
    )
  })
})

describe('a percentage agrees', () => {
  it('where its last digit was rounded or cut, and says in as many digits what it should be', () => {
    expect(found(...RIGHT, [3, '66,7%', 2], [3, '66,6%', 2], [3, '66%', 2])).toEqual([])
    expect(found(...RIGHT, [3, '66,5%', 2])).toEqual([['D5', 66.5, 66.67]])
    expect(found(...RIGHT, [3, '66,567%', 2])).toEqual([['D5', 66.567, 66.667]])
    expect(found(...RIGHT, [3, '67,7%', 2])).toEqual([['D5', 67.7, 66.67]])
  })
  it('where the points are what it comes to, rounded in their last digit', () => {
    const rounded: Line[] = [
      [2.5, '98,74%', 2.47],
      [3, '95,14%', 2.85],
      [1.5, '98,58%', 1.48],
      [2, '99,85%', 2],
    ]
    expect(found(...rounded)).toEqual([])
    expect(found(...rounded, [2.5, '98,34%', 2.47])).toEqual([['D6', 98.34, 98.8]])
  })
  it('as a figure without its sign, and as a fraction', () => {
    const bare: readonly Line[] = [
      [2, 1, 2],
      [2, 0.75, 1.5],
      [3, '0,667', 2],
      [4, 75, 3],
    ]
    expect(found(...bare)).toEqual([])
    expect(found(...bare, [4, 0.5, 3], [4, 50, 3])).toEqual([
      ['D6', 50, 75],
      ['D7', 50, 75],
    ])
  })
})

it('tells the division', () => {
  const rows = rowsOf([...RIGHT, [4, '50%', 3]])
  const [finding] = findingsBy(percentMismatch, { columns: ['maximum', 'percent', 'result'], rows })
  expect(finding).toMatchObject({ code: '4', column: 'percent', difference: -25 })
  expect(finding?.message.en).toBe('Row 4 says 50%, but 3 / 4 points are 75%.')
})

it('calls a total by its words', () => {
  const rows = [...rowsOf([...RIGHT, [4, '75%', 3]]), ['', 'Tổng cộng', 13, '60%', 8.5]]
  const [finding] = findingsBy(percentMismatch, { columns: ['maximum', 'percent', 'result'], rows })
  expect(finding?.message).toEqual({
    vi: 'Dòng Tổng cộng ghi 60%, nhưng 8,5 / 13 điểm là 65,38%.',
    en: 'Row Tổng cộng says 60%, but 8.5 / 13 points are 65.38%.',
  })
})

describe('the points of a percentage', () => {
  const sheet = exampleSheet({
    columns: ['maximum', 'percent', 'result'],
    rows: rowsOf([...RIGHT, [4, '50%', 3]]),
  })
  const ofUnits = (points: string | null, percents: string | null) => {
    const columns = sheet.columns.map((column) => (column.role === 'result' ? { ...column, unit: points } : column))
    const wordColumns = sheet.wordColumns.map((column) => ({ ...column, unit: percents }))
    return runChecks({ ...sheet, columns, wordColumns }, [percentMismatch]).length
  }
  it('are those of its own unit, where the units are columns', () => {
    expect(ofUnits('Sở Y tế', 'Sở Y tế')).toBe(1)
    expect(ofUnits('Sở Y tế', null)).toBe(1)
    expect(ofUnits('Sở Y tế', 'Sở Nội vụ')).toBe(0)
  })
  it('are no change and no maximum of another row', () => {
    const rows = rowsOf([...RIGHT, [4, '50%', 3]])
    expect(foundBy(percentMismatch, { columns: ['maximum', 'percent', 'change'], rows })).toEqual([])
  })
  it('are not asked of a rank or an index', () => {
    const rows = [...rowsOf(RIGHT), ['', 'Chỉ số CCHC', 100, '50%', 60], ['', 'Xếp hạng', 63, '50%', 5]]
    expect(foundBy(percentMismatch, { columns: ['maximum', 'percent', 'result'], rows })).toEqual([])
  })
})

it('100 % may be written 1, and 1 % too; 1 and 0 are no roundings of what is between', () => {
  const one: readonly Line[] = [
    [2, 1, 2],
    [2, 0.75, 1.5],
    [5, 0.4, 2],
  ]
  expect(found(...one, [100, 1, 1])).toEqual([])
  expect(found(...one, [4, 1, 3])).toEqual([['D5', 100, 75]])
  expect(found(...one, [4, 0, 3])).toEqual([['D5', 0, 75]])
  expect(found(...one, [4, 0, 0])).toEqual([])
})
