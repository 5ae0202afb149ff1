import { mean, sampleStandardDeviation } from 'simple-statistics'
import { isConstant, isFigure, type Maybe, onlyFigures } from './figure.js'

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
    const value = table[unit]?.[index]
    const all = onlyFigures(table.map((row) => row[index]))
    if (!isFigure(value) || isConstant(all)) return []
    const average = mean(all)
    return [{ node, value, average, distance: (value - average) / sampleStandardDeviation(all) }]
  })
  return found.sort((a, b) => b.distance - a.distance)
}
