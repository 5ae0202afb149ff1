import { expect, it } from 'vitest'
import { authored, percentInLine } from './authoring.js'
import { bands } from './bands.js'
import { deadline } from './deadline.js'
import { threshold } from './threshold.js'
import { yesNo } from './yes-no.js'

it('writes a rule as a row: its words, a number or «chưa rõ» in each column, its list a line an entry', () => {
  expect(authored(threshold.authoring, { full: 1, floor: 0.8, partial: null })).toEqual({
    words: 'Phải đạt ngưỡng',
    cells: { full: 1, floor: 0.8, partial: 'chưa rõ' },
    list: null,
  })
  expect(authored(yesNo.authoring, {})).toEqual({ words: 'Có/Không', cells: {}, list: null })
  expect(authored(deadline.authoring, deadline.example)).toEqual({
    words: 'Đúng thời hạn',
    cells: { graceDays: 5, partial: 0.5 },
    list: '15/6\n10/12',
  })
  const steps = { bands: [{ from: 0.995, inclusive: false, points: null }], below: 0.5 }
  expect(authored(bands.authoring, steps).list).toBe('trên 99,5%: chưa rõ\nthấp hơn: 0,5')
})

it('leaves a column empty where the framework says nothing', () => {
  const nothing: Record<string, unknown> = {}
  const { words, list } = threshold.authoring
  const cells = [
    { column: { key: 'full', header: 'Đạt đủ từ', width: 10, holds: 'share' as const }, parameter: 'full' },
  ]
  expect(authored({ words, cells, list: list && null }, nothing).cells).toEqual({})
})

it('writes a share as percents without the digits of binary fractions', () => {
  expect([0.57, 0.995, 1].map(percentInLine)).toEqual(['57', '99,5', '100'])
})
