import { describe, expect, it } from 'vitest'
import type { CellValue } from '../sheet/grid.js'
import { findingsBy, foundBy } from '../testing/found-by.js'
import { notAttainable } from './not-attainable.js'
import { ruleMismatch } from './rule-mismatch.js'

const PLAN = ['I.1.a', 'Mức độ thực hiện kế hoạch CCHC']
const LAW = ['I.2.a', 'Báo cáo theo dõi thi hành pháp luật']

describe('points that do not follow from what was filled in', () => {
  const byRule = (columns: readonly string[], ...cells: readonly CellValue[]) =>
    foundBy(ruleMismatch, { framework: 'par-2016', columns, rows: [[...PLAN, ...cells]] })
  it('are asked of self-assessed points and of those by the rule, not of appraised ones', () => {
    expect(byRule(['maximum', 'input', 'self'], 1, 0.96, 1)).toEqual([['E2', 1, 0.5]])
    expect(byRule(['maximum', 'input', 'computed'], 1, 0.96, 1)).toEqual([['E2', 1, 0.5]])
    expect(byRule(['maximum', 'input', 'appraisal'], 1, 0.96, 1)).toEqual([])
  })
  it('are none where figure or points are not filled in, cannot be read, or are not known', () => {
    const columns = ['maximum', 'input', 'self']
    expect(byRule(columns, 1, null, 1)).toEqual([])
    expect(byRule(columns, 1, 0.96, null)).toEqual([])
    expect(byRule(columns, 1, 'nhiều', 1)).toEqual([])
    expect(byRule(columns, 1, 0.9, 1)).toEqual([])
    expect(byRule(columns, 1, 0.96, 0.5)).toEqual([])
    expect(byRule(['maximum', 'self'], 1, 1)).toEqual([])
  })
  it('are none where the criterion is left out', () => {
    expect(byRule(['maximum', 'applies', 'input', 'self'], 1, 'Không đánh giá', 0.96, 1)).toEqual([])
  })

  const survey = (figure: CellValue, self: number) =>
    findingsBy(ruleMismatch, {
      framework: 'par-2018',
      columns: ['maximum', 'input', 'computed'],
      rows: [['2.4.1', 'Tính đồng bộ, thống nhất của hệ thống VBQPPL', 1.5, figure, self]],
    }).map(({ expected, message }) => [expected, message.en])
  it('of a survey: a figure above 1 is the points, up to the maximum; else a share', () => {
    expect(survey(1.05233, 1.05233)).toEqual([])
    expect(survey(1.05233, 1.5)).toEqual([
      [
        1.05233,
        'Criterion 2.4.1 has 1.5 points, but by its rule: the points of the survey that were entered are 1.05233.',
      ],
    ])
    expect(survey(2, 1.5)).toEqual([])
    expect([1.5, 0.5, 1].map((figure) => survey(figure, 0.1)[0]?.[0])).toEqual([1.5, 0.75, 1.5])
  })
})

describe('points that the rule cannot give', () => {
  const attainable = (value: CellValue, column = 'result 2016') =>
    foundBy(notAttainable, { framework: 'par-2016', columns: [column], rows: [[...LAW, value]] })
  it('are none of its steps', () => {
    expect(attainable(0.3)).toEqual([['C2', 0.3, '0 / 0.5']])
    expect([0, 0.5, null, 'khá'].flatMap((value) => attainable(value))).toEqual([])
    expect(attainable(0.3, 'target 2017')).toEqual([['C2', 0.3, '0 / 0.5']])
  })
  it('are left to other checks below 0 and above the maximum', () => {
    expect([attainable(-0.3), attainable(0.7)]).toEqual([[], []])
  })
  it('are not known where a document states a part of the scale only, or the column is no points', () => {
    expect(foundBy(notAttainable, { framework: 'par-2016', columns: ['result'], rows: [[...PLAN, 0.3]] })).toEqual([])
    expect(foundBy(notAttainable, { framework: 'par-2016', columns: ['change'], rows: [[...LAW, 0.3]] })).toEqual([])
    expect(foundBy(notAttainable, { columns: ['result'], rows: [[...LAW, 0.3]] })).toEqual([])
  })
})

describe('the rule of a row', () => {
  const columns = ['maximum', 'input', 'self']
  const told = (...rows: readonly (readonly CellValue[])[]) =>
    foundBy(ruleMismatch, { framework: 'par-2016', columns, rows })
  it('is asked of leaves: what has rows below it has theirs', () => {
    expect(told([...PLAN, 1, 0.96, 1], ['I.1.a.1', 'Kế hoạch năm', 1, null, 1])).toEqual([])
  })
  it('is not asked where no maximum is known', () => {
    const unknown = ['I.2.b', 'Tỷ lệ văn bản được kiểm tra']
    expect(told([...unknown, null, 0.5, 9])).toEqual([])
    expect(told(['X.9', 'Việc khác', 1, 0.5, 1])).toEqual([])
  })
  it('says whose points it computed', () => {
    const [finding] = findingsBy(ruleMismatch, { framework: 'par-2016', columns, rows: [[...PLAN, 1, 0.96, 1]] })
    expect(finding).toMatchObject({ code: 'I.1.a', column: 'self', difference: 0.5 })
  })
  it('takes a figure above 1 as a rate where no survey measures it', () => {
    expect(told([...PLAN, 1, 1.2, 1])).toEqual([])
    expect(told([...PLAN, 1, 1.2, 0.5])).toEqual([['E2', 0.5, 1]])
  })
})
