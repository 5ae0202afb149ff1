// What a template comes to that was filled in with texts for numbers, days and answers: in our file, in LibreOffice, in IronCalc.
import { mkdtempSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { builtinFramework, type CellValue, type Framework, inputCount, leavesOf } from '@parscore/scoring'
import {
  buildTemplate,
  emptyFilling,
  type FilledColumn,
  type Filling,
  mergeTemplates,
  readFile,
  readTemplate,
} from '@parscore/workbook'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { everyRule } from './testing/every-rule.js'
import { type FormulaCell, formulaCells, isSame } from './testing/formula-cells.js'
import { inIronCalc } from './testing/ironcalc.js'
import { convert, everySheetAsCsv } from './testing/libreoffice.js'
import { withoutResults } from './testing/without-results.js'

const YEAR = 2016
/** Fillings a framework; 240 in all in `npm run test:all`. */
const FILLINGS = process.env.PARSCORE_TESTS === 'all' ? 80 : 4
const SEED = 20261125

/** What tired people type where a number, a day or an answer is wanted. */
const dirty = fc.constantFrom<CellValue>(
  '0,5',
  '96%',
  '0,96 ',
  '1,5 điểm',
  '15/6/2016',
  '1.000,5',
  '…',
  'x',
  'có',
  'KHÔNG',
  'không áp dụng',
  true,
  false,
  0.5,
  0.96,
  1,
  42_535,
  null,
  null,
)
const COLUMNS: readonly FilledColumn[] = [
  'maximum',
  'applies',
  'numerator',
  'denominator',
  'self',
  'appraisal1',
  'appraisal2',
  'survey',
]

/** Points of one kind are given to a survey's criteria, of the others to the rest. */
const JUDGED = new Set<FilledColumn>(['self', 'appraisal1', 'appraisal2', 'survey'])

function fillings(framework: Framework): fc.Arbitrary<Filling> {
  const rows = leavesOf(framework).map((leaf) => {
    const inputs = Array.from(
      { length: leaf.rule ? inputCount(leaf.rule) : 1 },
      (_, index) => `input${index + 1}` as const,
    )
    const isSurvey = leaf.measure === 'survey'
    const columns = [...COLUMNS, ...inputs].filter(
      (column) => isSurvey === (column === 'survey') || !JUDGED.has(column),
    )
    return fc.array(dirty, { minLength: columns.length, maxLength: columns.length }).map((values) => {
      const filled = columns.map((column, index) => [column, values[index] ?? null] as const)
      const own = filled.filter(([column, value]) => value !== null && !(column === 'maximum' && leaf.maximum !== null))
      return [leaf.code, { values: new Map(own), comments: new Map() }] as const
    })
  })
  return fc.tuple(...rows).map((made) => ({ ...emptyFilling, rows: new Map(made) }))
}

async function gridsOf(bytes: Uint8Array) {
  const file = await readFile(bytes, 'x.xlsx')
  if (!file.ok) throw new Error(file.error.message.en)
  return file.value.grids
}

/** The same, as it comes out of a merge. */
async function merged(bytes: Uint8Array): Promise<Uint8Array> {
  const template = readTemplate(await gridsOf(bytes), 'x.xlsx')
  const all = template.ok ? mergeTemplates([{ file: 'x.xlsx', changed: '', template: template.value }], null) : null
  if (!all) throw new Error('not merged')
  return buildTemplate(all.options)
}

/** A text that a formula repeats is no number, whichever it says: only numbers are held against each other. */
function isSameNumber(cell: FormulaCell): boolean {
  if (typeof cell.value === 'number') return isSame(cell)
  return !/^-?\d+(?:\.\d+)?$/.test(cell.shown)
}

const frameworks = [everyRule(YEAR), builtinFramework('par-2018'), builtinFramework('par-2016')].filter(
  (framework) => framework !== undefined,
)

/** The filled templates of all frameworks as they are and as they are merged, and what LibreOffice made of them in one run. */
const filled = new Map<Framework, { readonly path: string; readonly bytes: Uint8Array }[]>()
let out = ''
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parscore-dirty-'))
  for (const framework of frameworks) {
    const files: { readonly path: string; readonly bytes: Uint8Array }[] = []
    for (const [index, filling] of fc.sample(fillings(framework), { seed: SEED, numRuns: FILLINGS }).entries()) {
      const own = await buildTemplate({ framework, year: YEAR, unit: 'Sở', part: null, filling })
      for (const [name, bytes] of [['own', own] as const, ['merged', await merged(own)] as const]) {
        const path = join(folder, `${framework.id}-${name}${index}.xlsx`)
        await writeFile(path, withoutResults(bytes))
        files.push({ path, bytes })
      }
    }
    filled.set(framework, files)
  }
  out = await convert(
    [...filled.values()].flat().map(({ path }) => path),
    everySheetAsCsv,
  )
}, 600_000)

describe.each(frameworks.map((framework) => [framework.id, framework] as const))(
  '%s, filled in with texts',
  (_, framework) => {
    const filesOf = () => filled.get(framework) ?? []
    it('has the numbers of LibreOffice, as it was filled in and as it was merged', async () => {
      const cells = (await Promise.all(filesOf().map(({ path, bytes }) => formulaCells(path, bytes, out)))).flat()
      expect(cells.length).toBeGreaterThan(1000)
      expect(cells.filter((cell) => !isSameNumber(cell)).slice(0, 10)).toEqual([])
    })

    it('has the numbers of IronCalc', async () => {
      const different: FormulaCell[] = []
      for (const { path, bytes } of filesOf()) {
        const shown = await inIronCalc(bytes, await gridsOf(bytes))
        const cells = await formulaCells(path, bytes, out)
        different.push(
          ...cells
            .map((cell) => ({ ...cell, shown: shown.get(cell.place.replace(`${basename(path)} `, '')) ?? 'missing' }))
            .filter((cell) => !isSameNumber(cell)),
        )
      }
      expect(different.slice(0, 10)).toEqual([])
    }, 600_000)
  },
)
