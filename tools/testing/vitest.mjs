// What every package's tests have in common: the seed of the properties, and which tests are left out where something is not installed.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** What a test needs of the system stands in its file's name: `split-merge.office.test.ts` is run with LibreOffice. */
export const systemNeeds = {
  office: 'LibreOffice',
  browser: 'Chromium',
  notebook: 'Jupyter',
}
/** Tests of many thousand inputs, run where what they cover has changed. */
const NATIONAL = '**/*.national.test.*'

const beside = (name) => fileURLToPath(new URL(name, import.meta.url))

/**
 * @param {import('vitest/config').TestUserConfig} [own] what the package adds
 */
export function testConfig(own = {}) {
  const unitOnly = process.env.PARSCORE_TESTS === 'unit'
  const all = process.env.PARSCORE_TESTS === 'all'
  const leftOut = unitOnly ? Object.keys(systemNeeds).map((need) => `**/*.${need}.test.*`) : []
  return defineConfig({
    test: {
      // A loaded machine is no failure of a test: what hangs is still told.
      testTimeout: 60_000,
      hookTimeout: 60_000,
      ...own,
      globalSetup: [beside('./temporary.mjs'), ...(own.globalSetup ?? [])],
      setupFiles: [beside('./seed.mjs')],
      exclude: ['**/node_modules/**', '**/dist/**', ...leftOut, ...(all ? [] : [NATIONAL])],
    },
  })
}
