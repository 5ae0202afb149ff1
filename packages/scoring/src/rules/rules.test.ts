import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf } from '../values/date.js'
import {
  type Attainable,
  bands,
  bonus,
  checklist,
  deadline,
  entered,
  penalty,
  proportional,
  rules,
  type Scored,
  survey,
  threshold,
  thresholdProportional,
  yesNo,
} from './index.js'

const points = (scored: Scored) => (scored.status === 'scored' ? scored.points : scored.status)
const serial = (day: number, month: number, year: number) => {
  const made = dayOf(year, month, day)
  if (!made.ok) throw new Error(`${day}/${month}/${year}`)
  return made.value.serial
}

describe('the cases of the seeds', () => {
  it('gives 0.5 of 1 for a plan done to 96 %', () => {
    const rule = { full: 1, floor: 0.8, partial: 0.5 }
    expect(points(threshold.evaluate(rule, 1, { rate: 0.96 }))).toBe(0.5)
    expect(points(threshold.evaluate(rule, 1, { rate: 1 }))).toBe(1)
    expect(points(threshold.evaluate(rule, 0.5, { rate: 0.79 }))).toBe(0)
    expect(points(threshold.evaluate(rule, 1, { rate: 0.8 }))).toBe(0.5)
    expect(points(threshold.evaluate(rule, 1, { rate: 0.99995 }))).toBe(0.5)
  })
  it('gives 1.494 and 1.4804 of 1.5 for files on time', () => {
    expect(points(proportional.evaluate({ goal: 1, decimals: 4 }, 1.5, { rate: 0.996 }))).toBe(1.494)
    expect(points(proportional.evaluate({ goal: 1, decimals: 4 }, 1.5, { rate: 0.9869 }))).toBe(1.4804)
  })
  it('gives 0.1967 of 1 for a cut of 1.967 % against a goal of 10 %', () => {
    expect(points(proportional.evaluate({ goal: 0.1, decimals: 4 }, 1, { rate: 0.01967 }))).toBe(0.1967)
  })
  it('gives nothing for reports issued on 17/6 and 20/12 that were due on 15/6 and 10/12', () => {
    const rule = {
      dates: [
        { day: 15, month: 6 },
        { day: 10, month: 12 },
      ],
      graceDays: 0,
      lateShare: 0,
    }
    const at = (...received: (number | null)[]) => points(deadline.evaluate(rule, 1, { received, year: 2016 }))
    expect(at(serial(17, 6, 2016), serial(20, 12, 2016))).toBe(0)
    expect(at(serial(15, 6, 2016) + 0.99999, serial(10, 12, 2016))).toBe(1)
    expect(at(serial(15, 6, 2016), serial(11, 12, 2016))).toBe(0)
    expect(at(serial(15, 6, 2016), null)).toBe('not-filled')
  })
  it('gives the law report of 17/10 nothing: received by 15/10 is what counts', () => {
    const rule = { dates: [{ day: 15, month: 10 }], graceDays: 0, lateShare: 0 }
    expect(points(deadline.evaluate(rule, 0.5, { received: [serial(17, 10, 2016)], year: 2016 }))).toBe(0)
  })
  it('gives the late share within the days of grace', () => {
    const rule = { dates: [{ day: 29, month: 2 }], graceDays: 5, lateShare: 0.5 }
    expect(points(deadline.evaluate(rule, 1, { received: [serial(5, 3, 2015)], year: 2015 }))).toBe(0.5)
    expect(points(deadline.evaluate(rule, 1, { received: [serial(28, 2, 2015)], year: 2015 }))).toBe(1)
    expect(points(deadline.evaluate(rule, 1, { received: [serial(29, 2, 2016)], year: 2016 }))).toBe(1)
  })
  it('gives 1 of 2 at exactly 90 % in Cà Mau 2013', () => {
    const rule = {
      bands: [
        { from: 0.9, inclusive: false, points: 2 },
        { from: 0.7, inclusive: true, points: 1 },
      ],
    }
    const at = (rate: number) => points(bands.evaluate(rule, 2, { rate }))
    expect([0.9001, 0.9, 0.7, 0.6999].map(at)).toEqual([2, 1, 1, 0])
  })
  it('gives 30 of 71 communes nothing where more than half is asked', () => {
    const rule = { bands: [{ from: 0.5, inclusive: false, points: 0.5 }] }
    expect(points(bands.evaluate(rule, 0.5, { rate: 30 / 71 }))).toBe(0)
  })
  it('gives press and radio alone 0.5 of 1', () => {
    const title = { vi: 'x', en: 'x' }
    const rule = {
      items: [
        { title, points: 0.5 },
        { title, points: 0.5 },
      ],
    }
    expect(points(checklist.evaluate(rule, 1, { done: [true, false] }))).toBe(0.5)
    expect(points(checklist.evaluate(rule, 1, { done: [true, true] }))).toBe(1)
    expect(points(checklist.evaluate(rule, 1, { done: null }))).toBe('not-filled')
  })
  it('gives all from 80 % on and rate / 80 % below in QĐ 766', () => {
    const at = (rate: number) => points(thresholdProportional.evaluate({ full: 0.8, decimals: 10 }, 2, { rate }))
    expect([0.8, 1, 0.4, 0].map(at)).toEqual([2, 2, 1, 0])
  })
  it('leaves what is not applicable out instead of giving 0', () => {
    expect(points(yesNo.evaluate({}, 1, { answer: 'not-applicable' }))).toBe('not-applicable')
    expect([points(yesNo.evaluate({}, 1, { answer: 'yes' })), points(yesNo.evaluate({}, 1, { answer: 'no' }))]).toEqual(
      [1, 0],
    )
  })
  it('caps bonus and penalty, and bounds what is typed in', () => {
    expect(points(bonus.evaluate({ each: 0.5 }, 2, { count: 5 }))).toBe(2)
    expect(points(penalty.evaluate({ each: 0.25 }, 1, { count: 2 }))).toBe(0.5)
    expect([1.2, -1, 0.3].map((typed) => points(entered.evaluate({}, 1, { points: typed })))).toEqual([1, 0, 0.3])
  })
})

