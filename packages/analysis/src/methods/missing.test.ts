import { describe, expect, it } from 'vitest'
import { withoutMissing } from './missing.js'

describe('missing figures', () => {
  const table = [
    [1, null, 3],
    [3, 5, 5],
    [8, 7, null],
  ]
  it('are kept, left out with their units or nodes, or filled in and said to be so', () => {
    expect(withoutMissing(table, 'keep').table).toEqual(table)
    expect(withoutMissing(table, 'drop-units')).toMatchObject({ table: [[3, 5, 5]], units: [1] })
    expect(withoutMissing(table, 'drop-nodes')).toMatchObject({ table: [[1], [3], [8]], nodes: [0] })
    expect(withoutMissing(table, 'mean')).toMatchObject({
      table: [
        [1, 6, 3],
        [3, 5, 5],
        [8, 7, 4],
      ],
      imputed: [
        [0, 1],
        [2, 2],
      ],
    })
    expect(withoutMissing([[null], [null]], 'median').table).toEqual([[null], [null]])
    expect(withoutMissing([[1, 2], [3], [Number.NaN, 4]], 'mean')).toMatchObject({
      table: [
        [1, 2],
        [3, 3],
        [2, 4],
      ],
      imputed: [
        [1, 1],
        [2, 0],
      ],
    })
  })
})
