import type { Day, Lang, Text } from '@parscore/scoring'

/** How far a command is. */
export interface Step {
  readonly done: number
  readonly all: number
  readonly text: Text
}

/** Where and when a command runs. */
export interface CommandContext {
  readonly lang: Lang
  readonly today: Day
  /** Says that the person wants no more of it. */
  readonly signal: AbortSignal
  progress(step: Step): void
  /** What was thrown below a sentence that is told, for those who look for the reason in the program. */
  trace(error: unknown): void
}
