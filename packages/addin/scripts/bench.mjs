// Speed of the add-in: custom functions through the entry that Excel calls, the check and the start in a real page.
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { threshold } from '@parscore/scoring'
import { chromium } from 'playwright-core'
import { builtFunctions } from './built-functions.mjs'
import { chromiumOptions } from './chromium.mjs'
import { serve } from './serve.mjs'

const CALLS = 100_000
const ROUNDS = 5
const dist = fileURLToPath(new URL('../dist/', import.meta.url))
const functions = await builtFunctions(dist)
const rates = Array.from({ length: CALLS }, (_, index) => (index % 120) / 100)
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
const inMs = (value) => `${value.toFixed(0)} ms`

/** Median of some rounds, after one that warms up; `sum` proves that all ways compute the same. */
function timed(run) {
  let sum = run()
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now()
    sum = run()
    return performance.now() - start
  })
  return { ms: median(times), sum }
}

function benchFunctions() {
  const called = functions.get('THRESHOLD100')
  const rule = { full: 1, floor: 0.8, partial: 0.5 }
  const direct = timed(() => rates.reduce((total, rate) => total + threshold.evaluate(rule, 1, { rate }).points, 0))
  const single = timed(() => rates.reduce((total, rate) => total + called([[rate]], [[1]])[0][0], 0))
  const column = rates.map((rate) => [rate])
  const range = timed(() => called(column, [[1]]).reduce((total, [points]) => total + points, 0))
  if (single.sum !== direct.sum || range.sum !== direct.sum) throw new Error('the ways disagree')
  const against = ({ ms }) => `${inMs(ms)} (${(ms / direct.ms).toFixed(1)} × direct)`
  return [
    `THRESHOLD100 of ${CALLS} rates, median of ${ROUNDS}`,
    `  the rule called directly   ${inMs(direct.ms)}`,
    `  ${CALLS} calls of the function  ${against(single)}`,
    `  one call over ${CALLS} cells    ${against(range)}`,
  ]
}

/** The rows of a sheet of Excel. */
const ROWS = 1_048_576
/** Rows of a column that are filled. */
const FILLED = 100

/** A whole column as Excel gives it: blank cells are empty texts. */
const columnOf = (value) => Array.from({ length: ROWS }, (_, row) => [row < FILLED ? value : ''])

/** Each function over whole columns, such as `=PAR.PARSCORE(D:D; C:C)`. */
function benchWholeColumns() {
  const [half, one, rate] = [columnOf(0.5), columnOf(1), columnOf(0.96)]
  const given = {
    PARSCORE: [half, one],
    LOSTPOINTS: [half, one],
    THRESHOLD100: [rate, one],
    PROPORTIONAL: [rate, one],
    DEADLINEPOINTS: [columnOf('17/6/2016'), columnOf('15/6/2016'), one],
    BANDPOINTS: [rate, [[0.8], [0.5]], [[1], [0.5]]],
    CRITERION: ['par-2016', columnOf('I.1.b'), 'maximum'],
    DEADLINE: ['par-2016', columnOf('I.1.b'), 2016, 1],
  }
  const lines = Object.entries(given).map(([id, values]) => {
    const start = performance.now()
    functions.get(id)(...values)
    return `  ${id.padEnd(16)} ${inMs(performance.now() - start)}`
  })
  return [`Each function over whole columns (${ROWS} rows, ${FILLED} filled), called once`, ...lines]
}

async function started(browser, address) {
  const page = await browser.newPage()
  const client = await page.context().newCDPSession(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const start = performance.now()
  await page.goto(address)
  await page.getByRole('button', { name: 'Chọn tệp' }).waitFor()
  const ms = performance.now() - start
  await page.close()
  return ms
}

async function checked(browser, address) {
  const page = await browser.newPage()
  await page.goto(address)
  await page.getByRole('button', { name: 'Mở bảng mẫu Hà Nam 2018' }).click()
  const again = page.getByRole('button', { name: 'Kiểm tra lại' })
  const measures = () =>
    page.evaluate(() => performance.getEntriesByName('parscore check').map(({ duration }) => duration))
  for (let round = 0; round <= ROUNDS; round += 1) {
    await again.click()
    await page.waitForFunction((least) => performance.getEntriesByName('parscore check').length > least, round)
  }
  const [first = Number.NaN, ...later] = await measures()
  await page.close()
  return { first, later: median(later) }
}

async function benchPage() {
  const server = await serve({ port: 0 })
  const browser = await chromium.launch(chromiumOptions)
  try {
    const starts = []
    for (let round = 0; round < ROUNDS; round += 1) starts.push(await started(browser, server.address))
    const check = await checked(browser, server.address)
    return [
      'The page in Chromium',
      `  ready at 4× CPU slowdown, median of ${ROUNDS}: ${inMs(median(starts))}`,
      `  check of Hà Nam’s sheet (143 rows): first ${check.first.toFixed(1)} ms, later ${check.later.toFixed(1)} ms`,
    ]
  } finally {
    await browser.close()
    await server.close()
  }
}

for (const benchmark of [benchFunctions, benchWholeColumns, benchPage])
  for (const line of await benchmark()) console.log(line)
