import { describe, expect, it } from 'vitest'
import type { CellValue } from '../sheet/grid.js'
import { findingsBy, foundBy } from '../testing/found-by.js'
import { emptyPoints } from './empty-points.js'

const leaves = (...points: readonly CellValue[]) =>
  points.map((value, at): readonly CellValue[] => [`${at + 1}`, 'x', 1, value])
const found = (...points: readonly CellValue[]) =>
  foundBy(emptyPoints, { columns: ['maximum', 'result'], rows: leaves(...points) }).map(([cell]) => cell)

describe('a blank among points', () => {
  it('is forgotten where half of the column or more is filled in', () => {
    expect(found(1, null, 1, 1)).toEqual(['D3'])
    expect(found(1, null)).toEqual(['D3'])
    expect(found(1, 1)).toEqual([])
  })
  it('is one of many where more than half is blank: told once, at the first', () => {
    const [finding, ...others] = findingsBy(emptyPoints, {
      columns: ['maximum', 'result'],
      rows: leaves(1, null, null),
    })
    expect(others).toEqual([])
    expect(finding).toMatchObject({ cell: "'Bảng chấm'!D3", code: null, column: 'result', severity: 'warning' })
    expect(finding?.message).toEqual({
      vi: 'Cột này còn 2 trên 3 tiêu chí chưa có điểm.',
      en: '2 of 3 criteria in this column have no points yet.',
    })
  })
  it('is told once where a sheet of December is half-way, by the criteria that are blank as a whole', () => {
    const scored = ['1', '2', '3'].flatMap((code) =>
      leaves(1, 1, 1, 1).map(([at, ...rest]) => [`${code}.${at}`, ...rest]),
    )
    const blank = ['4', '5'].flatMap((code) => [
      [code, 'A', 4, null],
      ...leaves(null, null, null, null).map(([at, ...rest]) => [`${code}.${at}`, ...rest]),
    ])
    const rows = [...scored, ...blank, ['6.1', 'x', 1, null], ['6.2', 'x', 1, 1]]
    const [finding, ...others] = findingsBy(emptyPoints, { columns: ['maximum', 'result'], rows })
    expect(others).toEqual([])
    expect(finding?.message.vi).toBe('Cột này còn 9 trên 22 tiêu chí chưa có điểm: 4, 5, 6.1.')
  })
  it('is not asked of a column where nothing is filled in', () => expect(found(null, null, null)).toEqual([]))
  it('is none where words say that the criterion was left out', () => {
    expect(found(1, 1, 'Không đánh giá', '-')).toEqual([])
  })
  it('is none of a formula that waits for another cell, except by the rule', () => {
    const rows = leaves(1, 1, '')
    const formulas = { D4: 'E4' }
    expect(foundBy(emptyPoints, { columns: ['maximum', 'result'], rows, formulas })).toEqual([])
    expect(foundBy(emptyPoints, { columns: ['maximum', 'computed'], rows, formulas })).toEqual([['D4', null, null]])
  })
  it('is asked of leaves only', () => {
    const rows = [
      ['1', 'A', 1, null],
      ['1.1', 'B', 1, 1],
    ]
    expect(foundBy(emptyPoints, { columns: ['maximum', 'result'], rows })).toEqual([])
  })
})

describe('what is not due', () => {
  it('is the maximum of bonus and penalty', () => {
    const rows = [
      ['1', 'A', 1, 1],
      ['2', 'Điểm cộng', null, 1],
    ]
    expect(foundBy(emptyPoints, { columns: ['maximum', 'result'], rows })).toEqual([])
  })
  it('is what the user left out of the assessment', () => {
    const rows = [
      ['1', 'A', 1, null, 1],
      ['2', 'B', 1, 'Không đánh giá', null],
    ]
    expect(foundBy(emptyPoints, { columns: ['maximum', 'applies', 'result'], rows })).toEqual([])
  })
  it('is what the Ministry did not assess in the year', () => {
    const rows = [
      ['I.1.a', 'Mức độ thực hiện kế hoạch CCHC', 1],
      ['II.8.a', 'Mức độ hài lòng của người dân, tổ chức', null],
    ]
    const asked = (column: string) => foundBy(emptyPoints, { framework: 'par-2016', columns: [column], rows })
    expect(asked('result 2016')).toEqual([])
    expect(asked('result 2017')).toEqual([['C3', null, null]])
  })
  it('is, of a survey, all but the leaves measured by it; of the others, those', () => {
    const rows = [
      ['2.1.1', 'Thực hiện các hoạt động về theo dõi thi hành pháp luật', 1, 1, null],
      ['2.4.1', 'Tính đồng bộ, thống nhất của hệ thống VBQPPL', 1, null, 0.76939],
      ['2.4.2', 'Tính hợp lý của các VBQPPL', 1, null, null],
    ]
    const columns = ['maximum', 'self', 'survey']
    expect(foundBy(emptyPoints, { framework: 'par-2018', columns, rows })).toEqual([['E4', null, null]])
  })
  it('is, without a framework, the self-assessment of what the survey has points for', () => {
    const rows = [
      ['1', 'A', 1, 1, null],
      ['2', 'B', 1, null, 0.5],
    ]
    expect(foundBy(emptyPoints, { columns: ['maximum', 'appraisal', 'survey'], rows })).toEqual([])
    expect(foundBy(emptyPoints, { columns: ['maximum', 'result', 'survey'], rows })).toEqual([['D3', null, null]])
  })
  it('is what its rule cannot say: not known or not applicable', () => {
    const rows = [
      ['I.1.a', 'Mức độ thực hiện kế hoạch CCHC', 0.5, null],
      ['I.1.b', 'Báo cáo công tác CCHC 6 tháng và năm', null, 1],
    ]
    expect(foundBy(emptyPoints, { framework: 'par-2016', columns: ['input', 'computed 2016'], rows })).toEqual([])
    expect(foundBy(emptyPoints, { framework: 'par-2016', columns: ['input', 'result 2016'], rows })).toEqual([
      ['D2', null, null],
    ])
  })
})

