import { mkdtempSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  answerWords,
  bands,
  bonus,
  checklist,
  dayOf,
  deadline,
  entered,
  penalty,
  proportional,
  type Scored,
  survey,
  threshold,
  thresholdProportional,
  yesNo,
} from '@parscore/scoring'
import { type Cell, type CellValue, parseCsv, writeXlsx } from 'hucre'
import { expect, it } from 'vitest'
import { convert, everySheetAsCsv } from './testing/libreoffice.js'

/** A case: the inputs as cells, the formula over them, and what the package gives. */
interface Case {
  readonly rule: string
  readonly inputs: readonly CellValue[]
  readonly formula: (cells: readonly string[], range: string) => string
  readonly scored: Scored
}

const RATES = [
  null,
  0,
  0.42,
  0.5,
  0.7,
  0.7999,
  0.8,
  0.9,
  0.90001,
  0.96,
  0.9869,
  0.99995,
  0.999999999999,
  1,
  1.3,
  51 / 57,
  0.1 + 0.2,
]
const MAXIMA = [0.25, 1, 1.5, 5.5]

const ofRate = (
  name: string,
  scored: (rate: number | null, maximum: number) => Scored,
  formula: (cell: string, maximum: number) => string,
): Case[] =>
  MAXIMA.flatMap((maximum) =>
    RATES.map((rate) => ({
      rule: name,
      inputs: [rate],
      formula: ([cell = '']) => formula(cell, maximum),
      scored: scored(rate, maximum),
    })),
  )

const serial = (day: number, month: number, year: number) => {
  const made = dayOf(year, month, day)
  if (!made.ok) throw new Error(`${day}/${month}/${year}`)
  return made.value.serial
}

