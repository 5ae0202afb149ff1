import { fail, ok, type Result, type Text } from '@parscore/scoring'
import type { z } from 'zod'
import type { CommandContext } from './context.js'
import type { Outcome } from './outcome.js'
import { type NamedParameter, parametersOf } from './parameter.js'
import { unusedNotes } from './unused.js'

/** A command in use. */
export interface CommandExample {
  readonly title: Text
  /** What is typed after `parscore`. */
  readonly line: Text
}

/** What one file of this folder declares. */
export interface CommandDeclaration<S extends z.ZodObject> {
  /** The word, or the two words, by which it is called. Once published it stays. */
  readonly id: string
  /** Names of once. */
  readonly aliases?: readonly string[]
  /** What it does, as a tile of a page has it. */
  readonly title: Text
  readonly help: Text
  /** What must be given, as it is said to one who has not given it. */
  readonly needs: Text
  /** Every parameter, by its name. */
  readonly takes: S
  /** The names of those that a terminal takes by their place; all others are options. */
  readonly operands: readonly (keyof z.infer<S> & string)[]
  readonly examples: readonly CommandExample[]
  run(given: z.infer<S>, context: CommandContext): Promise<Result<Outcome, Text>>
}

/** A command as every face sees it. */
export interface Command {
  readonly id: string
  readonly aliases: readonly string[]
  readonly title: Text
  readonly help: Text
  readonly needs: Text
  readonly parameters: readonly NamedParameter[]
  readonly operands: readonly string[]
  readonly examples: readonly CommandExample[]
  /** Names of parameters whose value cannot be taken. */
  refused(given: Readonly<Record<string, unknown>>): readonly string[]
  /**
   * Does it. Nothing is read but the files that are given, and nothing is written.
   *
   * @param given a value a parameter, those that may be left out left out
   * @returns what was made and what is to be said, or in a sentence why nothing could be done
   */
  run(given: Readonly<Record<string, unknown>>, context: CommandContext): Promise<Result<Outcome, Text>>
}

const STOPPED: Text = { vi: 'Đã dừng theo yêu cầu.', en: 'Stopped as asked.' }
const NOT_TAKEN: Text = {
  vi: 'Không nhận được giá trị của một tham số.',
  en: 'The value of a parameter cannot be taken.',
}

/** Makes a command of its declaration. */
export function defineCommand<S extends z.ZodObject>(declaration: CommandDeclaration<S>): Command {
  const { takes, aliases = [] } = declaration
  const parameters = parametersOf(takes)
  return {
    ...declaration,
    aliases,
    parameters,
    refused: (given) => {
      const parsed = takes.safeParse(given)
      return parsed.success ? [] : [...new Set(parsed.error.issues.map(({ path }) => String(path[0])))]
    },
    run: async (given, context) => {
      const parsed = takes.safeParse(given)
      if (!parsed.success) return fail(NOT_TAKEN)
      try {
        const outcome = await declaration.run(parsed.data, context)
        if (!outcome.ok) return outcome
        const unused = unusedNotes(parameters, given, context.lang)
        return unused.length === 0 ? outcome : ok({ ...outcome.value, report: [...unused, ...outcome.value.report] })
      } catch (error) {
        if (context.signal.aborted) return fail(STOPPED)
        throw error
      }
    },
  }
}
