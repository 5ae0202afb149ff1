import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseFramework } from '../framework/framework.js'
import type { InputValue } from '../values/cell-value.js'
import { dayOf } from '../values/date.js'
import {
  type AnyRule,
  type Attainable,
  type BoundRule,
  bands,
  bonus,
  checklist,
  type Draw,
  deadline,
  entered,
  type InputKind,
  notKnownWord,
  penalty,
  proportional,
  type RuleLeaf,
  ruleList,
  ruleSchema,
  rules,
  type Scored,
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

/** Choices out of a list of numbers, which fast-check makes up and shrinks; beyond its end the first choice is taken. */
const draws = fc.array(fc.nat(), { maxLength: 60 }).map((numbers): Draw => {
  const rest = numbers.values()
  const below = (count: number) => (rest.next().value ?? 0) % count
  return {
    oneOf(values) {
      const chosen = values[below(values.length)]
      if (chosen === undefined) throw new Error('nothing to choose from')
      return chosen
    },
    whole: (from, to) => from + below(to - from + 1),
  }
})

/** A rule with parameters that make sense on a leaf. */
const trialOf = (rule: AnyRule, draw: Draw) => {
  const maximum = draw.whole(1, 80) / 4
  const parameters = rule.trial.parameters(draw, maximum)
  const bound = ruleSchema.parse({ ...parameters, kind: rule.kind })
  return { maximum, parameters, bound, kind: leafKind(rule.kind) }
}
const leafKind = (kind: string): RuleLeaf['kind'] => (kind === 'bonus' || kind === 'penalty' ? kind : 'points')

const YEAR = 2016
const scoredOf = (rule: BoundRule, maximum: number, cells: readonly InputValue[]) => {
  const read = rule.read(cells, { year: YEAR, dateSystem: '1900' })
  if (!read.ok) throw new Error(`${rule.kind} ${JSON.stringify(cells)}: ${read.error.reason.en}`)
  const scored = rule.evaluate(maximum, read.value)
  if (!scored.ok) throw new Error(scored.error.en)
  return scored.value
}
const pointsIn = (scored: Scored) => (scored.status === 'scored' ? scored.points : null)

const contains = (possible: Attainable, value: number) =>
  possible.kind === 'range' ? value >= possible.from && value <= possible.to : possible.points.includes(value)

/** How much of a figure there is; `null` for what is left out of every comparison. */
const AMOUNTS: Readonly<Record<InputKind, (cell: InputValue) => number | null>> = {
  rate: Number,
  received: (cell) => (cell === null ? null : Math.floor(Number(cell))),
  answer: (cell) => (cell === 'Có' ? 1 : cell === 'Không' ? 0 : null),
  done: (cell) => (cell === 'Có' || cell === true || cell === 1 ? 1 : 0),
  count: Number,
  points: Number,
}

/** Whether no figure of the first is more than that of the second. */
const isNoMore = (kind: InputKind, first: readonly InputValue[], second: readonly InputValue[]): boolean =>
  first.every((cell, place) => {
    const [a, b] = [AMOUNTS[kind](cell), AMOUNTS[kind](second[place] ?? null)]
    return a !== null && b !== null && a <= b
  })

describe.each(ruleList.map((rule) => [rule.kind, rule] as const))('every rule: %s', (kind, rule) => {
  it('gives between 0 and the maximum, and only what it says is attainable', () => {
    fc.assert(
      fc.property(draws, (draw) => {
        const { maximum, parameters, bound } = trialOf(rule, draw)
        const points = pointsIn(scoredOf(bound, maximum, rule.trial.cells(draw, parameters, YEAR)))
        if (points === null) return
        expect(points).toBeGreaterThanOrEqual(0)
        expect(points).toBeLessThanOrEqual(maximum)
        expect(contains(bound.attainable(maximum), points)).toBe(true)
      }),
    )
  })

  it(`is ${rule.trial.monotone}: more of its figures never turns that round`, () => {
    fc.assert(
      fc.property(draws, (draw) => {
        const { maximum, parameters, bound } = trialOf(rule, draw)
        const [first, second] = [rule.trial.cells(draw, parameters, YEAR), rule.trial.cells(draw, parameters, YEAR)]
        if (!isNoMore(bound.input, first, second)) return
        const [a, b] = [first, second].map((cells) => pointsIn(scoredOf(bound, maximum, cells)))
        if (typeof a !== 'number' || typeof b !== 'number') return
        expect(rule.trial.monotone === 'rising' ? b - a : a - b).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('fits a leaf of its kind with what a trial makes up, and with its example', () => {
    fc.assert(
      fc.property(draws, (draw) => {
        const { maximum, bound, kind: leaf } = trialOf(rule, draw)
        expect(bound.misfits({ maximum, kind: leaf })).toEqual([])
      }),
    )
    const example = ruleSchema.parse({ ...rule.example, kind })
    expect(example.misfits({ maximum: 2, kind: leafKind(kind) })).toEqual([])
  })

  it('leaves what is not filled in open', () => {
    const bound = ruleSchema.parse({ ...rule.example, kind })
    expect(scoredOf(bound, 2, [null]).status).toBe('not-filled')
  })

  it('comes back from the words of the authoring sheet as it went', () => {
    fc.assert(
      fc.property(draws, (draw) => {
        const { bound } = trialOf(rule, draw)
        const { words, cells, list } = bound.authored()
        const lines = list?.split('\n') ?? []
        const read = lines.length > 0 ? rule.authoring.list?.read(lines) : undefined
        if (read && !read.ok) throw new Error(read.error.en)
        const numbers = rule.authoring.cells.map(({ column, parameter }) => [
          parameter,
          cells[column.key] === notKnownWord ? null : cells[column.key],
        ])
        expect(words).toBe(rule.authoring.words)
        expect(ruleSchema.parse({ kind, ...Object.fromEntries(numbers), ...read?.value }).parameters).toEqual(
          bound.parameters,
        )
      }),
    )
  })

  it('refuses a line of its list that is none, with the line', () => {
    const read = rule.authoring.list?.read(['??']) ?? null
    expect(read === null || (!read.ok && read.error.vi.includes('«??»') && read.error.en.includes('“??”'))).toBe(true)
  })

  it('speaks both languages: its name, its sentence, its trace, its figures', () => {
    fc.assert(
      fc.property(draws, (draw) => {
        const { maximum, parameters, bound } = trialOf(rule, draw)
        const scored = scoredOf(bound, maximum, rule.trial.cells(draw, parameters, YEAR))
        const texts = [
          rule.title,
          bound.describe(maximum),
          ...bound.figures,
          ...(rule.cause ? [rule.cause.title] : []),
          ...('trace' in scored ? [scored.trace] : []),
        ]
        for (const { vi, en } of texts) for (const text of [vi, en]) expect(text).toMatch(/^(?!.*[{}])\S/)
        expect(rule.title.vi).not.toBe(rule.title.en)
        expect(bound.describe(maximum).vi).not.toBe(bound.describe(maximum).en)
      }),
    )
  })

  it('stands in the index under its own name, with words that no other rule has', () => {
    expect(Object.entries(rules).find(([, each]) => each.kind === kind)?.[0]).toBe(kind)
    expect(ruleList.filter(({ authoring }) => authoring.words === rule.authoring.words)).toHaveLength(1)
  })
})

describe('what makes no sense is refused with its place and a sentence', () => {
  const title = { vi: 'a', en: 'a' }
  const frameworkOf = (beside: readonly object[], rule: object = { kind: 'entered' }) =>
    parseFramework({
      id: 'x',
      decision: null,
      date: null,
      years: [2026],
      title,
      source: 's',
      total: 1,
      nodes: [{ code: '1', title, maximum: 1, rule }, ...beside],
    })
  const mistakes = (rule: object) => {
    const own = frameworkOf([], rule)
    return own.ok ? [] : own.error.map(({ path, message }) => [path, message.en])
  }
  const step = (from: number, points: number | null) => ({ from, inclusive: true, points })
  const FALLING = 'a higher band must not have fewer points than a lower one'
  const NOT_BESIDE = 'this rule is for a node of its own kind, bonus or penalty'

  it.each<[string, object, string, string]>([
    [
      'a floor above full',
      { kind: 'threshold', full: 0.5, floor: 0.8 },
      'floor',
      'the floor must not stand above the rate that gives all points',
    ],
    ['96 for 96 %', { kind: 'threshold', floor: 96 }, 'floor', 'must be from 0 % to 100 %'],
    ['a goal of nothing', { kind: 'proportional', goal: 0 }, 'goal', 'must be above 0 % and at most 100 %'],
    ['decimals by halves', { kind: 'survey', decimals: 2.5 }, 'decimals', 'must be a whole number from 0 to 10'],
    ['bands that fall', { kind: 'bands', bands: [step(0.9, 0.5), step(0.7, 1)] }, 'bands[1].points', FALLING],
    [
      'bands that fall around one that is not known',
      { kind: 'bands', bands: [step(0.9, 0.5), step(0.7, null)], below: 1 },
      'below',
      FALLING,
    ],
    [
      'bands above the maximum',
      { kind: 'bands', bands: [step(0.9, 5)] },
      'bands[0].points',
      'the band has 5 points, more than the maximum 1',
    ],
    [
      'bands the wrong way round',
      { kind: 'bands', bands: [step(0.7, 1), step(0.9, 1)] },
      'bands',
      'bands go from the highest bound down',
    ],
    [
      'a checklist that never reaches the maximum',
      { kind: 'checklist', items: [{ title, points: 0.2 }] },
      'items',
      'the items add up to 0.2, which never reaches the maximum 1',
    ],
    ['a bonus on a plain node', { kind: 'bonus', each: 0.5 }, 'kind', NOT_BESIDE],
    ['a penalty on a plain node', { kind: 'penalty', each: 0.5 }, 'kind', NOT_BESIDE],
    [
      'month 13',
      { kind: 'deadline', dates: [{ day: 1, month: 13 }] },
      'dates[0].month',
      'the month must be from 1 to 12',
    ],
    ['a parameter left out', { kind: 'threshold-proportional' }, 'full', 'is missing'],
    ['words for a number', { kind: 'threshold', full: 'all' }, 'full', 'must be a number'],
  ])('%s', (_name, rule, path, message) => expect(mistakes(rule)).toEqual([[`nodes[0].rule.${path}`, message]]))

  it.each<[string, object, string]>([
    ['a parameter that there is not', { kind: 'yes-no', full: 1 }, 'has entries that are not known: full'],
    ['a rule that there is not', { kind: 'guess' }, 'there is no such kind of rule'],
  ])('%s', (_name, rule, message) => expect(mistakes(rule)).toEqual([['nodes[0].rule', message]]))

  it('a bonus below a node of bonus makes sense', () => {
    const child = { code: '2.1', title, maximum: 2, rule: { kind: 'bonus', each: 0.5 } }
    expect(frameworkOf([{ code: '2', title, maximum: 2, kind: 'bonus', children: [child] }]).ok).toBe(true)
  })
})

describe('steps that no source states', () => {
  const rule = {
    bands: [
      { from: 1, inclusive: true, points: 1 },
      { from: 0.96, inclusive: true, points: 0.5 },
    ],
    below: null,
  }
  it('have no points, in code as in the formula, and are told in words', () => {
    const below = bands.evaluate(rule, 1, { rate: 0.9 })
    expect(below.status === 'not-known' && below.trace.vi).toBe(
      'Tỷ lệ 90%: nguồn không nêu mức này được bao nhiêu điểm',
    )
    expect([0.96, 1].map((rate) => points(bands.evaluate(rule, 1, { rate })))).toEqual([0.5, 1])
    expect(bands.formula(rule, 1, { rate: 'D5' })).toBe(
      'IF(D5="","",IF(ROUND(D5,12)>=1,1,IF(ROUND(D5,12)>=0.96,0.5,"")))',
    )
    expect(bands.describe(rule, 1).vi).toBe('Từ 100%: 1 điểm; từ 96%: 0,5 điểm; thấp hơn: chưa rõ điểm.')
    expect(bands.attainable(rule, 1)).toEqual({ kind: 'range', from: 0, to: 1 })
  })
})

it('describes a rule in both languages with the points in the writing of the reader', () => {
  const words = threshold.describe({ full: 1, floor: 0.8, partial: 0.5 }, 1)
  expect(words.vi).toBe('Đạt từ 100% trở lên: 1 điểm; từ 80% đến dưới 100%: 0,5 điểm; dưới 80%: 0 điểm.')
  expect(words.en).toContain('0.5 points')
})
