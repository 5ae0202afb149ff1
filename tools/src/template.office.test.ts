// What the formulas of templates come to in LibreOffice, against what the package computes for the same cells.
import { mkdtempSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  builtinFramework,
  type CellValue,
  dayOf,
  type Framework,
  type FrameworkNode,
  inputCount,
  leavesOf,
  notAssessedWord,
} from '@parscore/scoring'
import { buildTemplate, type FilledColumn, type FilledRow, type Filling, readFile } from '@parscore/workbook'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { everyRule } from './testing/every-rule.js'
import { foreignToExcel2010 } from './testing/excel-2010.js'
import { formulaCells, isSame } from './testing/formula-cells.js'
import { convert, everySheetAsCsv } from './testing/libreoffice.js'
import { isLongRun } from './testing/long-run.js'
import { withoutResults } from './testing/without-results.js'

/** How many random fillings of each framework; `PARSCORE_FILLINGS=80` tries many. */
const FILLINGS = Number(process.env.PARSCORE_FILLINGS ?? (isLongRun('fillings') ? 12 : 4))
const TIMEOUT = 120_000 + FILLINGS * 40_000
const YEAR = 2016
/** What users type where no document says it. */
const UNKNOWN_MAXIMUM = 4

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

const frameworks: readonly Framework[] = [everyRule(YEAR), known('par-2018'), known('par-2016')]

/** The filled templates of all frameworks, and what LibreOffice made of them in one run. */
const files = new Map<Framework, { readonly file: string; readonly bytes: Uint8Array }[]>()
let out = ''
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parscore-template-'))
  for (const framework of frameworks) {
    const filled = fc.sample(fillings(framework), { seed: 7, numRuns: FILLINGS })
    const own = filled.map(async (filling, index) => {
      const bytes = await buildTemplate({ framework, year: YEAR, unit: 'Tỉnh', part: null, filling })
      const file = join(folder, `${framework.id}-${index}.xlsx`)
      await writeFile(file, withoutResults(bytes))
      return { file, bytes }
    })
    files.set(framework, await Promise.all(own))
  }
  out = await convert(
    [...files.values()].flat().map(({ file }) => file),
    everySheetAsCsv,
  )
}, TIMEOUT)

describe.each(frameworks.map((framework) => [framework.id, framework] as const))(
  'a template of %s',
  (id, framework) => {
    it('comes to the same in LibreOffice as in the package, cell for cell', async () => {
      const own = files.get(framework) ?? []
      const cells = (await Promise.all(own.map(({ file, bytes }) => formulaCells(file, bytes, out)))).flat()
      expect(cells.length, id).toBeGreaterThan(100 * FILLINGS)
      expect(cells.filter((cell) => !isSame(cell)).slice(0, 10)).toEqual([])
    })

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
  },
)
