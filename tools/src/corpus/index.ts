import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Result } from '@parscore/scoring'
import { type OpenedFile, type ReadProblem, readFile } from '@parscore/workbook'
import { type Comparison, compareFile } from './compare-file.js'
import { type OtherReading, SecondReader } from './second-reader.js'

const SHEETS = /\.(?:xls|xlsx|xlsm|xltx|xltm)$/i
/** Examples that are printed of each cause. */
const SHOWN = Number(process.env.SHOWN ?? 10)

/**
 * `npm run corpus -- FOLDER…`: reads every workbook of some folders, has openpyxl (xlsx) or xlrd (xls) read it too, and prints in
 * what they differ, by cause. Nothing is written. Needs Python with both; `PYTHON` names another interpreter.
 */
async function corpus(folders: readonly string[]): Promise<void> {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => SHEETS.test(name))
      .map((name) => join(folder, name)),
  )
  const other = new SecondReader()
  const causes = new Map<string, string[]>()
  let cells = 0
  for (const file of files) {
    const name = basename(file)
    const found = differencesOf(await readFile(readFileSync(file), name), await other.read(file))
    cells += found.cells
    for (const { cause, place } of found.differences)
      causes.set(cause, [...(causes.get(cause) ?? []), `${name}: ${place}`])
  }
  other.end()
  console.log(`${files.length} files, ${cells} cells compared`)
  for (const [cause, places] of [...causes].sort(([a], [b]) => a.localeCompare(b))) {
    console.log(`\n${cause}: ${places.length} in ${new Set(places.map((place) => place.split(': ')[0])).size} files`)
    for (const place of places.slice(0, SHOWN)) console.log(`  ${place.slice(0, 200)}`)
  }
}

/** What two readers of a file differ in: that one of them refuses it is a difference too. */
function differencesOf(own: Result<OpenedFile, ReadProblem>, theirs: OtherReading): Comparison {
  const only = (cause: string, place: string): Comparison => ({ cells: 0, differences: [{ cause, place }] })
  if (!own.ok) {
    const { kind, message } = own.error
    return only(`${isAlone(kind, theirs) ? 'only we refuse' : 'neither reads'}: ${kind}`, message.en)
  }
  return 'error' in theirs ? only('only the other refuses', theirs.error) : compareFile(own.value, theirs.sheets)
}

/** Whether the second reader found something in a file that we refuse. */
function isAlone(kind: ReadProblem['kind'], theirs: OtherReading): boolean {
  if ('error' in theirs) return false
  return kind !== 'empty' || theirs.sheets.some(({ cells }) => Object.keys(cells).length > 0)
}

await corpus(process.argv.slice(2))
