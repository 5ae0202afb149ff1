// Turns frameworks/*.yaml into a module, so that the scoring package needs no files at run time.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'

const folder = new URL('../frameworks/', import.meta.url)
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => parse(readFileSync(new URL(name, folder), 'utf8')))
  .sort((a, b) => a.years[0] - b.years[0] || a.id.localeCompare(b.id))

const data = Object.fromEntries(files.map((file) => [file.id, file]))
const module = `// Made by scripts/embed-frameworks.mjs from frameworks/*.yaml; do not edit.
export const frameworkData: Readonly<Record<string, unknown>> = ${JSON.stringify(data, null, 1)}
`
writeFileSync(new URL('../src/framework/builtin.generated.ts', import.meta.url), module)
