import { fold, type Grid, indexOf, inputValue, numberOfCell, textOf, type UnitResult } from '@parscore/scoring'
import { findHeader, type HeaderWords } from '../table/find-header.js'

type Role = 'rank' | 'unit' | 'group' | 'points' | 'maximum' | 'index' | 'rating'

const WORDS: HeaderWords<Role> = [
  ['group', /^(?:nhom|khoi|group|cap)\b/],
  ['rank', /^(?:rank|hang|thu hang|xep hang|xep thu)$/],
  ['rating', /xep loai|grade|rating/],
  ['maximum', /toi da|diem chuan|maximum/],
  ['index', /chi so|ty le|%|index|pct/],
  ['points', /diem|score|points/],
  ['unit', /don vi|ten|co quan|unit/],
]

/**
 * Reads a list of units with their points: a ranking that was published, or one that an office keeps. Where a maximum stands beside
 * the points the index is points / maximum × 100; without one the points are the index.
 *
 * @returns `null` where the grid has no such list
 */
export function readUnitList(grid: Grid): UnitResult[] | null {
  const header = findHeader(grid, WORDS, ['unit'], fold)
  if (!header || !(header.columns.has('points') || header.columns.has('index'))) return null
  const units = grid.rows.slice(header.firstRow).flatMap((row): UnitResult[] => {
    const at = (role: Role) => row[header.columns.get(role) ?? -1] ?? null
    const number = (role: Role) => {
      const read = numberOfCell(inputValue(at(role)), 'points')
      return read.ok ? read.value : null
    }
    const [unit, points, maximum, index] = [textOf(at('unit')), number('points'), number('maximum'), number('index')]
    const value = index ?? (points !== null && maximum ? indexOf(points, maximum) : points)
    if (unit === '' || value === null) return []
    const rating = textOf(at('rating'))
    return [
      {
        unit,
        group: textOf(at('group')),
        points: points ?? value,
        maximum,
        index: value,
        rating: rating === '' ? null : { vi: rating, en: rating },
        publishedRank: number('rank'),
        criteria: [],
      },
    ]
  })
  return units.length > 0 ? units : null
}
