import { describe, expect, it } from 'vitest'
import { sentence } from '../text.js'
import { checks, exampleSheet, runChecks } from './index.js'

/** The ids that are published; those about rule inputs come with the templates. */
const PUBLISHED = [
  'unknown-code',
  'missing-criterion',
  'duplicate-code',
  'out-of-order',
  'title-mismatch',
  'not-a-number',
  'empty-points',
  'mixed-separators',
  'number-as-text',
  'negative-points',
  'over-maximum',
  'maximum-mismatch',
  'maximum-sum-mismatch',
  'not-attainable',
  'sum-mismatch',
  'sum-rounding',
  'total-mismatch',
  'index-mismatch',
  'change-mismatch',
  'self-appraisal-gap',
  'target-below-result',
  'target-over-maximum',
  'formula-overwritten',
  'formula-range-short',
  'error-cell',
  'hidden-rows',
  'merged-cells',
]

it('has every published check, each once', () => {
  const ids = checks.map((check) => check.id)
  expect(ids).toEqual(expect.arrayContaining(PUBLISHED))
  expect(new Set(ids).size).toBe(ids.length)
})

describe('findings', () => {
  it('come field by field, errors first in each, then in the order of the sheet and of the ids', () => {
    const sheet = exampleSheet({
      columns: ['maximum', 'result'],
      rows: [
        ['1', 'A', 1, 2],
        ['1.1', 'B', 1, -1],
        ['2', 'C', 1, 'đạt'],
      ],
    })
    const found = runChecks(sheet, [...checks].reverse()).map(({ check, cell }) => `${cell.split('!')[1]} ${check}`)
    expect(found).toEqual(['D2 over-maximum', 'D2 sum-mismatch', 'D3 negative-points', 'D4 not-a-number'])
  })
  it('have the code of the criterion and of its field', () => {
    const sheet = exampleSheet({
      columns: ['maximum', 'result'],
      rows: [
        ['1', 'A', 1, 1],
        ['1.1', 'B', 1, 2],
      ],
    })
    expect(runChecks(sheet, checks)[0]).toMatchObject({ code: '1', field: '1' })
    expect(runChecks(sheet, checks).at(-1)).toMatchObject({
      code: '1.1',
      field: '1',
      found: 2,
      expected: 1,
      difference: 1,
    })
  })
})

it('refuses a sentence without its value: a mistake of ours must not reach a reader', () => {
  expect(() => sentence({ vi: '{n} ô', en: '{n} cells' }, {})).toThrow('{n}')
})

describe('an index row', () => {
  const rows = (above: string | number, index: number) =>
    runChecks(
      exampleSheet({
        framework: 'par-2016',
        columns: ['result 2016'],
        rows: [
          ['I', 'Đánh giá kết quả', 40.75],
          ['II', 'Đánh giá tác động', 25.68],
          ['III', 'Tổng (I) + (II)', above],
          ['', 'Chỉ số CCHC', index],
        ],
      }),
      checks,
    )
      .filter(({ check }) => check !== 'number-as-text')
      .map(({ check, cell, expected }) => [check, cell.replace(/^.*!/, ''), expected])
  it.each<[string | number, number, readonly unknown[]]>([
    [66.43, 68.13, []],
    ['68.13 (66.43/97.5*100%)', 68.13, []],
    [66.43, 68.31, [['index-mismatch', 'C5', 68.13]]],
    ['68.13 (66.43/97.5*100%)', 68.31, [['index-mismatch', 'C5', 68.13]]],
  ])('below a total of %s says %d', (above, index, expected) => {
    expect(rows(above, index)).toEqual(expected)
  })
})

describe('blank points', () => {
  it('are not asked of survey leaves in a column of appraisal', () => {
    const sheet = exampleSheet({
      framework: 'par-2018',
      columns: ['maximum', 'appraisal', 'survey'],
      rows: [
        ['2.1.1', 'Thực hiện các hoạt động về theo dõi thi hành pháp luật', 1, 1, null],
        ['2.1.2', 'Xử lý kết quả theo dõi thi hành pháp luật', 1, 1, null],
        ['2.4.1', 'Tính đồng bộ, thống nhất của hệ thống VBQPPL', 1, null, 0.76939],
        ['2.4.2', 'Tính hợp lý của các VBQPPL', 1, null, 0.79],
      ],
    })
    expect(runChecks(sheet, checks).filter((finding) => finding.check === 'empty-points')).toEqual([])
  })
  it('never count as 0: the sum of a parent takes only what is filled in', () => {
    const sheet = exampleSheet({
      columns: ['maximum', 'result'],
      rows: [
        ['1', 'A', 3, 2],
        ['1.1', 'B', 1, 1],
        ['1.2', 'C', 1, 1],
        ['1.3', 'D', 1, null],
      ],
    })
    expect(runChecks(sheet, checks).map((finding) => finding.check)).toEqual(['empty-points'])
  })
})

describe('formulas', () => {
  it('that add up parents of two levels are not short', () => {
    const sheet = exampleSheet({
      columns: ['result'],
      rows: [
        ['1', 'A', 2],
        ['1.1', 'B', 2],
        ['1.1.1', 'C', 1],
        ['1.1.2', 'D', 1],
      ],
      formulas: { C2: 'SUM(C4:C5)', C3: 'C4+C5' },
    })
    expect(runChecks(sheet, checks)).toEqual([])
  })
  it('in a ring are found however long the ring is', () => {
    const rows = Array.from({ length: 500 }, (_, n) => [`${n + 1}`, 'x', 0])
    const formulas = Object.fromEntries(rows.map((_, n) => [`C${n + 2}`, `C${((n + 1) % 500) + 2}`]))
    const found = runChecks(exampleSheet({ columns: ['result'], rows, formulas }), checks)
    expect(found.filter((finding) => finding.check === 'circular-formula')).toHaveLength(500)
  })
  it('are circular only in the ring, not on the way into it, out of it or between two rings', () => {
    const rows = Array.from({ length: 8 }, (_, n) => [`${n + 1}`, 'x', 0])
    // C2 → (C3 ⇄ C4) → C5 → (C6 → C6) → C7; C8 sums all above it.
    const formulas = { C2: 'C3', C3: 'C4', C4: 'C3+C5', C5: 'C6', C6: 'SUM(C6:C7)', C7: '1+C9', C8: 'SUM(C2:C7)' }
    const found = runChecks(exampleSheet({ columns: ['result'], rows, formulas }), checks)
    const circular = found.filter((finding) => finding.check === 'circular-formula').map((finding) => finding.cell)
    expect(circular).toEqual(["'Bảng chấm'!C3", "'Bảng chấm'!C4", "'Bảng chấm'!C6"])
  })
  it('that all sum their own column are all found, without unfolding the ranges', () => {
    const rows = Array.from({ length: 900 }, (_, n) => [`${n + 1}`, 'x', 0])
    const formulas = Object.fromEntries(rows.map((_, n) => [`C${n + 2}`, 'SUM(C2:C1048576)']))
    const found = runChecks(exampleSheet({ columns: ['result'], rows, formulas }), checks)
    expect(found.filter((finding) => finding.check === 'circular-formula')).toHaveLength(900)
  })
})
