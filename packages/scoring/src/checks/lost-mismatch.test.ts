import { describe, expect, it } from 'vitest'
import { readTables } from '../reading/index.js'
import { type CellValue, plainGrid } from '../sheet/grid.js'
import { findingsBy, foundBy } from '../testing/found-by.js'
import { exampleSheet } from './example.js'
import { checks, runChecks } from './index.js'
import { lostMismatch } from './lost-mismatch.js'

const found = (
  header: string,
  losses: readonly CellValue[],
  points: readonly CellValue[] = [6.5, 4, 2.5, 5, 5, 11.5],
) => {
  const rows = [
    ['1', 'Chỉ đạo', 8],
    ['1.1', 'Kế hoạch', 4],
    ['1.2', 'Báo cáo', 4],
    ['2', 'Thể chế', 5],
    ['2.1', 'Văn bản', 5],
    ['', 'Tổng', 13],
  ]
  const grid = plainGrid('Bảng', [
    ['TT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt', header, 'Nguyên nhân'],
    ...rows.map((row, at) => [...row, points[at] ?? null, losses[at] ?? null, null]),
  ])
  const [table] = readTables(grid, { frameworks: [] }).tables
  if (!table) throw new Error('nothing read')
  return runChecks(table.sheet, checks)
    .filter(({ check }) => check !== 'empty-points')
    .map((finding) => [finding.check, finding.cell?.split('!').at(-1), finding.expected])
}

describe('a column of points lost', () => {
  it.each(['Điểm mất', 'Số điểm bị trừ', 'Điểm chưa đạt'])('«%s» is maximum less points', (header) => {
    expect(found(header, [1.5, 0, 1.5, 0, 0, 1.5])).toEqual([])
    expect(found(header, [1.5, 0, 1, 0, 0, 1.5])).toEqual([['lost-mismatch', 'E4', 1.5]])
  })
  it('may be written with a minus sign, or as a text with a comma', () => {
    expect(found('Điểm mất', [-1.5, 0, '-1,5', 0, 0, '−1,5'])).toEqual([])
  })
  it('counts nothing as lost that has no points yet', () => {
    expect(found('Điểm mất', [0, 0, null, 0, 0, 0], [4, 4, null, 5, 5, 9])).toEqual([])
  })
  it('says nothing where the figures are of something else', () => {
    expect(found('Điểm bị trừ', [0.5, 0.5, 0.5, 0.5, 0.5, 2.5])).toEqual([])
  })
})

type Line = readonly CellValue[]
const coded = (lines: readonly Line[]) => lines.map((cells, at): Line => [`${at + 1}`, 'Việc', ...cells])
const lost = (columns: readonly string[], rows: readonly Line[]) => foundBy(lostMismatch, { columns, rows })

describe('the points that losses are of', () => {
  // Three rows that hold of the appraised points, and of nothing else.
  const HOLDS: readonly Line[] = [
    [4, 4, 3, 1],
    [5, 4.5, 3, 2],
    [6, 5, 3, 3],
  ]
  const COLUMNS = ['maximum', 'self', 'appraisal', 'lost']
  it('are those that three rows and three of five agree with', () => {
    expect(lost(COLUMNS, coded([...HOLDS, [4, 3, 2, 1.5]]))).toEqual([['F5', 1.5, 2]])
    expect(lost(COLUMNS, coded([...HOLDS.slice(1), [4, 3, 2, 1.5]]))).toEqual([])
    const wrong: Line = [4, 3, 2, 1.5]
    expect(lost(COLUMNS, coded([...HOLDS, wrong, wrong]))).toHaveLength(2)
    expect(lost(COLUMNS, coded([...HOLDS, wrong, wrong, wrong]))).toEqual([])
  })
  it('are those that most rows agree with, whichever stands first', () => {
    const both: Line = [4, 3, 3, 1]
    const second: Line = [5, 5, 3, 2]
    const first: Line = [5, 4, 3, 1]
    expect(lost(COLUMNS, coded([both, both, second, second, [5, 4, 3, 1.5]]))).toEqual([['F6', 1.5, 2]])
    expect(lost(COLUMNS, coded([both, both, first, first, [5, 4, 3, 1.5]]))).toEqual([['F6', 1.5, 1]])
  })
  it('are no targets: what is aimed at is not lost', () => {
    const rows = coded([...HOLDS, [4, 3, 2, 1.5]])
    expect(lost(['maximum', 'self', 'target', 'lost'], rows)).toEqual([])
  })
  it('are of the unit whose column it is', () => {
    const sheet = exampleSheet({
      columns: ['maximum', 'appraisal', 'lost'],
      rows: coded([
        [4, 3, 1],
        [5, 3, 2],
        [6, 3, 3],
        [4, 2, 1],
      ]),
    })
    const ofUnits = (points: string | null, losses: string | null) => ({
      ...sheet,
      columns: sheet.columns.map((column) => (column.role === 'appraisal' ? { ...column, unit: points } : column)),
      wordColumns: sheet.wordColumns.map((column) => ({ ...column, unit: losses })),
    })
    const told = (points: string | null, losses: string | null) =>
      runChecks(ofUnits(points, losses), [lostMismatch]).map(({ cell }) => cell.split('!').at(-1))
    expect(told('Sở Y tế', 'Sở Y tế')).toEqual(['E5'])
    expect(told('Sở Y tế', null)).toEqual(['E5'])
    expect(told('Sở Y tế', 'Sở Nội vụ')).toEqual([])
  })
  it('and no other column of words than that of losses is compared with them', () => {
    const rows = coded([
      [4, 3, 1],
      [5, 3, 2],
      [6, 3, 3],
      [4, 2, 1],
    ])
    expect(lost(['maximum', 'appraisal', 'evidence'], rows)).toEqual([])
  })
})

