import { difference, sum } from '../../values/decimal.js'
import type { LossField } from './loss-table.js'

/** What a field lost beside what its causes add up to. */
export interface Reconciled {
  readonly lost: number
  /** What the causes with points cost. */
  readonly listed: number
  /** listed − lost. */
  readonly gap: number
  /** Causes that state no points. */
  readonly unknown: number
}

/**
 * Compares what a field lost with its causes.
 *
 * @returns `null` where the field states no points
 * @example reconcile({ points: 4.5, maximum: 9, causes: [{ points: 0, maximum: 5.5 }] }) // { lost: 4.5, listed: 5.5, gap: 1, unknown: 0 }
 */
export function reconcile({ points, maximum, causes }: LossField): Reconciled | null {
  if (points === null || maximum === null) return null
  const known = causes.filter((cause) => cause.points !== null)
  const lost = difference(maximum, points)
  const listed = sum(known.map((cause) => difference(cause.maximum ?? 0, cause.points ?? 0)))
  return { lost, listed, gap: difference(listed, lost), unknown: causes.length - known.length }
}

/** Whether the causes add up to the loss, or cannot be compared because none states points. */
export const isSettled = ({ causes }: LossField, { gap, lost, unknown }: Reconciled): boolean =>
  gap === 0 || (unknown === causes.length && unknown > 0 && lost > 0)
