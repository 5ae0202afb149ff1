import { builtinLessons, placeAt } from '@parscore/scoring'
import { describe, expect, it } from 'vitest'
import { chartArea } from './chart-area.js'
import { type Line, linesOf } from './chart-scale.js'
import { labelSide } from './label-side.js'

const area = { x: (place: number) => place * 10, left: 0, right: 1000 }
/** A reading with other points from a place on. */
const step = (at: number): Line => ({
  name: 'x',
  points: Array.from({ length: 101 }, (_, place) => ({ place, points: place < at ? 1 : 0 })),
})

describe('words beside the mark', () => {
  it('stand on the left where nothing runs through them', () => expect(labelSide([step(20)], 60, 3, area)).toBe('left'))
  it('change sides where a reading steps through them', () => {
    expect(labelSide([step(57)], 60, 3, area)).toBe('right')
    expect(labelSide([step(63)], 60, 3, area)).toBe('left')
  })
  it('stand where there is room', () => {
    expect(labelSide([], 2, 3, area)).toBe('right')
    expect(labelSide([step(97)], 99, 3, area)).toBe('left')
  })
  it('of the case of 3 % stand clear of the dashed reading beside its mark', () => {
    const lesson = builtinLessons().find(({ id }) => id === 'tu-cham-lech-ba-phan-tram')
    if (!lesson) throw new Error('the case is gone')
    const lines = linesOf(lesson, 'vi')
    const wide = chartArea(lesson, lines, 'wide', { above: 4, below: 2 })
    expect(labelSide(lines, placeAt(lesson.figure), 1, wide)).toBe('right')
  })
})
