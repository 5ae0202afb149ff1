import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sheetNames } from './sheet-name.js'

describe('names of sheets', () => {
  it('are those of units where Excel takes them', () => {
    expect(sheetNames(['Sở Nội vụ', 'Hà Nam 2018'])).toEqual(['Sở Nội vụ', 'Hà Nam 2018'])
  })
  it('lose what Excel refuses', () => {
    expect(sheetNames(["'Hà Nam'", 'History', 'a/b:c', '   '])).toEqual(['Hà Nam', 'History_', 'a b c', 'Trang'])
  })
  it('are told apart in whatever case, also where they are long', () => {
    const long = 'Ủy ban nhân dân huyện Đắk Song tỉnh Đắk Nông'
    expect(sheetNames(['Hà Nam', 'HÀ NAM', long, long])).toEqual([
      'Hà Nam',
      'HÀ NAM (2)',
      'Ủy ban nhân dân huyện Đắk Song',
      'Ủy ban nhân dân huyện Đắk S (2)',
    ])
  })
  it('are taken by Excel whatever they were', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 6 }), (wanted) => {
        const names = sheetNames(wanted)
        expect(new Set(names.map((name) => name.toLocaleLowerCase('vi'))).size).toBe(wanted.length)
        for (const name of names) expect(name).toMatch(/^(?!')(?!history$)[^[\]:*?/\\]{1,31}(?<!')$/i)
      }),
    )
  })
})
