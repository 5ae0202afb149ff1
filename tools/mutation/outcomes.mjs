// What became of each mutant, kept on this machine: with `--again` a run need not try anew what a test killed while neither has changed.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const fileOf = (root) => join(root, 'node_modules/.cache/mutation/outcomes.json')
const KEPT = ['killed', 'load']

/** Remembers the outcome of some mutants beside that of all others. */
export function remember(root, outcome) {
  const path = fileOf(root)
  const known = read(path)
  for (const file of new Set(outcome.map((mutant) => mutant.file)))
    known[file] = { is: hashOf(join(root, file)), tried: {} }
  for (const mutant of outcome) {
    if (!KEPT.includes(mutant.status)) continue
    const test = mutant.in === undefined ? {} : { in: mutant.in, was: hashOf(mutant.in) }
    known[mutant.file].tried[keyOf(mutant)] = { status: mutant.status, by: mutant.by, ...test }
  }
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, JSON.stringify(known))
}

/** The results of those mutants that need no trial: their file is as it was, and so is that of the test that killed them. */
export function recall(root, mutants) {
  const known = read(fileOf(root))
  const hashes = new Map()
  const isAsItWas = (path, was) => {
    if (!hashes.has(path)) hashes.set(path, existsSync(path) ? hashOf(path) : null)
    return hashes.get(path) === was
  }
  return new Map(
    mutants.flatMap((mutant) => {
      const ofFile = known[mutant.file]
      const result = ofFile && isAsItWas(join(root, mutant.file), ofFile.is) ? ofFile.tried[keyOf(mutant)] : undefined
      if (!result || (result.in !== undefined && !isAsItWas(result.in, result.was))) return []
      return [[mutant.id, { status: result.status, by: result.by, in: result.in }]]
    }),
  )
}

const read = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {})
const hashOf = (path) => createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16)
const keyOf = ({ line, column, mutator, was, becomes }) => [line, column, mutator, was, becomes].join('|')
