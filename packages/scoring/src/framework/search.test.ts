import { describe, expect, it } from 'vitest'
import { builtinFramework } from './builtin.js'
import { searchCriteria } from './search.js'

const par = builtinFramework('par-2018')
if (!par) throw new Error('par-2018 is missing')
const codes = (query: string) => searchCriteria(par, query).map((node) => node.code)

describe('searching criteria', () => {
  it('puts titles that have the words together before those that have them apart', () => {
    const titles = searchCriteria(par, 'hồ sơ').map((node) => node.title.vi.toLowerCase().includes('hồ sơ'))
    expect(titles.indexOf(false)).toBeGreaterThan(2)
    expect(titles.lastIndexOf(true)).toBeLessThan(titles.indexOf(false))
  })
  it('finds the same with and without diacritics, in either case', () => {
    expect(codes('hồ sơ').length).toBeGreaterThan(3)
    expect(codes('ho so')).toEqual(codes('hồ sơ'))
    expect(codes('HỒ SƠ'.normalize('NFD'))).toEqual(codes('hồ sơ'))
  })
  it('finds a code with all below it', () => expect(codes('1.1')).toEqual(['1.1', '1.1.1', '1.1.2']))
  it('finds English words', () => expect(codes('reform plan')).toContain('1.1.1'))
  it('finds all for nothing, nothing for nonsense', () => {
    expect(codes(' ')).toHaveLength(par.nodes.length)
    expect(codes('xyzzy')).toEqual([])
  })
})
