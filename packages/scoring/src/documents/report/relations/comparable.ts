import type { StatedFigure } from '../figures.js'
import { moneyOf } from '../money.js'
import { countsTheSame } from '../units.js'
import { isTime } from './window.js'

/** Whether one of two figures can be said to be more than the other: two shares, or counts of the same thing, of money in one unit. */
export const areComparable = (a: StatedFigure, b: StatedFigure): boolean =>
  a.kind === b.kind &&
  a.kind !== 'fraction' &&
  !isTime(a) &&
  (a.kind === 'share' || countsTheSame(a, b)) &&
  moneyOf(a)?.unit === moneyOf(b)?.unit
