import {
  type CommandContext,
  checkedText,
  commands,
  formText,
  type Outcome,
  type Part,
  type Step,
  todayInVietnam,
} from '@parscore/commands'
import { fail, type Lang, ok, type Result, type Text } from '@parscore/scoring'
import { type FormValues, givenOf } from './form-values.js'

/** What is asked of a command: values and files as they stand in its form. */
export interface AskedCommand {
  readonly command: string
  readonly values: FormValues
  readonly lang: Lang
}

/** A part of what a command says, as it is shown: findings as text. */
export type ShownPart =
  | { readonly kind: 'text' | 'table'; readonly text: string }
  | { readonly kind: 'note'; readonly text: string }

/** A file that a command made. */
export interface MadeFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What a command came to, as a form shows it: plain data, which can be handed from a worker to the page. */
export interface ShownOutcome {
  readonly parts: readonly ShownPart[]
  readonly files: readonly MadeFile[]
  readonly exit: Outcome['exit']
}

/** A refusal points to what is in the form. */
const inForm = ({ vi, en }: Text): Text => ({ vi: formText(vi, 'vi'), en: formText(en, 'en') })

const NOT_KNOWN: Text = { vi: 'Không có việc này.', en: 'There is no such task.' }

/** Runs a command on what stands in its form. */
export async function runCommand(
  { command: id, values, lang }: AskedCommand,
  signal: AbortSignal,
  progress: (step: Step) => void,
): Promise<Result<ShownOutcome, Text>> {
  const command = commands.find((each) => each.id === id)
  if (!command) return fail(NOT_KNOWN)
  const context: CommandContext = {
    lang,
    today: todayInVietnam(new Date()),
    signal,
    progress,
    trace: (error) => console.error(error),
  }
  const outcome = await command.run(givenOf(command, values, lang), context)
  return outcome.ok ? ok(shownOutcome(outcome.value, lang)) : fail(inForm(outcome.error))
}

const shownOutcome = ({ report, files, exit }: Outcome, lang: Lang): ShownOutcome => ({
  parts: [...report, ...files.flatMap(({ told }) => told)].map((part) => shownPart(part, lang)),
  files: files.map(({ name, bytes }) => ({ name, bytes })),
  exit,
})

function shownPart(part: Part, lang: Lang): ShownPart {
  switch (part.kind) {
    case 'text':
      return { kind: 'text', text: formText(part.lines.join('\n').trim(), lang) }
    case 'checked':
      return { kind: 'table', text: formText(checkedText(part, lang), lang) }
    case 'note':
      return { kind: 'note', text: formText(part.text, lang) }
  }
}
