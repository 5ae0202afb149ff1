import { testConfig } from './testing/vitest.mjs'

// LibreOffice takes some seconds to start.
export default testConfig({ testTimeout: 120_000, hookTimeout: 120_000 })
