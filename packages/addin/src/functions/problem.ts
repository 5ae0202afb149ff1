import { sentence, type Text, type Word } from '@parscore/scoring'

/** The two errors of Excel that carry a sentence. */
export type ProblemCode = '#VALUE!' | '#N/A'

/** A wrong argument. Excel's contract is an exception, so this is one; the sentence names the argument. */
export class FunctionProblem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly text: Text,
  ) {
    super(text.en)
  }
}

const NAMED: Text = { vi: 'Tham số «{name}»: {reason}.', en: 'Argument “{name}”: {reason}.' }

type Words = Readonly<Record<string, Word>>

/** A reason without words is finished: what a user typed may look like a place for one. */
const filled = (reason: Text, words: Words | undefined): Text => (words ? sentence(reason, words) : reason)

/** `#VALUE!`: an argument is not what it must be. */
export const invalid = (name: Text, reason: Text, words?: Words): FunctionProblem =>
  new FunctionProblem('#VALUE!', sentence(NAMED, { name, reason: filled(reason, words) }))

/** `#N/A`: there is no answer yet, or it is not known. */
export const notAvailable = (reason: Text, words?: Words): FunctionProblem =>
  new FunctionProblem('#N/A', filled(reason, words))
