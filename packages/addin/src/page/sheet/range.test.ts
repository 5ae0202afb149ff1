import { plainGrid } from '@parscore/scoring'
import { describe, expect, it } from 'vitest'
import { blockBetween, copied, filledDown, pasted } from './range.js'

const grid = {
  ...plainGrid('S', [
    [1.5, 'a\tb'],
    [null, 'x "y"'],
  ]),
  formulas: new Map([['C1', 'A1*2']]),
}

describe('cells between two', () => {
  it('go over the clipboard and come back', () => {
    const text = copied(grid, blockBetween('B2', 'A1'), 'vi')
    expect(text).toBe('1,5\t"a\tb"\n\t"x ""y"""')
    expect(pasted(text, blockBetween('D5', 'D5')).map(({ cell, value }) => [cell, value])).toEqual([
      ['D5', 1.5],
      ['E5', 'a\tb'],
      ['D6', null],
      ['E6', 'x "y"'],
    ])
  })

  it('take lines of Excel, which end in a line end', () => {
    expect(pasted('1,5\r\n96%\r\n', blockBetween('A1', 'A1')).map(({ value }) => value)).toEqual([1.5, 0.96])
  })

  it('all take one value that is pasted', () => {
    expect(pasted('0', blockBetween('A1', 'B2'))).toHaveLength(4)
  })

  it('are filled down, formulas moving along', () => {
    const shift = (formula: string, rows: number) => `${formula}+${rows}`
    expect(filledDown(grid, blockBetween('C1', 'C3'), shift).map(({ cell, formula }) => [cell, formula])).toEqual([
      ['C2', 'A1*2+1'],
      ['C3', 'A1*2+2'],
    ])
  })
})
