import { describe, expect, it } from 'vitest'
import { exampleSheet } from '../checks/example.js'
import { serialOf } from '../testing/serial-of.js'
import type { CellValue } from './grid.js'
import { inputCells, inputsOf, inputValue, isLeftOut, isLeftOutText, yearOf } from './row-inputs.js'

const PLAN = ['I.1.a', 'Mức độ thực hiện kế hoạch CCHC']
const REPORTS = ['I.1.b', 'Báo cáo công tác CCHC 6 tháng và năm']

function inputsOfRow(columns: readonly string[], row: readonly CellValue[]) {
  const sheet = exampleSheet({ columns, rows: [row], framework: 'par-2016' })
  const [first] = sheet.rows
  if (!first) throw new Error('no row')
  return inputsOf(sheet, first)
}

describe('the inputs of a rule', () => {
  const RATE = ['input', 'numerator', 'denominator']
  it.each<[string, readonly CellValue[], number | null]>([
    ['the rate that is filled in', [0.96, null, null], 0.96],
    ['the rate before the fraction', [0.96, 1, 2], 0.96],
    ['the fraction where there is no rate', [null, 48, 50], 0.96],
    ['the fraction where the rate is only spaces', [' ', 48, 50], 0.96],
    ['nothing where the denominator is missing', [null, 48, null], null],
    ['nothing where the numerator is missing', [null, ' ', 50], null],
  ])('are %s', (_name, cells, rate) => {
    expect(inputsOfRow(RATE, [...PLAN, ...cells])).toEqual({ ok: true, value: { rate } })
  })
  it('are not filled in where a sheet has no columns for the fraction', () => {
    expect(inputsOfRow(['input'], [...PLAN, null])).toEqual({ ok: true, value: { rate: null } })
  })
  it('are days for a deadline, in the year of the sheet', () => {
    const columns = ['input', 'input']
    expect(inputsOfRow(columns, [...REPORTS, new Date(Date.UTC(2016, 5, 17)), null])).toEqual({
      ok: true,
      value: { received: [serialOf('17/6/2016'), null], year: 2016 },
    })
    expect(inputsOfRow(columns, [...REPORTS, null, null])).toMatchObject({ value: { received: [null, null] } })
  })
  it('are none without columns of inputs or without a rule', () => {
    expect(inputsOfRow(['result'], [...PLAN, 1])).toBeNull()
    expect(inputsOfRow(['input'], ['II.1', 'x', 1])).toBeNull()
  })
})

it.each<[CellValue, CellValue]>([
  [null, null],
  ['  ', null],
  ['', null],
  [' Có ', ' Có '],
  [0, 0],
  [false, false],
  [new Date(Date.UTC(2016, 5, 17, 23)), '17/06/2016'],
])('%s as an input is %s', (value, input) => expect(inputValue(value)).toBe(input))

describe('the year of a sheet', () => {
  it.each<[string, readonly string[], string | undefined, number | null]>([
    ['that of a column of points', ['maximum', 'result 2018'], undefined, 2018],
    ['not that of a target', ['target 2020', 'result 2018'], undefined, 2018],
    ['not that of a target where there is nothing else', ['target 2020'], undefined, null],
    ['the only one of its framework', ['result'], 'par-2016', 2016],
    ['none where the framework has several', ['result'], 'par-2022', null],
    ['that of the column rather than of the framework', ['result 2017'], 'par-2016', 2017],
    ['none without both', ['result'], undefined, null],
  ])('is %s', (_name, columns, framework, year) => {
    const rows = [['1', 'A', ...columns.map(() => 1)]]
    expect(yearOf(exampleSheet({ columns, rows, ...(framework === undefined ? {} : { framework }) }))).toBe(year)
  })
})

describe('a criterion that is left out', () => {
  const sheet = exampleSheet({
    columns: ['applies', 'input'],
    rows: [
      ['1', 'A', null, 1],
      ['1.1', 'a', 'Không áp dụng', 1],
      ['1.1.1', 'b', null, 1],
      ['1.2', 'c', null, 'Không'],
    ],
  })
  it('is left out with what stands below it; the word in another column says nothing', () => {
    expect(sheet.rows.map((row) => isLeftOut(sheet, row))).toEqual([false, true, true, false])
    expect(sheet.rows.map((row) => inputCells(sheet, row, 'applies').map(({ text }) => text))).toEqual([
      [''],
      ['Không áp dụng'],
      [''],
      [''],
    ])
  })
  it('is told by words in both languages', () => {
    expect(['KHÔNG ĐÁNH GIÁ', 'not applicable', 'no'].map(isLeftOutText)).toEqual([true, true, true])
    expect(['có', '', 'không rõ'].map(isLeftOutText)).toEqual([false, false, false])
  })
})
