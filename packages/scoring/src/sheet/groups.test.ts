import { describe, expect, it } from 'vitest'
import { checks, exampleSheet, runChecks } from '../checks/index.js'
import { groupLosses, lostPoints } from '../explain/index.js'
import { unitResult } from '../units/index.js'
import { fieldRows } from './score-sheet.js'

type Row = readonly [level: number, title: string, maximum: number, points: number]
/** Two fields of three levels; 1.1 has more points than its parts. */
const ROWS: readonly Row[] = [
  [1, 'Công tác chỉ đạo', 4, 3.5],
  [2, 'Kế hoạch', 2, 2],
  [3, 'Ban hành', 1, 1],
  [3, 'Hoàn thành', 1, 0.5],
  [2, 'Tuyên truyền', 2, 1.5],
  [1, 'Cải cách thể chế', 3, 3],
  [2, 'Rà soát', 3, 3],
]
const NUMBERINGS: Readonly<Record<string, readonly string[]>> = {
  '1 / 1.1 / 1.1.1': ['1', '1.1', '1.1.1', '1.1.2', '1.2', '2', '2.1'],
  'I / 1 / a)': ['I', '1', 'a)', 'b)', '2', 'II', '1'],
  'A / I / 1': ['A', 'I', '1', '2', 'II', 'B', 'I'],
}
const sheetOf = (codes: readonly string[], rows: readonly Row[] = ROWS) =>
  exampleSheet({
    columns: ['maximum', 'result'],
    rows: rows.map(([, title, maximum, points], at) => [codes[at] ?? null, title, maximum, points]),
  })

describe.each(Object.entries(NUMBERINGS))('numbered %s', (_, codes) => {
  const sheet = sheetOf(codes)
  const titleOf = (code: string | null) => sheet.rows.find((row) => row.code === code)?.title

  it('has the same fields, and findings in them', () => {
    expect(fieldRows(sheet).map(({ title }) => title)).toEqual(['Công tác chỉ đạo', 'Cải cách thể chế'])
    const sums = runChecks(sheet, checks).filter(({ check }) => check === 'sum-mismatch')
    expect(sums.map(({ code, field }) => [titleOf(code), titleOf(field)])).toEqual([['Kế hoạch', 'Công tác chỉ đạo']])
  })

  it('explains losses by the same fields', () => {
    const losses = lostPoints(sheet, 1)?.losses ?? []
    expect([...new Set(losses.map(({ field }) => field.title))]).toEqual(['Công tác chỉ đạo'])
    expect(groupLosses(losses, 'field').map(({ lost }) => lost)).toEqual([0.5])
  })

  it('shows the same fields and leaves of a unit', () => {
    const shown = unitResult(sheet, 1, 'Sở Nội vụ', 'Sở')?.criteria.map(({ title }) => title)
    expect(shown).toEqual(['Công tác chỉ đạo', 'Ban hành', 'Hoàn thành', 'Tuyên truyền', 'Cải cách thể chế', 'Rà soát'])
  })
})

describe('what stands above fields', () => {
  const above = [
    [1, 'Phần chung', 7, 6.5],
    ...ROWS.map(([level, ...rest]) => [level + 1, ...rest] as const),
    [1, 'Phần riêng', 3, 3],
  ] as const

  it.each([
    [['A', 'I', '1', '1.1', '1.2', '2', 'II', '1', 'B']],
    [['1', '1.1', '1.1.1', '1.1.1.1', '1.1.1.2', '1.1.2', '1.2', '1.2.1', '2']],
  ])('is a group where the tree has a level more, numbered %s', (codes) => {
    const fields = fieldRows(sheetOf(codes, above)).map(({ title }) => title)
    expect(fields).toEqual(['Công tác chỉ đạo', 'Cải cách thể chế', 'Phần riêng'])
  })

  it('is a group by its words in a table of fields alone', () => {
    const sheet = exampleSheet({
      columns: ['result'],
      rows: [
        ['I', 'Đánh giá kết quả thực hiện cải cách hành chính', 5],
        ['1', 'Công tác chỉ đạo', 3],
        ['2', 'Cải cách thể chế', 2],
        ['II', 'Đánh giá tác động của cải cách hành chính', 4],
      ],
    })
    expect(fieldRows(sheet).map(({ code }) => code)).toEqual(['I.1', 'I.2', 'II'])
  })
})
