import {
  type CommandContext,
  checkedParts,
  commands,
  type Outcome,
  type Part,
  type PartRow,
  type Step,
  said,
  type TablePart,
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

/** A part of what a command says, in the words of a form: findings are shown as text and tables. */
export type ShownPart = Exclude<Part, { readonly kind: 'checked' }>

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
const inForm = ({ vi, en }: Text): Text => ({ vi: said(vi, 'form', 'vi'), en: said(en, 'form', 'en') })

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
  parts: [...report, ...files.flatMap(({ told }) => told)].flatMap((part) => shownParts(part, lang)),
  files: files.map(({ name, bytes }) => ({ name, bytes })),
  exit,
})

function shownParts(part: Part, lang: Lang): readonly ShownPart[] {
  const own = (text: string) => said(text, 'form', lang)
  switch (part.kind) {
    case 'checked':
      return checkedParts(part, lang).flatMap((each) => shownParts(each, lang))
    case 'text':
      return [{ ...part, lines: part.lines.map(own) }]
    case 'list':
      return [{ ...part, items: part.items.map(own) }]
    case 'table':
      return [{ ...part, ...rowsIn(part, own) }]
    default:
      return [{ ...part, text: own(part.text) }]
  }
}

function rowsIn({ rows, sums }: TablePart, own: (text: string) => string): Pick<TablePart, 'rows' | 'sums'> {
  const told = ({ cells, note }: PartRow): PartRow => ({
    cells: cells.map(own),
    ...(note === undefined ? {} : { note: own(note) }),
  })
  return { rows: rows.map(told), sums: sums.map(told) }
}
