// What a method may not depend on: who is named first, the unit of measure, where a scale begins, whether each unit stands there
// twice. Each method states which of these leave its answer as it is; all are tried on drawn tables, with ties and gaps.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scoreIndex } from './index/index.js'
import { type Index, type IndexNode, WHOLE } from './index/index-design.js'
import { leaveOneOut } from './index/leave-one-out.js'
import { type Aggregation, aggregate } from './methods/aggregate.js'
import { association } from './methods/association.js'
import { benefitOfDoubt } from './methods/benefit-of-doubt.js'
import { coherence } from './methods/coherence.js'
import { convergence } from './methods/convergence.js'
import { copeland } from './methods/copeland.js'
import { correlations } from './methods/correlation.js'
import { cronbach } from './methods/cronbach.js'
import { imputeInGroups } from './methods/impute.js'
import { withoutMissing } from './methods/missing.js'
import { type Normalisation, normalise } from './methods/normalise.js'
import { outliers } from './methods/outliers.js'
import { pcaWeights } from './methods/pca-weights.js'
import { percentile } from './methods/percentile.js'
import { principalComponents } from './methods/principal-components.js'
import { rank } from './methods/rank.js'
import { strengths } from './methods/strengths.js'
import { treatOutliers } from './methods/treat-outliers.js'
import { Table } from './table/table.js'
import { valueOrThrow } from './value-or-throw.js'

type Figures = readonly (readonly (number | null)[])[]

/** An answer: figures a unit, figures a node, or one figure. */
interface Answer {
  readonly units?: readonly unknown[]
  readonly whole?: unknown
}

/** A method as what it says of a table, and what leaves its answer as it is. */
interface Asked {
  readonly says: (table: Figures) => Answer
  readonly shift?: true
  readonly scale?: true
  /** Whether each unit standing there twice changes nothing. */
  readonly twice?: true
}

const codesOf = (table: Figures) => (table[0] ?? []).map((_, node) => `n${node}`)
const unitsOf = (table: Figures) => table.map((_, unit) => `u${unit}`)
const named = (table: Figures) => new Table(unitsOf(table), codesOf(table), table, 'drawn')
const column = (table: Figures, node = 0) => table.map((row) => row[node] ?? null)
const ones = (table: Figures) => codesOf(table).map(() => 1)
const leaf = (code: string): IndexNode => ({
  code,
  title: { vi: code, en: code },
  weight: 1,
  direction: 'more',
  maximum: null,
  children: [],
})
const indexOf = (table: Figures, scale: Normalisation): Index => ({
  id: 'drawn',
  title: { vi: 'x', en: 'x' },
  source: 'drawn',
  nodes: codesOf(table).map(leaf),
  scale,
  composition: ['arithmetic'],
  missing: 'share-weight',
  outOf: null,
  decimals: 2,
})
const normalised = (how: Normalisation) => (table: Figures) => ({ units: normalise(column(table), how) })
const ofUnits = <T>(table: Figures, of: ReadonlyMap<string, T>) => unitsOf(table).map((unit) => of.get(unit) ?? null)

