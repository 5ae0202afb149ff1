// Every rule three ways on the same inputs: evaluated, as a native formula recalculated by LibreOffice, as a custom function.
import { mkdtempSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { answerWords, type BoundRule, dayOf, inputCount, readInputs, ruleSchema } from '@parscore/scoring'
import fc from 'fast-check'
import { type Cell, type CellValue, parseCsv, writeXlsx } from 'hucre'
import { beforeAll, describe, expect, it } from 'vitest'
import { builtFunctions } from '../../packages/addin/scripts/built-functions.mjs'
import { foreignToExcel2010 } from './testing/excel-2010.js'
import { convert, everySheetAsCsv } from './testing/libreoffice.js'

/** Inputs a rule is tried with: thousands in `npm run test:all`. */
const CASES = process.env.PARSCORE_TESTS === 'all' ? 10_000 : 1_000
/** Rules with other parameters among them. */
const VARIANTS = 100
const SEED = 20261121
const NOTHING = 1e-9

type CustomFunction = (...given: unknown[]) => unknown
/** How a rule is called as a custom function; `null` where no function has its parameters. */
type AsFunction = (
  functions: ReadonlyMap<string, CustomFunction>,
  rule: BoundRule,
  maximum: number,
  inputs: readonly CellValue[],
  year: number,
) => unknown

interface Trial {
  readonly rule: BoundRule
  readonly maximum: number
  readonly inputs: readonly CellValue[]
  readonly year: number
}

const quarter = fc.integer({ min: 1, max: 40 }).map((quarters) => quarters / 4)
const maximum = fc.oneof(quarter, fc.constantFrom(0.5, 0.75, 1, 1.5, 5.5, 16.5))
const percent = fc.integer({ min: 0, max: 100 }).map((value) => value / 100)
const rate = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: 0, max: 1.4, noNaN: true }) },
  { weight: 3, arbitrary: percent },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 500 }))
      .map(([a, b]) => Math.min(9, a / b)),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      null,
      0,
      0.5,
      0.7,
      0.7999,
      0.8,
      0.9,
      0.90001,
      0.96,
      0.99995,
      0.999999999999,
      1,
      1.3,
      51 / 57,
      0.1 + 0.2,
      0.8 - 1e-13,
    ),
  },
)
const serial = (day: number, month: number, year: number): number => {
  const made = dayOf(year, month, day)
  return made.ok ? made.value.serial : serial(day - 1, month, year)
}
const date = fc
  .record({ day: fc.integer({ min: 1, max: 31 }), month: fc.integer({ min: 1, max: 12 }) })
  .filter(({ day, month }) => day <= 29 || dayOf(2015, month, day).ok)
const unique = (values: readonly number[]) => [...new Set(values)].sort((a, b) => b - a)

interface Kind {
  readonly parameters: fc.Arbitrary<object>
  readonly inputs: (rule: BoundRule, year: number) => fc.Arbitrary<readonly CellValue[]>
  readonly asFunction?: AsFunction
}

const rates = { inputs: () => rate.map((value) => [value]) }

