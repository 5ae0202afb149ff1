import { benchAgencies } from './agencies.js'
import { benchAnalysis } from './analysis.js'
import { benchAnnexes } from './annexes.js'
import { benchBadInput } from './bad-input.js'
import { benchNation } from './nation.js'

const benchmarks = [benchNation, benchAgencies, benchAnnexes, benchAnalysis, benchBadInput]
for (const benchmark of benchmarks) {
  for (const line of await benchmark()) console.log(line)
  console.log('')
}
