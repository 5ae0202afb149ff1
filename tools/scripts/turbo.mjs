// Runs turbo without telemetry and passes its exit code on.
import { spawn, spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const turboBin = createRequire(import.meta.url).resolve('turbo/bin/turbo')

const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' }

/** @param {string[]} args @returns {number} the exit code */
export function turbo(args) {
  const { status } = spawnSync(process.execPath, [turboBin, ...args], { cwd: root, env, stdio: 'inherit' })
  return status ?? 1
}

/** @param {string[]} args @returns {Promise<number>} the exit code, while other work goes on */
export function turboBeside(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [turboBin, ...args], { cwd: root, env, stdio: 'inherit' })
    child.on('error', () => resolve(1))
    child.on('close', (code) => resolve(code ?? 1))
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = turbo(process.argv.slice(2))
