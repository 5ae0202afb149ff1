import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCountable, type NumberContext, numberReading, parseNumber } from './number.js'

const value = (text: string, context: NumberContext = 'points') => {
  const read = parseNumber(text, context)
  return read.ok ? read.value.value : read.error.kind
}

describe('a number as Vietnamese offices write it', () => {
  it.each([
    ['0,25', 0.25],
    ['75.66483', 75.66483],
    ['1,5', 1.5],
    [' 1.494 ', 1.494],
    ['9', 9],
    [',5', 0.5],
    ['−3,25', -3.25],
    ['-11.5', -11.5],
    ['99,1%', 0.991],
    ['100%', 1],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1234567],
    ['64 632', 64632],
    ['1\u00a0234,5', 1234.5],
    ['０,５', 0.5],
    ['0,5 điểm', 0.5],
    ['68.14 (66.43/97.5*100%)', 68.14],
    ['+1.25', 1.25],
    ["'0,5", 0.5],
    ["1'234", 1234],
    ["1'234'567,5", 1234567.5],
    ['1 234 567', 1234567],
    ['\u200b0,5\ufeff', 0.5],
    ['10000000000000000000', 1e19],
  ])('reads «%s» in a column of points as %d', (text, expected) => {
    expect(value(text)).toBe(expected)
  })

  it('reads 1.579 as a thousand in a count, as a decimal in points, and guesses nowhere else', () => {
    expect(value('1.579', 'count')).toBe(1579)
    expect(value('1.579', 'points')).toBe(1.579)
    expect(parseNumber('1.579', 'unknown')).toEqual({
      ok: false,
      error: { kind: 'ambiguous', readings: [1.579, 1579] },
    })
    expect(value('2.028', 'count')).toBe(2028)
    expect(value('0.962', 'unknown')).toBe(0.962)
    expect(value('-1.579', 'count')).toBe(-1579)
    expect(value('1234.579', 'count')).toBe(1234.579)
    expect(value('0.579', 'count')).toBe(0.579)
    expect(value('15.79', 'count')).toBe(15.79)
    expect(value('1.579%', 'count')).toBe(0.01579)
  })

  it.each(['', '   ', '-', '–', '…'])('takes «%s» for blank, never for 0', (text) => {
    expect(value(text)).toBe('blank')
  })

  it.each([
    'đạt',
    '0.75/1/5',
    '5.5/8.5',
    '1.2.3',
    'x1',
    '1e5',
    '1,2,3',
    '--1',
    '#REF!',
    '12..5',
    '1.234.5',
    "1'5",
    "12'34",
    '1'.repeat(21),
    '1'.repeat(400),
  ])('does not make a number of «%s»', (text) => {
    expect(value(text)).toBe('not-a-number')
  })

  it('keeps what was printed: decimals, separator, and the computation beside the number', () => {
    const read = parseNumber('68.14 (66.43/97.5*100%)', 'points')
    expect(read.ok && read.value).toMatchObject({ decimals: 2, separator: '.' })
    expect(read.ok && read.value.computed).toBeCloseTo(68.13333, 5)
    expect(parseNumber('1,50', 'points')).toMatchObject({ value: { decimals: 2, separator: ',' } })
    expect(parseNumber(',5', 'points')).toMatchObject({ value: { decimals: 1, separator: ',' } })
    expect(parseNumber('1.234,5', 'points')).toMatchObject({ value: { decimals: 1, separator: ',' } })
    expect(parseNumber('1.234.567', 'points')).toMatchObject({ value: { decimals: 0, separator: null } })
    expect(parseNumber('99,1%', 'points')).toMatchObject({ value: { decimals: 1, percent: true } })
  })

  it('keeps whether a mark or a note of the writer stands behind the number', () => {
    const noted = (text: string) => {
      const read = parseNumber(text, 'points')
      return read.ok && (read.value.noted ?? false)
    }
    expect(['2,5*', '0,5 (*)', '1 (1)', '1 (**)'].map(noted)).toEqual([true, true, true, true])
    expect(['2,5', "'2,5", '  1 '].map(noted)).toEqual([false, false, false])
  })

  it('takes a stored number as the decimal that the spreadsheet shows', () => {
    expect(numberReading(0.1 + 0.2)).toEqual({
      value: 0.3,
      decimals: 1,
      separator: null,
      percent: false,
      computed: null,
    })
    expect(numberReading(0.25)).toMatchObject({ value: 0.25, decimals: 2 })
  })

  it('reads every number that Vietnamese or English formatting writes', () => {
    const points = fc.integer({ min: -9_999_999, max: 9_999_999 }).map((n) => n / 1000)
    fc.assert(
      fc.property(points, (n) => {
        expect(value(n.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 3 }))).toBe(n)
        expect(value(n.toLocaleString('vi-VN', { useGrouping: false, maximumFractionDigits: 3 }))).toBe(n)
      }),
    )
  })

  it('never throws and never gives a number that is not finite', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const read = parseNumber(text, 'points')
        if (read.ok) expect(Number.isFinite(read.value.value)).toBe(true)
      }),
    )
  })
})

it('a stored number of more than twenty digits is none of points, and what a program leaves of nothing is nothing', () => {
  expect([1e308, -1e20, Number.POSITIVE_INFINITY, Number.NaN].map(isCountable)).toEqual([false, false, false, false])
  expect([99_999_999_999, 0.1, -5].map(isCountable)).toEqual([true, true, true])
  expect(numberReading(1e-308).value).toBe(0)
})
