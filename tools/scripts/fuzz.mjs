// The property tests again and again, each time with another seed, then files of every kind with something wrong in them:
// npm run fuzz [-- --minutes 10] [--runs 1000] [--package scoring] [--seed 42] [--files 10000]
import { spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { systemNeeds } from '../testing/vitest.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url))
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    runs: { type: 'string', default: '300' },
    package: { type: 'string', multiple: true, default: ['scoring', 'workbook', 'analysis'] },
    seed: { type: 'string' },
    files: { type: 'string', default: '500' },
  },
})

const needsSystem = (file) => Object.keys(systemNeeds).some((need) => file.includes(`.${need}.test.`))
const propertyTests = (name) =>
  readdirSync(`${root}packages/${name}/src`, { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file}`)
    .filter((file) => file.endsWith('.test.ts') && !needsSystem(file))
    .filter((file) => readFileSync(`${root}packages/${name}/${file}`, 'utf8').includes("'fast-check'"))

const until = Date.now() + Number(values.minutes) * 60_000
let rounds = 0
do {
  const seed = values.seed ?? String(randomInt(1, 2 ** 31 - 1))
  for (const name of values.package) {
    const env = { ...process.env, PARSCORE_SEED: seed, PARSCORE_RUNS: values.runs }
    const options = { cwd: `${root}packages/${name}`, env, stdio: 'inherit' }
    const { status } = spawnSync(process.execPath, [vitest, 'run', '--reporter=dot', ...propertyTests(name)], options)
    if (status !== 0) {
      console.error(`Again: npm run fuzz -- --package ${name} --seed ${seed} --runs ${values.runs} --minutes 0`)
      process.exit(1)
    }
  }
  rounds += 1
} while (Date.now() < until)
console.log(`${rounds} rounds with seeds of their own, all green`)

const files = ['--files', values.files, '--seed', values.seed ?? String(randomInt(1, 2 ** 31 - 1))]
const { status: ofFiles } = spawnSync(process.execPath, [`${root}tools/dist/fuzz/index.js`, ...files], {
  stdio: 'inherit',
})
process.exitCode = ofFiles ?? 1
