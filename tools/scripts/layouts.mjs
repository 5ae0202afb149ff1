// One score sheet in thousands of layouts, and errors of every kind planted in twenty of them: npm run layouts [-- --layouts 3000] [--planted 400] [--from 1]
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const scoring = fileURLToPath(new URL('../../packages/scoring', import.meta.url))
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url))
const { values } = parseArgs({
  options: {
    layouts: { type: 'string', default: '3000' },
    planted: { type: 'string', default: '400' },
    from: { type: 'string', default: '1' },
  },
})

const env = { ...process.env, LAYOUTS: values.layouts, PLANTED: values.planted, LAYOUTS_FROM: values.from }
const tests = ['src/reading/layouts.test.ts', 'src/reading/planted.test.ts']
const { status } = spawnSync(process.execPath, [vitest, 'run', '--reporter=verbose', ...tests], {
  cwd: scoring,
  env,
  stdio: 'inherit',
})
process.exit(status ?? 1)
