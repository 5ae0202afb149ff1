import { describe, expect, it } from 'vitest'
import { excelFormula, literal, quoted } from './excel-formula.js'

describe('a formula as it is typed in Excel', () => {
  it('writes numbers with the decimal sign of the language', () => {
    expect(['0,5', '0.5', '96%', '96,5%', '1'].map((typed) => literal(typed, 'vi'))).toEqual([
      '0,5',
      '0,5',
      '96%',
      '96,5%',
      '1',
    ])
    expect(literal('0,5', 'en')).toBe('0.5')
  })
  it('quotes what is not a plain number', () => {
    expect(['17/6/2016', '1.234,5', '', 'x"y'].map((typed) => literal(typed, 'vi'))).toEqual([
      '"17/6/2016"',
      '"1.234,5"',
      '""',
      '"x""y"',
    ])
    expect(quoted('1.1')).toBe('"1.1"')
  })
  it('sets arguments apart as Excel does there', () => {
    expect(excelFormula('THRESHOLD100', ['96%', '1'], 'vi')).toBe('=PAR.THRESHOLD100(96%; 1)')
    expect(excelFormula('THRESHOLD100', ['96%', '1'], 'en')).toBe('=PAR.THRESHOLD100(96%, 1)')
  })
})
