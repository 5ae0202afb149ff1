import { expect, it } from 'vitest'
import { frozenColumns, frozenPlaces } from './frozen.js'

it('code and title stay in sight where there is room, the title narrower where there is little', () => {
  expect(frozenColumns([76, 340, 76], 2, 1400)).toEqual({ widths: [76, 340, 76], count: 2 })
  const narrow = frozenColumns([76, 340, 76], 2, 740)
  expect(narrow.count).toBe(2)
  expect(narrow.widths[1]).toBeLessThan(340)
  expect(frozenPlaces(narrow)).toEqual([48, 124])
})

it('on a telephone the code alone stays, and any cell can be seen beside it; nothing stays where the sheet has no criteria', () => {
  expect(frozenColumns([76, 340, 76], 2, 320)).toEqual({ widths: [76, 320 - 48 - 76, 76], count: 1 })
  expect(frozenColumns([76, 340], 0, 1400).count).toBe(0)
})
