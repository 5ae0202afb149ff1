import type { Cell, Sheet } from 'hucre'
import { describe, expect, it } from 'vitest'
import { gridOf } from './grid-of-sheet.js'

const sheet = (cells: Record<string, Partial<Cell>>): Sheet => ({
  name: 'S',
  rows: [[1, 2, 3]],
  cells: new Map(Object.entries(cells).map(([key, cell]) => [key, { value: 1, type: 'formula', ...cell }])),
})

describe('rows of a sheet', () => {
  it('that hucre leaves out of an xls are empty rows, not holes', () => {
    const rows = [['Stt']]
    rows[3] = ['1']
    expect(gridOf({ name: 'S', rows }, '1900').rows).toEqual([['Stt'], [], [], ['1']])
  })
})

describe('formulas of a sheet', () => {
  it('are given to every cell that shares one, moved to where it stands', () => {
    const grid = gridOf(
      sheet({
        '1,2': { formula: 'SUM(C3:C4)*$A$1', formulaType: 'shared', formulaSharedIndex: 0 },
        '1,3': { formula: '', formulaType: 'shared', formulaSharedIndex: 0 },
        '5,2': { formula: '', formulaType: 'shared', formulaSharedIndex: 0 },
      }),
      '1900',
    )
    expect([...grid.formulas]).toEqual([
      ['C2', 'SUM(C3:C4)*$A$1'],
      ['D2', 'SUM(D3:D4)*$A$1'],
      ['C6', 'SUM(C7:C8)*$A$1'],
    ])
  })
  it('are none for a cell that only has a value or a comment', () => {
    expect(gridOf(sheet({ '0,0': { comment: { text: 'x' } } }), '1900').formulas.size).toBe(0)
  })
})
