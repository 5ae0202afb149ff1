// All tests: what the system needs, lint, build, tests of every package; ends with the plain line “N passed, N failed”.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { turbo } from './turbo.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const packages = ['packages/scoring', 'packages/workbook', 'packages/analysis', 'packages/addin', 'tools']
const results = packages.map((name) => `${root}${name}/test-results.json`)
for (const file of results) rmSync(file, { force: true })

const setUp = spawnSync(process.execPath, [`${root}tools/scripts/setup-system.mjs`], { stdio: 'inherit' }).status ?? 1
if (setUp !== 0) process.exit(setUp)

const lint = turbo(['run', 'lint', '--output-logs=errors-only'])
const tests = turbo(['run', 'build', 'test', '--output-logs=errors-only', '--continue', '--concurrency=1'])

const reports = results.map((file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null))
const count = (key) => reports.reduce((total, report) => total + (report?.[key] ?? 0), 0)
// A package whose report is missing did not run, and lint counts as one test.
const notRun = reports.filter((report) => report === null).length
const skipped = count('numPendingTests') + count('numTodoTests')
const passed = count('numPassedTests') + (lint === 0 ? 1 : 0)
const failed = count('numFailedTests') + notRun + skipped + (lint === 0 ? 0 : 1)

console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || tests !== 0 ? 1 : 0
