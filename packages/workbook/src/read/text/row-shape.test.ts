import fc from 'fast-check'
import { expect, it } from 'vitest'
import { RowShape } from './row-shape.js'

/** The same asked of all cells at once, as it is defined. */
function isFull(apart: readonly boolean[]): boolean {
  const second = apart.findIndex((isApart, at) => at > 0 && isApart)
  const width = second < 0 ? apart.length : second
  const isUniform = apart.length % width === 0 && apart.every((isApart, at) => at === 0 || at % width > 0 || isApart)
  const rows: number[] = []
  for (const [at, isApart] of apart.entries()) {
    if (isUniform ? at % width === 0 : isApart || at === 0) rows.push(0)
    rows.push((rows.pop() ?? 0) + 1)
  }
  return rows.length > 1 && rows.at(-1) === Math.max(...rows)
}

it('whether the last row is full is the same cell by cell as all at once', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }), (apart) => {
      const shape = new RowShape()
      for (const isApart of apart) shape.add(isApart)
      expect(shape.isFull).toBe(isFull(apart))
    }),
  )
})
