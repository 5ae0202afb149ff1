// Runs that take minutes: many thousand inputs through LibreOffice, every look of the page, all notebooks.
// `npm run test:all` and `npm run test:long` take them whole; `npm test` does so where what one covers is no longer what it last passed with,
// and otherwise, or where nothing is kept of it, takes the short form of the same tests. What was passed with stands in long-runs.json, kept in the repository.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * A run by its name: the test file, and the files and folders that its outcome depends on.
 *
 * @typedef {{ readonly test: string, readonly covers: readonly string[] }} LongRun
 */

/** What every run depends on: the libraries, and how tests are run. */
const ALWAYS = ['package-lock.json', 'tools/testing/vitest.mjs']

/** @type {Readonly<Record<string, LongRun>>} by name */
export const longRuns = {
  // 10 000 inputs a rule: evaluated, as a native formula in LibreOffice, as a custom function.
  rules: {
    test: 'tools/src/rules.office.test.ts',
    covers: [
      'packages/scoring/src/rules',
      'packages/scoring/src/values',
      'packages/scoring/src/calendar',
      'packages/addin/src/functions',
      'tools/src/testing',
    ],
  },
  // 36 templates filled in as people do: in the package and in LibreOffice, cell for cell.
  fillings: {
    test: 'tools/src/template.office.test.ts',
    covers: [
      'packages/scoring/src/rules',
      'packages/scoring/src/values',
      'packages/scoring/frameworks',
      'packages/workbook/src/template',
      'packages/workbook/src/formula',
      'packages/workbook/src/write',
      'tools/src/testing',
    ],
  },
  // Every section of the page in every look, through axe.
  barriers: {
    test: 'packages/addin/src/page/everybody.browser.test.ts',
    covers: ['packages/addin/src', 'packages/addin/index.html', 'packages/addin/vite.config.ts'],
  },
  // Every notebook from top to bottom, against the outputs that stand in it.
  notebooks: {
    test: 'tools/src/notebooks.notebook.test.ts',
    covers: [
      'notebooks',
      'packages/scoring/src',
      'packages/scoring/frameworks',
      'packages/workbook/src',
      'packages/analysis/src',
      'packages/analysis/data',
      'packages/notebook/src',
      'tools/scripts/notebooks.mjs',
      'templates/samples',
    ],
  },
}

const root = fileURLToPath(new URL('../../', import.meta.url))
const record = fileURLToPath(new URL('./long-runs.json', import.meta.url))

/** What is made and not written is no source, and another test changes no outcome. */
const isSource = (path) =>
  !/(?:^|\/)(?:node_modules|dist|\.ipynb_checkpoints)(?:\/|$)|\.generated\.ts$|\.test\.[a-z]+$|\.html$/.test(path)

/** The files at or under a path, by their names below `base`, `/` between folders on every system. */
function filesUnder(base, path) {
  const full = join(base, path)
  if (!existsSync(full)) throw new Error(`A long run covers ${path}, which is not there.`)
  if (!statSync(full).isDirectory()) return [path]
  return readdirSync(full, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      relative(base, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    )
    .filter(isSource)
}

/**
 * The state of what a run covers, itself among it: the same for the same contents.
 *
 * @param {LongRun} run
 * @param {string} base the folder that the paths start from
 */
export function stateOf({ test, covers }, base = root) {
  const paths = new Set([test, ...covers, ...ALWAYS].flatMap((path) => filesUnder(base, path)))
  const hash = createHash('sha256')
  for (const path of [...paths].sort())
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(base, path)))
      .update('\0')
  return hash.digest('hex').slice(0, 32)
}

/** With what each run last passed; empty where none has. */
const passedWith = () => (existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : {})

/**
 * The runs of a package that are to be taken whole.
 *
 * @param {string} folder the package's, e.g. `tools`
 * @param {string | undefined} which what is asked for: `all` and `long` take every run whole
 */
export function dueRuns(folder, which = process.env.PARSCORE_TESTS) {
  const own = Object.entries(longRuns).filter(([, { test }]) => join(root, test).startsWith(join(root, folder, '/')))
  if (which === 'all' || which === 'long') return own.map(([name]) => name)
  const passed = passedWith()
  // A run that nothing is kept of has not been taken whole here: four at once would keep each other, and all else, waiting.
  return own.filter(([name, run]) => name in passed && passed[name] !== stateOf(run)).map(([name]) => name)
}

/**
 * Keeps that runs have passed with the sources as they are.
 *
 * @param {readonly string[]} names
 */
export function rememberPassed(names) {
  const now = Object.entries(longRuns).flatMap(([name, run]) => (names.includes(name) ? [[name, stateOf(run)]] : []))
  const all = { ...passedWith(), ...Object.fromEntries(now) }
  const known = Object.keys(longRuns).flatMap((name) => (name in all ? [[name, all[name]]] : []))
  writeFileSync(record, `${JSON.stringify(Object.fromEntries(known), null, 2)}\n`)
}

/** The package that a configuration of tests is for. */
export const packageFolder = () => relative(root, process.cwd()).split(sep).join('/')
