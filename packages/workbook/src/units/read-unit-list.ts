import {
  type CellValue,
  fold,
  type Grid,
  indexOf,
  inputValue,
  numberOfCell,
  textOf,
  type UnitResult,
} from '@parscore/scoring'
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

/** A list of units, and the rows that have none or no points. */
export interface UnitList {
  readonly units: readonly UnitResult[]
  readonly unread: readonly UnreadRow[]
}

/** A row of a list that is not ranked. */
export interface UnreadRow {
  /** Counted from 1. */
  readonly row: number
  /** What stands in it. */
  readonly text: string
}

/** A row below or between the units that is none. */
const NO_UNIT = /^(?:tong|cong|trung binh|binh quan|average|mean|total)\b/

/**
 * Reads a list of units with their points: a ranking that was published, or one that an office keeps. Where a maximum stands beside
 * the points the index is points / maximum × 100; without one the points are the index.
 *
 * @returns `null` where the grid has no such list
 */
export function readUnitList(grid: Grid): UnitList | null {
  const header = findHeader(grid, WORDS, ['unit'], fold)
  if (!header || !(header.columns.has('points') || header.columns.has('index'))) return null
  const unread: UnreadRow[] = []
  const units = grid.rows.slice(header.firstRow).flatMap((row, index): UnitResult[] => {
    const unit = unitIn(row, header.columns)
    const text = row.map(textOf).filter((each) => each !== '')
    if (!unit && text.length > 1) unread.push({ row: header.firstRow + index + 1, text: text.join(' · ') })
    return unit ? [unit] : []
  })
  return units.length > 0 ? { units, unread } : null
}

function unitIn(row: readonly CellValue[], columns: ReadonlyMap<Role, number>): UnitResult | null {
  const at = (role: Role) => row[columns.get(role) ?? -1] ?? null
  const number = (role: Role) => {
    const read = numberOfCell(inputValue(at(role)), 'points')
    return read.ok ? read.value : null
  }
  const [unit, points, maximum, index] = [textOf(at('unit')), number('points'), number('maximum'), number('index')]
  const value = index ?? (points !== null && maximum ? indexOf(points, maximum) : points)
  if (unit === '' || value === null || NO_UNIT.test(fold(unit))) return null
  const rating = textOf(at('rating'))
  return {
    unit,
    group: textOf(at('group')),
    points: points ?? value,
    maximum,
    index: value,
    rating: rating === '' ? null : { vi: rating, en: rating },
    publishedRank: number('rank'),
    criteria: [],
  }
}
