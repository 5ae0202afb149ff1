import { describe, expect, it } from 'vitest'
import { exampleSheet } from '../checks/example.js'
import { compareColumns } from './compare-columns.js'

const sheetOf = (rows: readonly (readonly (string | number | null)[])[]) =>
  exampleSheet({ columns: ['maximum', 'self', 'appraisal'], rows })

describe('two columns side by side', () => {
  it('sort the leaves by how far they are apart', () => {
    const compared = compareColumns(
      sheetOf([
        ['1', 'F', 10, 9, 8],
        ['1.1', 'A', 4, 4, 3.75],
        ['1.2', 'B', 4, 3, 3],
        ['1.3', 'C', 2, 2, 1.25],
        ['2', 'D', 1, 1, null],
      ]),
      1,
      2,
    )
    expect(compared.differing.map(({ row, difference }) => [row.code, difference])).toEqual([
      ['1.3', -0.75],
      ['1.1', -0.25],
    ])
    expect(compared).toMatchObject({ compared: 3, firstTotal: 9, secondTotal: 8, difference: -1, percent: -12.5 })
    expect(compared.onlyOne.map((row) => row.code)).toEqual(['2'])
  })
  it('of nothing are nothing', () =>
    expect(compareColumns(sheetOf([['1', 'A', 1, null, null]]), 1, 2)).toMatchObject({ compared: 0, percent: null }))
})
