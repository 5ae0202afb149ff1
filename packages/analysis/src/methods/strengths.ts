import { isConstant, isFigure, type Maybe, meanOf, onlyFigures } from './figure.js'
import { normalise } from './normalise.js'

/** A node of a unit beside the other units. */
export interface Strength {
  readonly node: string
  readonly value: number
  /** Mean of all units. */
  readonly average: number
  /** Standard deviations above the mean; below 0 is a weakness. */
  readonly distance: number
}

/**
 * The nodes of a unit from its greatest strength to its greatest weakness, in standard deviations from the mean of all units.
 *
 * @param table units × nodes with the names of both
 * @returns nodes in which the unit has a figure and units differ
 */
export function strengths(table: readonly (readonly Maybe[])[], nodes: readonly string[], unit: number): Strength[] {
  const found = nodes.flatMap((node, index) => {
    const column = table.map((row) => row[index])
    const [value, distance] = [column[unit], normalise(column, 'z-score')[unit]]
    const all = onlyFigures(column)
    if (!isFigure(value) || !isFigure(distance) || isConstant(all)) return []
    return [{ node, value, average: meanOf(all), distance }]
  })
  return found.sort((a, b) => b.distance - a.distance)
}
