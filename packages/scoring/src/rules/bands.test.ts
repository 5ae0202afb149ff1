import { describe, expect, it } from 'vitest'
import { pointsOf, traceOf } from '../testing/points-of.js'
import { type Bands, bands } from './bands.js'

const step = (from: number, inclusive: boolean, points: number | null) => ({ from, inclusive, points })
/** «Thực hiện trên 90% kế hoạch: 2 | từ 70% - 90%: 1 | Dưới 70%: 0». */
const CA_MAU: Bands = { bands: [step(0.9, false, 2), step(0.7, true, 1)] }
/** What is below 96 % is worth no source states. */
const PART_KNOWN: Bands = { bands: [step(1, true, 1), step(0.96, true, 0.5)], below: null }

const at = (rule: Bands, maximum: number) => (rate: number | null) => pointsOf(bands.evaluate(rule, maximum, { rate }))

describe('each bound says to which side it belongs', () => {
  it('exactly 90 % gives 1 of 2 in Cà Mau', () => {
    expect([0.9001, 0.9, 0.7, 0.6999, null].map(at(CA_MAU, 2))).toEqual([2, 1, 1, 0, 'not-filled'])
  })
  it('30 of 71 communes get nothing where more than half is asked', () => {
    expect([30 / 71, 0.5, 36 / 71].map(at({ bands: [step(0.5, false, 0.5)] }, 0.5))).toEqual([0, 0, 0.5])
  })
  it('no band gives more than the maximum', () => {
    expect(at(CA_MAU, 1.5)(1)).toBe(1.5)
  })
  it('below the last band there may be points too', () => {
    expect(at({ ...CA_MAU, below: 0.25 }, 2)(0.1)).toBe(0.25)
  })
  it('tells the rate and the points', () => {
    expect(traceOf(bands.evaluate(CA_MAU, 2, { rate: 0.9 }))).toEqual({
      vi: 'Tỷ lệ 90% → 1 trên 2 điểm',
      en: 'Rate 90 % → 1 of 2 points',
    })
  })
})

describe('steps that no source states', () => {
  it('have no points and are told in words', () => {
    expect([1, 0.96, 0.9].map(at(PART_KNOWN, 1))).toEqual([1, 0.5, 'not-known'])
    expect(traceOf(bands.evaluate(PART_KNOWN, 1, { rate: 0.9 }))).toEqual({
      vi: 'Tỷ lệ 90%: nguồn không nêu mức này được bao nhiêu điểm',
      en: 'Rate 90 %: the sources do not say what this is worth',
    })
  })
  it('are blank in the formula', () => {
    expect(bands.formula(PART_KNOWN, 1, { rate: 'D5' })).toBe(
      'IF(D5="","",IF(ROUND(D5,12)>=1,1,IF(ROUND(D5,12)>=0.96,0.5,"")))',
    )
  })
})

it.each<[string, number | string, string]>([
  ['a number', 2, 'IF(D5="","",IF(ROUND(D5,12)>0.9,2,IF(ROUND(D5,12)>=0.7,1,0)))'],
  ['a smaller number', 1.5, 'IF(D5="","",IF(ROUND(D5,12)>0.9,1.5,IF(ROUND(D5,12)>=0.7,1,0)))'],
  ['a cell', '$C5', 'IF(D5="","",IF(ROUND(D5,12)>0.9,MIN(2,$C5),IF(ROUND(D5,12)>=0.7,MIN(1,$C5),0)))'],
])('is a native formula whose maximum is %s', (_name, maximum, formula) => {
  expect(bands.formula(CA_MAU, maximum, { rate: 'D5' })).toBe(formula)
})

it('says in words to which side a bound belongs and what is not known', () => {
  expect(bands.describe(CA_MAU, 2)).toEqual({
    vi: 'Trên 90%: 2 điểm; từ 70%: 1 điểm; thấp hơn: 0 điểm.',
    en: 'Above 90 %: 2 points; from 70 %: 1 point; lower: 0 points.',
  })
  expect(bands.describe(PART_KNOWN, 1)).toEqual({
    vi: 'Từ 100%: 1 điểm; từ 96%: 0,5 điểm; thấp hơn: chưa rõ điểm.',
    en: 'From 100 %: 1 point; from 96 %: 0.5 points; lower: points not known.',
  })
})

