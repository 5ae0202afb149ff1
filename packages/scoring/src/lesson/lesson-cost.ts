import { difference, quotient, roundHalfUp } from '../values/decimal.js'
import type { Lesson } from './lesson.js'
import { pointsAt } from './lesson-reading.js'

/** What a case costs where its figure stands at a place. */
export interface LessonCost {
  /** Points below all that there are, or between the two readings; `null` where the sources do not say what the figure is worth. */
  readonly points: number | null
  /** The same in points of the index, two decimals. */
  readonly index: number | null
}

/**
 * What is lost where the figure of a case stands at a place, in points and in the index: points ÷ all points assessed × 100.
 *
 * @example lessonCost(builtinLessons()[0], placeAt(builtinLessons()[0].figure)) // { points: 1, index: 1.03 }
 */
export function lessonCost({ readings, figure, maximum, cost }: Lesson, place: number): LessonCost {
  const [first, second] = readings.map((reading) => pointsAt(reading, figure, maximum, place).points)
  const whole = cost.against === 'maximum' ? maximum : second
  if (first === null || first === undefined || whole === null || whole === undefined)
    return { points: null, index: null }
  const points = difference(whole, first)
  return { points, index: roundHalfUp(quotient(points, cost.assessed) * 100, 2) }
}
