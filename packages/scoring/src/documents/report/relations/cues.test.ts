import { describe, expect, it } from 'vitest'
import { builtinCues, readCues } from './cues.js'

describe('words that point at a relation', () => {
  it('are whole words, the longest first, in any case, with any space between', () => {
    const { less, steps } = readCues({ id: 'own', less: ['giảm', 'giảm được'], more: ['tăng'] })
    expect('Đã giảm  được 5'.match(less)?.[0]).toBe('giảm  được')
    expect(less.test('GIẢM')).toBe(true)
    expect(less.test('giảmm')).toBe(false)
    expect([...'tăng rồi giảm'.matchAll(steps)].map(([word]) => word)).toEqual(['tăng', 'giảm'])
  })
  it('are found letter for letter: a mark of a pattern is none', () => {
    const { rest } = readCues({ id: 'own', rest: ['c.n'] })
    expect(rest.test('c.n')).toBe(true)
    expect(rest.test('còn')).toBe(false)
  })
  it('point at nothing where there are none', () => {
    expect(readCues({ id: 'own' }).rest.test('còn')).toBe(false)
  })
  it('are refused where one has another name', () => {
    expect(() => readCues({ id: 'own', lees: ['giảm'] })).toThrow()
  })
  it('come with parscore: what is left, what goes up and down', () => {
    const { rest, more, less } = builtinCues()
    expect([rest.test('còn'), more.test('tăng'), less.test('giảm')]).toEqual([true, true, true])
  })
})
