import type { z } from 'zod'
import type { Result } from '../../result.js'
import type { Text } from '../../text.js'
import type { InputValue } from '../../values/cell-value.js'
import type { DateSystem } from '../../values/date.js'
import type { Draw } from '../draw.js'

/** What the figures of a rule are, by the name of the first cell that its formula wants. */
export type InputKind = 'rate' | 'received' | 'answer' | 'done' | 'count' | 'level' | 'points'

/** An input that cannot be read: its name, and why. */
export interface InputProblem {
  readonly input: Text
  readonly reason: Text
}

/** Where the cells of inputs come from. */
export interface InputContext {
  /** The year that is scored; `null` where it is not known. */
  readonly year: number | null
  readonly dateSystem: DateSystem
}

/** What a person fills in for a rule: its shape, how cells are read as it, and what they may hold. */
export interface RuleInput<Inputs, Cell extends string> {
  readonly kind: InputKind
  /** As people call it. */
  readonly title: Text
  /** The inputs; `null` is not filled in. */
  readonly schema: z.ZodType<Inputs>
  /** The names of the cells that a formula wants, the figures first. */
  readonly cells: readonly Cell[]
  /**
   * The inputs from cells.
   *
   * @param count how many figures the rule has
   */
  read(cells: readonly InputValue[], context: InputContext, count: number): Result<Inputs, InputProblem>
  /** A figure as people may type it, drawn for a test. */
  sample(draw: Draw): InputValue
}
