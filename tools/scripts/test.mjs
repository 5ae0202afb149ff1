// Tests: `npm test`, `npm run test:unit` (what needs no LibreOffice, Chromium or Jupyter), `npm run test:all` (every long run whole).
// What the system lacks is installed beside lint and build, then all packages are tested beside each other; the last line is the plain
// “N passed, N failed”.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { dueRuns, longRuns, rememberPassed } from '../testing/long-runs.mjs'
import { systemNeeds } from '../testing/vitest.mjs'
import { turboBeside } from './turbo.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const [which = 'usual'] = process.argv.slice(2)
/** Those that need something of the system, and take the longest. */
const onSystem = ['packages/addin', 'tools']
/** Those that need nothing but Node. */
const alone = ['packages/workbook', 'packages/scoring', 'packages/commands', 'packages/analysis', 'packages/notebook']
const packages = [...alone, ...onSystem]
const results = packages.map((name) => `${root}${name}/test-results.json`)
for (const file of results) rmSync(file, { force: true })

process.env.PARSCORE_TESTS = which

if (which === 'unit') {
  console.log(`Left out: the tests that need ${Object.values(systemNeeds).join(', ')}. npm test runs them too.`)
}

const longNow = which === 'unit' ? [] : packages.flatMap((name) => dueRuns(name, which))
if (longNow.length > 0) console.log(`Long runs taken whole: ${longNow.join(', ')}.`)

const quiet = '--output-logs=errors-only'
/** @returns {Promise<number>} the exit code */
const setUp = () =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [`${root}tools/scripts/setup-system.mjs`], { stdio: 'inherit' })
    child.on('error', () => resolve(1))
    child.on('close', (code) => resolve(code ?? 1))
  })
/** The tests of packages that are built, so many packages at once. */
const tested = (folders, atOnce) =>
  turboBeside([
    ...['run', 'test', '--only', quiet, '--continue', `--concurrency=${atOnce}`],
    ...folders.map((folder) => `--filter=./${folder}`),
  ])

const lint = turboBeside(['run', 'lint', quiet])
const system = which === 'unit' ? Promise.resolve(0) : setUp()
const built = await turboBeside(['run', 'build', 'page', quiet])
// What takes longest begins at once and is never alone at the end: a test that waits for a browser or for LibreOffice leaves room
// for one that works. Two processors have enough with two more packages beside.
const tests =
  built === 0 ? [tested(alone, 2), system.then((code) => (code === 0 ? tested(onSystem, 2) : code))] : [built]
const codes = [await system, ...(await Promise.all(tests))]

const reports = results.map((file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null))
const count = (key) => reports.reduce((total, report) => total + (report?.[key] ?? 0), 0)
// A package whose report is missing did not run, and lint counts as one test.
const notRun = reports.filter((report) => report === null).length
const skipped = count('numPendingTests') + count('numTodoTests')
const passed = count('numPassedTests') + ((await lint) === 0 ? 1 : 0)
const failed = count('numFailedTests') + notRun + skipped + ((await lint) === 0 ? 0 : 1)

console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || codes.some((code) => code !== 0) ? 1 : 0
if (which === 'all' && process.exitCode === 0) rememberPassed(Object.keys(longRuns))
