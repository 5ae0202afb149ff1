import { describe, expect, it } from 'vitest'
import { compareCodes, parentCode, readCode } from './code.js'

describe('a code as people type it', () => {
  it.each<[Parameters<typeof readCode>[0], string, 'text' | 'number' | 'date']>([
    ['3.2.)', '3.2', 'text'],
    [' 3  . 2 ', '3.2', 'text'],
    ['001.002', '1.2', 'text'],
    ['10.0', '10.0', 'text'],
    ['I.a1', 'I.a1', 'text'],
    [1.25, '1.25', 'number'],
    [new Date(Date.UTC(1999, 1, 1)), '1.2', 'date'],
    [new Date(Date.UTC(2000, 1, 1)), '1.2.0', 'date'],
    [new Date(Date.UTC(2019, 1, 1)), '1.2.19', 'date'],
    [new Date(Date.UTC(2020, 1, 1)), '1.2', 'date'],
  ])('%s is %s', (typed, code, stored) => expect(readCode(typed)).toEqual({ kind: 'numbered', code, stored }))

  it('is none, a group or other words', () => {
    expect([readCode(true), readCode('–'), readCode(' ')]).toEqual([
      { kind: 'none' },
      { kind: 'none' },
      { kind: 'none' },
    ])
    expect(readCode('XIV')).toEqual({ kind: 'group', code: 'XIV' })
    expect(readCode('  TỔNG ĐIỂM ')).toEqual({ kind: 'other', text: 'TỔNG ĐIỂM' })
    expect(readCode(0.123456789)).toEqual({ kind: 'other', text: '0.123456789' })
  })
})

it('stands below the code without its last part', () => {
  expect(['3.2.1', 'I.3', '3'].map(parentCode)).toEqual(['3.2', 'I', null])
})

it.each([
  ['1.9', '1.10'],
  ['1', '1.1'],
  ['1', '1.a'],
  ['1.1', '2'],
  ['1.a', '1.b'],
  ['I.1', 'II'],
  ['1', 'II'],
  ['II', '3'],
  ['IX', 'X'],
])('%s comes before %s', (first, second) => {
  expect(compareCodes(first, second)).toBeLessThan(0)
  expect(compareCodes(second, first)).toBeGreaterThan(0)
  expect(compareCodes(first, first)).toBe(0)
})
