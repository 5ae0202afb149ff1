import { benchBadInput } from './bad-input.js'
import { benchNation } from './nation.js'

const benchmarks = [benchNation, benchBadInput]
for (const benchmark of benchmarks) {
  for (const line of await benchmark()) console.log(line)
  console.log('')
}
