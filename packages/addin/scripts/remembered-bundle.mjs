// The bundle of the one file takes ten seconds and is wanted by whoever hands it out and by several tests: it is made once for the
// same sources.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const folder = fileURLToPath(new URL('../node_modules/.cache/one-file/', import.meta.url))
/** What the bundle is made of: the page, what makes it, the packages as they were built, and the versions of what others wrote. */
const SOURCES = [
  'package-lock.json',
  'packages/addin/index.html',
  'packages/addin/src',
  'packages/addin/scripts',
  ...['scoring', 'workbook', 'analysis', 'commands'].map((name) => `packages/${name}/dist`),
]
const IS_SOURCE = /\.(?:js|mjs|tsx?|css|html|json|yaml)$/

const filesOf = (path) =>
  /\.\w+$/.test(path)
    ? [path]
    : readdirSync(`${root}${path}`, { recursive: true, encoding: 'utf8' })
        .filter((name) => IS_SOURCE.test(name))
        .map((name) => `${path}/${name}`)

function sourcesHash() {
  const hash = createHash('sha256')
  for (const file of SOURCES.flatMap(filesOf).sort()) hash.update(file).update(readFileSync(`${root}${file}`))
  return hash.digest('hex')
}

/**
 * @template T
 * @param {() => Promise<T>} bundle makes it
 * @returns {Promise<T>} what it made, now or when the sources were last the same
 */
export async function remembered(bundle) {
  const name = `${sourcesHash()}.json`
  const path = join(folder, name)
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'))
  const made = await bundle()
  mkdirSync(folder, { recursive: true })
  for (const other of readdirSync(folder).filter((each) => each.endsWith('.json')))
    rmSync(join(folder, other), { force: true })
  // Another process may be at it too: the file is there whole or not at all.
  const half = join(folder, `${name}.${process.pid}`)
  writeFileSync(half, JSON.stringify(made))
  renameSync(half, path)
  return made
}
