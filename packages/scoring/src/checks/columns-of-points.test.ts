import { describe, expect, it } from 'vitest'
import type { CellValue } from '../sheet/grid.js'
import { findingsBy, foundBy } from '../testing/found-by.js'
import { changeMismatch } from './change-mismatch.js'
import { evidenceMissing } from './evidence-missing.js'
import { exampleSheet } from './example.js'
import { runChecks } from './run-checks.js'
import { selfAppraisalGap } from './self-appraisal-gap.js'
import { targetBelowResult } from './target-below-result.js'

type Rows = readonly (readonly CellValue[])[]

describe('a change is the later result less the earlier', () => {
  const changes = (columns: readonly string[], ...cells: readonly CellValue[]) =>
    findingsBy(changeMismatch, { columns, rows: [['1', 'A', ...cells]] }).map(
      ({ severity, found, expected, message }) => [severity, found, expected, message.en],
    )
  const TWO = ['result 2015', 'result 2016', 'change']
  it('of the two results before it', () => {
    expect(changes(['result 2014', ...TWO], 1, 8.75, 5.5, -3.25)).toEqual([])
    expect(changes(['target 2015', ...TWO, 'result 2017'], 1, 8.75, 5.5, -3.25, 9)).toEqual([])
    expect(changes(TWO, 8.75, 5.5, 3.25)).toEqual([['error', 3.25, -3.25, '3.25 is printed, but 5.5 − 8.75 = −3.25.']])
  })
  it('or a rounding of it, told less gravely', () => {
    expect(changes(TWO, 52.25, 40.81, -11.4)).toEqual([
      ['warning', -11.4, -11.44, '−11.4 is printed, but 40.81 − 52.25 = −11.44 (a rounding).'],
    ])
  })
  it('and nothing where one of the three is missing or there are not two results before it', () => {
    expect(changes(TWO, null, 5.5, 9)).toEqual([])
    expect(changes(TWO, 8.75, null, 9)).toEqual([])
    expect(changes(TWO, 8.75, 5.5, null)).toEqual([])
    expect(changes(['result', 'change'], 8.75, 9)).toEqual([])
    expect(changes(['result 2015', 'change', 'result 2016'], 8.75, 9, 5.5)).toEqual([])
    expect(changes(['result 2015', 'result 2016'], 8.75, 5.5)).toEqual([])
  })
})

it('a self-assessment that is compared by its criteria says so where the sheet adds them to something else', () => {
  const columns = ['maximum', 'self', 'appraisal']
  const gap = (own: number) =>
    findingsBy(selfAppraisalGap, {
      columns,
      rows: [
        ['1', 'A', 20, own, 10],
        ['1.1', 'B', 10, 9, 5],
        ['1.2', 'C', 10, 8, 5],
      ],
    }).map(({ message }) => message.en)
  expect(gap(17)).toEqual(['Self-assessed 17, appraised 10: 70 % apart, more than 3 %.'])
  expect(gap(15)).toEqual([
    'Self-assessed 17, appraised 10: 70 % apart, more than 3 %. The two are sums of the criteria; the totals of the sheet are 15 and 10, for some of its rows are added wrongly.',
  ])
})

describe('a target below what was reached', () => {
  const targets = (columns: readonly string[], ...cells: readonly CellValue[]) =>
    foundBy(targetBelowResult, { columns, rows: [['1', 'A', ...cells]] })
  it('is told of every target, against the last result', () => {
    const columns = ['result 2017', 'result 2018', 'target 2019', 'target 2020']
    expect(targets(columns, 2, 1.5, 1, 1.25)).toEqual([
      ['E2', 1, 1.5],
      ['F2', 1.25, 1.5],
    ])
    expect(targets(columns, 2, 1.5, 1.5, 2)).toEqual([])
  })
  it('is none where one of the two is missing', () => {
    expect(targets(['result', 'target'], null, 1)).toEqual([])
    expect(targets(['result', 'target'], 1, null)).toEqual([])
    expect(targets(['maximum', 'target'], 2, 1)).toEqual([])
    expect(targets(['maximum', 'result'], 2, 1)).toEqual([])
  })
})

