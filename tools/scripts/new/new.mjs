// Begins a check, rule, framework, custom function, chart or command: the file and its line in the index.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chart } from './chart.mjs'
import { check } from './check.mjs'
import { command } from './command.mjs'
import { framework } from './framework.mjs'
import { customFunction } from './function.mjs'
import { rule } from './rule.mjs'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const kinds = { check, rule, framework, function: customFunction, chart, command }
const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/**
 * @param {string} kind @param {string} name @param {...string} more
 * @returns {string[]} the files that were touched, the new one first
 */
export function begin(kind, name, ...more) {
  const begun = kinds[kind]
  if (!begun) throw new Error(`npm run new:KIND NAME, where KIND is ${Object.keys(kinds).join(', ')}`)
  if (!NAME.test(name ?? '')) throw new Error(`a name such as sum-mismatch: small letters, digits and hyphens`)
  const { files, edits } = begun(name, ...more)
  for (const { path } of files) if (existsSync(root + path)) throw new Error(`${path} is there already`)
  for (const { path, text } of files) writeFileSync(root + path, text)
  for (const { path, edit } of edits) writeFileSync(root + path, edit(readFileSync(root + path, 'utf8')))
  return [...files, ...edits].map(({ path }) => path)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(begin(...process.argv.slice(2)).join('\n'))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
