import { ratingOf } from '../framework/framework.js'
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
  /** The year of the result, where the list or the sheet says it; years are never ranked against each other. */
  readonly year: number | null
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
    year: total.column.year,
    points: total.total,
    maximum: total.maximum,
    index,
    rating: sheet.framework ? ratingOf(sheet.framework, index) : null,
    publishedRank: null,
    criteria: rootRows(sheet).flatMap((row) => criteriaOf(sheet, row, column)),
  }
}

/** Fields and leaves that were assessed. More points than there are to have are an error and say nothing of how hard a criterion is. */
function criteriaOf(sheet: ScoreSheet, row: ScoreRow, column: number): UnitCriterion[] {
  if (!isAssessed(row, column)) return []
  const points = pointsOf(row, column)
  const maximum = assessedMaximum(sheet, row, column)
  const isLeaf = row.children.length === 0
  const isShown = isLeaf || row.parent === null || row.parent.isGroup
  const own =
    points === null || !maximum || points > maximum || !isShown
      ? []
      : [{ code: row.code, title: row.title, points, maximum, isLeaf }]
  return [...own, ...row.children.flatMap((child) => criteriaOf(sheet, child, column))]
}

/** A unit with its place in its group. */
export interface RankedUnit extends UnitResult {
  /** `null` where a list gives ranks to others and none to this unit: who stands between them is not known. */
  readonly rank: number | null
}

/** What is ranked together: a group in a year. */
export const scopeOf = ({ group, year }: UnitResult): string => `${group}\n${year ?? ''}`

/**
 * Ranks units by their index within each group and year, the best first; equals share a rank and the next one is left out. A rank that a list
 * gives stays: a list may name only the best and the worst.
 */
export function rankUnits(units: readonly UnitResult[]): RankedUnit[] {
  const scopes = [...new Set(units.map(scopeOf))]
  return scopes.flatMap((scope) => {
    const own = units
      .filter((unit) => scopeOf(unit) === scope)
      .sort((a, b) => b.index - a.index || a.unit.localeCompare(b.unit, 'vi'))
    const isPublished = own.some(({ publishedRank }) => publishedRank !== null)
    return own.map((unit) => ({
      ...unit,
      rank: isPublished ? unit.publishedRank : own.findIndex(({ index }) => index === unit.index) + 1,
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