function cases(): Case[] {
  const steps = { full: 1, floor: 0.8, partial: 0.5 }
  const ladder = {
    bands: [
      { from: 0.9, inclusive: false, points: 2 },
      { from: 0.7, inclusive: true, points: 1 },
    ],
  }
  const title = { vi: 'x', en: 'x' }
  const list = {
    items: [
      { title, points: 0.5 },
      { title, points: 0.25 },
      { title, points: 0.5 },
    ],
  }
  const dates = {
    dates: [
      { day: 29, month: 2 },
      { day: 10, month: 12 },
    ],
    graceDays: 5,
    lateShare: 0.5,
  }
  const days = [28, 29].flatMap((day) =>
    [2015, 2016].map(
      (year) => [serial(Math.min(day, year === 2016 ? 29 : 28), 2, year), serial(10, 12, year), year] as const,
    ),
  )
  const late = [0, 0.99999, 1, 5, 6].flatMap((more) =>
    days.map(([first, second, year]) => ({ received: [first + more, second], year })),
  )
  return [
    ...ofRate(
      'threshold',
      (rate, m) => threshold.evaluate(steps, m, { rate }),
      (rate, m) => threshold.formula(steps, m, { rate }),
    ),
    ...ofRate(
      'proportional',
      (rate, m) => proportional.evaluate({ goal: 1, decimals: 4 }, m, { rate }),
      (rate, m) => proportional.formula({ goal: 1, decimals: 4 }, m, { rate }),
    ),
    ...ofRate(
      'proportional to a goal',
      (rate, m) => proportional.evaluate({ goal: 0.1, decimals: 10 }, m, { rate }),
      (rate, m) => proportional.formula({ goal: 0.1, decimals: 10 }, m, { rate }),
    ),
    ...ofRate(
      'threshold-proportional',
      (rate, m) => thresholdProportional.evaluate({ full: 0.8, decimals: 10 }, m, { rate }),
      (rate, m) => thresholdProportional.formula({ full: 0.8, decimals: 10 }, m, { rate }),
    ),
    ...ofRate(
      'bands',
      (rate, m) => bands.evaluate(ladder, m, { rate }),
      (rate, m) => bands.formula(ladder, m, { rate }),
    ),
    ...ofRate(
      'survey',
      (rate, m) => survey.evaluate({ decimals: 5 }, m, { rate }),
      (rate, m) => survey.formula({ decimals: 5 }, m, { rate }),
    ),
    ...MAXIMA.flatMap((m) =>
      [null, -1, 0, 0.3, 1, 9].map((points) => ({
        rule: 'entered',
        inputs: [points],
        formula: ([cell = '']: readonly string[]) => entered.formula({}, m, { points: cell }),
        scored: entered.evaluate({}, m, { points }),
      })),
    ),
    ...MAXIMA.flatMap((m) =>
      [null, 0, 1, 3, 50].flatMap((count) => [
        {
          rule: 'bonus',
          inputs: [count],
          formula: ([cell = '']: readonly string[]) => bonus.formula({ each: 0.25 }, m, { count: cell }),
          scored: bonus.evaluate({ each: 0.25 }, m, { count }),
        },
        {
          rule: 'penalty',
          inputs: [count],
          formula: ([cell = '']: readonly string[]) => penalty.formula({ each: 0.1 }, m, { count: cell }),
          scored: penalty.evaluate({ each: 0.1 }, m, { count }),
        },
      ]),
    ),
    ...([null, 'yes', 'no', 'not-applicable'] as const).map((answer) => ({
      rule: 'yes-no',
      inputs: [answer && answerWords[answer]],
      formula: ([cell = '']: readonly string[]) => yesNo.formula({}, 1, { answer: cell }),
      scored: yesNo.evaluate({}, 1, { answer }),
    })),
    ...[[true, false, true], [true, true, true], [false, false, false], null].map((done) => ({
      rule: 'checklist',
      inputs: done ?? [null, null, null],
      formula: (_: readonly string[], range: string) => checklist.formula(list, 1, { done: range }),
      scored: checklist.evaluate(list, 1, { done }),
    })),
    ...late.map(({ received, year }) => ({
      rule: 'deadline',
      inputs: received,
      formula: (_: readonly string[], range: string) =>
        deadline.formula(dates, 1, { received: range, year: String(year) }),
      scored: deadline.evaluate(dates, 1, { received, year }),
    })),
    {
      rule: 'deadline',
      inputs: [null, 42538],
      formula: (_, range) => deadline.formula(dates, 1, { received: range, year: '2016' }),
      scored: deadline.evaluate(dates, 1, { received: [null, 42538], year: 2016 }),
    },
  ]
}

/** Each case is a block of three rows: inputs below one another in column A, the formula in B of the first. */
const BLOCK = 3

it('every rule gives the same as native formula, recalculated by LibreOffice', async () => {
  const all = cases()
  const rows: CellValue[][] = Array.from({ length: all.length * BLOCK }, () => [null, null])
  const cells = new Map<string, Partial<Cell>>()
  for (const [index, each] of all.entries()) {
    const first = index * BLOCK
    each.inputs.forEach((value, offset) => {
      rows[first + offset] = [value, null]
    })
    const addresses = each.inputs.map((_, offset) => `A${first + offset + 1}`)
    cells.set(`${first},1`, { formula: each.formula(addresses, `${addresses[0]}:${addresses.at(-1)}`) })
  }
  const file = join(mkdtempSync(join(tmpdir(), 'parscore-rules-')), 'rules.xlsx')
  await writeFile(file, await writeXlsx({ sheets: [{ name: 'R', rows, cells }] }))
  const csv = parseCsv(await readFile(join(await convert([file], everySheetAsCsv), 'rules-R.csv'), 'utf8'), {
    delimiter: ',',
  })
  const different = all.flatMap((each, index) => {
    const shown = String(csv[index * BLOCK]?.[1] ?? '')
    const same =
      each.scored.status === 'scored'
        ? shown !== '' && Math.abs(Number(shown) - each.scored.points) <= 1e-9
        : shown === ''
    return same ? [] : [`${each.rule} ${JSON.stringify(each.inputs)}: ${shown} ≠ ${JSON.stringify(each.scored)}`]
  })
  expect(all.length).toBeGreaterThan(400)
  expect(different).toEqual([])
})
