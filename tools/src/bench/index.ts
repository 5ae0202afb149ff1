import { benchAgencies } from './agencies.js'
import { benchAnalysis } from './analysis.js'
import { benchAnnexes } from './annexes.js'
import { benchBadInput } from './bad-input.js'
import { benchEdits } from './edits.js'
import { benchLongTable } from './long-table.js'
import { benchNation } from './nation.js'
import { benchReading } from './reading.js'
import { benchReport } from './report.js'

const benchmarks = [
  benchNation,
  benchReading,
  benchAgencies,
  benchAnnexes,
  benchReport,
  benchAnalysis,
  benchLongTable,
  benchEdits,
  benchBadInput,
]
for (const benchmark of benchmarks) {
  for (const line of await benchmark()) console.log(line)
  console.log('')
}
