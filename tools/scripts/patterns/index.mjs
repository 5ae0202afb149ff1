// npm run patterns: tries every regular expression of the project that has not been tried yet, and keeps what came of it in
// tools/testing/patterns.json. `linear` is what recheck proves; `tried` is what it cannot prove, or takes for worse than it is, and what
// none of some hundred hostile texts of the longest cell keeps busy. What is neither is told with its text, and fails.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { check } from 'recheck'
import { listPatterns, longestFor, partsOf } from './list.mjs'

const record = fileURLToPath(new URL('../../testing/patterns.json', import.meta.url))
const PROOF_MS = 3000
/** A pattern on which JavaScript does not come back cannot be asked to stop. */
const PATIENCE_MS = 60_000

const known = existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : {}
const patterns = listPatterns()
const verdicts = Object.fromEntries(
  [...patterns.keys()].filter((each) => each in known).map((each) => [each, known[each]]),
)
const fresh = [...patterns.keys()].filter((each) => !(each in known))
let worker = null
let failed = 0
for (const [at, pattern] of fresh.entries()) {
  const slow = await tried(pattern)
  if (slow) {
    failed += 1
    console.log(`${pattern}\n  ${patterns.get(pattern).join(' ')}\n  ${JSON.stringify(slow)}`)
  } else verdicts[pattern] = (await isProven(pattern)) ? 'linear' : 'tried'
  if (at % 50 === 49) keep()
}
await worker?.terminate()
keep()
console.log(`${patterns.size} patterns, ${fresh.length} tried now, ${failed} too slow`)
process.exit(failed > 0 ? 1 : 0)

function keep() {
  const sorted = Object.entries(verdicts).sort(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync(record, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`)
}

async function isProven(pattern) {
  const { source, flags } = partsOf(pattern)
  const { status, checker } = await check(source, flags, { timeout: PROOF_MS, checker: 'automaton' })
  return status === 'safe' && checker === 'automaton'
}

/** What a pattern is slow on, tried in a thread that can be ended. */
async function tried(pattern) {
  worker ??= new Worker(new URL('./trial.mjs', import.meta.url))
  const answer = await new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ again: `no answer within ${PATIENCE_MS / 1000} s` }), PATIENCE_MS)
    worker.once('message', (slow) => {
      clearTimeout(timer)
      resolve(slow)
    })
    worker.postMessage({ pattern, longest: longestFor(patterns.get(pattern)) })
  })
  if (answer) {
    await worker.terminate()
    worker = null
  }
  return answer
}
