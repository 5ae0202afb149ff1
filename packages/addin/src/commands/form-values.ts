import type { Command, NamedParameter, OutputParameter } from '@parscore/commands'
import type { Lang } from '@parscore/scoring'
import { pageFile } from './page-file.js'

/** What stands in one field: text, or files. */
export type FormValue = string | readonly File[]
/** What stands in a form, by the name of the parameter. */
export type FormValues = Readonly<Record<string, FormValue>>

/** What a command is given by what stands in its form. A field that is empty is left out. */
export function givenOf({ parameters }: Command, values: FormValues, lang: Lang): Readonly<Record<string, unknown>> {
  const given: Record<string, unknown> = {}
  for (const parameter of parameters) {
    const value = argumentOf(parameter, values[parameter.name] ?? '', lang)
    if (value !== undefined) given[parameter.name] = value
  }
  return given
}

function argumentOf(parameter: NamedParameter, value: FormValue, lang: Lang): unknown {
  if (parameter.kind === 'output') return outputName(parameter, parameter.isRequired, value, lang)
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim()
  const files = value.map(pageFile)
  const [first] = files
  if (!first) return undefined
  return parameter.kind === 'file' && parameter.count === 'many'
    ? { path: files.map(({ name }) => name).join(', '), files }
    : first
}

/** The name of a file that is made: its ending is what stands in the field, of one that must be made the usual one. */
function outputName(
  { usual, endings, count }: OutputParameter,
  isRequired: boolean,
  value: FormValue,
  lang: Lang,
): string | undefined {
  const ending = typeof value === 'string' && value !== '' ? value : isRequired ? endings[0] : undefined
  if (ending === undefined) return undefined
  return count === 'many' ? usual[lang] : `${usual[lang]}.${ending}`
}
