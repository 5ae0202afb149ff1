// Tests: `npm test`, `npm run test:unit` (what needs no LibreOffice, Chromium or Jupyter), `npm run test:all` (every long run whole).
// Lint, build and the packages' tests run beside each other; the last line is the plain “N passed, N failed”.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { dueRuns, longRuns, rememberPassed } from '../testing/long-runs.mjs'
import { systemNeeds } from '../testing/vitest.mjs'
import { turboBeside } from './turbo.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const [which = 'usual'] = process.argv.slice(2)
const packages = [
  'packages/scoring',
  'packages/workbook',
  'packages/analysis',
  'packages/commands',
  'packages/notebook',
  'packages/addin',
  'tools',
]
const results = packages.map((name) => `${root}${name}/test-results.json`)
for (const file of results) rmSync(file, { force: true })

process.env.PARSCORE_TESTS = which

if (which === 'unit') {
  console.log(`Left out: the tests that need ${Object.values(systemNeeds).join(', ')}. npm test runs them too.`)
} else {
  const setUp = spawnSync(process.execPath, [`${root}tools/scripts/setup-system.mjs`], { stdio: 'inherit' }).status ?? 1
  if (setUp !== 0) process.exit(setUp)
}

const longNow = which === 'unit' ? [] : packages.flatMap((name) => dueRuns(name, which))
if (longNow.length > 0) console.log(`Long runs taken whole: ${longNow.join(', ')}.`)

// Three packages at once on two processors: a package that waits for a browser or for LibreOffice leaves room for one that works.
const [lint, tests] = await Promise.all([
  turboBeside(['run', 'lint', '--output-logs=errors-only']),
  turboBeside(['run', 'build', 'test', '--output-logs=errors-only', '--continue', '--concurrency=3']),
])

const reports = results.map((file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null))
const count = (key) => reports.reduce((total, report) => total + (report?.[key] ?? 0), 0)
// A package whose report is missing did not run, and lint counts as one test.
const notRun = reports.filter((report) => report === null).length
const skipped = count('numPendingTests') + count('numTodoTests')
const passed = count('numPassedTests') + (lint === 0 ? 1 : 0)
const failed = count('numFailedTests') + notRun + skipped + (lint === 0 ? 0 : 1)

console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || tests !== 0 ? 1 : 0
if (which === 'all' && process.exitCode === 0) rememberPassed(Object.keys(longRuns))
