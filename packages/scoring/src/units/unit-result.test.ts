import { describe, expect, it } from 'vitest'
import { exampleSheet } from '../checks/index.js'
import { criteriaAcross, rankUnits, type UnitResult, unitResult } from './index.js'

const sheet = (points: readonly (number | null)[]) =>
  exampleSheet({
    columns: ['maximum', 'result'],
    rows: points.map((own, at) => [String(at + 1), `Tiêu chí ${at + 1}`, 10, own]),
  })
const unit = (name: string, points: readonly (number | null)[], group = 'sở'): UnitResult => {
  const result = unitResult(sheet(points), 1, name, group)
  if (!result) throw new Error('no result')
  return result
}

describe('the result of a unit', () => {
  it('is taken on what was assessed: what does not apply is out of the maximum', () => {
    expect(unit('Ban Dân tộc', [8, null, 6])).toMatchObject({ points: 14, maximum: 20, index: 70 })
  })
  it('is none where nothing is filled in', () => expect(unitResult(sheet([null, null]), 1, 'x', '')).toBeNull())
})

describe('the ranking', () => {
  it('is within groups and years, equals share a rank, and the ranks that a list gives stay', () => {
    const units = [
      unit('A', [5, 5]),
      unit('B', [9, 9]),
      unit('C', [5, 5]),
      unit('D', [1, 1], 'xã'),
      { ...unit('E', [4, 4], 'ban'), publishedRank: 20 },
      unit('F', [3, 3], 'ban'),
      { ...unit('G', [9, 9]), year: 2024 },
    ]
    expect(rankUnits(units).map(({ unit: name, rank, group }) => [group, rank, name])).toEqual([
      ['sở', 1, 'B'],
      ['sở', 2, 'A'],
      ['sở', 2, 'C'],
      ['xã', 1, 'D'],
      ['ban', 20, 'E'],
      ['ban', null, 'F'],
      ['sở', 1, 'G'],
    ])
  })
})

it('criteria across units come the worst first', () => {
  const across = criteriaAcross([unit('A', [10, 0, 5]), unit('B', [10, 2, null])])
  expect(across).toMatchObject([
    { code: '2', units: 2, share: 0.1, full: 0, none: 1 },
    { code: '3', units: 1, share: 0.5 },
    { code: '1', units: 2, share: 1, full: 2 },
  ])
})
