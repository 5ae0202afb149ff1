import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../bench/', import.meta.url))

/** The quickest of some tries counts, of us and of a twin: what else the machine does must not decide. */
export const TRIES = 3

/** The milliseconds that the same work takes in another language or library. */
export interface Twin {
  readonly name: string
  readonly took: number
}

/** `rankRuns` in C and in numpy on the same file, as far as the machine has a compiler and numpy. */
export function twinsOfRankRuns(file: string, runs: number): Twin[] {
  const place = mkdtempSync(join(tmpdir(), 'parscore-bench-'))
  const program = join(place, 'rank_runs')
  const compiled = spawnSync('cc', ['-O3', '-march=native', '-o', program, join(folder, 'rank_runs.c'), '-lm'])
  const twins = [
    ...(compiled.status === 0 ? timeOf('C', program, [file, String(runs)]) : []),
    ...timeOf('numpy', 'python3', [join(folder, 'rank_runs.py'), file, String(runs)]),
  ]
  rmSync(place, { recursive: true })
  return twins
}

/** `rankSensitivities` in numpy on the same file. */
export const twinsOfRankSensitivities = (file: string, samples: number): Twin[] =>
  timeOf('numpy', 'python3', [join(folder, 'rank_sensitivity.py'), file, String(samples)])

/** Reading the same long table with arquero and pandas, as far as the machine has them. */
export const twinsOfReadPanel = (file: string): Twin[] => [
  ...timeOf('arquero', process.execPath, [join(folder, 'read_panel_arquero.mjs'), file]),
  ...timeOf('pandas', 'python3', [join(folder, 'read_panel.py'), file]),
]

/** The lines that tell how many times as long as each twin something took. */
export const besideTwins = (took: number, twins: readonly Twin[]): string[] =>
  twins.map(
    (twin) =>
      `    ${twin.name}: ${twin.took.toFixed(0)} ms; parscore takes ${(took / twin.took).toFixed(2)} times that`,
  )

function timeOf(name: string, program: string, args: readonly string[]): Twin[] {
  const tries = Array.from({ length: TRIES }, () => spawnSync(program, args, { encoding: 'utf8' }))
  const took = Math.min(
    ...tries.map(({ status, stdout }) => (status === 0 ? Number.parseFloat(stdout) : Number.POSITIVE_INFINITY)),
  )
  return Number.isFinite(took) ? [{ name, took }] : []
}
