import { testConfig } from '../../tools/testing/vitest.mjs'

// The reports with a slip take as long as half of all others: those go on beside them, on machines of two processors too.
export default testConfig({ maxWorkers: 2 })
