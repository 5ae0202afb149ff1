import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dueRuns, longRuns, stateOf } from './long-runs.mjs'

/** A project with a run, and what it covers. */
function project(files) {
  const base = mkdtempSync(join(tmpdir(), 'parscore-long-'))
  const always = { 'package-lock.json': '{}', 'tools/testing/vitest.mjs': '', 'tools/src/a.office.test.ts': 'it()' }
  for (const [path, text] of Object.entries({ ...always, ...files })) {
    mkdirSync(join(base, path, '..'), { recursive: true })
    writeFileSync(join(base, path), text)
  }
  return base
}
const run = { test: 'tools/src/a.office.test.ts', covers: ['packages/rules'] }
const before = { 'packages/rules/deep/rule.ts': 'one', 'packages/rules/index.ts': 'all' }
const stateWith = (files) => stateOf(run, project({ ...before, ...files }))

describe('what a long run covers', () => {
  it('is in the same state for the same contents, wherever they lie', () => {
    expect(stateWith({})).toBe(stateWith({}))
  })
  it.each([
    ['a file is changed', { 'packages/rules/deep/rule.ts': 'two' }],
    ['a file is put in', { 'packages/rules/deep/other.ts': '' }],
    ['the run itself is changed', { 'tools/src/a.office.test.ts': 'it(1)' }],
    ['another library is taken', { 'package-lock.json': '{"a":1}' }],
  ])('is in another state where %s', (_, change) => {
    expect(stateWith(change)).not.toBe(stateWith({}))
  })
  it.each([
    'packages/rules/dist/rule.js',
    'packages/rules/node_modules/a/index.js',
    'packages/rules/deep/rule.test.ts',
    'packages/rules/made.generated.ts',
    'packages/elsewhere/a.ts',
  ])('is in the same state where %s is put in', (path) => {
    expect(stateWith({ [path]: 'new' })).toBe(stateWith({}))
  })
  it('is all there', () => {
    for (const [name, each] of Object.entries(longRuns)) expect(stateOf(each), name).toMatch(/^[0-9a-f]{32}$/)
  })
  it('is taken whole where all is asked for, in the package that has it', () => {
    expect(dueRuns('packages/addin', 'all')).toEqual(['barriers'])
    expect(dueRuns('tools', 'long')).toEqual(['rules', 'fillings', 'notebooks'])
    expect(dueRuns('packages/scoring', 'all')).toEqual([])
  })
})