const methods: Readonly<Record<string, Asked>> = {
  'min-max': { says: normalised('min-max'), shift: true, scale: true, twice: true },
  'z-score': { says: normalised('z-score'), shift: true, scale: true },
  'share of ranks': { says: normalised('rank'), shift: true, scale: true },
  'distance to the best': { says: normalised('distance-to-best'), scale: true, twice: true },
  ranks: {
    says: (table) => ({
      units: ofUnits(
        table,
        new Map(
          rank(new Map(column(table).map((value, at) => [`u${at}`, value]))).map((each) => [each.unit, each.rank]),
        ),
      ),
    }),
    shift: true,
    scale: true,
  },
  percentile: {
    says: (table) => {
      const known = column(table).filter((value) => value !== null)
      return { whole: known.length === 0 ? null : percentile(Math.max(...known) / 2 + Math.min(...known) / 2, known) }
    },
    shift: true,
    scale: true,
    twice: true,
  },
  copeland: { says: (table) => ({ units: copeland(table, ones(table)) }), shift: true, scale: true },
  pearson: {
    says: (table) => ({ whole: association(column(table), column(table, 1), 'pearson')?.coefficient ?? null }),
    shift: true,
    scale: true,
  },
  spearman: {
    says: (table) => ({ whole: association(column(table), column(table, 1), 'spearman')?.coefficient ?? null }),
    shift: true,
    scale: true,
  },
  correlations: { says: (table) => ({ whole: correlations(table) }), shift: true, scale: true },
  coherence: { says: (table) => ({ whole: coherence(named(table), () => '1') }), shift: true, scale: true },
  cronbach: { says: (table) => ({ whole: cronbach(table) }), shift: true, scale: true },
  'shares of components': {
    says: (table) => ({ whole: principalComponents(table)?.map(({ share }) => share) ?? null }),
    shift: true,
    scale: true,
  },
  outliers: { says: (table) => ({ whole: outliers(column(table)) }), shift: true, scale: true },
  'what outliers are moved': {
    says: (table) => ({ units: column(table).map((_, at) => treatOutliers(column(table)).moved.includes(at)) }),
    shift: true,
    scale: true,
  },
  strengths: {
    says: (table) => ({
      units: table.map((_, unit) => strengths(table, codesOf(table), unit).map(({ distance }) => distance)),
    }),
    shift: true,
    scale: true,
  },
  'benefit of the doubt': {
    says: (table) => ({ units: benefitOfDoubt(table).map((found) => found?.score ?? null) }),
    scale: true,
    twice: true,
  },
  convergence: {
    says: (table) => {
      const figure = (unit: string, year: number) => table[Number(unit.slice(1))]?.[year] ?? null
      const found = convergence(figure, unitsOf(table), [0, 1])
      return { whole: found && { sigma: found.sigma, beta: found.beta } }
    },
    scale: true,
  },
  'what is imputed, and from how many': {
    says: (table) => ({
      units: unitsOf(table).map((unit) =>
        imputeInGroups(named(table), () => 'all').flatMap((each) => (each.unit === unit ? [each.from] : [])),
      ),
    }),
    shift: true,
    scale: true,
  },
  'ranks of an index on one scale': {
    says: (table) => {
      const { ranks } = valueOrThrow(scoreIndex(indexOf(table, 'min-max'), named(table)))
      return { units: ofUnits(table, new Map(ranks.map(({ unit, rank: own }) => [unit, own]))) }
    },
    shift: true,
    scale: true,
  },
  'scores of an index on one scale': {
    says: (table) => {
      const scores = valueOrThrow(scoreIndex(indexOf(table, 'min-max'), named(table)))
      return { units: ofUnits(table, scores.table.column(WHOLE)) }
    },
    shift: true,
    scale: true,
    twice: true,
  },
  'ranks without a node': {
    says: (table) => {
      const found = valueOrThrow(leaveOneOut(indexOf(table, 'min-max'), named(table)))
      return { units: unitsOf(table).map((unit) => found.map(({ ranks }) => ranks.get(unit)?.rank ?? null)) }
    },
    shift: true,
    scale: true,
  },
}

/** Figures in tenths above 0, as points are, some of them missing; few enough values that ties are common. */
const figure = fc.option(
  fc.integer({ min: 1, max: 40 }).map((tenths) => tenths / 10),
  { freq: 8 },
)
const tables = fc
  .tuple(fc.integer({ min: 4, max: 8 }), fc.integer({ min: 2, max: 4 }))
  .chain(([units, nodes]) =>
    fc.array(fc.array(figure, { minLength: nodes, maxLength: nodes }), { minLength: units, maxLength: units }),
  )
const eachFigure = (table: Figures, change: (value: number) => number): Figures =>
  table.map((row) => row.map((value) => (value === null ? null : change(value))))

/** The same but for the last digits of binary fractions. */
function expectNear(found: unknown, wanted: unknown): void {
  if (typeof found === 'number' && typeof wanted === 'number') expect(found).toBeCloseTo(wanted, 7)
  else if (typeof wanted === 'object' && wanted !== null && typeof found === 'object' && found !== null) {
    expect(Object.keys(found)).toEqual(Object.keys(wanted))
    const [left, right] = [Object.values(found), Object.values(wanted)]
    for (const [at, each] of right.entries()) expectNear(left[at], each)
  } else expect(found).toEqual(wanted)
}

const given = (is: keyof Asked) => Object.entries(methods).filter(([, asked]) => asked[is])

