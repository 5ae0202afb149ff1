import { describe, expect, it } from 'vitest'
import type { CellValue } from '../sheet/grid.js'
import { findingsBy, foundBy } from '../testing/found-by.js'
import { agencyMissing } from './agency-missing.js'
import { duplicateColumn } from './duplicate-column.js'
import { exampleSheet } from './example.js'
import { formulaOverwritten } from './formula-overwritten.js'
import { formulaRangeShort } from './formula-range-short.js'
import { maximumMismatch } from './maximum-mismatch.js'
import { maximumSumMismatch } from './maximum-sum-mismatch.js'
import { notANumber } from './not-a-number.js'
import { outOfOrder } from './out-of-order.js'
import { overMaximum } from './over-maximum.js'
import { targetOverMaximum } from './target-over-maximum.js'

type Rows = readonly (readonly CellValue[])[]

describe('a cell that is no number of points', () => {
  const told = (columns: readonly string[], ...cells: readonly CellValue[]) =>
    findingsBy(notANumber, { columns, rows: [['1', 'Chỉ đạo', ...cells]] }).map(({ message }) => message.en)
  const BOTH = ['maximum', 'result']
  it('says what it holds, and the likely number where it is misspelt', () => {
    expect(told(BOTH, 2, 'khá')).toEqual(['This cell says “khá”, which cannot be read as points.'])
    expect(told(BOTH, 2, '1,,5')).toEqual(['This cell says “1,,5”, which cannot be read as points; it may mean 1.5.'])
  })
  it('that is a share asks for its points, of the maximum where one is known', () => {
    expect(told(BOTH, 2, '80%')).toEqual([
      'This cell says “80%”: is that 80% of the maximum 2 (which is 1.6), or 80 points? Write the points; the cell is not counted.',
    ])
    expect(told(BOTH, 3, '2/3')).toEqual([
      'This cell says “2/3”: is that 66.66667% of the maximum 3, or 2 points? Both come to 2; write the points, the cell is not counted.',
    ])
    expect(told(['result'], '80%')).toEqual([
      'This cell says “80%”: is that 80% of the maximum, or 80 points? Write the points; the cell is not counted.',
    ])
    expect(told(BOTH, '80%', 1)).toEqual([
      'This cell says “80%”: is that 80% of the maximum, or 80 points? Write the points; the cell is not counted.',
    ])
  })
  it('is none of an index, which is a percentage', () => {
    const rows = (index: CellValue): Rows => [
      ['1', 'Chỉ đạo', 2, 1.6],
      ['', 'Chỉ số CCHC', null, index],
    ]
    expect(foundBy(notANumber, { columns: BOTH, rows: rows('80%') })).toEqual([])
    expect(foundBy(notANumber, { columns: BOTH, rows: rows('khá') })).toEqual([['D3', 'khá', null]])
  })
})

describe('a criterion without a lead agency', () => {
  const COLUMNS = ['result', 'agency', 'evidence']
  const missing = (rows: Rows, framework?: string) =>
    foundBy(agencyMissing, { columns: COLUMNS, rows, ...(framework === undefined ? {} : { framework }) }).map(
      ([cell]) => cell,
    )
  it('has none at its own row nor above it; evidence is no agency', () => {
    expect(
      missing([
        ['1', 'Chỉ đạo', 1, 'Sở Nội vụ', null],
        ['1.1', 'Kế hoạch', 1, null, null],
        ['2', 'Thể chế', 1, null, 'QĐ 1'],
        ['3', 'Tổ chức', 1, 'Sở Y tế', null],
      ]),
    ).toEqual(['B4'])
  })
  it('is told once where most have none yet', () => {
    const rows = ['1', '2', '3'].map((code) => [code, 'Việc', 1, code === '3' ? 'Sở Y tế' : null, null])
    const [finding, ...others] = findingsBy(agencyMissing, { columns: COLUMNS, rows })
    expect(others).toEqual([])
    expect(finding).toMatchObject({ cell: "'Bảng chấm'!B2", code: null })
    expect(finding?.message).toEqual({
      vi: 'Còn 2 trên 3 tiêu chí chưa có đơn vị chủ trì.',
      en: '2 of 3 criteria have no lead agency yet.',
    })
  })
  it('is not asked of what a survey measures, nor where the sheet has no such column', () => {
    const survey = [
      ['2.1.1', 'Thực hiện các hoạt động về theo dõi thi hành pháp luật', 1, 'Sở Tư pháp', null],
      ['2.4.1', 'Tính đồng bộ, thống nhất của hệ thống VBQPPL', 1, null, null],
    ]
    expect(missing(survey, 'par-2018')).toEqual([])
    expect(missing(survey)).toEqual(['B3'])
    expect(foundBy(agencyMissing, { columns: ['result', 'evidence'], rows: [['1', 'Chỉ đạo', 1, null]] })).toEqual([])
  })
})