const share = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000)
const maximum = fc.integer({ min: 1, max: 80 }).map((n) => n / 4)
const rate = fc.oneof(
  fc.constantFrom(0, 0.8, 0.99995, 1, 1.2),
  fc.integer({ min: 0, max: 15_000 }).map((n) => n / 10_000),
)
const goal = fc.integer({ min: 1, max: 100 }).map((n) => n / 100)

/** A rule of a rate bound to random parameters. */
interface OfRate {
  readonly name: string
  readonly scored: (rate: number, maximum: number) => Scored
  readonly attainable: (maximum: number) => Attainable
}

const ofRate: Readonly<Record<string, fc.Arbitrary<OfRate>>> = {
  threshold: fc.tuple(share, share, share).map(([a, b, partial]) => {
    const parameters = { full: Math.max(a, b), floor: Math.min(a, b), partial }
    return {
      name: 'threshold',
      scored: (r: number, m: number) => threshold.evaluate(parameters, m, { rate: r }),
      attainable: (m: number) => threshold.attainable(parameters, m),
    }
  }),
  proportional: fc.tuple(goal, fc.integer({ min: 2, max: 10 })).map(([g, decimals]) => ({
    name: 'proportional',
    scored: (r: number, m: number) => proportional.evaluate({ goal: g, decimals }, m, { rate: r }),
    attainable: (m: number) => proportional.attainable({ goal: g, decimals }, m),
  })),
  'threshold-proportional': goal.map((full) => ({
    name: 'threshold-proportional',
    scored: (r: number, m: number) => thresholdProportional.evaluate({ full, decimals: 10 }, m, { rate: r }),
    attainable: (m: number) => thresholdProportional.attainable({ full, decimals: 10 }, m),
  })),
  bands: fc
    .uniqueArray(fc.tuple(share, fc.boolean()), { minLength: 1, maxLength: 4, selector: ([from]) => from })
    .map((list) => {
      const sorted = [...list].sort((a, b) => b[0] - a[0])
      const parameters = {
        bands: sorted.map(([from, inclusive], index) => ({ from, inclusive, points: sorted.length - index })),
      }
      return {
        name: 'bands',
        scored: (r: number, m: number) => bands.evaluate(parameters, m, { rate: r }),
        attainable: (m: number) => bands.attainable(parameters, m),
      }
    }),
  survey: fc.constant({
    name: 'survey',
    scored: (r: number, m: number) => survey.evaluate({ decimals: 5 }, m, { rate: r }),
    attainable: (m: number) => survey.attainable({ decimals: 5 }, m),
  }),
}