describe('a loss is right too', () => {
  it('where it is of other points than most: of those by the rule, where none are final yet', () => {
    const rows: readonly Line[] = [
      [4, 4, 3, 1],
      [5, 5, 3, 2],
      [6, 6, 3, 3],
      [4, 3.5, 2, 0.5],
    ]
    expect(lost(['maximum', 'computed', 'result', 'lost'], coded(rows))).toEqual([])
    expect(lost(['maximum', 'computed', 'result', 'lost'], coded(rows.with(3, [4, 3.5, 2, 0.75])))).toEqual([
      ['F5', 0.75, 2],
    ])
    expect(lost(['maximum', 'maximum', 'result', 'lost'], coded(rows.with(3, [4, 3.5, 2, 0.5])))).toEqual([
      ['F5', 0.5, 2],
    ])
  })
  it('where it is rounded in its last digit, of points with more', () => {
    const rows: readonly Line[] = [
      [4, 3, 1],
      [5, 3, 2],
      [6, 3, 3],
    ]
    expect(lost(['maximum', 'result', 'lost'], coded([...rows, [2, 1.4804, 0.52]]))).toEqual([])
    expect(lost(['maximum', 'result', 'lost'], coded([...rows, [2, 1.48, 0.5196]]))).toEqual([])
    expect(lost(['maximum', 'result', 'lost'], coded([...rows, [2, 1.4804, 0.53]]))).toEqual([['E5', 0.53, 0.5196]])
  })

  const TREE = (field: CellValue, total: CellValue, ...parts: readonly CellValue[]): Line[] => [
    ['1', 'Chỉ đạo', 8, 6, field],
    ['1.1', 'Kế hoạch', 4, 3, parts[0] ?? null],
    ['1.2', 'Báo cáo', 4, 3, parts[1] ?? null],
    ['2', 'Thể chế', 5, 4, 1],
    ['3', 'Bộ máy', 5, 3, 2],
    ['4', 'Tài chính', 5, 2, 3],
    ['5', 'Tài sản', 5, 1, 4],
    ['', 'Tổng cộng', 28, 16, total],
  ]
  const tree = (...rows: Parameters<typeof TREE>) => lost(['maximum', 'result', 'lost'], TREE(...rows))
  it('where it is what its parts lost, each by the points that it has', () => {
    expect(tree(2, 12, 1, 1)).toEqual([])
    expect(tree(2.5, 12, 1, 1)).toEqual([['E2', 2.5, 2]])
    expect(tree(2.5, 12, 1, 1.5)).toEqual([['E4', 1.5, 1]])
    expect(tree(-2.5, 12, -1, '-1,5')).toEqual([['E4', 1.5, 1]])
  })
  it('in a total, of what the fields lost', () => {
    expect(tree(2, 12.5, 1, 1)).toEqual([['E9', 12.5, 12]])
    // The field that takes more than it should is told below it; the total that adds it up is not.
    expect(tree(2.5, 12.5, 1, 1.5)).toEqual([['E4', 1.5, 1]])
  })
  it('of its parts, only where one says what it lost', () => {
    expect(tree(0, 12, null, null)).toEqual([['E2', 0, 2]])
    expect(tree(1, 12, 1, 'chưa rõ')).toEqual([])
    expect(tree(2.5, 12, 1, 'chưa rõ')).toEqual([['E2', 2.5, 2]])
  })
})

describe('nothing is lost', () => {
  const whole = (second: CellValue, field: CellValue = 3) =>
    lost(
      ['maximum', 'result', 'lost'],
      [
        ['1', 'Chỉ đạo', 8, field, 1],
        ['1.1', 'Kế hoạch', 4, 3, null],
        ['1.2', 'Báo cáo', 4, second, null],
        ...coded([
          [5, 4, 1],
          [5, 3, 2],
          [5, 2, 3],
        ]).map(([, ...cells], at): Line => [`${at + 2}`, ...cells]),
      ],
    )
  it('yet in a row below which something is not assessed', () => {
    expect(whole(null)).toEqual([])
    expect(whole(0)).toEqual([['E2', 1, 5]])
  })
  it('in a row that has no points, no maximum or no figure of a loss', () => {
    const rows = coded([
      [5, 4, 1],
      [5, 3, 2],
      [5, 2, 3],
      [5, null, 4],
      [null, 2, 4],
      [5, 2, null],
      [5, 2, 'nhiều'],
    ])
    expect(lost(['maximum', 'result', 'lost'], rows)).toEqual([])
  })
  it('in a row that prints an index or a rank', () => {
    const rows: Line[] = [
      ...coded([
        [5, 4, 1],
        [5, 3, 2],
        [5, 2, 3],
      ]),
      ['', 'Chỉ số CCHC', 100, 60, 30],
      ['', 'Xếp hạng', 63, 5, 9],
    ]
    expect(lost(['maximum', 'result', 'lost'], rows)).toEqual([])
  })
})

it('a wrong loss says the subtraction, by the title where the row has no code', () => {
  const rows: Line[] = [
    ...coded([
      [5, 4, 1],
      [5, 3, 2],
      [5, 2, 3],
    ]),
    ['', 'Tổng cộng', 15, 9, 5],
  ]
  const [finding] = findingsBy(lostMismatch, { columns: ['maximum', 'result', 'lost'], rows })
  expect(finding).toMatchObject({ code: null, column: 'lost', found: 5, expected: 6, difference: -1 })
  expect(finding?.message).toEqual({
    vi: 'Dòng Tổng cộng ghi mất 5 điểm, nhưng 15 − 9 = 6.',
    en: 'Row Tổng cộng says 5 lost, but 15 − 9 = 6.',
  })
})