const kinds: Readonly<Record<string, Kind>> = {
  threshold: {
    ...rates,
    parameters: fc.record({
      full: fc.constantFrom(1, 1, 0.95),
      floor: fc.constantFrom(0.5, 0.7, 0.8),
      partial: fc.constantFrom(0, 0.25, 0.5, 0.75),
    }),
    asFunction: (functions, { parameters }, most, [value]) =>
      parameters.full === 1
        ? functions.get('THRESHOLD100')?.([[value ?? '']], [[most]], [[parameters.floor]], [[parameters.partial]])
        : undefined,
  },
  proportional: {
    ...rates,
    parameters: fc.record({ goal: fc.constantFrom(1, 1, 0.1, 0.6, 0.85), decimals: fc.constantFrom(2, 4, 5, 10) }),
    asFunction: (functions, { parameters }, most, [value]) =>
      functions.get('PROPORTIONAL')?.([[value ?? '']], [[most]], [[parameters.goal]], [[parameters.decimals]]),
  },
  'threshold-proportional': {
    ...rates,
    parameters: fc.record({ full: fc.constantFrom(0.5, 0.8, 0.9, 1), decimals: fc.constantFrom(4, 10) }),
  },
  survey: { ...rates, parameters: fc.record({ decimals: fc.constantFrom(4, 5, 10) }) },
  bands: {
    ...rates,
    parameters: fc
      .tuple(
        fc.uniqueArray(percent, { minLength: 1, maxLength: 5 }),
        fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
        fc.array(quarter, { minLength: 5, maxLength: 5 }),
      )
      .map(([bounds, inclusive, points]) => ({
        bands: unique(bounds).map((from, index) => ({
          from,
          inclusive: inclusive[index] ?? true,
          points: (points[index] ?? 1) / 4,
        })),
      })),
  },
  checklist: {
    parameters: fc.array(quarter, { minLength: 1, maxLength: 12 }).map((points) => ({
      items: points.map((each, index) => ({ title: { vi: `Việc ${index}`, en: `Item ${index}` }, points: each / 8 })),
    })),
    inputs: (rule) =>
      fc.array(fc.constantFrom<CellValue>(null, 'Có', 'Không', true, false, 1, 0), {
        minLength: inputCount(rule),
        maxLength: inputCount(rule),
      }),
  },
  deadline: {
    parameters: fc.record({
      dates: fc.array(date, { minLength: 1, maxLength: 4 }),
      graceDays: fc.constantFrom(0, 0, 5, 30),
      lateShare: fc.constantFrom(0, 0.5),
    }),
    inputs: ({ parameters }, year) => {
      const { dates } = parameters
      const days = Array.isArray(dates) ? dates : []
      return fc.tuple(
        ...days.map(({ day, month }: { day: number; month: number }) =>
          fc.oneof(
            {
              weight: 9,
              arbitrary: fc
                .constantFrom(-200, -1, 0, 0.5, 0.99999, 1, 1.00001, 4, 5, 6, 30, 31, 100)
                .map((offset) => serial(day, month, year) + offset),
            },
            { weight: 1, arbitrary: fc.constant<number | null>(null) },
          ),
        ),
      )
    },
    asFunction: (functions, { parameters }, most, [received], year) => {
      const { dates, graceDays, lateShare } = parameters
      if (!Array.isArray(dates) || dates.length > 1) return undefined
      const [{ day, month }] = dates
      return functions.get('DEADLINEPOINTS')?.(
        [[received ?? '']],
        [[serial(day, month, year)]],
        [[most]],
        [[graceDays]],
        [[lateShare]],
      )
    },
  },
  'yes-no': {
    parameters: fc.constant({}),
    inputs: () => fc.constantFrom(null, ...Object.values(answerWords)).map((answer) => [answer]),
  },
  entered: {
    parameters: fc.constant({}),
    inputs: () => fc.option(fc.double({ min: 0, max: 20, noNaN: true })).map((points) => [points]),
  },
  bonus: {
    parameters: fc.record({ each: fc.constantFrom(0.1, 0.25, 1 / 3, 2) }),
    inputs: () => fc.option(fc.integer({ min: 0, max: 60 })).map((count) => [count]),
  },
  penalty: {
    parameters: fc.record({ each: fc.constantFrom(0.1, 0.25, 0.7) }),
    inputs: () => fc.option(fc.integer({ min: 0, max: 60 })).map((count) => [count]),
  },
}

function trials(kind: string, { parameters, inputs }: Kind): Trial[] {
  const variants = fc.sample(fc.tuple(parameters, maximum, fc.constantFrom(2015, 2016, 2024, 2025)), {
    seed: SEED,
    numRuns: VARIANTS,
  })
  return variants.flatMap(([chosen, most, year], index) => {
    const rule = ruleSchema.parse({ ...chosen, kind })
    return fc
      .sample(inputs(rule, year), { seed: SEED + index, numRuns: CASES / VARIANTS })
      .map((given) => ({ rule, maximum: most, inputs: given, year }))
  })
}

/** The points that the package gives; `null` where it gives none. */
function evaluated({ rule, maximum: most, inputs, year }: Trial): number | null {
  const values = inputs.map((value) => (value instanceof Date ? null : value))
  const read = readInputs(rule, values, { year, dateSystem: '1900' })
  const scored = read.ok ? rule.evaluate(most, read.value) : null
  return scored?.ok && scored.value.status === 'scored' ? scored.value.points : null
}

