import { type Day, parseDate, type Text } from '@parscore/scoring'
import { z } from 'zod'
import { type InputFile, inputFileSchema, inputFilesSchema } from './input-file.js'
import { type Choice, declare, type FileParameter, type OutputParameter, type ParameterWords } from './parameter.js'

/** A framework by its id, or a file that holds one. */
export type FrameworkChoice = string | InputFile

type FileWords = ParameterWords & Pick<FileParameter, 'endings'>
type OutputWords = ParameterWords & Pick<OutputParameter, 'endings' | 'usual'>
type NumberWords = ParameterWords & { readonly least: number; readonly most: number }

/** A file that must be given. */
export const file = (words: FileWords) =>
  declare(inputFileSchema, { ...words, kind: 'file', count: 'one', from: 'files' })

/** A file that may be given, else `null`. */
export const optionalFile = (words: FileWords) =>
  declare(inputFileSchema.nullable().default(null), { ...words, kind: 'file', count: 'one', from: 'files' })

/** Files that must be given, one at least. */
export const files = (words: FileWords & Pick<FileParameter, 'from'>) =>
  declare(inputFilesSchema, { ...words, kind: 'file', count: 'many' })

/** Files that may be given, else `null`. */
export const optionalFiles = (words: FileWords & Pick<FileParameter, 'from'>) =>
  declare(inputFilesSchema.nullable().default(null), { ...words, kind: 'file', count: 'many' })

/** Text that may be given, else `null`. */
export const text = (words: ParameterWords) =>
  declare(z.string().min(1).nullable().default(null), { ...words, kind: 'option', field: { kind: 'text' } })

/** Text that must be given. */
export const requiredText = (words: ParameterWords) =>
  declare(z.string().min(1), { ...words, kind: 'option', field: { kind: 'text' } })

const numberWithin = ({ least, most }: NumberWords) =>
  z.union([z.number(), z.string().trim().min(1).transform(Number)]).pipe(z.number().min(least).max(most))

/** A number that must be given, comma or point. */
export const requiredNumber = (words: NumberWords) =>
  declare(z.preprocess(pointed, numberWithin(words)), {
    ...words,
    kind: 'option',
    field: { kind: 'number', least: words.least, most: words.most },
  })

/** A number that may be given, else `null`. */
export const number = (words: NumberWords) =>
  declare(z.preprocess(pointed, numberWithin(words).nullable().default(null)), {
    ...words,
    kind: 'option',
    field: { kind: 'number', least: words.least, most: words.most },
  })

/** A person in Việt Nam writes 80,5. */
const pointed = (value: unknown): unknown => (typeof value === 'string' ? value.replace(',', '.') : value)

/** What counts in percent may be written with its sign; points may not, for 80 % of them is another number. */
const withoutSign = (value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/(?<!\s)\s*[%％]\s*$/u, '') : value

/** A share in percent that may be given, 80,5 or 80,5 %, else `null`. */
export const percent = (words: NumberWords) =>
  declare(
    z.preprocess((value) => pointed(withoutSign(value)), numberWithin(words).nullable().default(null)),
    { ...words, kind: 'option', field: { kind: 'number', least: words.least, most: words.most } },
  )

/** A year that may be given, else `null`. */
export const year = (words: ParameterWords) =>
  declare(z.coerce.number().int().min(2000).max(2100).nullable().default(null), {
    ...words,
    kind: 'option',
    field: { kind: 'number', least: 2000, most: 2100 },
  })

/** A day that may be given, else `null`. */
export const day = (words: ParameterWords) =>
  declare(z.string().transform(dayOrIssue).nullable().default(null), {
    ...words,
    kind: 'option',
    field: { kind: 'day' },
  })

function dayOrIssue(given: string, context: z.RefinementCtx): Day {
  const read = parseDate(given)
  if (read.ok) return read.value
  context.addIssue({ code: 'custom' })
  return z.NEVER
}

/** One of some values; the first where none is given. */
export const choice = <const V extends string>(
  words: ParameterWords,
  values: readonly [V, ...V[]],
  titles: Readonly<Record<V, Text>>,
) =>
  declare(
    z.enum(values).default(() => values[0]),
    {
      ...words,
      kind: 'option',
      field: { kind: 'choice', choices: values.map((value): Choice => ({ value, title: titles[value] })) },
    },
  )

/** Some of some values, with commas between them; none where nothing is given. */
export const choices = <const V extends string>(
  words: ParameterWords,
  values: readonly [V, ...V[]],
  titles: Readonly<Record<V, Text>>,
) =>
  declare(
    z
      .string()
      .min(1)
      .transform((given) => given.split(',').map((value) => value.trim()))
      .pipe(z.array(z.enum(values)))
      .default([]),
    {
      ...words,
      kind: 'option',
      field: { kind: 'choices', choices: values.map((value): Choice => ({ value, title: titles[value] })) },
    },
  )

/** The id of a check, else `null`. */
export const checkId = (words: ParameterWords) =>
  declare(z.string().min(1).nullable().default(null), {
    ...words,
    kind: 'option',
    field: { kind: 'checks', count: 'one' },
  })

/** Ids of checks, with commas between them, else none. */
export const checkIds = (words: ParameterWords) =>
  declare(
    z
      .string()
      .min(1)
      .transform((ids): readonly string[] => ids.split(',').map((id) => id.trim()))
      .nullable()
      .default(null),
    { ...words, kind: 'option', field: { kind: 'checks', count: 'many' } },
  )

const frameworkChoice = z.union([z.string().min(1), inputFileSchema])

/** A framework that must be named. */
export const requiredFramework = (words: ParameterWords) =>
  declare(frameworkChoice, { ...words, kind: 'option', field: { kind: 'framework' } })

/** A framework that may be named, else `null`. */
export const framework = (words: ParameterWords) =>
  declare(frameworkChoice.nullable().default(null), { ...words, kind: 'option', field: { kind: 'framework' } })

/** The name of a file that is made. */
export const output = (words: OutputWords & Partial<Pick<OutputParameter, 'over'>>) =>
  declare(z.string().min(1), { over: null, ...words, kind: 'output', count: 'one' })

/** The name of a file that is made where one is given, else `null`. */
export const optionalOutput = (words: OutputWords) =>
  declare(z.string().min(1).nullable().default(null), { ...words, kind: 'output', count: 'one', over: null })

/** The folder of files that are made. */
export const outputFolder = (words: OutputWords) =>
  declare(z.string().min(1), { ...words, kind: 'output', count: 'many', over: null })
