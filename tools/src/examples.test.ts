// The examples of docstrings, run: each says its result, on its line or on the one below where it needs a document of the tests.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as analysis from '@parscore/analysis'
import * as scoring from '@parscore/scoring'
import * as workbook from '@parscore/workbook'
import { beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const packages = ['scoring', 'workbook', 'analysis']
const EXAMPLE = /@example (.+?)(?:\n\s*\*)? \/\/ (.+?)\s*(?:\*\/)?$/gm
const NAME = /^[a-zA-Z_$][\w$]*$/

const examples = packages.flatMap((name) =>
  readdirSync(join(root, 'packages', name, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/test|generated/.test(path))
    .flatMap((path) =>
      [...readFileSync(join(root, 'packages', name, 'src', path), 'utf8').matchAll(EXAMPLE)].map(
        ([, code = '', said = '']) => ({ name, path: `${dirname(path)}/${path.split(/[\\/]/).at(-1)}`, code, said }),
      ),
    ),
)

const documents: Record<string, unknown> = {}
const sample = (name: string) => new Uint8Array(readFileSync(join(root, 'templates/samples', name)))

/** The value of an expression with some names in its scope. */
function evaluated(code: string, scope: Readonly<Record<string, unknown>>): unknown {
  const names = Object.keys(scope).filter((name) => NAME.test(name))
  return new Function(...names, `return (${code})`)(...names.map((name) => scope[name]))
}

describe('the examples of the packages', () => {
  beforeAll(async () => {
    const frameworks = scoring.builtinFrameworks()
    const options = { frameworks, framework: null, previous: null }
    const sheets = await workbook.checkWorkbook(sample('hanam-2018.xlsx'), 'hanam-2018.xlsx', options)
    const annexes = await workbook.checkWorkbook(sample('daknong-2021-thong-ke.xlsx'), 'a.xlsx', options)
    const annex = annexes.ok ? annexes.value.documents[0]?.document : null
    Object.assign(documents, {
      haNam2018: sheets.ok ? sheets.value.sheets[0]?.sheet : null,
      daknong2021: annex?.kind === 'annex' ? annex.annex : null,
      par2018: scoring.builtinFramework('par-2018'),
    })
  })
  it('are many', () => expect(examples.length).toBeGreaterThan(150))
  it.each(examples)('$name/$path: $code is $said', async ({ name, path, code, said }) => {
    const own: object = await import(join(root, 'packages', name, 'dist', path.replace(/\.ts$/, '.js')))
    const scope = { ...scoring, ...workbook, ...analysis, ...own, ...documents }
    expect(evaluated(code, scope)).toEqual(evaluated(said, {}))
  })
  it('say their result each', () => {
    const silent = packages.flatMap((name) =>
      readdirSync(join(root, 'packages', name, 'src'), { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.ts') && !/test|generated/.test(path))
        .flatMap((path) => {
          const text = readFileSync(join(root, 'packages', name, 'src', path), 'utf8')
          const told = [...text.matchAll(EXAMPLE)].length
          const all = [...text.matchAll(/@example /g)].length
          return all > told ? [`${relative(root, join(root, 'packages', name, 'src', path))}: ${all - told}`] : []
        }),
    )
    expect(silent).toEqual([])
  })
})
