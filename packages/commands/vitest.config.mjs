import { testConfig } from '../../tools/testing/vitest.mjs'

// Pure functions share one module graph: a third of the time went into loading it for every file.
export default testConfig({ isolate: false })