describe('a row of the survey', () => {
  const asked = (title: string, column: string, value: CellValue = null) =>
    foundBy(emptyPoints, {
      columns: ['maximum', column],
      rows: [
        ['1', 'Ban hành kế hoạch', 1, 1],
        ['2', title, 1, value],
      ],
    })
  it.each([
    'Điểm điều tra xã hội học',
    'Kết quả điều tra XHH',
    'Khảo sát hài lòng của người dân',
    'Khảo sát sự hài lòng của tổ chức',
  ])('by its title, «%s», has no self-assessed or appraised points to fill in', (title) => {
    expect(asked(title, 'self')).toEqual([])
    expect(asked(title, 'appraisal')).toEqual([])
    expect(asked(title, 'result')).toEqual([['D3', null, null]])
  })
  it('is none by half a word, nor against its framework', () => {
    expect(asked('Khảo sát hiện trạng', 'self')).toEqual([['D3', null, null]])
    const rows = [
      ['2.1.1', 'Thực hiện các hoạt động điều tra xã hội học', 1, null],
      ['2.1.2', 'Xử lý các vấn đề phát hiện qua theo dõi thi hành pháp luật', 1, 1],
    ]
    expect(foundBy(emptyPoints, { framework: 'par-2018', columns: ['maximum', 'self'], rows })).toEqual([
      ['D2', null, null],
    ])
  })
  it('is what the framework has measured by it, filled in or not', () => {
    const rows = [
      ['2.1.1', 'Thực hiện các hoạt động về theo dõi thi hành pháp luật', 1, 1],
      ['2.4.1', 'Tính đồng bộ, thống nhất của hệ thống VBQPPL', 1, null],
    ]
    const due = (column: string) => foundBy(emptyPoints, { framework: 'par-2018', columns: ['maximum', column], rows })
    expect(due('self')).toEqual([])
    expect(due('result')).toEqual([['D3', null, null]])
  })
  it('is not every row beside which the survey has a column: only where it has points', () => {
    const rows = [
      ['1', 'A', 1, 1, 0.5],
      ['2', 'B', 1, null, null],
      ['3', 'C', 1, 1, null],
    ]
    expect(foundBy(emptyPoints, { columns: ['maximum', 'self', 'survey'], rows })).toEqual([['D3', null, null]])
    const beside = [
      ['1', 'A', 1, 1, 1],
      ['2', 'B', 1, null, 1],
    ]
    expect(foundBy(emptyPoints, { columns: ['maximum', 'self', 'appraisal'], rows: beside })).toEqual([
      ['D3', null, null],
    ])
  })
})

describe('bonus, penalty and maxima', () => {
  it('have points to fill in, and plain criteria a maximum', () => {
    const rows = [
      ['1', 'A', 1, 1],
      ['2', 'B', null, 1],
      ['3', 'Điểm cộng', 1, null],
    ]
    expect(foundBy(emptyPoints, { columns: ['maximum', 'result'], rows })).toEqual([
      ['C3', null, null],
      ['D4', null, null],
    ])
  })
})

it('points by a rule that answers «not applicable» are not due, in any column', () => {
  const asked = (column: string) =>
    foundBy(emptyPoints, {
      framework: 'par-2016',
      columns: ['input', column],
      rows: [
        ['I.1.d', 'Sáng kiến trong CCHC', 'Không áp dụng', null],
        ['I.3.b', 'Công khai thủ tục hành chính', 'Có', 1],
      ],
    })
  expect(asked('computed 2016')).toEqual([])
  expect(asked('self 2016')).toEqual([])
})