const contains = (possible: Attainable, value: number) =>
  possible.kind === 'range' ? value >= possible.from && value <= possible.to : possible.points.includes(value)

describe.each(Object.entries(ofRate))('a rule of a rate: %s', (_, rules_) => {
  it('gives between 0 and the maximum, and only what it says is attainable', () => {
    fc.assert(
      fc.property(rules_, rate, maximum, (rule, r, m) => {
        const given = points(rule.scored(r, m))
        expect(given).toBeGreaterThanOrEqual(0)
        expect(given).toBeLessThanOrEqual(m)
        expect(contains(rule.attainable(m), Number(given))).toBe(true)
      }),
    )
  })
  it('never gives less for a higher rate', () => {
    fc.assert(
      fc.property(rules_, rate, rate, maximum, (rule, a, b, m) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)]
        expect(Number(points(rule.scored(high, m)))).toBeGreaterThanOrEqual(Number(points(rule.scored(low, m))))
      }),
    )
  })
})

describe('rules of counts, lists, dates and typed points', () => {
  it('stay between 0 and the maximum and inside what is attainable', () => {
    const title = { vi: 'x', en: 'x' }
    fc.assert(
      fc.property(
        maximum,
        fc.nat(50),
        fc.array(fc.boolean(), { maxLength: 6 }),
        fc.integer({ min: 42000, max: 43000 }),
        (m, count, done, day) => {
          const items = done.map((_, index) => ({ title, points: (index + 1) / 4 })).concat({ title, points: 1 })
          const dates = { dates: [{ day: 15, month: 6 }], graceDays: 10, lateShare: 0.5 }
          const all: [Scored, Attainable][] = [
            [bonus.evaluate({ each: 0.25 }, m, { count }), bonus.attainable({ each: 0.25 }, m)],
            [penalty.evaluate({ each: 0.5 }, m, { count }), penalty.attainable({ each: 0.5 }, m)],
            [checklist.evaluate({ items }, m, { done }), checklist.attainable({ items }, m)],
            [deadline.evaluate(dates, m, { received: [day], year: 2016 }), deadline.attainable(dates, m)],
            [entered.evaluate({}, m, { points: count / 3 }), entered.attainable({}, m)],
          ]
          for (const [scored, possible] of all) {
            const given = Number(points(scored))
            expect(given).toBeGreaterThanOrEqual(0)
            expect(given).toBeLessThanOrEqual(m)
            expect(contains(possible, given)).toBe(true)
          }
        },
      ),
    )
  })
})

it('names every rule in both languages and knows it by its kind', () => {
  for (const [kind, rule] of Object.entries(rules)) {
    expect(rule.kind).toBe(kind)
    expect(rule.title.vi).not.toBe(rule.title.en)
  }
})

it('describes a rule in both languages with the points in the writing of the reader', () => {
  const words = threshold.describe({ full: 1, floor: 0.8, partial: 0.5 }, 1)
  expect(words.vi).toBe('Đạt từ 100% trở lên: 1 điểm; từ 80% đến dưới 100%: 0,5 điểm; dưới 80%: 0 điểm.')
  expect(words.en).toContain('0.5 points')
})