it.each<[string, Bands, number, object]>([
  ['its steps, smallest first', CA_MAU, 2, { kind: 'steps', points: [0, 1, 2] }],
  ['its steps cut at the maximum, each once', CA_MAU, 1, { kind: 'steps', points: [0, 1] }],
  ['what is below the last band', { ...CA_MAU, below: 0.5 }, 2, { kind: 'steps', points: [0.5, 1, 2] }],
  ['anything, where a step is not known', PART_KNOWN, 1, { kind: 'range', from: 0, to: 1 }],
])('can give %s', (_name, rule, maximum, possible) => expect(bands.attainable(rule, maximum)).toEqual(possible))

describe('bands on a leaf', () => {
  const misfits = (rule: Bands, maximum: number | null) =>
    bands.misfits(rule, { maximum, kind: 'points' }).map(({ path, message }) => [path, message.en])
  it('are told where they give more than the maximum', () => {
    expect(misfits(CA_MAU, 2)).toEqual([])
    expect(misfits({ bands: [step(0.9, true, 3), step(0.7, true, null)], below: 2.5 }, 2)).toEqual([
      ['bands[0].points', 'the band has 3 points, more than the maximum 2'],
      ['below', 'the band has 2.5 points, more than the maximum 2'],
    ])
  })
  it('fit where the maximum is not known', () => expect(misfits(CA_MAU, null)).toEqual([]))
})

describe('what a framework may write', () => {
  const problem = (rule: object) => {
    const read = bands.parameters.safeParse({ kind: 'bands', ...rule })
    return read.success ? null : read.error.issues.map(({ path }) => path.join('.')).join()
  }
  it.each<[string, object, string | null]>([
    ['bands down to a bound of 0', { bands: [step(0.9, true, 1), step(0, true, 0)] }, null],
    ['two bands of one bound', { bands: [step(0.9, false, 2), step(0.9, true, 1)] }, 'bands'],
    ['a bound below 0', { bands: [step(-0.1, true, 1)] }, 'bands.0.from'],
    ['points below 0', { bands: [step(0.9, true, -1)] }, 'bands.0.points'],
    ['no band', { bands: [] }, 'bands'],
    ['equal points', { bands: [step(0.9, true, 1), step(0.7, true, 1)], below: 1 }, null],
    ['the second more than the first', { bands: [step(0.9, true, 1), step(0.7, true, 2)] }, 'bands.1.points'],
    ['below more than the last known', { bands: [step(0.9, true, 1), step(0.7, true, null)], below: 2 }, 'below'],
    ['less below a step that is not known', { bands: [step(0.9, true, 1), step(0.7, true, null)], below: 0.5 }, null],
  ])('%s', (_name, rule, expected) => expect(problem(rule)).toBe(expected))
})

describe('lines of the authoring sheet', () => {
  const read = (...lines: string[]) => {
    const given = bands.authoring.list?.read(lines)
    return given?.ok ? given.value : null
  }
  it.each<[string, object]>([
    ['trên 90%: 2', step(0.9, false, 2)],
    ['Trên 90 % : 2', step(0.9, false, 2)],
    ['từ 70%: 1', step(0.7, true, 1)],
    ['TỪ ≥ 99,5%: 0,5', step(0.995, true, 0.5)],
    ['from 70%: 1', step(0.7, true, 1)],
    ['above > 70%: 1', step(0.7, false, 1)],
    ['từ 57%: chưa rõ', step(0.57, true, null)],
    ['từ 57%: Chưa rõ điểm', step(0.57, true, null)],
  ])('«%s» is a band', (line, band) => expect(read(line)).toEqual({ bands: [band] }))

  it.each<[string, number | null]>([
    ['thấp hơn: 0', 0],
    ['Dưới 70%: 0,25', 0.25],
    ['còn lại: chưa rõ', null],
    ['lower: 0.5', 0.5],
  ])('«%s» is what is below', (line, below) => {
    expect(read('từ 70%: 1', line)).toEqual({ bands: [step(0.7, true, 1)], below })
  })

  it.each(['từ 70%', 'từ ..%: 1', 'từ 70%: nhiều', 'thấp hơn: nhiều', 'khoảng 70%: 1', 'điểm chưa rõ', '70%: 1'])(
    '«%s» is none',
    (line) => expect(read(line)).toBeNull(),
  )
})
