// The package's own test configuration, with the switched sources in place of the written ones and all tests in one process.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { testConfig } from '../testing/vitest.mjs'

const { sources } = JSON.parse(readFileSync(process.env.PARSCORE_MUTATION_PLAN, 'utf8'))

export default {
  ...testConfig({
    isolate: false,
    fileParallelism: false,
    pool: 'forks',
    runner: fileURLToPath(new URL('./runner.mjs', import.meta.url)),
    reporters: ['dot'],
  }),
  plugins: [{ name: 'mutants', enforce: 'pre', load: (id) => sources[id] ?? null }],
}
