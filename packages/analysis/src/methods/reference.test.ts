// Figures of numpy, scipy and pandas, of COINr, and those of fractions where numpy and scipy lose digits, stored with the commands that make them: the files in testing/ say them.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { panelOf } from '../panel/panel-of-cells.js'
import { Table } from '../table/table.js'
import { aggregate } from './aggregate.js'
import { association } from './association.js'
import { benefitOfDoubt } from './benefit-of-doubt.js'
import { convergence } from './convergence.js'
import { copeland } from './copeland.js'
import { correlations } from './correlation.js'
import { cronbach } from './cronbach.js'
import { imputeOverYears } from './impute.js'
import { withoutMissing } from './missing.js'
import { normalise } from './normalise.js'
import { outliers } from './outliers.js'
import { pcaWeights } from './pca-weights.js'
import { percentile } from './percentile.js'
import { principalComponents } from './principal-components.js'
import { rank } from './rank.js'
import { treatOutliers } from './treat-outliers.js'

const maybe = z.number().nullable()
const values = z.array(maybe)
const table = z.array(values)
const weights = z.array(z.number())
const years = z.array(z.number())
const how = z.union([
  z.enum(['min-max', 'z-score', 'rank', 'distance-to-best']),
  z.object({ goalposts: z.object({ low: z.number(), high: z.number() }) }),
])

const file = z.object({
  command: z.string(),
  cases: z.array(z.object({ method: z.string(), given: z.unknown(), expected: z.unknown() })),
})
const storedIn = (name: string) =>
  file.parse(JSON.parse(readFileSync(new URL(`./testing/${name}`, import.meta.url), 'utf8')))
const numpy = storedIn('reference.json')
const coinr = storedIn('coinr.json')
const exact = storedIn('exact.json')
const stored = [...numpy.cases, ...coinr.cases, ...exact.cases]

/** A method, called with what a case gives. */
const called = <T>(shape: z.ZodType<T>, call: (given: T) => unknown) => ({
  of: (given: unknown) => call(shape.parse(given)),
})

const methods: Readonly<Record<string, { of(given: unknown): unknown }>> = {
  normalise: called(z.object({ values, how }), (given) => normalise(given.values, given.how)),
  aggregate: called(z.object({ values, weights, how: z.enum(['arithmetic', 'geometric', 'harmonic']) }), (given) =>
    aggregate(given.values, given.weights, given.how),
  ),
  association: called(z.object({ x: values, y: values, kind: z.enum(['pearson', 'spearman']) }), (given) =>
    association(given.x, given.y, given.kind),
  ),
  correlations: called(z.object({ table }), (given) => correlations(given.table)),
  cronbach: called(z.object({ table }), (given) => cronbach(given.table)),
  principalComponents: called(z.object({ table }), (given) =>
    principalComponents(given.table)?.map(({ share }) => share),
  ),
  pcaWeights: called(z.object({ table }), (given) => pcaWeights(given.table)),
  copeland: called(z.object({ table, weights }), (given) => copeland(given.table, given.weights)),
  withoutMissing: called(
    z.object({ table, policy: z.enum(['mean', 'median']) }),
    (given) => withoutMissing(given.table, given.policy).table,
  ),
  rank: called(z.object({ values }), (given) => {
    const ranks = new Map(
      rank(new Map(given.values.map((value, at) => [`${at}`, value]))).map((each) => [each.unit, each]),
    )
    return given.values.map((_, at) => ranks.get(`${at}`)?.rank ?? null)
  }),
  percentile: called(z.object({ score: z.number(), others: weights }), (given) =>
    percentile(given.score, given.others),
  ),
  outliers: called(z.object({ values }), (given) => {
    const shape = outliers(given.values)
    return { skewness: shape?.skewness, kurtosis: shape?.kurtosis }
  }),
  convergence: called(z.object({ years, rows: z.array(weights) }), (given) => {
    const figure = (unit: string, year: number) => given.rows[Number(unit)]?.[given.years.indexOf(year)] ?? null
    const found = convergence(figure, Object.keys(given.rows), given.years)
    return { sigma: found?.sigma.map(({ variation }) => variation), beta: found?.beta, p: found?.p }
  }),
  imputeOverYears: called(z.object({ years, values }), (given) => {
    const provenance = { source: 'test', line: null }
    const cell = (unit: string, year: number, value: number) => ({ unit, year, node: '1', value, provenance })
    // A second unit has every year, so that the panel does.
    const { panel } = panelOf(
      given.years.flatMap((year, at) => {
        const value = given.values[at] ?? null
        return [cell('B', year, 0), ...(value === null ? [] : [cell('A', year, value)])]
      }),
    )
    const filled = new Map(imputeOverYears(panel, 100).map(({ year, value }) => [year, value]))
    return given.years.map((year) => panel.value('A', year, '1') ?? filled.get(year))
  }),
  groupBy: called(z.object({ rows: z.array(weights), groups: z.array(z.string()), weights }), (given) => {
    const units = Object.keys(given.rows)
    const own = new Map(units.map((unit, at) => [unit, given.weights[at] ?? 0]))
    const grouped = new Table(units, ['1', '2'], given.rows, 'test')
    return grouped.groupBy((unit) => given.groups[Number(unit)] ?? null, 'refuse', own).rows
  }),
  treatOutliers: called(z.object({ values }), (given) => treatOutliers(given.values).values),
  benefitOfDoubt: called(z.object({ table }), (given) => benefitOfDoubt(given.table).map((found) => found?.score)),
}

/** Every number of a figure, with the path that leads to it. */
function numbersOf(value: unknown, path = ''): [path: string, figure: number | null][] {
  if (value === null || typeof value === 'number') return [[path, value]]
  return Object.entries(value ?? {}).flatMap(([key, each]) => numbersOf(each, `${path}/${key}`))
}

describe('the figures of numpy, scipy, pandas, COINr and fractions', () => {
  it('are some hundred', () => {
    expect([numpy.command, coinr.command, exact.command].join()).toMatch(
      /reference_figures\.py.*coinr_figures\.R.*exact_figures\.py/,
    )
    expect(coinr.cases.flatMap(({ expected }) => numbersOf(expected)).length).toBeGreaterThan(250)
    expect(stored.flatMap(({ expected }) => numbersOf(expected)).length).toBeGreaterThan(500)
    expect([...new Set(stored.map(({ method }) => method))].sort()).toEqual(Object.keys(methods).sort())
  })

  it.each(Object.keys(methods))('are those of %s to nine decimals', (name) => {
    for (const { given, expected } of stored.filter(({ method }) => method === name)) {
      const found = new Map(numbersOf(methods[name]?.of(given)))
      for (const [path, figure] of numbersOf(expected)) {
        const place = `${JSON.stringify(given)} ${path}: ${found.get(path)} for ${figure}`
        if (figure === null) expect(found.get(path), place).toBeNull()
        else
          expect(Math.abs((found.get(path) ?? Number.NaN) - figure), place).toBeLessThan(
            1e-9 * Math.max(1, Math.abs(figure)),
          )
      }
    }
  })
})
