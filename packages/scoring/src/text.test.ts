import { describe, expect, it } from 'vitest'
import { sentence } from './text.js'

describe('a sentence', () => {
  const left = { vi: 'Còn {n} ngày', en: '{n} {n:day|days} left' }
  it('writes numbers as the language writes them', () => {
    expect(sentence(left, { n: 0.5 })).toEqual({ vi: 'Còn 0,5 ngày', en: '0.5 days left' })
  })
  it('writes a number that twelve places do not show with its power of ten', () => {
    expect(sentence(left, { n: 0.0000001 }).vi).toBe('Còn 0,0000001 ngày')
    expect(sentence(left, { n: 5e-324 }).vi).not.toContain('0, ')
  })
  it('has the word that goes with the number, also where the number came as a text', () => {
    expect(sentence(left, { n: 1 })).toEqual({ vi: 'Còn 1 ngày', en: '1 day left' })
    expect(sentence(left, { n: '1' }).en).toBe('1 day left')
    expect(sentence(left, { n: 0 }).en).toBe('0 days left')
    expect(sentence(left, { n: 21 }).en).toBe('21 days left')
  })
  it('leaves alone what a person wrote between braces', () => {
    expect(sentence({ vi: 'Ghi «{text}»', en: 'It says “{text}”' }, { text: '{n:a|b}' }).vi).toBe('Ghi «{n:a|b}»')
  })
  it('without one of its values is a mistake of ours', () => expect(() => sentence(left, {})).toThrow('{n}'))
})
