import { describe, expect, it } from 'vitest'
import { nearest } from './nearest.js'

const ids = ['sum-mismatch', 'sum-rounding', 'empty-points', 'title-mismatch']

describe('the nearest names', () => {
  it.each([
    ['summ-mismatch', 'sum-mismatch'],
    ['sum_mismatch', 'sum-mismatch'],
    ['Empty points', 'empty-points'],
    ['roundingsum', 'sum-rounding'],
  ])('of %s come first', (written, first) => {
    expect(nearest(written, ids, 1)).toEqual([first])
  })
  it('share neighbours, not letters: abd is nearer to abc than cba is', () => {
    expect(nearest('abc', ['cba', 'abd'], 2)).toEqual(['abd', 'cba'])
  })
  it('are as many as are asked for, each a name that there is', () => {
    expect(nearest('xyz', ids, 3)).toHaveLength(3)
    expect(nearest('', [], 3)).toEqual([])
  })
})
