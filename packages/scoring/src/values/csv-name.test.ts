import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvName, nameOfCsv } from './csv-name.js'

describe('a name in a csv', () => {
  it.each([
    ['=cmd|’/c calc’!A1', "'=cmd|’/c calc’!A1"],
    ['+84', "'+84"],
    ['-Sở Nội vụ', "'-Sở Nội vụ"],
    ['@SUM(A1)', "'@SUM(A1)"],
    [' =1', "' =1"],
    ['\t=1', "'\t=1"],
    ['＝1', "'＝1"],
    ["'=1", "''=1"],
    ['Sở Y tế - Dân số', 'Sở Y tế - Dân số'],
    ["'quoted'", "'quoted'"],
    ['', ''],
  ])('%j is written %j', (name, cell) => {
    expect(csvName(name)).toBe(cell)
    expect(nameOfCsv(cell)).toBe(name)
  })
  it('comes back as it was, whatever it is, and never begins a formula', () => {
    const letters = fc.constantFrom("'", '=', '+', '-', '@', '＝', ' ', '\t', 'a', '1')
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 6 }), (name) => {
        expect(nameOfCsv(csvName(name))).toBe(name)
        expect(csvName(name)).not.toMatch(/^\s*[=+\-@＝]/)
      }),
    )
  })
})
