import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Ajv2020 from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { run } from './cli.js'
import { memoryTerminal } from './testing/memory-terminal.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8')
const schemaOf = (path: string) => z.record(z.string(), z.unknown()).parse(JSON.parse(read(path)))
const ajv = () => new Ajv2020.default({ strict: false, allErrors: true })

const REPORT = 'packages/commands/schemas/check-report.schema.json'
const FRAMEWORK = 'packages/scoring/schemas/framework.schema.json'

/** What `parscore check --format json` prints of some files, an object a line. */
async function reportsOf(files: readonly string[], ...options: readonly string[]): Promise<unknown[]> {
  const terminal = memoryTerminal()
  await run(['check', ...files.map((file) => `${root}${file}`), '--format', 'json', ...options], terminal)
  return terminal.said
    .join('\n')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line))
}

describe('the published schemas', () => {
  const made = new Map<string, string>()
  beforeAll(async () => {
    const script: unknown = await import(`${root}tools/scripts/schemas.mjs`)
    const { schemas } = z.object({ schemas: z.map(z.string(), z.string()) }).parse(script)
    for (const [path, text] of schemas) made.set(path, text)
  })
  it.each([REPORT, FRAMEWORK])('%s is what the code reads and writes; npm run schemas writes it anew', (path) => {
    expect(JSON.parse(made.get(path) ?? 'null')).toEqual(JSON.parse(read(path)))
    expect(schemaOf(path)).toMatchObject({ version: 1, $schema: 'https://json-schema.org/draft/2020-12/schema' })
  })
})

describe('the report of a check', () => {
  const validate = ajv().compile(schemaOf(REPORT))
  const samples = readdirSync(`${root}templates/samples`)
    .filter((name) => /\.(?:xlsx|tsv|docx)$/.test(name))
    .map((name) => `templates/samples/${name}`)
  it('of every sample is of its schema', async () => {
    const reports = await reportsOf([...samples, 'templates/par-2018.xlsx'])
    expect(reports.length).toBe(samples.length + 1)
    for (const report of reports) expect(validate(report) ? [] : validate.errors).toEqual([])
  })
  it('is of no schema where a field has another kind', async () => {
    const [report] = await reportsOf(['templates/samples/daknong-2016.tsv'], '--lang', 'en')
    const fields = z.record(z.string(), z.unknown()).parse(report)
    expect(validate(fields)).toBe(true)
    expect(validate({ ...fields, version: 2 })).toBe(false)
    expect(validate({ ...fields, sheets: 'none' })).toBe(false)
    expect(validate({ ...fields, sheets: [{ sheet: 'x', columns: [], findings: [{ check: 1 }] }] })).toBe(false)
  })
})

describe('a framework file', () => {
  const validate = ajv().compile(schemaOf(FRAMEWORK))
  const folders = ['packages/scoring/frameworks', 'packages/scoring/indices', 'templates/examples']
  const files = folders.flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => `${folder}/${name}`),
  )
  it.each(files)('%s is of its schema', (path) => {
    const data: unknown = parse(read(path))
    expect(validate(data) ? [] : validate.errors).toEqual([])
  })
  it('is of no schema without its nodes, or with a field that there is not', () => {
    const data = z.record(z.string(), z.unknown()).parse(parse(read('packages/scoring/frameworks/par-2018.yaml')))
    const { nodes: _nodes, ...without } = data
    expect(validate({ ...data, version: 1 })).toBe(true)
    expect(validate(without)).toBe(false)
    expect(validate({ ...data, version: 2 })).toBe(false)
    expect(validate({ ...data, nodees: [] })).toBe(false)
  })
})
