import { indexOf } from '../../sheet/total.js'
import type { UnitResult } from '../../units/unit-result.js'
import { impliedMaxima } from './implied-maximum.js'
import { ranksGoOn } from './rivals.js'
import { columnsWithRole, figureIn, printedRank, rankedFigure, type UnitList, type UnitRow } from './unit-list.js'

/**
 * The results of the units of a list. Where a maximum stands beside the points, or the percentage beside them implies one, the index is
 * points ÷ maximum × 100; without one the points are the index.
 */
export function unitListResults(list: UnitList): UnitResult[] {
  const goesOn = ranksGoOn(list)
  const maxima = maximaOf(list)
  return list.rows.flatMap((row, at) => {
    const value = rankedFigure(list, row)
    if (value === null) return []
    const points = pointsOf(list, row) ?? value
    const maximum = maxima[at] ?? null
    const isPercent = list.columns[list.ranked]?.role === 'percent'
    const printed = isPercent ? value : printedIndex(list, row)
    const grade = row.grade?.text ?? ''
    return [
      {
        unit: row.unit,
        // A heading that parts one ranking is no group of its own.
        group: goesOn ? '' : row.group,
        year: row.year,
        points,
        maximum,
        index: maximum === null || maximum <= 0 ? value : (printed ?? indexOf(points, maximum)),
        rating: grade === '' ? null : { vi: grade, en: grade },
        publishedRank: printedRank(list, row),
        criteria: [],
      },
    ]
  })
}

function pointsOf(list: UnitList, row: UnitRow): number | null {
  const [total] = columnsWithRole(list, 'total')
  const isChosen = list.columns[list.ranked]?.role === 'total' || list.columns[list.ranked]?.role === 'percent'
  return total === undefined || !isChosen ? null : (figureIn(row, total)?.value ?? null)
}

/** The percentage beside the points; whether it is theirs is checked. */
function printedIndex(list: UnitList, row: UnitRow): number | null {
  const [percent] = columnsWithRole(list, 'percent')
  return percent === undefined ? null : (figureIn(row, percent)?.value ?? null)
}

/** The maxima of the units' points: each unit's own, that of all, or those that the percentages imply. */
function maximaOf(list: UnitList): readonly (number | null)[] {
  const [[total], [maximum], [percent]] = [
    columnsWithRole(list, 'total'),
    columnsWithRole(list, 'maximum'),
    columnsWithRole(list, 'percent'),
  ]
  if (total === undefined || (list.ranked !== total && list.ranked !== percent)) return []
  const ofAll = list.summaries.find(({ kind }) => kind === 'maximum')
  const same = ofAll ? (figureIn(ofAll.row, total)?.value ?? null) : null
  const stated = list.rows.map((row) => (maximum === undefined ? undefined : figureIn(row, maximum)?.value) ?? same)
  if (percent === undefined || stated.some((each) => each !== null)) return stated
  const implied = impliedMaxima(list.rows, total, percent)
  return implied.every((each) => each !== null) ? implied : stated
}
