import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cheapestPlan, type Move } from './cheapest-plan.js'

describe('the cheapest plan', () => {
  it('takes at most one move of a leaf, and no more than is needed', () => {
    const moves: Move[] = [
      { code: '1.5', gain: 2, difficulty: 5 },
      { code: '1.5', gain: 1, difficulty: 1 },
      { code: '1.6', gain: 0.5, difficulty: 1 },
      { code: '7.2', gain: 1, difficulty: 3 },
    ]
    expect(cheapestPlan(moves, 1.5)).toMatchObject({ gain: 1.5, difficulty: 2 })
    expect(cheapestPlan(moves, 2)?.moves.map(({ code }) => code)).toEqual(['1.5', '7.2'])
    expect(cheapestPlan(moves, 0)).toEqual({ moves: [], gain: 0, difficulty: 0 })
    expect(cheapestPlan(moves, 9)).toBeNull()
  })
  it('promises no more than is asked where equally hard moves win less', () => {
    const moves = [2, 1, 1, 1, 0.5, 0.25].map((gain, at) => ({ code: `c${at}`, gain, difficulty: 1 }))
    expect(cheapestPlan(moves, 4.33517)).toMatchObject({ gain: 4.5, difficulty: 4 })
    expect(cheapestPlan(moves, 0.2)).toMatchObject({ gain: 0.25, difficulty: 1 })
  })
  it('leaves out what costs nothing where the target is reached without', () => {
    const free = (code: string, gain: number): Move => ({ code, gain, difficulty: 0 })
    expect(cheapestPlan([free('a', 1), free('b', 1)], 1)).toMatchObject({ gain: 1 })
    expect(cheapestPlan([free('a', 1.44), free('b', 0.62), free('c', 0.41)], 0.4)).toMatchObject({ gain: 0.41 })
    const mixed = [free('a', 0.0313), free('b', 0.6296), { code: 'c', gain: 0.7558, difficulty: 2 }]
    expect(cheapestPlan(mixed, 0.7903)?.moves.map(({ code }) => code)).toEqual(['b', 'c'])
  })
  it('reaches a target exactly, to five decimals, and one of less than a thousandth', () => {
    const moves = [
      { code: 'a', gain: 0.23061, difficulty: 1 },
      { code: 'b', gain: 0.50039, difficulty: 1 },
    ]
    expect(cheapestPlan(moves, 0.731)?.gain).toBe(0.731)
    expect(cheapestPlan([{ code: 'a', gain: 0.0005, difficulty: 1 }], 0.0005)?.gain).toBe(0.0005)
    expect(cheapestPlan(moves, 0.73101)).toBeNull()
  })
  it('takes the right one of three hundred options of a leaf', () => {
    const options = Array.from({ length: 300 }, (_, at) => ({ code: 'a', gain: 1 + at / 100, difficulty: 300 - at }))
    expect(cheapestPlan(options, 2)?.difficulty).toBe(1)
    expect(cheapestPlan([...options].reverse(), 2)?.difficulty).toBe(1)
  })
  it('does not depend on the order and the names of the leaves', () => {
    const moves = [0.7247, 1.458, 1.4615, 0.2857, 1.3382, 1.0262].map((gain, at) => ({
      code: `c${at >> 1}`,
      gain,
      difficulty: 1 + (at % 3),
    }))
    const renamed = [...moves].reverse().map((move) => ({ ...move, code: `x${move.code}` }))
    for (const missing of [0.5, 1.5, 2.9, 3.5244])
      expect(cheapestPlan(renamed, missing)?.difficulty).toBe(cheapestPlan(moves, missing)?.difficulty)
  })
  it('refuses points that are none and a difficulty below 0', () => {
    expect(() => cheapestPlan([], Number.NaN)).toThrow(/missing/)
    expect(() => cheapestPlan([{ code: '1.5', gain: Number.NaN, difficulty: 1 }], 1)).toThrow(/gain of 1\.5/)
    expect(() => cheapestPlan([{ code: '1.5', gain: 1, difficulty: -1 }], 1)).toThrow(/1\.5/)
  })
  it('is never dearer than any other set that reaches the target', () => {
    const move = fc.record({
      code: fc.constantFrom('a', 'b', 'c', 'd'),
      gain: fc.constantFrom(0.25, 0.5, 1, 1.4804, 0.23061, 0.50039, 0.7694),
      difficulty: fc.integer({ min: 0, max: 9 }),
    })
    fc.assert(
      fc.property(
        fc.array(move, { maxLength: 7 }),
        fc.constantFrom(0.3, 0.731, 0.7694, 1, 1.4804, 2.2),
        (moves, missing) => {
          const points = (value: number) => Math.round(value * 1e5)
          const sets = moves.reduce<Move[][]>((all, each) => all.concat(all.map((set) => set.concat(each))), [[]])
          const reaching = sets.filter(
            (set) =>
              new Set(set.map(({ code }) => code)).size === set.length &&
              set.reduce((total, { gain }) => total + points(gain), 0) >= points(missing),
          )
          const cheapest = Math.min(
            ...reaching.map((set) => set.reduce((total, { difficulty }) => total + difficulty, 0)),
          )
          expect(cheapestPlan(moves, missing)?.difficulty ?? Number.POSITIVE_INFINITY).toBe(cheapest)
        },
      ),
    )
  })
})