describe('the answer of a method', () => {
  it.each(Object.entries(methods))('is the same whoever is named first: %s', (_name, { says }) => {
    fc.assert(
      fc.property(tables, (table) => {
        const [plain, turned] = [says(table), says([...table].reverse())]
        expectNear(turned.units && [...turned.units].reverse(), plain.units)
        expectNear(turned.whole, plain.whole)
      }),
    )
  })
  // Halves and powers of two: what is shifted and scaled by them has the same binary fraction, so that ties stay ties.
  it.each(given('shift'))('is the same wherever the scale begins: %s', (_name, { says }) => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 64 }), (table, shift) =>
        expectNear(says(eachFigure(table, (value) => value + shift)), says(table)),
      ),
    )
  })
  it.each(given('scale'))('is the same in every unit of measure: %s', (_name, { says }) => {
    fc.assert(
      fc.property(tables, fc.constantFrom(0.25, 3, 1000, 0.001, 7.3), (table, scale) =>
        expectNear(says(eachFigure(table, (value) => value * scale)), says(table)),
      ),
    )
  })
  it.each(given('twice'))('is the same where each unit stands there twice: %s', (_name, { says }) => {
    fc.assert(
      fc.property(tables, (table) => {
        const [plain, twice] = [says(table), says([...table, ...table])]
        expectNear(twice.units?.slice(0, table.length), plain.units)
        expectNear(twice.units?.slice(table.length), plain.units)
        expectNear(twice.whole, plain.whole)
      }),
    )
  })
})

describe('units that stand there twice', () => {
  it('have the same correlation on more pairs, and so a smaller p', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const [x, y] = [column(table), column(table, 1)]
        for (const kind of ['pearson', 'spearman'] as const) {
          const [once, twice] = [association(x, y, kind), association([...x, ...x], [...y, ...y], kind)]
          if (!once || !twice) continue
          expect(twice.coefficient).toBeCloseTo(once.coefficient, 9)
          expect(twice.n).toBe(2 * once.n)
          expect(twice.p).toBeLessThanOrEqual(once.p + 1e-12)
        }
      }),
    )
  })
  it('share their rank, and the next is two further', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const of = (values: readonly (number | null)[]) => rank(new Map(values.map((value, at) => [`u${at}`, value])))
        const [once, twice] = [of(column(table)), of([...column(table), ...column(table)])]
        const places = new Map(twice.map((each) => [each.unit, each.rank]))
        for (const { unit, rank: own } of once) {
          expect(places.get(unit)).toBe(2 * own - 1)
          expect(places.get(`u${Number(unit.slice(1)) + table.length}`)).toBe(2 * own - 1)
        }
      }),
    )
  })
  it('win and lose twice in a duel of all', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const [once, twice] = [copeland(table, ones(table)), copeland([...table, ...table], ones(table))]
        expect(twice.slice(0, table.length)).toEqual(once.map((wins) => wins * 2 + 0))
      }),
    )
  })
})

describe('nodes', () => {
  it('that stand there twice with half their weight change no mean', () => {
    const how = fc.constantFrom<Aggregation>('arithmetic', 'geometric', 'harmonic')
    const weighed = fc.array(fc.tuple(figure, fc.integer({ min: 0, max: 4 })), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(weighed, how, (pairs, mean) => {
        const [values, weights] = [pairs.map(([value]) => value), pairs.map(([, weight]) => weight)]
        const halves = weights.map((weight) => weight / 2)
        const once = aggregate(values, weights, mean)
        expectNear(aggregate([...values, ...values], [...halves, ...halves], mean), once)
        expectNear(aggregate([...values].reverse(), [...weights].reverse(), mean), once)
        const scaled = aggregate(
          values.map((value) => value && value * 4),
          weights,
          mean,
        )
        expectNear(scaled, once === null ? null : 4 * once)
      }),
    )
  })
  it('have the weights of components whatever they are called', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const turned = pcaWeights(table.map((row) => [...row].reverse()))
        expectNear(turned && [...turned].reverse(), pcaWeights(table))
      }),
    )
  })
  it('are filled with a middle that moves with them', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom<'mean' | 'median'>('mean', 'median'), (table, policy) => {
        const moved = withoutMissing(
          eachFigure(table, (value) => value * 2 + 8),
          policy,
        )
        expectNear(
          moved.table,
          eachFigure(withoutMissing(table, policy).table, (value) => value * 2 + 8),
        )
      }),
    )
  })
})
