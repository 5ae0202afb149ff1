import type { Text } from '@parscore/scoring'
import { z } from 'zod'

/** How a parameter is called. */
export interface ParameterWords {
  /** Beside the field of a form. */
  readonly label: Text
  /** The word that stands for the value in a line of usage: `BỘ_TIÊU_CHÍ`. */
  readonly placeholder: Text
  /** What it does, in one line. */
  readonly help: Text
  /** The same in a form, where the help speaks of what a terminal takes: ids, folders, names of files. */
  readonly inForm?: Text
  /** Whether a form keeps it folded away: few need it. */
  readonly isRare?: boolean
  /** The parameter without which this one does nothing, and the value that it must have, where any but one is no use. */
  readonly onlyWith?: { readonly parameter: string; readonly value?: string }
}

/** Files that a command reads. */
export interface FileParameter extends ParameterWords {
  readonly kind: 'file'
  readonly count: 'one' | 'many'
  /** Endings of names, without the point. */
  readonly endings: readonly string[]
  /** What a terminal takes for many: files and folders, one folder, or one folder or file. */
  readonly from: 'files' | 'folder' | 'folder-or-file'
}

/** One of the values that a choice has. */
export interface Choice {
  readonly value: string
  readonly title: Text
}

/** With what a person gives the value of an option. */
export type Field =
  | { readonly kind: 'text' }
  | { readonly kind: 'number'; readonly least: number; readonly most: number }
  | { readonly kind: 'day' }
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] }
  /** Some of the values, with commas between them. */
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  /** Ids of checks, several with commas between them, or one. */
  | { readonly kind: 'checks'; readonly count: 'one' | 'many' }
  /** The id of a framework, or a file that holds one. */
  | { readonly kind: 'framework' }

/** A value that is no file. */
export interface OptionParameter extends ParameterWords {
  readonly kind: 'option'
  readonly field: Field
}

/** A file, or a folder of files, that a command makes. */
export interface OutputParameter extends ParameterWords {
  readonly kind: 'output'
  readonly count: 'one' | 'many'
  readonly endings: readonly string[]
  /** A name to begin with, without the ending. */
  readonly usual: Text
  /** The file parameter that is given what stands under this name already, where it may be written over. */
  readonly over: string | null
}

/** What a command takes, and in which words. */
export type Parameter = FileParameter | OptionParameter | OutputParameter

/** The words of each schema that is a parameter. */
const declared = z.registry<Parameter>()

/**
 * Makes a schema a parameter.
 *
 * @returns a schema of its own, so that two parameters may take the same values in other words
 */
export function declare<S extends z.ZodType>(schema: S, parameter: Parameter): S {
  const own = schema.clone()
  declared.add(own, parameter)
  return own
}

/** The same parameter, where it does nothing without another one. */
export function onlyWith<S extends z.ZodType>(schema: S, parameter: string): S {
  const words = declared.get(schema)
  if (!words) throw new Error('only a parameter can depend on another')
  return declare(schema, { ...words, onlyWith: { parameter } })
}

/** A parameter with its name and what is needed of it. */
export type NamedParameter = Parameter & { readonly name: string; readonly isRequired: boolean }

/**
 * The parameters of a schema, in the order in which it has them.
 *
 * @throws where a field was not declared: that is a mistake in the command
 */
export const parametersOf = (takes: z.ZodObject): readonly NamedParameter[] =>
  Object.entries(takes.shape).map(([name, schema]) => {
    const parameter = declared.get(schema)
    if (!parameter) throw new Error(`“${name}” is not declared as a parameter`)
    return { ...parameter, name, isRequired: !z.safeParse(schema, undefined).success }
  })
