import { testConfig } from '../../tools/testing/vitest.mjs'

export default testConfig()
