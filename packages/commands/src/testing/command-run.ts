import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { dayOf, ok } from '@parscore/scoring'
import type { CommandContext } from '../declaration/context.js'
import type { InputFile, InputFiles } from '../declaration/input-file.js'

const day = dayOf(2018, 6, 15)
if (!day.ok) throw new Error('no day')

/** A context in which nothing is heard. */
export const context: CommandContext = {
  lang: 'vi',
  today: day.value,
  signal: new AbortController().signal,
  progress: () => undefined,
  trace: () => undefined,
}

/** A file of some bytes. */
export const fileOf = (name: string, bytes: Uint8Array, chosen: InputFile['chosen'] = 'named'): InputFile => ({
  name,
  path: name,
  chosen,
  changed: null,
  read: () => Promise.resolve(ok(bytes)),
})

/** A file of text. */
export const textFile = (name: string, text: string, chosen: InputFile['chosen'] = 'named'): InputFile =>
  fileOf(name, new TextEncoder().encode(text), chosen)

/** A sample that comes with the project. */
export const sampleFile = (name: string): InputFile => fileOfProject(`samples/${name}`)

/** A framework of the examples, or the sheet that it was written in. */
export const exampleFile = (name: string): InputFile => fileOfProject(`examples/${name}`)

function fileOfProject(place: string): InputFile {
  const path = fileURLToPath(new URL(`../../../../templates/${place}`, import.meta.url))
  return fileOf(basename(path), new Uint8Array(readFileSync(path)))
}

export const filesOf = (...files: readonly InputFile[]): InputFiles => ({ path: files[0]?.path ?? '', files })
