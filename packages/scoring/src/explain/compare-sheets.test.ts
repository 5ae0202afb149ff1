import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleSheet } from '../checks/example.js'
import type { CellValue } from '../sheet/grid.js'
import { type ComparedCriterion, compareSheets, type PointsOfSheet } from './compare-sheets.js'

const pointsOfSheet = (rows: readonly (readonly CellValue[])[]): PointsOfSheet => ({
  sheet: exampleSheet({ columns: ['maximum', 'result'], rows }),
  column: 1,
})
const told = (criteria: readonly ComparedCriterion[]) =>
  criteria.map(({ before, after, from, to }) => `${before.code} → ${after.code}: ${from} → ${to}`)

const BASE: readonly (readonly CellValue[])[] = [
  ['1', 'Chỉ đạo, điều hành', 4, 3],
  ['1.1', 'Kế hoạch', 2, 1.5],
  ['1.2', 'Báo cáo', 2, 1.5],
  ['2', 'Thể chế', 3, 2.25],
  ['2.1', 'Xây dựng văn bản', 2, 1.25],
  ['2.2', 'Rà soát văn bản', 1, 1],
]
/** The same sheet, some rows otherwise. */
const changed = (rows: Readonly<Record<number, readonly CellValue[]>>) => BASE.map((row, at) => rows[at] ?? row)

describe('two sheets side by side', () => {
  it('tell the criteria whose points differ, the largest difference first', () => {
    const after = changed({
      0: ['1', 'Chỉ đạo, điều hành', 4, 3.25],
      1: ['1.1', 'Kế hoạch', 2, 1.75],
      3: ['2', 'Thể chế', 3, 1.75],
      4: ['2.1', 'Xây dựng văn bản', 2, 0.75],
    })
    const compared = compareSheets(pointsOfSheet(BASE), pointsOfSheet(after))
    expect(told(compared.differing)).toEqual(['2.1 → 2.1: 1.25 → 0.75', '1.1 → 1.1: 1.5 → 1.75'])
    expect(compared).toMatchObject({ both: 4, ownFigures: [], onlyFirst: [], onlySecond: [] })
  })
  it('tell a sum that was changed though what it sums was not', () => {
    const compared = compareSheets(pointsOfSheet(BASE), pointsOfSheet(changed({ 3: ['2', 'Thể chế', 3, 2.75] })))
    expect(compared.differing).toEqual([])
    expect(told(compared.ownFigures)).toEqual(['2 → 2: 2.25 → 2.75'])
  })
  it('know a criterion by its title where another year numbers it otherwise', () => {
    const after = [
      ...BASE.slice(3).map(([code, ...rest]) => [String(code).replace('2', '1'), ...rest]),
      ...BASE.slice(0, 3).map(([code, ...rest]) => [String(code).replace(/^1/, '2'), ...rest]),
    ]
    const compared = compareSheets(pointsOfSheet(BASE), pointsOfSheet(after))
    expect(compared).toMatchObject({ both: 4, differing: [], ownFigures: [], onlyFirst: [], onlySecond: [] })
  })
  it('know it by its code where its title was worded anew, and name what only one of them has', () => {
    const after = [...changed({ 2: ['1.2', 'Chế độ báo cáo định kỳ', 2, 1] }), ['2.3', 'Kiểm tra', 1, 0.5]]
    const compared = compareSheets(pointsOfSheet(BASE), pointsOfSheet(after))
    expect(told(compared.differing)).toEqual(['1.2 → 1.2: 1.5 → 1'])
    expect(compared.onlySecond.map(({ code }) => code)).toEqual(['2.3'])
    expect(compared.onlyFirst).toEqual([])
  })
  it('a title that several rows have says nothing: their codes do', () => {
    const rows: readonly (readonly CellValue[])[] = [
      ['1', 'Cấp tỉnh', 2, 1],
      ['1.1', 'Đúng hạn', 2, 1],
      ['2', 'Cấp xã', 2, 2],
      ['2.1', 'Đúng hạn', 2, 2],
    ]
    expect(compareSheets(pointsOfSheet(rows), pointsOfSheet(rows))).toMatchObject({ both: 2, differing: [] })
  })
})

it('what one gains on the other, the other loses on it', () => {
  const points = fc.array(
    fc.integer({ min: 0, max: 8 }).map((n) => n / 4),
    { minLength: 6, maxLength: 6 },
  )
  const filled = (values: readonly number[]) =>
    pointsOfSheet(BASE.map(([code, title, most], at) => [code ?? null, title ?? null, most ?? null, values[at] ?? 0]))
  fc.assert(
    fc.property(points, points, (first, second) => {
      const [there, back] = [compareSheets(filled(first), filled(second)), compareSheets(filled(second), filled(first))]
      const changes = ({ differing }: typeof there, sign: 1 | -1) =>
        new Map(differing.map(({ before, change }) => [before.code, sign * change]))
      expect(changes(there, 1)).toEqual(changes(back, -1))
      expect(there.ownFigures.map(({ before }) => before.code)).toEqual(
        back.ownFigures.map(({ before }) => before.code),
      )
    }),
  )
})
