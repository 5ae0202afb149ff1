import type { z } from 'zod'
import type { Text } from '../text.js'
import type { InputValue } from '../values/cell-value.js'
import type { Authoring } from './authoring.js'
import type { RuleCause } from './cause.js'
import type { DayOfYear } from './day-of-year.js'
import type { Draw } from './draw.js'
import type { RuleInput } from './inputs/input.js'

/** The points of one leaf with the steps that led to them. */
export type Scored =
  | { readonly status: 'scored'; readonly points: number; readonly trace: Text }
  | { readonly status: 'not-filled' }
  | { readonly status: 'not-applicable'; readonly trace: Text }
  /** The sources do not say what such an input is worth. */
  | { readonly status: 'not-known'; readonly trace: Text }

/** Which points a rule can give at all: some steps, or anything between two bounds (both included). */
export type Attainable =
  | { readonly kind: 'steps'; readonly points: readonly number[] }
  | { readonly kind: 'range'; readonly from: number; readonly to: number }

/** For each input of a rule, the cell or expression that holds it in a native formula, such as `D5`. */
export type Cells<Input extends string> = Readonly<Record<Input, string>>

/** The maximum in a formula: its points, or the cell that holds them where a user types it, such as `$C5`. */
export type FormulaMaximum = number | string

/** The leaf that a rule stands on, as far as the rule must fit it. */
export interface RuleLeaf {
  /** Points; `null` where they are not known. */
  readonly maximum: number | null
  /** Bonus and penalty stand beside the total instead of in it. */
  readonly kind: 'points' | 'bonus' | 'penalty'
}

/** Why a rule makes no sense on a leaf, and which parameter says so, such as `bands[0].points`. */
export interface Misfit {
  readonly path: string
  readonly message: Text
}

/** What a test tries a rule with. */
export interface Trial<Parameters> {
  /** Parameters that make sense on a leaf of some maximum. */
  parameters(draw: Draw, maximum: number): Parameters
  /** The figures as people type them, a cell each. */
  cells(draw: Draw, parameters: Parameters, year: number): readonly InputValue[]
  /** Whether more of the input (a higher rate, a later day) gives more points or fewer. */
  readonly monotone: 'rising' | 'falling'
}

/**
 * One kind of rule, and all of it. A file of this folder holds one; adding a kind is adding a file and its lines in
 * `index.ts`: authoring sheet, templates, checks, explanations and tests go over the index.
 *
 * The maximum is the points of the leaf, at least 0. `evaluate` never gives less than 0 nor more than the maximum.
 */
export interface Rule<Kind extends string, Parameters extends object, Inputs, Cell extends string> {
  readonly kind: Kind
  readonly title: Text
  /** The parameters as a framework writes them, with `kind`. */
  readonly parameters: z.ZodType<Parameters & { kind: Kind }>
  /** What a person fills in. */
  readonly input: RuleInput<Inputs, Cell>
  /** What each figure is: one for a rate, one for each day or item. */
  figures(parameters: Parameters): readonly Text[]
  /** The days of the year by which papers must have arrived, where the rule has some. */
  dates?(parameters: Parameters): readonly DayOfYear[]
  /** The points for some inputs, with a trace. */
  evaluate(parameters: Parameters, maximum: number, inputs: Inputs): Scored
  /** The same rule as a native formula of Excel 2010 (comma as separator, no leading `=`). */
  formula(parameters: Parameters, maximum: FormulaMaximum, cells: Cells<Cell>): string
  /** The points that are possible at all. */
  attainable(parameters: Parameters, maximum: number): Attainable
  /** The rule as a sentence. */
  describe(parameters: Parameters, maximum: number): Text
  /** What makes no sense on a leaf, though the parameters are well formed. */
  misfits(parameters: Parameters, leaf: RuleLeaf): readonly Misfit[]
  /** Why points are lost under it; `null` where the rule does not tell. */
  readonly cause: RuleCause | null
  /** The check that warns of a loss under it before the appraisal does, if one does. */
  readonly warnedBy: 'threshold-not-met' | 'deadline-missed' | null
  /** Whether it says how its points are won; typed points and those of a survey do not. */
  readonly tellsHow: boolean
  /** How people write it in the authoring sheet. */
  readonly authoring: Authoring<Parameters>
  /** Parameters that a document of ours has, or the simplest there are, on a maximum of 2. */
  readonly example: Parameters
  readonly trial: Trial<Parameters>
}

/** A rule of whatever kind, as loops over the index see it. */
export type AnyRule = Rule<string, Record<string, unknown>, Record<string, unknown>, string>

/** The figure of a rule that has only one: its input. */
export const oneFigure = ({ title }: { readonly title: Text }) => [title] as const

const NOT_BESIDE: Text = {
  vi: 'cách chấm này chỉ dùng cho tiêu chí loại «Điểm cộng» hoặc «Điểm trừ» tương ứng',
  en: 'this rule is for a node of its own kind, bonus or penalty',
}

/** A rule that gives points for each time belongs on a node of its own kind. */
export const onlyOn = (kind: RuleLeaf['kind'], leaf: RuleLeaf): readonly Misfit[] =>
  leaf.kind === kind ? [] : [{ path: 'kind', message: NOT_BESIDE }]
