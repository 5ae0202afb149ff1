import { existsSync } from 'node:fs'
import {
  type Command,
  type FileParameter,
  FRAMEWORK_FILES,
  type InputFile,
  type InputFiles,
  type NamedParameter,
} from '@parscore/commands'
import { fail, type Lang, ok, type Result, type Text } from '@parscore/scoring'
import { diskFile } from '../files/disk-file.js'
import { folderFiles } from '../files/folder-files.js'
import { namedFiles } from '../files/named-files.js'
import type { Typed } from './parse.js'
import { needsText, refusedParameter } from './refusal.js'
import type { Settings } from './settings.js'
import { settledBy } from './settled.js'

/** What a command is given, with the paths that it reads. */
export interface Gathered {
  readonly given: Readonly<Record<string, unknown>>
  /** Files that are read; none of them is ever written over. */
  readonly inputs: readonly string[]
}

/** Makes of what was typed what the command takes: files of paths, the files of folders, values as they are. */
export async function gather(command: Command, typed: Typed, settings: Settings): Promise<Result<Gathered, string>> {
  const { lang } = settings
  const given: Record<string, unknown> = {}
  const outputs = command.parameters.flatMap(({ kind, name }) => (kind === 'output' ? [typed[name] ?? []].flat() : []))
  const settled = await settledBy(command, typed)
  if (!settled.ok) return fail(settled.error[lang])
  for (const parameter of command.parameters) {
    const value = typed[parameter.name] ?? settled.value[parameter.name]
    if (value === undefined) continue
    const taken = await argumentOf(parameter, value, outputs)
    if (!taken.ok) return fail(taken.error[lang])
    given[parameter.name] = taken.value
  }
  const before = await fileBefore(command, typed, settings)
  const all = { ...before, ...given }
  const refused = whyNotTaken(command, all, typed, lang)
  return refused === null ? ok({ given: all, inputs: pathsIn(command, given) }) : fail(refused)
}

async function argumentOf(
  parameter: NamedParameter,
  value: string | readonly string[],
  outputs: readonly string[],
): Promise<Result<unknown, Text>> {
  const [first = ''] = [value].flat()
  if (parameter.kind === 'file') return filesOf(parameter, [value].flat(), outputs)
  const isFramework = parameter.kind === 'option' && parameter.field.kind === 'framework'
  return ok(isFramework && isFrameworkFile(first) ? await diskFile(first) : first)
}

/** An id has no ending. */
const isFrameworkFile = (given: string): boolean =>
  FRAMEWORK_FILES.some((ending) => given.toLowerCase().endsWith(`.${ending}`))

async function filesOf(
  parameter: FileParameter,
  paths: readonly string[],
  outputs: readonly string[],
): Promise<Result<InputFile | InputFiles, Text>> {
  const [first = ''] = paths
  if (parameter.count === 'one') return ok(await diskFile(first))
  if (parameter.from !== 'files') return folderFiles(first, parameter, outputs)
  const files = await namedFiles(paths, parameter, outputs)
  return files.ok ? ok({ path: first, files: files.value }) : files
}

/** What stands under the name of an output already, for the command that goes on from it where it may be written over. */
async function fileBefore(
  { parameters }: Command,
  typed: Typed,
  { existing }: Settings,
): Promise<Readonly<Record<string, InputFile>>> {
  if (existing === 'keep') return {}
  for (const parameter of parameters) {
    const path = typed[parameter.name]
    if (parameter.kind === 'output' && parameter.over !== null && typeof path === 'string' && existsSync(path))
      return { [parameter.over]: await diskFile(path) }
  }
  return {}
}

/** Why the command does not take what it was given, or `null` where it does. */
function whyNotTaken(
  command: Command,
  given: Readonly<Record<string, unknown>>,
  typed: Typed,
  lang: Lang,
): string | null {
  const [name] = command.refused(given)
  const parameter = command.parameters.find((each) => each.name === name)
  if (name === undefined || !parameter) return null
  const value = typed[name]
  return typeof value === 'string' ? refusedParameter(command, parameter, value, lang) : needsText(command, lang)
}

function pathsIn({ parameters }: Command, given: Readonly<Record<string, unknown>>): string[] {
  return parameters.flatMap(({ name }) => {
    const value = given[name]
    if (isInput(value)) return [value.path]
    return isInputs(value) ? value.files.map(({ path }) => path) : []
  })
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const isInput = (value: unknown): value is InputFile => isObject(value) && 'read' in value
const isInputs = (value: unknown): value is InputFiles => isObject(value) && 'files' in value
