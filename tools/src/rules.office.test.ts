// Every rule three ways on the same inputs: evaluated, as a native formula recalculated by LibreOffice, as a custom function.
import { mkdtempSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  type AnyRule,
  type BoundRule,
  type DayOfYear,
  type Draw,
  dayOf,
  type RuleKind,
  readInputs,
  ruleList,
  ruleSchema,
} from '@parscore/scoring'
import fc from 'fast-check'
import { type Cell, type CellValue, parseCsv, writeXlsx } from 'hucre'
import { beforeAll, describe, expect, it } from 'vitest'
import { builtFunctions } from '../../packages/addin/scripts/built-functions.mjs'
import { foreignToExcel2010 } from './testing/excel-2010.js'
import { convert, everySheetAsCsv } from './testing/libreoffice.js'
import { isLongRun } from './testing/long-run.js'

/** Inputs a rule is tried with: thousands where rules have changed. */
const CASES = isLongRun('rules') ? 10_000 : 1_000
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

/** Rules as custom functions, where one has their parameters. */
const asFunction: Readonly<Partial<Record<RuleKind, AsFunction>>> = {
  threshold: (functions, { parameters }, most, [value]) =>
    parameters.full === 1 && parameters.partial !== null
      ? functions.get('THRESHOLD100')?.([[value ?? '']], [[most]], [[parameters.floor]], [[parameters.partial]])
      : undefined,
  proportional: (functions, { parameters }, most, [value]) =>
    functions.get('PROPORTIONAL')?.(
      [[value ?? '']],
      [[most]],
      [[parameters.goal]],
      [[parameters.decimals]],
      [[parameters.floor ?? 0]],
    ),
  deadline: (functions, { parameters, dates }, most, [received], year) => {
    const [due] = dates
    if (!due || dates.length > 1) return undefined
    const last = serial(due, year)
    // A paper from another year is taken for a mistake in the date.
    if (typeof received === 'number' && Math.abs(received - last) > 365) return undefined
    const { graceDays, lateShare } = parameters
    return functions.get('DEADLINEPOINTS')?.([[received ?? '']], [[last]], [[most]], [[graceDays]], [[lateShare]])
  },
}

const serial = ({ day, month, yearsAfter = undefined }: DayOfYear, year: number): number => {
  const made = dayOf(year + (yearsAfter ?? 0), month, day)
  return made.ok ? made.value.serial : serial({ day: day - 1, month, yearsAfter }, year)
}

/** Choices out of a generator with a fixed seed: the same rules and figures on every run. */
function drawFrom(seed: number): Draw {
  const numbers = fc.sample(fc.nat(), { seed, numRuns: 4 * CASES }).values()
  const below = (count: number) => {
    const { value } = numbers.next()
    if (value === undefined) throw new Error('more choices than were made up')
    return value % count
  }
  return {
    oneOf(values) {
      const chosen = values[below(values.length)]
      if (chosen === undefined) throw new Error('nothing to choose from')
      return chosen
    },
    whole: (from, to) => from + below(to - from + 1),
  }
}

function trials(rule: AnyRule): Trial[] {
  return Array.from({ length: VARIANTS }, (_, variant) => variant).flatMap((variant) => {
    const draw = drawFrom(SEED + variant)
    const maximum = draw.oneOf([draw.whole(1, 40) / 4, 0.5, 0.75, 1, 1.5, 5.5, 16.5])
    const year = draw.oneOf([2015, 2016, 2024, 2025])
    const parameters = rule.trial.parameters(draw, maximum)
    const bound = ruleSchema.parse({ ...parameters, kind: rule.kind })
    return Array.from({ length: CASES / VARIANTS }, () => ({
      rule: bound,
      maximum,
      inputs: rule.trial.cells(draw, parameters, year),
      year,
    }))
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
  const isMany = rule.input === 'done' || rule.input === 'received'
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

const all = new Map(ruleList.map((rule) => [rule.kind, trials(rule)] as const))
let shown: Map<string, string[][]>
let functions: ReadonlyMap<string, CustomFunction>

describe(`every rule on ${CASES} inputs`, () => {
  beforeAll(async () => {
    shown = await recalculated(all)
    functions = await builtFunctions(fileURLToPath(new URL('../../packages/addin/dist/', import.meta.url)))
  }, 300_000)

  it.each([...all.keys()])('%s gives the same points as a native formula', (kind) => {
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

  it.each(Object.entries(asFunction))('%s gives the same points as a custom function', (kind, call) => {
    const called = (all.get(kind) ?? []).flatMap((trial) => {
      const answer = call(functions, trial.rule, trial.maximum, trial.inputs, trial.year)
      return answer === undefined ? [] : [{ trial, answer: valueIn(answer) }]
    })
    const different = called.filter(({ trial, answer }) => !same(String(answer), evaluated(trial)))
    expect(called.length).toBeGreaterThan(CASES / 10)
    expect(different.slice(0, 5)).toEqual([])
  })

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
