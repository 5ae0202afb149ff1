import { describe, expect, it } from 'vitest'
import { pointsOf, traceOf } from '../testing/points-of.js'
import { type Choice, choice } from './choice.js'
import { levelInput } from './inputs/level.js'

const level = (vi: string, en: string, points: number) => ({ title: { vi, en }, points })
/** Cà Mau 2013: «Ban hành kịp thời: 1 | Ban hành không kịp thời: 0,5 | Không ban hành: 0». */
const PLAN: Choice = {
  levels: [
    level('Ban hành kịp thời', 'Issued in time', 1),
    level('Ban hành không kịp thời', 'Issued late', 0.5),
    level('Không ban hành', 'Not issued', 0),
  ],
}

it.each<[string, number | null, number | string]>([
  ['the best level', 1, 1],
  ['the next', 2, 0.5],
  ['the last', 3, 0],
  ['a level that there is not', 4, 'not-known'],
  ['nothing filled in', null, 'not-filled'],
])('%s', (_name, chosen, expected) => {
  expect(pointsOf(choice.evaluate(PLAN, 1, { level: chosen }))).toBe(expected)
})

it('gives no more than the maximum', () => {
  expect(pointsOf(choice.evaluate(PLAN, 0.75, { level: 1 }))).toBe(0.75)
  expect(pointsOf(choice.evaluate(PLAN, 0.75, { level: 2 }))).toBe(0.5)
})

it('tells the level by its words, or that there is none of that number', () => {
  expect(traceOf(choice.evaluate(PLAN, 1, { level: 2 }))).toEqual({
    vi: 'Mức 2 «Ban hành không kịp thời» → 0,5 trên 1 điểm',
    en: 'Level 2 “Issued late” → 0.5 of 1 point',
  })
  expect(traceOf(choice.evaluate(PLAN, 1, { level: 4 }))).toEqual({
    vi: 'Không có mức 4: chỉ có 3 mức',
    en: 'No level 4: there are 3',
  })
})

it.each<[string, number | string, string]>([
  ['a number', 0.75, '0.75,0.5,0'],
  ['a cell', '$C5', 'MIN(1,$C5),MIN(0.5,$C5),MIN(0,$C5)'],
])('is a native formula whose maximum is %s', (_name, maximum, worth) => {
  expect(choice.formula(PLAN, maximum, { level: 'D5' })).toBe(
    `IF(COUNT(D5)=0,"",IF(OR(D5<1,D5>3,D5<>INT(D5)),"",CHOOSE(D5,${worth})))`,
  )
})

it('says in words what each level is worth, numbered as it is filled in', () => {
  expect(choice.describe(PLAN, 1)).toEqual({
    vi: 'Chọn một mức, tối đa 1 điểm: (1) Ban hành kịp thời: 1; (2) Ban hành không kịp thời: 0,5; (3) Không ban hành: 0.',
    en: 'One level, at most 1 point: (1) Issued in time: 1; (2) Issued late: 0.5; (3) Not issued: 0.',
  })
  expect(choice.figures(PLAN)).toHaveLength(1)
})

it('can give the points of its levels, smallest first, each once and up to the maximum', () => {
  const levels = [1, 0.25, 2, 0.25, 0].map((points) => level('x', 'x', points))
  expect(choice.attainable({ levels }, 1.5)).toEqual({ kind: 'steps', points: [0, 0.25, 1, 1.5] })
})

describe('whether the levels fit the maximum', () => {
  const misfits = (maximum: number | null) => choice.misfits(PLAN, { maximum, kind: 'points' })
  it('they do where the best is the maximum, or none is known', () => {
    expect(misfits(1)).toEqual([])
    expect(misfits(null)).toEqual([])
  })
  it('a level above the maximum is told by its place', () => {
    expect(misfits(0.75)).toEqual([
      {
        path: 'levels[0].points',
        message: {
          vi: 'mức này được 1 điểm, cao hơn điểm tối đa 0,75',
          en: 'the level has 1 point, more than the maximum 0.75',
        },
      },
    ])
  })
  it('so are levels that never reach it', () => {
    expect(misfits(1.5)).toEqual([
      {
        path: 'levels',
        message: {
          vi: 'mức cao nhất được 1 điểm, không bao giờ đạt điểm tối đa 1,5',
          en: 'the best level has 1, which never reaches the maximum 1.5',
        },
      },
    ])
  })
})

it('refuses a level worth less than nothing, and a scale without levels', () => {
  const reads = (...points: readonly number[]) =>
    choice.parameters.safeParse({ kind: 'choice', levels: points.map((each) => level('x', 'x', each)) }).success
  expect([reads(0), reads(1, 0.5), reads(1, -0.5), reads()]).toEqual([true, true, false, false])
})

describe('which level holds', () => {
  const read = (cell: string | number | boolean | null) =>
    levelInput.read([cell], { year: null, dateSystem: '1900' }, 3)
  it.each([
    [1, 1],
    ['3', 3],
    [null, null],
  ])('%j is level %j', (cell, expected) => expect(read(cell)).toEqual({ ok: true, value: { level: expected } }))
  it.each([0, -1, 1.5, '0,5', 'cao', true])('%j is none', (cell) => {
    const found = read(cell)
    expect(found.ok).toBe(false)
    expect(!found.ok && found.error.input).toEqual({ vi: 'mức thứ', en: 'level' })
  })
})
