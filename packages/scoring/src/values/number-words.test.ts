import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumberWords, writeNumberWords } from './number-words.js'

describe('amounts in words', () => {
  it.each([
    ['Bảy trăm hai mươi triệu đồng', 720_000_000],
    ['Chín trăm ba mươi sáu triệu đồng', 936_000_000],
    ['Một tỷ hai trăm linh năm triệu đồng chẵn', 1_205_000_000],
    ['mười lăm', 15],
    ['hai mươi mốt nghìn', 21_000],
    ['một nghìn hai trăm tỷ', 1_200_000_000_000],
    ['BẢY TRĂM HAI MƯƠI TRIỆU', 720_000_000],
    ['hai trăm nghìn tỷ', 200_000_000_000_000],
    ['mười triệu không trăm linh năm', 10_000_005],
    ['không đồng', 0],
  ])('%s is %d', (text, value) => expect(readNumberWords(text)).toBe(value))
  it.each(['', '  ', 'đồng', 'theo dự toán', 'trăm', '720 triệu'])('«%s» is none', (text) =>
    expect(readNumberWords(text)).toBeNull(),
  )
  it('are written as they are read', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (value) => {
        expect(readNumberWords(writeNumberWords(value))).toBe(value)
      }),
    )
  })
  it('are written as people say them', () => {
    expect([21, 15, 105, 110, 1_000_005, 2_100].map(writeNumberWords)).toEqual([
      'hai mươi mốt',
      'mười lăm',
      'một trăm linh năm',
      'một trăm mười',
      'một triệu không trăm linh năm',
      'hai nghìn một trăm',
    ])
    expect([0, 10, 11, 20, 100_000, 20_000, 1_000_000_000, 1_000_000_000_000].map(writeNumberWords)).toEqual([
      'không',
      'mười',
      'mười một',
      'hai mươi',
      'một trăm nghìn',
      'hai mươi nghìn',
      'một tỷ',
      'một nghìn tỷ',
    ])
    expect(writeNumberWords(1_205_000_000_000)).toBe('một nghìn hai trăm linh năm tỷ')
    expect(writeNumberWords(999_999_999_999_999)).toMatch(
      /^chín trăm chín mươi chín nghìn chín trăm chín mươi chín tỷ /,
    )
  })
  it.each([1.5, -1, 1e15])('refuse %d', (value) => expect(() => writeNumberWords(value)).toThrow(String(value)))
})
