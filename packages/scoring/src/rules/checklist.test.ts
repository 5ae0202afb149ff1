import { describe, expect, it } from 'vitest'
import { pointsOf, traceOf } from '../testing/points-of.js'
import { type Checklist, checklist } from './checklist.js'

const item = (vi: string, en: string, points: number) => ({ title: { vi, en }, points })
const PUBLICITY: Checklist = { items: [item('Báo, đài', 'Press', 0.5), item('Tọa đàm', 'Talks', 0.5)] }

it.each<[string, readonly boolean[] | null, number | string]>([
  ['press and radio alone', [true, false], 0.5],
  ['both', [true, true], 1],
  ['none', [false, false], 0],
  ['one more than there are', [true, true, true], 1],
  ['nothing filled in', null, 'not-filled'],
])('%s', (_name, done, expected) => {
  expect(pointsOf(checklist.evaluate(PUBLICITY, 1, { done: done && [...done] }))).toBe(expected)
})

it('gives no more than the maximum', () => {
  expect(pointsOf(checklist.evaluate(PUBLICITY, 0.8, { done: [true, true] }))).toBe(0.8)
})

it('tells how many are done', () => {
  expect(traceOf(checklist.evaluate(PUBLICITY, 1, { done: [true, false] }))).toEqual({
    vi: 'Hoàn thành 1 trên 2 nội dung → 0,5 trên 1 điểm',
    en: '1 of 2 items done → 0.5 of 1 point',
  })
})

it.each<[string, number | string, string]>([
  ['a number', 1, '1'],
  ['a cell', '$C5', '$C5'],
])('is a native formula whose maximum is %s', (_name, maximum, term) => {
  const done = (place: number) =>
    `IF(OR(INDEX(D5:E5,${place})="Có",INDEX(D5:E5,${place})=TRUE,INDEX(D5:E5,${place})=1),0.5,0)`
  expect(checklist.formula(PUBLICITY, maximum, { done: 'D5:E5' })).toBe(
    `IF(COUNTA(D5:E5)=0,"",MIN(${term},ROUND(${done(1)}+${done(2)},10)))`,
  )
})

it('says in words what each is worth', () => {
  expect(checklist.describe(PUBLICITY, 1)).toEqual({
    vi: 'Cộng điểm từng nội dung, tối đa 1: Báo, đài: 0,5; Tọa đàm: 0,5.',
    en: 'Points for each item, at most 1: Press: 0.5; Talks: 0.5.',
  })
  expect(checklist.figures(PUBLICITY)).toEqual(PUBLICITY.items.map(({ title }) => title))
})

it('can give every sum of items, smallest first, up to the maximum', () => {
  const items = [item('a', 'a', 1), item('b', 'b', 0.25), item('c', 'c', 0.5)]
  expect(checklist.attainable({ items }, 1.5)).toEqual({
    kind: 'steps',
    points: [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5],
  })
})

describe('whether the items reach the maximum', () => {
  it.each<[number | null, readonly string[]]>([
    [1, []],
    [0.9, []],
    [null, []],
    [1.1, ['the items add up to 1, which never reaches the maximum 1.1']],
  ])('of %s', (maximum, messages) => {
    const found = checklist.misfits(PUBLICITY, { maximum, kind: 'points' })
    expect(found.map(({ message }) => message.en)).toEqual(messages)
  })
})

describe('what a framework may write', () => {
  const reads = (items: readonly object[]) => checklist.parameters.safeParse({ kind: 'checklist', items }).success
  it('items with points from 0 on, one to twelve', () => {
    expect(reads([item('a', 'a', 0)])).toBe(true)
    expect(reads([item('a', 'a', -0.5)])).toBe(false)
    expect(reads([])).toBe(false)
    expect([12, 13].map((count) => reads(Array.from({ length: count }, () => item('a', 'a', 1))))).toEqual([
      true,
      false,
    ])
  })
  it.each<[string, object | null]>([
    ['Báo, đài | Press: 0,5', item('Báo, đài', 'Press', 0.5)],
    ['Báo, đài: 0.5', item('Báo, đài', 'Báo, đài', 0.5)],
    ['Báo, đài: 0,5 điểm', null],
    ['Báo, đài: ...', null],
    ['Báo, đài', null],
    [': 0,5', null],
  ])('the line «%s» of the authoring sheet', (line, entry) => {
    const read = checklist.authoring.list?.read([line])
    expect(read?.ok ? read.value : null).toEqual(entry && { items: [entry] })
  })
})
