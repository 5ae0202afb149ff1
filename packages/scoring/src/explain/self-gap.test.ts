import fc from 'fast-check'
import { expect, it } from 'vitest'
import { selfGapOf } from './self-gap.js'

it.each([
  [9, 8.9, true],
  [9, 8, false],
  [10.3, 10, true],
  [10.31, 10, false],
  [72.1, 70, true],
  [0, 0, true],
  [1, 0, false],
])('%d self-assessed against %d appraised is within 3 %%: %s', (self, appraised, within) =>
  expect(selfGapOf(self, appraised).isWithin).toBe(within),
)

it('is told in points and percent, of the appraised points or of what a reading says', () => {
  expect(selfGapOf(9, 8)).toEqual({ apart: 1, allowed: 0.24, percent: 12.5, isWithin: false })
  expect(selfGapOf(43, 40.75, 61.5)).toEqual({ apart: 2.25, allowed: 1.845, percent: 3.66, isWithin: false })
  expect(selfGapOf(1, 0).percent).toBeNull()
})

it('is within at exactly 3 %, whatever the decimals', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), (hundredths) => {
      const appraised = hundredths / 100
      const allowed = (hundredths * 3) / 10_000
      const self = Number((appraised + allowed).toFixed(4))
      expect(selfGapOf(self, appraised).isWithin).toBe(true)
      expect(selfGapOf(Number((self + 0.0001).toFixed(4)), appraised).isWithin).toBe(false)
    }),
  )
})
