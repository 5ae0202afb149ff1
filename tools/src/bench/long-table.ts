import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { besideTwins, TRIES, twinsOfReadPanel } from './twins.js'

/** As many as a hundred times PAPI has: 2 557 800 figures. */
const UNITS = 6300
const YEARS = 14
const NODES = 29

/** What {@link import('./read-long-table.js')} prints. */
const measured = z.object({ took: z.number(), figures: z.number(), bytes: z.number(), peak: z.number() })

/** A made-up long csv of a nation of communes, read in a process of its own, so that its memory is told apart. */
export async function benchLongTable(): Promise<string[]> {
  const place = mkdtempSync(join(tmpdir(), 'parscore-bench-'))
  const file = join(place, 'long.csv')
  try {
    writeLongTable(file)
    const reader = fileURLToPath(new URL('./read-long-table.js', import.meta.url))
    const tries = Array.from({ length: TRIES }, () =>
      spawnSync(process.execPath, ['--expose-gc', reader, file], { encoding: 'utf8' }),
    ).map(({ stdout }) => measured.parse(JSON.parse(stdout)))
    const { figures, bytes, peak } = tries[0] ?? measured.parse(null)
    const took = Math.min(...tries.map((each) => each.took))
    return [
      'A long table',
      `  csv of ${figures} lines read                         ${took.toFixed(0)} ms, ${bytes.toFixed(0)} bytes a figure with provenance, ${peak.toFixed(0)} MB at the most`,
      ...besideTwins(took, twinsOfReadPanel(file)),
    ]
  } finally {
    rmSync(place, { recursive: true })
  }
}

function writeLongTable(path: string): void {
  const file = openSync(path, 'w')
  writeSync(file, 'unit,year,node,value\n')
  for (let unit = 0; unit < UNITS; unit += 1) {
    const lines: string[] = []
    for (let year = 0; year < YEARS; year += 1)
      for (let node = 0; node < NODES; node += 1) {
        const value = ((unit * 31 + node * 17 + year * 7) % 997) / 498
        lines.push(`Xã ${unit},${2011 + year},SC${node},${value.toFixed(6)}\n`)
      }
    writeSync(file, lines.join(''))
  }
  closeSync(file)
}
