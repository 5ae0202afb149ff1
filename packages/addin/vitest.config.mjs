import { testConfig } from '../../tools/testing/vitest.mjs'

// Pages in a browser wait more than they work: two at once on machines of two processors.
export default testConfig({
  maxWorkers: 2,
  globalSetup: process.env.PARSCORE_TESTS === 'unit' ? [] : ['src/testing/packaged.ts'],
})
