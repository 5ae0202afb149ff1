// Reads a csv of figures and tells what it costs: node --expose-gc read-long-table.js FILE
import { readFileSync } from 'node:fs'
import { readPanel } from '@parscore/analysis'

const KB_A_MB = 1000

const text = readFileSync(process.argv[2] ?? '', 'utf8')
const held = (): number => {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
const before = held()
const start = performance.now()
const { panel, rejected } = readPanel(text, { source: 'long.csv', provinces: null })
const took = performance.now() - start
const after = held()
const figures = panel.units.length * panel.years.length * panel.nodes.length - rejected.length
console.log(
  JSON.stringify({
    took,
    figures,
    bytes: (after - before) / figures,
    peak: process.resourceUsage().maxRSS / KB_A_MB,
    // The panel is still asked after it was measured, so that it was still held.
    last: panel.value(panel.units.at(-1) ?? '', panel.years.at(-1) ?? 0, panel.nodes.at(-1) ?? ''),
  }),
)
