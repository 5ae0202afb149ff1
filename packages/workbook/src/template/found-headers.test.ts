import { describe, expect, it } from 'vitest'
import { matchHeaders } from './match-headers.js'

const EXPECTED = ['Mã', 'Điểm', 'Minh chứng', 'Giải trình']
const places = (...found: readonly string[]) =>
  matchHeaders(EXPECTED, found).map((place) => place && [place.col, place.renamed])

describe('headers of a template', () => {
  it('are each found once, the first that stands there', () => {
    expect(places('Mã', 'Mã', 'Điểm', 'Điểm', 'Minh chứng', 'Giải trình')).toEqual([
      [0, null],
      [2, null],
      [4, null],
      [5, null],
    ])
  })
  it('may have the year behind them', () => {
    expect(places('Mã', 'Điểm năm 2026', 'Minh chứng', 'Giải trình')[1]).toEqual([1, null])
    expect(places('Mã', 'Điểm năm 2026 và sau', 'Minh chứng', 'Giải trình')[1]).toEqual([1, 'Điểm năm 2026 và sau'])
  })
  it('are found by whole words, not by parts of words', () => {
    expect(places('Mã', 'x', 'y', 'Minh chứng', 'Giải trình')[1]).toBeNull()
    expect(places('Mã', 'Điểmx', 'y', 'Minh chứng', 'Giải trình')[1]).toBeNull()
    expect(places('Mã', 'y', 'Điểm số', 'Minh chứng', 'Giải trình')[1]).toEqual([2, 'Điểm số'])
  })
  it('are not guessed where two stand there that they could be', () => {
    expect(places('Mã', 'Điểm một', 'Điểm hai', 'Minh chứng', 'Giải trình')[1]).toBeNull()
  })
  it('are found between their neighbours, several in the template’s order', () => {
    expect(places('Mã', 'A', 'B', 'Giải trình')).toEqual([
      [0, null],
      [1, 'A'],
      [2, 'B'],
      [3, null],
    ])
    expect(places('A', 'Điểm', 'Minh chứng', 'B')).toEqual([
      [0, 'A'],
      [1, null],
      [2, null],
      [3, 'B'],
    ])
  })
  it('are missing where there are fewer columns than headers, or nothing at all', () => {
    expect(places('Mã', 'A', 'Giải trình')).toEqual([[0, null], null, null, [2, null]])
    expect(places()).toEqual([null, null, null, null])
    expect(matchHeaders([], ['Mã'])).toEqual([])
  })
})
