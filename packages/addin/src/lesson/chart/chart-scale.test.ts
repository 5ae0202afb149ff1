import { builtinLessons, placeAt } from '@parscore/scoring'
import { describe, expect, it } from 'vitest'
import { figureTicks, type Line, linesOf, pointsReach, stepPath, ticks, unknownStretches } from './chart-scale.js'

const line = (points: readonly (number | null)[]): Line => ({
  name: 'x',
  points: points.map((each, place) => ({ place, points: each })),
})
const area = { x: (place: number) => place, y: (points: number) => points, reach: { from: 0, to: 10 } }

describe('the picture of a case', () => {
  it('draws steps along and then up or down, and nothing beyond where points are not known', () => {
    expect(stepPath(line([0, 0, 1]), area)).toBe('M0,0L1,0L2,0L2,1')
    expect(stepPath(line([null, 1, null, 2]), area)).toBe('M1,1L2,1M3,2')
  })
  it('draws what rises little by little as a slope', () =>
    expect(stepPath(line([0, 0.1, 0.2]), area)).toBe('M0,0L1,0.1L2,0.2'))
  it('shades from the first place that is not known to the next that is', () => {
    expect(unknownStretches(line([null, null, 1, 1, null, null]))).toEqual([
      { from: 0, to: 2 },
      { from: 4, to: 5 },
    ])
    expect(unknownStretches(line([1, 2]))).toEqual([])
  })
  it('begins its axis at 0, but for what lies in the upper half only', () => {
    expect(pointsReach([line([0, 1])], 1)).toEqual({ from: 0, to: 1 })
    expect(pointsReach([line([null])], 2)).toEqual({ from: 0, to: 2 })
    const { from, to } = pointsReach([line([2.8, 3.1])], 4)
    expect(from).toBeGreaterThan(2.5)
    expect([from <= 2.8, to >= 3.1, to < 3.5]).toEqual([true, true, true])
  })
  it('marks round numbers', () => {
    expect(ticks({ from: 0.7, to: 1 }, 6)).toEqual([0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1])
    expect(ticks({ from: 37, to: 45 }, 5)).toEqual([38, 40, 42, 44])
  })
  it.each(builtinLessons().map((lesson) => [lesson.id, lesson] as const))(
    'of %s marks where it stood, or near',
    (_id, lesson) => {
      const marks = figureTicks(lesson.figure, 7)
      expect(marks.length).toBeGreaterThan(1)
      expect(marks.length).toBeLessThan(10)
      if (lesson.figure.kind === 'day') expect(marks).toContain(placeAt(lesson.figure))
      for (const { points } of linesOf(lesson, 'vi')) expect(points.some((each) => each.points !== null)).toBe(true)
    },
  )
})