describe('a self-assessment beside the appraisal', () => {
  const gaps = (columns: readonly string[], rows: Rows) => foundBy(selfAppraisalGap, { columns, rows })
  it('is compared with the last appraisal', () => {
    expect(gaps(['self', 'appraisal', 'appraisal'], [['1', 'A', 9, 9, 8]])).toEqual([['C2', 9, 8]])
    expect(gaps(['self', 'appraisal', 'appraisal'], [['1', 'A', 9, 8, 9]])).toEqual([])
  })
  it('is told with its sign: more than was given, or less', () => {
    const told = (self: number) =>
      findingsBy(selfAppraisalGap, { columns: ['self', 'appraisal'], rows: [['1', 'A', self, 8]] }).map(
        ({ difference, message }) => [difference, message.en],
      )
    expect(told(9)).toEqual([[1, 'Self-assessed 9, appraised 8: 12.5 % apart, more than 3 %.']])
    expect(told(7)).toEqual([[-1, 'Self-assessed 7, appraised 8: −12.5 % apart, more than 3 %.']])
  })
  it('is not compared where one column is missing, nothing is filled in, or nothing was given', () => {
    expect(gaps(['self', 'result'], [['1', 'A', 9, 8]])).toEqual([])
    expect(gaps(['appraisal'], [['1', 'A', 9]])).toEqual([])
    expect(gaps(['self', 'appraisal'], [])).toEqual([])
    expect(gaps(['self', 'appraisal'], [['1', 'A', 9, null]])).toEqual([])
    expect(gaps(['self', 'appraisal'], [['1', 'A', 9, 0]])).toEqual([])
  })
})

describe('points without evidence', () => {
  const COLUMNS = ['self', 'result', 'evidence', 'explanation', 'agency']
  const missing = (columns: readonly string[], rows: Rows, framework?: string) =>
    foundBy(evidenceMissing, { columns, rows, ...(framework === undefined ? {} : { framework }) })
  it('are asked of the self-assessment where there is one, else of the first points', () => {
    expect(missing(COLUMNS, [['1', 'A', 0.5, 1, null, null, 'Sở Nội vụ']])).toEqual([['C2', 0.5, null]])
    expect(missing(['maximum', 'result', 'evidence'], [['1', 'A', 1, 0.5, null]])).toEqual([['D2', 0.5, null]])
    expect(missing(['result', 'self', 'evidence'], [['1', 'A', 1, 0.5, null]])).toEqual([['D2', 0.5, null]])
  })
  it('are none with evidence or an explanation, without points, or with 0', () => {
    expect(missing(COLUMNS, [['1', 'A', 0.5, 1, 'QĐ 1', null, null]])).toEqual([])
    expect(missing(COLUMNS, [['1', 'A', 0.5, 1, null, 'đang chờ', null]])).toEqual([])
    expect(missing(COLUMNS, [['1', 'A', 0, 1, null, null, null]])).toEqual([])
    expect(missing(COLUMNS, [['1', 'A', null, 1, null, null, null]])).toEqual([])
  })
  it('are not asked where the sheet has no column of evidence or of points', () => {
    expect(missing(['self', 'explanation'], [['1', 'A', 0.5, null]])).toEqual([])
    expect(missing(['maximum', 'evidence'], [['1', 'A', 0.5, null]])).toEqual([])
  })
  it('are asked of leaves that the survey does not measure', () => {
    const rows = [
      ['2', 'Xây dựng và tổ chức thực hiện VBQPPL', 1, null],
      ['2.1.1', 'Thực hiện các hoạt động về theo dõi thi hành pháp luật', 1, null],
      ['2.4.1', 'Tính đồng bộ, thống nhất của hệ thống VBQPPL', 1, null],
    ]
    expect(missing(['self', 'evidence'], rows, 'par-2018')).toEqual([['C3', 1, null]])
  })
})

describe('units as columns', () => {
  const sheet = exampleSheet({ columns: ['self', 'appraisal', 'self', 'appraisal'], rows: [['1', 'A', 9, 8, 5, 5]] })
  const gaps = (...units: readonly (string | null)[]) =>
    runChecks({ ...sheet, columns: sheet.columns.map((column, at) => ({ ...column, unit: units[at] ?? null })) }, [
      selfAppraisalGap,
    ]).map(({ found, expected }) => [found, expected])
  it('have each its self-assessment compared with its own appraisal', () => {
    expect(gaps('Sở Y tế', 'Sở Y tế', 'Sở Nội vụ', 'Sở Nội vụ')).toEqual([[9, 8]])
    expect(gaps('Sở Y tế', 'Sở Nội vụ', 'Sở Nội vụ', 'Sở Y tế')).toEqual([
      [9, 5],
      [5, 8],
    ])
  })
  it('that have only one of the two are compared with no other', () => {
    expect(gaps('Sở Y tế', 'Sở Nội vụ', 'Sở Tư pháp', 'Sở Công Thương')).toEqual([])
  })
})
