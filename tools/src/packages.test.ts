import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const root = fileURLToPath(new URL('../../', import.meta.url))
const described = z.object({
  name: z.string(),
  version: z.string(),
  description: z.string().min(20),
  keywords: z.array(z.string()).min(3),
  license: z.literal('MIT'),
  engines: z.object({ node: z.string() }),
  exports: z.record(z.string(), z.object({ types: z.string(), default: z.string() })).optional(),
})
const read = (folder: string): unknown => JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8'))
const own = described.parse({ ...z.record(z.string(), z.unknown()).parse(read('.')), exports: undefined })
const folders = [...readdirSync(`${root}packages`).map((name) => `packages/${name}`), 'tools', 'notebooks']

describe.each(folders)('the package in %s', (folder) => {
  const found = described.parse(read(folder))
  it('says what it is, for whom, and on which Node it runs', () => {
    expect(found.engines).toEqual(own.engines)
    expect(new Set(found.keywords).size).toBe(found.keywords.length)
  })
  it('has the version of all', () => expect(found.version).toBe(own.version))
})

it('the version of all has its part in the list of changes', () => {
  const changes = readFileSync(`${root}CHANGELOG.md`, 'utf8')
  expect(changes).toContain(`## ${own.version}`)
})
