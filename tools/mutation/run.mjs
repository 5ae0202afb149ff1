// `npm run mutation [-- FOLDER… | FILE…]`: changes the code in every way that Stryker knows and sees whether a test notices.
// Without arguments all folders of folders.mjs; with files those alone, in a minute or two. Whole folders are kept in summary.json.
// `--again` tries only what an earlier run on this machine left open, and what has changed since: minutes where the first run took an hour.
// `--since=REV` tries only the lines that have changed since a commit: a change before it is handed in.
// `--every=5` tries one mutant in five: an estimate of a large folder, kept with `--keep` as such.
// `--tests=src/rules,every-check` runs only the test files whose path holds one of these: quicker while tests are written. Its figures
// are kept with `--keep` alone, and the table says on which tests they are.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { changedLines } from './changed-lines.mjs'
import { isEquivalent, unknownEquivalents } from './equivalents.mjs'
import { folders } from './folders.mjs'
import { instrument } from './instrument.mjs'
import { recall, remember } from './outcomes.mjs'
import { keep, score, survivorsOf } from './summary.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
/** A mutant that says nothing for so long hangs where no switch counts it: it is noticed, the run goes on behind it. */
const HANGS_AFTER = 120_000
/** Reading all tests once, with every switch counting. */
const FIRST_RUN = 900_000

const { values: options, positionals: targets } = parseArgs({
  allowPositionals: true,
  options: {
    tests: { type: 'string', default: '' },
    again: { type: 'boolean', default: false },
    since: { type: 'string' },
    every: { type: 'string', default: '1' },
    keep: { type: 'boolean', default: false },
  },
})
const only = options.tests.split(',').filter((name) => name !== '')
const isChanged = options.since === undefined ? () => true : changedLines(root, options.since)
for (const target of targets.length > 0 ? targets : folders) {
  const path = relative(root, resolve(root, target))
  const { mutants, results, first } = await tryTarget(path)
  const outcome = mutants.map((mutant) => ({ ...mutant, ...statusOf(mutant, results) }))
  console.log(survivorsOf(outcome).join('\n'))
  console.log(
    `${path}: ${score(outcome)} (${first.tests ?? 'no'} tests; ${first.slow ?? 0} left out as slow, ${first.unrepeatable ?? 0} as not to be run twice)`,
  )
  const isWhole = options.since === undefined && statSync(join(root, path)).isDirectory()
  for (const each of isWhole && options.every === '1' ? unknownEquivalents(path, outcome) : [])
    console.log(`named as equivalent, but no survivor: ${each}`)
  const isPart = options.every !== '1' || only.length > 0
  if (!isPart) remember(root, outcome)
  if (isWhole && (!isPart || options.keep)) keep(path, outcome, options)
}

function statusOf(mutant, results) {
  if (mutant.ignored !== undefined) return { status: 'ignored' }
  const result = results.get(mutant.id) ?? { status: 'unreached' }
  const isOpen = result.status === 'survived' || result.status === 'unreached'
  return isOpen && isEquivalent(mutant) ? { status: 'equivalent' } : result
}

async function tryTarget(path) {
  const packageRoot = join(root, ...path.split('/').slice(0, 2))
  const instrumented = await instrument(sourcesIn(join(root, path)))
  const { sources } = instrumented
  const mutants = instrumented.mutants
    .map((mutant) => ({ ...mutant, file: relative(root, mutant.file) }))
    .filter(isChanged)
    .filter((_, at) => at % Number(options.every) === 0)
  const folder = mkdtempSync(join(tmpdir(), 'parscore-mutation-'))
  const results = options.again ? recall(root, mutants) : new Map()
  let first = {}
  try {
    let left = mutants
      .filter(({ id, ignored }) => ignored === undefined && !results.has(id))
      .map(({ id, file }) => ({ id, file: join(root, file) }))
    while (left.length > 0) {
      const said = await runTests({ packageRoot, folder, sources, left })
      for (const line of said.filter(({ id }) => id !== undefined)) results.set(line.id, line)
      first = said.find(({ tests }) => tests !== undefined) ?? first
      const hung = said.at(-1)?.trying
      if (hung !== undefined) results.set(hung, { status: 'killed', by: 'hangs' })
      const before = left.length
      left = left.filter(({ id }) => !results.has(id))
      if (left.length === before) throw new Error(`The tests of ${packageRoot} do not run: see above.`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return { mutants, results, first }
}

/** One process that runs the tests of the package once and then mutant after mutant; ended when it hangs. */
async function runTests({ packageRoot, folder, sources, left }) {
  const plan = join(folder, 'plan.json')
  const results = join(folder, 'results.jsonl')
  rmSync(results, { force: true })
  const testFiles = filesIn(
    join(packageRoot, 'src'),
    (name) => name.endsWith('.test.ts') && !/\.(office|browser|notebook|national)\./.test(name),
  ).filter((file) => only.length === 0 || only.some((name) => file.includes(name))).length
  writeFileSync(plan, JSON.stringify({ sources, mutants: left, testFiles, results }))
  const child = spawn(
    process.execPath,
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--root',
      packageRoot,
      '--config',
      join(root, 'tools/mutation/vitest.config.mjs'),
      ...only,
    ],
    {
      cwd: packageRoot,
      stdio: ['ignore', 'ignore', 'inherit'],
      detached: true,
      env: { ...process.env, NODE_NO_WARNINGS: '1', PARSCORE_TESTS: 'unit', PARSCORE_MUTATION_PLAN: plan },
    },
  )
  const ended = new Promise((done) => child.on('exit', done))
  let heard = 0
  let since = Date.now()
  const watch = setInterval(() => {
    const size = existsSync(results) ? statSync(results).size : 0
    if (size !== heard) [heard, since] = [size, Date.now()]
    if (Date.now() - since > (heard === 0 ? FIRST_RUN : HANGS_AFTER)) process.kill(-child.pid, 'SIGKILL')
  }, 1000)
  await ended
  clearInterval(watch)
  return existsSync(results) ? linesOf(readFileSync(results, 'utf8')) : []
}

function linesOf(text) {
  return text
    .split('\n')
    .filter((line) => line.endsWith('}'))
    .map((line) => JSON.parse(line))
}

function sourcesIn(path) {
  if (statSync(path).isFile()) return [path]
  return filesIn(
    path,
    (name) => name.endsWith('.ts') && !/\.(?:test|d|generated)\.ts$/.test(name) && !name.includes('testing/'),
  )
}

function filesIn(folder, wanted) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => wanted(name))
    .map((name) => join(folder, name))
    .sort()
}
