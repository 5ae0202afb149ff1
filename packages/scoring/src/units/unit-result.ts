import { ratingOf } from '../framework/framework.js'
import { isGroupCode } from '../sheet/code.js'
import { rootRows, type ScoreRow, type ScoreSheet } from '../sheet/score-sheet.js'
import { assessedMaximum, columnTotal, indexOf, isAssessed, pointsOf } from '../sheet/total.js'
import type { Text } from '../text.js'
import { quotient, sum } from '../values/decimal.js'

/** What one criterion of a unit came to. */
export interface UnitCriterion {
  readonly code: string
  readonly title: string
  readonly points: number
  readonly maximum: number
  readonly isLeaf: boolean
}

/** The result of a department, commune or other unit. */
export interface UnitResult {
  readonly unit: string
  /** Units are ranked within their group (departments, communes). */
  readonly group: string
  readonly points: number
  /** What was assessed; smaller than the framework's total where some criteria do not apply. `null` where it is not known. */
  readonly maximum: number | null
  /** points / maximum × 100, two decimals as published. */
  readonly index: number
  readonly rating: Text | null
  /** The rank that a published list gives; `null` where it is to be found. */
  readonly publishedRank: number | null
  /** Fields and leaves, where a sheet was read. */
  readonly criteria: readonly UnitCriterion[]
}

/**
 * The result of a unit from its score sheet.
 *
 * @param column place of the column of points in `sheet.columns`
 * @returns `null` where nothing is filled in or no maximum is known
 */
export function unitResult(sheet: ScoreSheet, column: number, unit: string, group: string): UnitResult | null {
  const total = columnTotal(sheet, column)
  if (!total || total.total === null || total.maximum === null || total.maximum <= 0) return null
  const index = indexOf(total.total, total.maximum)
  return {
    unit,
    group,
    points: total.total,
    maximum: total.maximum,
    index,
    rating: sheet.framework ? ratingOf(sheet.framework, index) : null,
    publishedRank: null,
    criteria: rootRows(sheet).flatMap((row) => criteriaOf(sheet, row, column)),
  }
}

function criteriaOf(sheet: ScoreSheet, row: ScoreRow, column: number): UnitCriterion[] {
  if (!isAssessed(row, column)) return []
  const points = pointsOf(row, column)
  const maximum = assessedMaximum(sheet, row, column)
  const isLeaf = row.children.length === 0
  const isShown = isLeaf || row.parent === null || (row.parent.parent === null && isGroupCode(row.parent.code))
  const own =
    points === null || !maximum || !isShown ? [] : [{ code: row.code, title: row.title, points, maximum, isLeaf }]
  return [...own, ...row.children.flatMap((child) => criteriaOf(sheet, child, column))]
}

/** A unit with its place in its group. */
export interface RankedUnit extends UnitResult {
  readonly rank: number
}

/**
 * Ranks units by their index within each group, the best first; equals share a rank and the next one is left out. A rank that a list
 * gives stays: a list may name only the best and the worst.
 */
export function rankUnits(units: readonly UnitResult[]): RankedUnit[] {
  const groups = [...new Set(units.map(({ group }) => group))]
  return groups.flatMap((group) => {
    const own = units
      .filter((unit) => unit.group === group)
      .sort((a, b) => b.index - a.index || a.unit.localeCompare(b.unit, 'vi'))
    return own.map((unit) => ({
      ...unit,
      rank: unit.publishedRank ?? own.findIndex(({ index }) => index === unit.index) + 1,
    }))
  })
}

/** How units did at one criterion. */
export interface CriterionAcross {
  readonly code: string
  readonly title: string
  /** Units that were assessed at it. */
  readonly units: number
  /** Mean of points / maximum, 0 to 1. */
  readonly share: number
  /** Units with all points. */
  readonly full: number
  /** Units with none. */
  readonly none: number
}

/** Every leaf across units, the worst first: what nobody gets, and what everybody gets. */
export function criteriaAcross(units: readonly UnitResult[]): CriterionAcross[] {
  const byCode = new Map<string, UnitCriterion[]>()
  for (const { criteria } of units)
    for (const criterion of criteria)
      if (criterion.isLeaf) byCode.set(criterion.code, [...(byCode.get(criterion.code) ?? []), criterion])
  return [...byCode]
    .map(([code, all]) => ({
      code,
      title: all[0]?.title ?? '',
      units: all.length,
      share: quotient(sum(all.map(({ points, maximum }) => quotient(points, maximum))), all.length),
      full: all.filter(({ points, maximum }) => points >= maximum).length,
      none: all.filter(({ points }) => points === 0).length,
    }))
    .sort((a, b) => a.share - b.share || a.code.localeCompare(b.code, 'vi', { numeric: true }))
}