describe('more points than there can be', () => {
  const columns = ['maximum', 'result', 'target 2027', 'change']
  const found = (check: typeof overMaximum, ...cells: readonly CellValue[]) =>
    foundBy(check, {
      columns,
      rows: [
        ['1', 'Chỉ đạo', ...cells],
        ['', 'Tổng cộng', 1, 9, 9, 9],
      ],
    })
  it('are told of results and of targets, each by its own check, and of no total', () => {
    expect(found(overMaximum, 1, 1.5, 2, 3)).toEqual([['D2', 1.5, 1]])
    expect(found(targetOverMaximum, 1, 1.5, 2, 3)).toEqual([['E2', 2, 1]])
  })
  it('are none at the maximum, where nothing is filled in, and where no maximum is known', () => {
    expect(found(overMaximum, 1, 1, 1, 3)).toEqual([])
    expect(found(overMaximum, 1, null, null, null)).toEqual([])
    expect(found(overMaximum, null, 1.5, 2, 3)).toEqual([])
  })
})

describe('maxima beside the framework', () => {
  const found = (rows: Rows, columns: readonly string[] = ['maximum'], framework: string | null = 'par-2018') =>
    foundBy(maximumMismatch, { columns, rows, ...(framework === null ? {} : { framework }) })
  it('are told where both are known and differ', () => {
    expect(found([['1.1', 'Kế hoạch CCHC', 1.5]])).toEqual([['C2', 1.5, 1.25]])
    expect(found([['1.1', 'Kế hoạch CCHC', 1.25]])).toEqual([])
    expect(found([['1.1', 'Kế hoạch CCHC', null]])).toEqual([])
    expect(found([['1.99', 'Khác', 1.5]])).toEqual([])
  })
  it('are not asked without a framework or a column of maxima', () => {
    expect(found([['1.1', 'Kế hoạch CCHC', 1.5]], ['maximum'], null)).toEqual([])
    expect(found([['1.1', 'Kế hoạch CCHC', 1.5]], ['result'])).toEqual([])
  })
  it('that do not add up name the criterion that the source leaves out', () => {
    const rows = [
      ['3.2', 'Công khai TTHC và kết quả giải quyết hồ sơ', 3],
      ['3.2.1', 'Nhập, đăng tải công khai TTHC', 1],
      ['3.2.2', 'TTHC được công khai', 0.5],
      ['3.2.3', 'Tỷ lệ cơ quan', 0.75],
    ]
    const told = (framework?: string) =>
      findingsBy(maximumSumMismatch, {
        columns: ['maximum'],
        rows,
        ...(framework === undefined ? {} : { framework }),
      }).map(({ message }) => message.en)
    const PLAIN = 'The maximum of 3.2 says 3, but its children add up to 2.25 (1 + 0.5 + 0.75).'
    expect(told()).toEqual([PLAIN])
    expect(told('par-2018')[0]?.startsWith(`${PLAIN} `)).toBe(true)
  })
})

