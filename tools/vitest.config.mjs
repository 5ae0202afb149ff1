import { testConfig } from './testing/vitest.mjs'

// LibreOffice takes some seconds to start, and what it does another processor can wait for.
export default testConfig({ maxWorkers: 2, testTimeout: 600_000, hookTimeout: 600_000 })
