import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseFramework } from '../framework/framework.js'
import type { InputValue } from '../values/cell-value.js'
import {
  type AnyRule,
  type Attainable,
  type BoundRule,
  type Draw,
  type InputKind,
  notKnownWord,
  type RuleLeaf,
  ruleList,
  ruleSchema,
  rules,
  type Scored,
} from './index.js'

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
  level: Number,
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
