import { describe, expect, it } from 'vitest'
import { rankSensitivities, rankSensitivity } from './rank-sensitivity.js'

describe('what a rank depends on', () => {
  const asked = {
    table: [
      [3, 9],
      [9, 3],
      [3, 3],
    ],
    weights: [1, 1],
    weightSpread: 0.5,
    normalisations: ['min-max' as const],
    aggregations: ['arithmetic' as const],
    samples: 4000,
    seed: 2,
  }
  // The first two mirror each other, the third is behind both: who is ahead depends on both weights alike, on nothing else.
  it('is told for normalisation, aggregation and each weight', () => {
    const found = rankSensitivity(asked, 0)
    expect(found?.normalisation.total).toBe(0)
    expect(found?.aggregation.total).toBe(0)
    const [first, second] = found?.weights ?? []
    expect(Math.abs((first?.total ?? 0) - (second?.total ?? 0))).toBeLessThan(0.05)
    expect(first?.total).toBeGreaterThan(0.3)
  })
  it('of every unit comes from the same calls, and is nothing for one that was not measured', () => {
    const table = [[null, null], ...asked.table]
    const all = rankSensitivities({ ...asked, table })
    expect(all).toHaveLength(4)
    expect(all[0]).toBeNull()
    expect(all[1]).toEqual(rankSensitivity(asked, 0))
  })
  it('does not change where figures are shifted and scaled', () => {
    const changed = asked.table.map((row) => row.map((value) => 4 * value + 100))
    expect(rankSensitivity({ ...asked, table: changed }, 0)).toEqual(rankSensitivity(asked, 0))
  })
  it('is nothing where the rank is certain', () => expect(rankSensitivity({ ...asked, weightSpread: 0 }, 0)).toBeNull())
})
