// What the formulas of templates come to in LibreOffice, against what the package computes for the same cells.
import { mkdtempSync } from 'node:fs'
import { readFile as read, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import {
  builtinFramework,
  type CellValue,
  dayOf,
  type Framework,
  type FrameworkNode,
  inputCount,
  leavesOf,
  notAssessedWord,
  parseFramework,
  placeOf,
} from '@parscore/scoring'
import { buildTemplate, type FilledColumn, type FilledRow, type Filling, readFile } from '@parscore/workbook'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { parseCsv } from 'hucre'
import { describe, expect, it } from 'vitest'
import { foreignToExcel2010 } from './testing/excel-2010.js'
import { convert, everySheetAsCsv } from './testing/libreoffice.js'

/** How many random fillings of each framework; `PARSCORE_FILLINGS=80` tries many. */
const FILLINGS = Number(process.env.PARSCORE_FILLINGS ?? 12)
const TIMEOUT = 120_000 + FILLINGS * 5_000
const NOTHING = 1e-9
const YEAR = 2016
/** What users type where no document says it. */
const UNKNOWN_MAXIMUM = 4

/** The workbook as if no program had ever calculated it, so that LibreOffice has to. */
function withoutResults(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook)
  const emptied = Object.entries(parts).map(([path, bytes]) => {
    if (!path.startsWith('xl/worksheets/')) return [path, bytes] as const
    return [
      path,
      strToU8(
        strFromU8(bytes)
          .replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1')
          .replace(/ t="str"><f>/g, '><f>'),
      ),
    ] as const
  })
  return zipSync(Object.fromEntries(emptied))
}

/** A framework with a leaf for every kind of rule, a leaf without a known maximum, bonus and penalty. */
function everyRule(): Framework {
  const title = (vi: string) => ({ vi, en: vi })
  const rules = [
    { kind: 'threshold' },
    { kind: 'proportional', decimals: 4 },
    { kind: 'threshold-proportional', full: 0.8 },
    {
      kind: 'bands',
      bands: [
        { from: 0.9, inclusive: false, points: 2 },
        { from: 0.7, inclusive: true, points: 1 },
      ],
    },
    {
      kind: 'checklist',
      items: [
        { title: title('a'), points: 0.5 },
        { title: title('b'), points: 1.5 },
        { title: title('c'), points: 0.25 },
      ],
    },
    {
      kind: 'deadline',
      dates: [
        { day: 15, month: 6 },
        { day: 29, month: 2 },
      ],
      graceDays: 5,
      lateShare: 0.5,
    },
    { kind: 'yes-no' },
    { kind: 'entered' },
    { kind: 'survey' },
  ]
  const leaves = rules.map((rule, index) => ({
    code: `1.${index + 1}`,
    title: title(`Tiêu chí ${rule.kind}`),
    maximum: 2,
    rule,
    measure: rule.kind === 'survey' ? 'survey' : 'appraisal',
  }))
  const parsed = parseFramework({
    id: 'every-rule',
    decision: null,
    date: null,
    years: [YEAR],
    title: title('Mọi cách chấm'),
    source: 'test',
    total: 100,
    nodes: [
      { code: '1', title: title('Mọi cách chấm'), maximum: 18, children: leaves },
      {
        code: '2',
        title: title('Chưa rõ điểm tối đa'),
        maximum: null,
        children: [
          { code: '2.1', title: title('Ngưỡng'), maximum: null, rule: { kind: 'threshold-proportional', full: 0.8 } },
          {
            code: '2.2',
            title: title('Mức'),
            maximum: null,
            rule: { kind: 'bands', bands: [{ from: 0.5, inclusive: true, points: 3 }] },
          },
        ],
      },
      { code: '3', title: title('Điểm cộng'), maximum: 3, kind: 'bonus', rule: { kind: 'bonus', each: 0.5 } },
      { code: '4', title: title('Điểm trừ'), maximum: 3, kind: 'penalty', rule: { kind: 'penalty', each: 0.25 } },
    ],
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  return parsed.value
}

const known = (id: string): Framework => {
  const framework = builtinFramework(id)
  if (!framework) throw new Error(id)
  return framework
}

const serial = (month: number, day: number) => {
  const made = dayOf(YEAR, month, day)
  return made.ok ? made.value.serial : 0
}

/** What somebody did about a criterion. */
interface Work {
  readonly figures: readonly CellValue[]
  readonly fraction: readonly [number, number]
  readonly way: 'figures' | 'fraction' | 'blank'
  readonly applies: string | null
  readonly judged: number | null
  readonly survey: number | null
}

function rowOf(
  leaf: FrameworkNode,
  input: string,
  { figures, fraction, way, applies, judged, survey }: Work,
): FilledRow {
  const isRate = input === 'rate'
  const given: (readonly [FilledColumn, CellValue])[] =
    way === 'blank'
      ? []
      : way === 'fraction' && isRate
        ? [
            ['numerator', fraction[0]],
            ['denominator', fraction[1]],
          ]
        : figures.map((value, index) => [`input${index + 1}`, value] as const)
  const entries: (readonly [FilledColumn, CellValue])[] = [
    ['applies', applies],
    ['maximum', leaf.maximum === null ? UNKNOWN_MAXIMUM : null],
    leaf.measure === 'survey' ? ['survey', survey] : ['appraisal1', judged],
    ...given,
  ]
  return { values: new Map(entries.filter(([, value]) => value !== null)), comments: new Map() }
}

/** Random work of people: rates or fractions, days around the deadlines, gaps, criteria left out. */
function fillings(framework: Framework): fc.Arbitrary<Filling> {
  const rows = leavesOf(framework).map((leaf) => {
    const input = leaf.rule?.cells[0] ?? 'points'
    const most = leaf.maximum ?? UNKNOWN_MAXIMUM
    const points = fc.integer({ min: 0, max: most * 1000 }).map((value) => value / 1000)
    const count = leaf.rule ? inputCount(leaf.rule) : 1
    const one: Readonly<Record<string, fc.Arbitrary<CellValue>>> = {
      rate: fc.integer({ min: 0, max: 1100 }).map((value) => value / 1000),
      received: fc.constantFrom(serial(2, 29), serial(6, 15), serial(6, 17), serial(12, 20), serial(6, 15) + 0.75),
      answer: fc.constantFrom('Có', 'Không', 'Không áp dụng'),
      done: fc.constantFrom<CellValue>('Có', 'Không', null),
      count: fc.integer({ min: 0, max: 20 }),
      points,
    }
    const values = fc
      .record({
        figures: fc.array(one[input] ?? points, { minLength: count, maxLength: count }),
        fraction: fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 })),
        way: fc.constantFrom<Work['way']>('figures', 'figures', 'fraction', 'blank'),
        applies: fc.constantFrom(null, null, null, null, 'Có', notAssessedWord),
        judged: fc.option(points),
        survey: fc.option(points),
      })
      .map((work) => [leaf.code, rowOf(leaf, input, work)] as const)
    return values
  })
  return fc.tuple(...rows).map((made) => ({ rows: new Map(made), lists: { evidence: [], annex: [], log: [] } }))
}

