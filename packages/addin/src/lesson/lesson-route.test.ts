import { describe, expect, it } from 'vitest'
import { allPlaces, hashOf, isLesson, placeAfter, placeOfHash } from './lesson-route.js'

const ids = ['a', 'ke-hoach-96']

describe('a link to a place of the lesson', () => {
  it('leads to the place that it came from', () => {
    for (const place of allPlaces(ids)) expect(placeOfHash(hashOf(place), ids)).toEqual(place)
  })
  it('of a case without a step begins it, of a case that there is not shows the cover', () => {
    expect(placeOfHash('#bai-hoc/a', ids)).toEqual({ page: 'case', id: 'a', step: 'tinh-huong' })
    expect(placeOfHash('#bai-hoc/a/x', ids)).toEqual({ page: 'case', id: 'a', step: 'tinh-huong' })
    expect(placeOfHash('#bai-hoc/z/thu', ids)).toEqual({ page: 'cover' })
    expect(placeOfHash('#bai-hoc', ids)).toEqual({ page: 'cover' })
  })
  it('is told from other addresses', () =>
    expect(['#bai-hoc', '#bai-hoc/a', '', '#bai-hoc-khac', '#x'].map(isLesson)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]))
  it('goes on step by step, the own sheet after the last case, and stops at both ends', () => {
    const all = allPlaces(ids)
    let at = all[0] ?? { page: 'cover' as const }
    for (const place of all) {
      expect(at).toEqual(place)
      at = placeAfter(at, 1, ids)
    }
    expect(at).toEqual({ page: 'score' })
    expect(all.slice(-2)).toEqual([{ page: 'own' }, { page: 'score' }])
    expect(placeAfter({ page: 'cover' }, -1, ids)).toEqual({ page: 'cover' })
  })
})
