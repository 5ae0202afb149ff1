import Big from 'big.js'
import { z } from 'zod'
import { fail, ok, type Result } from '../result.js'
import { sentence, type Text } from '../text.js'
import { decimalOf, product } from '../values/decimal.js'

/** The points of one leaf with the steps that led to them. */
export type Scored =
  | { readonly status: 'scored'; readonly points: number; readonly trace: Text }
  | { readonly status: 'not-filled' }
  | { readonly status: 'not-applicable'; readonly trace: Text }

/** Which points a rule can give at all: some steps, or anything between two bounds (both included). */
export type Attainable =
  | { readonly kind: 'steps'; readonly points: readonly number[] }
  | { readonly kind: 'range'; readonly from: number; readonly to: number }

/** For each input of a rule, the cell or expression that holds it in a native formula, such as `D5`. */
export type Cells<Input extends string> = Readonly<Record<Input, string>>

/** The maximum in a formula: its points, or the cell that holds them where a user types it, such as `$C5`. */
export type FormulaMaximum = number | string

/**
 * One kind of rule. A file of this folder holds one; adding a kind is adding a file and a line in `index.ts`.
 *
 * The maximum is the points of the leaf, at least 0. `evaluate` never gives less than 0 nor more than the maximum.
 */
export interface Rule<Kind extends string, Parameters, Inputs, Input extends string> {
  readonly kind: Kind
  readonly title: Text
  /** The parameters as a framework writes them, with `kind`. */
  readonly parameters: z.ZodType<Parameters & { kind: Kind }>
  /** The inputs that a person fills in; `null` is not filled in. */
  readonly inputs: z.ZodType<Inputs>
  /** The names of the inputs that {@link Rule.formula} wants a cell for. */
  readonly cells: readonly Input[]
  /** The points for some inputs, with a trace. */
  evaluate(parameters: Parameters, maximum: number, inputs: Inputs): Scored
  /** The same rule as a native formula of Excel 2010 (comma as separator, no leading `=`). */
  formula(parameters: Parameters, maximum: FormulaMaximum, cells: Cells<Input>): string
  /** The points that are possible at all. */
  attainable(parameters: Parameters, maximum: number): Attainable
  /** The rule as a sentence. */
  describe(parameters: Parameters, maximum: number): Text
}

/** A rule with its parameters fixed, as a leaf of a framework has it. */
export interface BoundRule {
  readonly kind: string
  readonly title: Text
  /** The parameters as the framework writes them. */
  readonly parameters: Readonly<Record<string, unknown>>
  /** The names of the inputs that {@link BoundRule.formula} wants a cell for. */
  readonly cells: readonly string[]
  /** See {@link Rule.evaluate}; inputs that are not the rule's are refused with a sentence. */
  evaluate(maximum: number, inputs: unknown): Result<Scored, Text>
  /** See {@link Rule.formula}. */
  formula(maximum: FormulaMaximum, cells: Readonly<Record<string, string>>): string
  /** See {@link Rule.attainable}. */
  attainable(maximum: number): Attainable
  /** See {@link Rule.describe}. */
  describe(maximum: number): Text
}

const NOT_ITS_INPUTS: Text = {
  vi: 'dữ liệu đưa vào không hợp với cách chấm «{title}»',
  en: 'the inputs are not those of the rule “{title}”',
}

/** The schema that reads a rule's parameters and binds the rule to them. */
export function bound<Kind extends string, Parameters extends object, Inputs, Input extends string>(
  rule: Rule<Kind, Parameters, Inputs, Input>,
) {
  return rule.parameters.transform(
    (parameters): BoundRule => ({
      kind: rule.kind,
      title: rule.title,
      parameters: { ...parameters },
      cells: rule.cells,
      evaluate: (maximum, inputs) => {
        const read = rule.inputs.safeParse(inputs)
        return read.success
          ? ok(rule.evaluate(parameters, maximum, read.data))
          : fail(sentence(NOT_ITS_INPUTS, { title: rule.title }))
      },
      formula: (maximum, cells) => rule.formula(parameters, maximum, cells),
      attainable: (maximum) => rule.attainable(parameters, maximum),
      describe: (maximum) => rule.describe(parameters, maximum),
    }),
  )
}

/** A rate as a fraction: 0.96 is 96 %. More than 1 is a plan over-fulfilled and counts as 1. `null` is not filled. */
export const rateInput = z.object({ rate: z.number().min(0).nullable() })
/** The inputs of every rule that scores a rate. */
export type RateInput = z.infer<typeof rateInput>

/** A share between 0 and 1. */
export const share = z.number().min(0).max(1)

/**
 * A rate settled to 12 decimals, in code as in formulas, so that 51/57·57/51 is 1 in both.
 *
 * @example settled(0.1 + 0.2).toString() // '0.3'
 */
export const settled = (rate: number): Big => new Big(rate).round(12, Big.roundHalfUp)

/** The formula text of {@link settled}. */
export const settledFormula = (cell: string): string => `ROUND(${cell},12)`

/** A number as formulas write it: a decimal point, never an exponent. */
export const literal = (value: number): string => decimalOf(value).toFixed()

/** The maximum as a term of a formula. */
export const maximumTerm = (maximum: FormulaMaximum): string =>
  typeof maximum === 'number' ? literal(maximum) : maximum

/** A share of the maximum as a term of a formula. */
export const shareTerm = (share: number, maximum: FormulaMaximum): string =>
  typeof maximum === 'number' ? literal(product(share, maximum)) : `ROUND(${literal(share)}*${maximum},10)`

/** Some points as a term of a formula, at most the maximum. */
export const cappedTerm = (points: number, maximum: FormulaMaximum): string =>
  typeof maximum === 'number' ? literal(Math.min(points, maximum)) : `MIN(${literal(points)},${maximum})`

/** A formula that answers an empty cell with an empty text. */
export const unlessBlank = (cell: string, formula: string): string => `IF(${cell}="","",${formula})`

/** Points from a decimal, kept to 10 decimals and inside 0…maximum. */
export function within(points: Big, maximum: number): number {
  if (points.lt(0)) return 0
  return points.gt(maximum) ? maximum : points.round(10, Big.roundHalfUp).toNumber()
}