interface FormulaCell {
  readonly place: string
  readonly formula: string
  readonly value: CellValue
  readonly shown: string
}

/** The formulas of score sheet and summary with what the file says and what LibreOffice shows. */
async function formulaCells(file: string, bytes: Uint8Array, out: string): Promise<FormulaCell[]> {
  const opened = await readFile(bytes, file)
  if (!opened.ok) throw new Error(opened.error.message.en)
  const sheets = opened.value.grids.filter(({ name }) => name === 'Bảng chấm' || name === 'Tổng hợp')
  const cells = sheets.map(async ({ name, rows, formulas }) => {
    const csv = parseCsv(await read(join(out, `${basename(file, '.xlsx')}-${name}.csv`), 'utf8'), { delimiter: ',' })
    return [...formulas].flatMap(([address, formula]) => {
      const at = placeOf(address)
      if (!at) return []
      const shown = String(csv[at.row]?.[at.col] ?? '')
      return [{ place: `${basename(file)} ${name}!${address}`, formula, value: rows[at.row]?.[at.col] ?? null, shown }]
    })
  })
  return (await Promise.all(cells)).flat()
}

/** Percentages are shown rounded. */
function isSame({ value, shown }: FormulaCell): boolean {
  if (typeof value !== 'number') return shown === String(value ?? '')
  if (shown.endsWith('%')) return Math.abs(Number.parseFloat(shown) / 100 - value) <= NOTHING
  return shown !== '' && Math.abs(Number(shown) - value) <= NOTHING
}

describe.each([
  ['every rule', everyRule()],
  ['par-2018', known('par-2018')],
  ['par-2016', known('par-2016')],
])('a template of %s', (name, framework) => {
  it(
    'comes to the same in LibreOffice as in the package, cell for cell',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'parscore-template-'))
      const filled = fc.sample(fillings(framework), { seed: 7, numRuns: FILLINGS })
      const files = await Promise.all(
        filled.map(async (filling, index) => {
          const bytes = await buildTemplate({ framework, year: YEAR, unit: 'Tỉnh', part: null, filling })
          const file = join(folder, `t${index}.xlsx`)
          await writeFile(file, withoutResults(bytes))
          return { file, bytes }
        }),
      )
      const out = await convert(
        files.map(({ file }) => file),
        everySheetAsCsv,
      )
      const cells = (await Promise.all(files.map(({ file, bytes }) => formulaCells(file, bytes, out)))).flat()
      expect(cells.length, name).toBeGreaterThan(1000)
      expect(cells.filter((cell) => !isSame(cell)).slice(0, 10)).toEqual([])
    },
    TIMEOUT,
  )

  it('has only formulas that Excel 2010 knows', async () => {
    const bytes = await buildTemplate({
      framework,
      year: YEAR,
      unit: '',
      part: null,
      filling: { rows: new Map(), lists: { evidence: [], annex: [], log: [] } },
    })
    const opened = await readFile(bytes, 'x.xlsx')
    if (!opened.ok) throw new Error(opened.error.message.en)
    const formulas = opened.value.grids.flatMap((grid) => [...grid.formulas.values()])
    expect(formulas.length).toBeGreaterThan(100)
    expect(formulas.flatMap(foreignToExcel2010)).toEqual([])
  })
})