/** Inputs stand in A to L of a row, the year in M, the maximum in N, the formula in O, that with the maximum of the cell in P. */
function formulas({ rule, maximum: most, inputs }: Trial, row: number): readonly [string, string] {
  const isMany = rule.cells[0] === 'done' || rule.cells[0] === 'received'
  const last = String.fromCharCode(64 + Math.max(1, inputs.length))
  const cells = { [rule.cells[0] ?? '']: isMany ? `A${row}:${last}${row}` : `A${row}`, year: `M${row}` }
  return [rule.formula(most, cells), rule.formula(`N${row}`, cells)]
}

async function recalculated(all: ReadonlyMap<string, readonly Trial[]>): Promise<Map<string, string[][]>> {
  const folder = mkdtempSync(join(tmpdir(), 'parscore-rules-'))
  const files: string[] = []
  for (const [kind, list] of all) {
    const cells = new Map<string, Partial<Cell>>()
    const rows = list.map(({ inputs, year, maximum: most }) => [
      ...inputs,
      ...Array<null>(12 - inputs.length).fill(null),
      year,
      most,
    ])
    for (const [index, trial] of list.entries())
      for (const [place, formula] of formulas(trial, index + 1).entries())
        cells.set(`${index},${14 + place}`, { formula })
    const file = join(folder, `${kind}.xlsx`)
    await writeFile(file, await writeXlsx({ sheets: [{ name: 'R', rows, cells }] }))
    files.push(file)
  }
  const out = await convert(files, everySheetAsCsv)
  const read = await Promise.all(
    [...all.keys()].map(async (kind) => {
      const csv = parseCsv(await readFile(join(out, `${kind}-R.csv`), 'utf8'), { delimiter: ',' })
      return [kind, csv.map((row) => [String(row[14] ?? ''), String(row[15] ?? '')])] as const
    }),
  )
  return new Map(read)
}

const same = (shown: string, points: number | null) =>
  points === null ? shown === '' : shown !== '' && Math.abs(Number(shown) - points) <= NOTHING

const all = new Map(Object.entries(kinds).map(([kind, made]) => [kind, trials(kind, made)] as const))
let shown: Map<string, string[][]>
let functions: ReadonlyMap<string, CustomFunction>

describe(`every rule on ${CASES} inputs`, () => {
  beforeAll(async () => {
    shown = await recalculated(all)
    functions = await builtFunctions(fileURLToPath(new URL('../../packages/addin/dist/', import.meta.url)))
  }, 300_000)

  it.each(Object.keys(kinds))('%s gives the same points as a native formula', (kind) => {
    const list = all.get(kind) ?? []
    const different = list.flatMap((trial, index) => {
      const points = evaluated(trial)
      const [own, cell] = shown.get(kind)?.[index] ?? ['missing', 'missing']
      return same(own ?? '', points) && same(cell ?? '', points)
        ? []
        : [
            `${JSON.stringify(trial.rule.parameters)} ${trial.maximum} ${JSON.stringify(trial.inputs)}: ${own}, ${cell} ≠ ${points}`,
          ]
    })
    expect(list).toHaveLength(CASES)
    expect(list.filter((trial) => evaluated(trial) !== null).length).toBeGreaterThan(CASES / 4)
    expect(different).toEqual([])
  })

  it.each(Object.entries(kinds).filter(([, { asFunction }]) => asFunction))(
    '%s gives the same points as a custom function',
    (kind, { asFunction }) => {
      const called = (all.get(kind) ?? []).flatMap((trial) => {
        const answer = asFunction?.(functions, trial.rule, trial.maximum, trial.inputs, trial.year)
        return answer === undefined ? [] : [{ trial, answer: valueIn(answer) }]
      })
      const different = called.filter(({ trial, answer }) => !same(String(answer), evaluated(trial)))
      expect(called.length).toBeGreaterThan(CASES / 5)
      expect(different.slice(0, 5)).toEqual([])
    },
  )

  it('writes formulas that Excel 2010 knows', () => {
    const foreign = [...all.values()].flatMap((list) =>
      list
        .filter((_, index) => index % 50 === 0)
        .flatMap((trial) => formulas(trial, 1).flatMap((formula) => foreignToExcel2010(formula))),
    )
    expect(foreign).toEqual([])
  })
})

/** The single value of what a custom function answers. */
const valueIn = (answer: unknown): unknown => (Array.isArray(answer) ? valueIn(answer[0]) : answer)
