// Runs turbo without telemetry and passes its exit code on.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const turboBin = createRequire(import.meta.url).resolve('turbo/bin/turbo')

/** @param {string[]} args @returns {number} the exit code */
export function turbo(args) {
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' }
  const { status } = spawnSync(process.execPath, [turboBin, ...args], { cwd: root, env, stdio: 'inherit' })
  return status ?? 1
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = turbo(process.argv.slice(2))
