import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { copyFile, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

/** A csv a sheet, values in full and not as shown. */
export const everySheetAsCsv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'

/** Debian's own Python, for which its package of LibreOffice's bridge is made; another may stand before it on the path. */
const PYTHON = '/usr/bin/python3'

const answerSchema = z.object({ error: z.string().optional() })

interface Office {
  readonly process: ChildProcessWithoutNullStreams
  readonly answers: AsyncIterator<string>
}

/** One LibreOffice for all tests of a worker: to start it takes longer than what it is asked for. It ends with the worker. */
let office: Office | undefined
let before: Promise<unknown> = Promise.resolve()

function started(): Office {
  if (office !== undefined) return office
  const bridge = spawn(PYTHON, [fileURLToPath(new URL('./libreoffice.py', import.meta.url))])
  bridge.stderr.pipe(process.stderr)
  bridge.once('exit', () => {
    office = undefined
  })
  office = { process: bridge, answers: createInterface(bridge.stdout)[Symbol.asyncIterator]() }
  return office
}

async function ask(question: object): Promise<void> {
  const { process: bridge, answers } = started()
  bridge.stdin.write(`${JSON.stringify(question)}\n`)
  const line = await answers.next()
  if (line.done === true) throw new Error('LibreOffice ended before it answered.')
  const { error } = answerSchema.parse(JSON.parse(line.value))
  if (error !== undefined) throw new Error(error)
}

/**
 * Converts files with LibreOffice, which recalculates formulas without a result.
 *
 * @param format target of `--convert-to`
 * @returns the folder with the results
 */
export async function convert(files: readonly string[], format: string): Promise<string> {
  const out = await mkdtemp(join(tmpdir(), 'parscore-lo-'))
  // LibreOffice lays a lock beside what it opens: among the samples another test would take it for one of them.
  const opened = await mkdtemp(join(tmpdir(), 'parscore-lo-in-'))
  const copies = files.map((file) => ({ file, copy: join(opened, basename(file)) }))
  await Promise.all(copies.map(({ file, copy }) => copyFile(file, copy)))
  const asked = before.then(() => ask({ files: copies.map(({ copy }) => copy), format, out }))
  before = asked.catch(() => undefined)
  await asked
  return out
}
