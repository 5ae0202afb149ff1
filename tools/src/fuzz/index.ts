import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { mutated } from './mutate.js'
import { newFaults } from './new-faults.js'
import { Random } from './random.js'
import { TriedApart } from './tried-apart.js'

const root = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))
/** Where files of every kind are. */
const FOLDERS = ['templates', 'packages/workbook/src', 'tools/src/testing/cases'].map(root)
const KINDS = ['.xlsx', '.xlsm', '.xls', '.ods', '.docx', '.csv', '.tsv', '.txt']
const TOLD_AFTER = 500

/**
 * Mutated files of every kind are read, checked and copied: none may end the program, take longer than five seconds or a gigabyte,
 * change its input, or give a copy with a fault that it has not. `node tools/dist/fuzz/index.js --files 10000 [--seed 1]`
 */
async function fuzz(count: number, seed: number, validated: number): Promise<boolean> {
  const paths = inputs()
  const apart = new TriedApart()
  const outcomes = new Map<string, number>()
  const odd: string[] = []
  let left = validated
  for (let number = 0; number < count; number += 1) {
    const made = madeFile(paths, new Random(seed * 1_000_003 + number))
    const { outcome, copy } = await apart.try(made.name, made.bytes)
    const kind = ORDINARY.test(outcome) ? outcome : 'odd'
    outcomes.set(kind, (outcomes.get(kind) ?? 0) + 1)
    const faults = copy && left > 0 ? await newFaults(made.name, made.bytes, copy) : []
    if (copy) left -= 1
    const wrong = [...(kind === 'odd' ? [outcome] : []), ...faults.map((fault) => `the copy has a new fault: ${fault}`)]
    odd.push(...wrong.map((what) => `${kept(`${seed}-${number}-${made.name}`, made.bytes)}: ${what}`))
    if ((number + 1) % TOLD_AFTER === 0) console.log(`${number + 1}: ${summary(outcomes)}`)
  }
  await apart.end()
  for (const line of odd) console.log(line)
  console.log(`${count} files, by exit code: ${summary(outcomes)}`)
  return odd.length === 0
}

const ORDINARY = /^[012]$/

const summary = (outcomes: ReadonlyMap<string, number>): string =>
  [...outcomes].map(([outcome, files]) => `${outcome}: ${files}`).join(', ')

/** A file of some kind with something wrong in it. */
function madeFile(paths: readonly string[], random: Random): { readonly name: string; readonly bytes: Uint8Array } {
  const kind = random.among(KINDS) ?? ''
  const path = random.among(paths.filter((each) => each.toLowerCase().endsWith(kind))) ?? ''
  return { name: basename(path), bytes: mutated(random, path, readFileSync(path)) }
}

const inputs = (): readonly string[] =>
  FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => KINDS.includes(extname(name).toLowerCase()))
      .map((name) => join(folder, name)),
  )

/** Keeps a file that was odd, to look at. */
function kept(name: string, bytes: Uint8Array): string {
  const folder = join(tmpdir(), 'parscore-fuzz')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    validate: { type: 'string', default: '50' },
  },
})
if (!(await fuzz(Number(values.files), Number(values.seed), Number(values.validate)))) process.exitCode = 1
