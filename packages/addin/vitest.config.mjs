import { testConfig } from '../../tools/testing/vitest.mjs'

// The pages are opened in a real browser, one after the other: these machines have two processors.
export default testConfig({
  fileParallelism: false,
  globalSetup: process.env.PARSCORE_TESTS === 'unit' ? [] : ['src/testing/packaged.ts'],
})
