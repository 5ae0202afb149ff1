// One seed for all properties: the same in CI, a new one each time in `npm run fuzz`. fast-check prints it where one fails.
import fc from 'fast-check'

const FIXED = 20_251_125
const given = Number(process.env.PARSCORE_SEED)
const runs = Number(process.env.PARSCORE_RUNS)

fc.configureGlobal({
  seed: Number.isSafeInteger(given) && given !== 0 ? given : FIXED,
  ...(Number.isSafeInteger(runs) && runs > 0 ? { numRuns: runs } : {}),
})
