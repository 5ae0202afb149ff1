// What every package's tests have in common: the seed of the properties, and which tests are left out where something is not installed.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer } from 'vitest/node'
import { dueRuns, packageFolder } from './long-runs.mjs'

/** What a test needs of the system stands in its file's name: `split-merge.office.test.ts` is run with LibreOffice. */
export const systemNeeds = {
  office: 'LibreOffice',
  browser: 'Chromium',
  notebook: 'Jupyter',
}
/** The packages as they were built are loaded by Node itself, not transformed again for each run of tests. */
const BUILT = /\/packages\/[a-z]+\/dist\//

const beside = (name) => fileURLToPath(new URL(name, import.meta.url))

/** What takes long without another program. */
const LONG = /\/(?:report-cases|split-merge|planted)\.test\./

/** What waits for another program comes first, notebooks before all, then what is long: nothing long is left for the end, when other workers are idle. */
class LongestFirst extends BaseSequencer {
  async sort(files) {
    const needs = Object.keys(systemNeeds)
    const wait = ({ moduleId }) =>
      needs.findIndex((need) => moduleId.includes(`.${need}.test.`)) + 1 || (LONG.test(moduleId) ? 0.5 : 0)
    return (await super.sort(files)).sort((a, b) => wait(b) - wait(a))
  }
}

/**
 * @param {import('vitest/config').TestUserConfig} [own] what the package adds
 */
export function testConfig(own = {}) {
  const unitOnly = process.env.PARSCORE_TESTS === 'unit'
  const leftOut = unitOnly ? Object.keys(systemNeeds).map((need) => `**/*.${need}.test.*`) : []
  return defineConfig({
    test: {
      // A loaded machine is no failure of a test: what hangs is still told.
      testTimeout: 300_000,
      hookTimeout: 300_000,
      // What a page shows a moment later is waited for, not read at once.
      expect: { poll: { timeout: 90_000 } },
      // Tests share one module graph: a third of the time went into loading it for every file.
      isolate: false,
      // Most of what a test makes is gone a moment later: swept in larger parts it costs a tenth less.
      execArgv: ['--max-semi-space-size=32'],
      sequence: { sequencer: LongestFirst },
      server: { deps: { external: [BUILT] } },
      ...own,
      // The runs that are taken whole; a test of one asks for its name.
      env: { PARSCORE_LONG_RUNS: dueRuns(packageFolder()).join(' ') },
      globalSetup: [beside('./temporary.mjs'), ...(own.globalSetup ?? [])],
      setupFiles: [beside('./seed.mjs')],
      exclude: ['**/node_modules/**', '**/dist/**', ...leftOut],
    },
  })
}
