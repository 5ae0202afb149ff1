// Long runs, each whole: npm run test:long [-- NAME…]. What one passed with is kept at once in tools/testing/long-runs.json.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { longRuns, rememberPassed } from '../testing/long-runs.mjs'
import { turbo } from './turbo.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url))

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in longRuns))
if (unknown.length > 0) {
  console.error(`No long run ${unknown.join(', ')}. There are ${Object.keys(longRuns).join(', ')}.`)
  process.exit(1)
}

const setUp = spawnSync(process.execPath, [`${root}tools/scripts/setup-system.mjs`], { stdio: 'inherit' }).status ?? 1
const built = setUp === 0 ? turbo(['run', 'build', '--output-logs=errors-only']) : setUp
if (built !== 0) process.exit(built)

const env = { ...process.env, PARSCORE_TESTS: 'long' }
const failed = Object.entries(longRuns).filter(([name, { test }]) => {
  if (asked.length > 0 && !asked.includes(name)) return false
  const [folder, file] = test.split(/\/(?=src\/)/)
  const { status } = spawnSync(process.execPath, [vitest, 'run', file], {
    cwd: `${root}${folder}`,
    env,
    stdio: 'inherit',
  })
  if (status === 0) rememberPassed([name])
  return status !== 0
})
process.exitCode = failed.length > 0 ? 1 : 0
