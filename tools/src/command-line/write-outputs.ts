import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Command, OutputFile } from '@parscore/commands'
import { fail, ok, type Result, sentence, type Text } from '@parscore/scoring'
import { whyNotWritten } from '../files/why-not-written.js'
import { refusal, type Writing, writeNew } from '../files/write-file.js'
import type { Typed } from './parse.js'

const EXIST: Text = {
  vi: 'Thư mục «{folder}» đã có {files}; chọn thư mục khác, hoặc thêm --force để ghi đè.',
  en: 'The folder “{folder}” already has {files}; choose another, or add --force to write over them.',
}

/** Why one of the files that are asked for must not be written; `null` where they may. Asked before anything is done. */
export function refusedOutput({ parameters }: Command, typed: Typed, { existing, inputs }: Writing): Text | null {
  for (const parameter of parameters) {
    const path = typed[parameter.name]
    if (parameter.kind !== 'output' || parameter.count !== 'one' || typeof path !== 'string') continue
    const refused = refusal(path, existing, inputs)
    if (refused) return refused
  }
  return null
}

/**
 * Writes what a command made.
 *
 * @param written hears of each file that was written
 * @returns why one was not written; those after it are not written either
 */
export async function writeOutputs(
  files: readonly OutputFile[],
  typed: Typed,
  writing: Writing,
  written: (file: OutputFile) => void,
): Promise<Result<null, Text>> {
  const placed = files.map((file) => ({ file, path: pathOf(file, typed) }))
  const ready = await readyFolder(placed, writing)
  if (!ready.ok) return ready
  for (const { file, path } of placed) {
    const done = await writeNew(path, file.bytes, writing)
    if (!done.ok) return done
    written(file)
  }
  return ok(null)
}

interface Placed {
  readonly file: OutputFile
  readonly path: string
}

/** A file of a folder stands in it; the name of any other is the one that was typed. */
function pathOf({ parameter, name }: OutputFile, typed: Typed): string {
  const path = typed[parameter]
  return typeof path !== 'string' || path === name ? name : join(path, name)
}

/** Makes the folder of files that stand in one, if it is not there; of files that are there already none is written. */
async function readyFolder(placed: readonly Placed[], { existing }: Writing): Promise<Result<null, Text>> {
  const within = placed.filter(({ file, path }) => path !== file.name)
  const [first] = within
  if (!first) return ok(null)
  const folder = first.path.slice(0, -first.file.name.length - 1)
  const there = within.filter(({ path }) => existsSync(path)).map(({ file }) => file.name)
  if (existing === 'keep' && there.length > 0) return fail(sentence(EXIST, { folder, files: there.join(', ') }))
  try {
    await mkdir(folder, { recursive: true })
    return ok(null)
  } catch (error) {
    return fail(whyNotWritten(folder, error))
  }
}
