import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../bench/', import.meta.url))

/** The milliseconds that a twin of `rankRuns` in another language takes. */
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

function timeOf(name: string, program: string, args: readonly string[]): Twin[] {
  const { status, stdout } = spawnSync(program, args, { encoding: 'utf8' })
  const took = Number.parseFloat(stdout ?? '')
  return status === 0 && Number.isFinite(took) ? [{ name, took }] : []
}