describe('formulas of sums', () => {
  const rows = [
    ['1', 'Chỉ đạo', 3],
    ['1.1', 'Kế hoạch', 1],
    ['1.2', 'Báo cáo', 2],
    ['1.2.1', 'Tháng', 1],
    ['1.2.2', 'Năm', 1],
  ]
  const short = (formulas: Readonly<Record<string, string>>) =>
    foundBy(formulaRangeShort, { columns: ['result'], rows, formulas }).map(([cell, formula]) => [cell, formula])
  it('that leave out a child are told', () => {
    expect(short({ C2: 'SUM(C3:C3)' })).toEqual([['C2', '=SUM(C3:C3)']])
    expect(short({ C4: 'C5+0' })).toEqual([['C4', '=C5+0']])
  })
  it('that take a child by its children are whole', () => {
    expect(short({ C2: 'SUM(C3,C5:C6)' })).toEqual([])
    expect(short({ C2: 'SUM(C3,C5)' })).toEqual([['C2', '=SUM(C3,C5)']])
  })
  it('that take none of them, or add nothing, sum something else', () => {
    expect(short({ C2: 'SUM(Z1:Z9)' })).toEqual([])
    expect(short({ C2: 'MAX(C3:C3)' })).toEqual([])
  })
  it('that a number was typed over are told where most of the column has them', () => {
    const parents = ['1', '2', '3'].flatMap(
      (code): Rows => [
        [code, 'Lĩnh vực', 1],
        [`${code}.1`, 'Việc', 1],
      ],
    )
    const typed = (formulas: Readonly<Record<string, string>>) =>
      foundBy(formulaOverwritten, { columns: ['result'], rows: parents, formulas }).map(([cell]) => cell)
    expect(typed({ C2: 'C3', C4: 'C5' })).toEqual(['C6'])
    expect(typed({ C2: 'C3', C4: 'C5', C6: 'C7' })).toEqual([])
    expect(typed({ C2: 'C3' })).toEqual([])
    expect(typed({})).toEqual([])
    const half = parents.slice(0, 4)
    expect(foundBy(formulaOverwritten, { columns: ['result'], rows: half, formulas: { C2: 'C3' } })).toEqual([])
  })
  it('of a template that numbers were typed over are told one by one, or once where they are most', () => {
    const cells = (formulas: Readonly<Record<string, string>>) =>
      findingsBy(formulaOverwritten, {
        columns: ['computed'],
        rows: ['1', '2', '3'].map((code) => [code, 'Việc', 1]),
        formulas,
      }).map(({ cell, code, message }) => [cell, code, message.en])
    expect(cells({ C2: 'D2', C3: 'D3' })).toEqual([
      ["'Bảng chấm'!C4", '3', 'This cell is the number 1, typed over the formula that scores.'],
    ])
    expect(cells({ C2: 'D2' })).toEqual([
      [
        "'Bảng chấm'!C3",
        null,
        '2 of 3 cells of this column are numbers in place of formulas; points no longer follow the inputs. Copy the inputs into a new template.',
      ],
    ])
    expect(cells({ C2: 'D2', C3: 'D3', C4: 'D4' })).toEqual([])
  })
})

it('a row is out of order after a later one, unless it follows its parent or prints no code', () => {
  const found = (codes: readonly (string | null)[]) =>
    foundBy(outOfOrder, { columns: ['result'], rows: codes.map((code) => [code, 'Việc', 1]) }).map(([cell]) => cell)
  expect(found(['1', '1.2', '1.1', '2'])).toEqual(['A4'])
  expect(found(['1', '1.1', '1.2', '2', '2.1'])).toEqual([])
  expect(found(['2', '1'])).toEqual(['A3'])
})

it('two columns of points of one name are told, of other columns and of other units not', () => {
  const found = (...columns: readonly string[]) =>
    foundBy(duplicateColumn, { columns, rows: [['1', 'Chỉ đạo', ...columns.map(() => 1)]] }).map(([cell]) => cell)
  expect(found('result', 'result')).toEqual(['D2'])
  expect(found('result', 'appraisal')).toEqual([])
  expect(found('change', 'change')).toEqual([])
})

it('an example that names a column or a framework that there is not is a mistake of ours', () => {
  expect(() => exampleSheet({ columns: ['resullt'], rows: [] })).toThrow('resullt')
  expect(() => exampleSheet({ columns: ['result'], rows: [], framework: 'par-1999' })).toThrow('par-1999')
})
