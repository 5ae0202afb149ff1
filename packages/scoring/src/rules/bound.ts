import { fail, ok, type Result } from '../result.js'
import { sentence, type Text } from '../text.js'
import type { InputValue } from '../values/cell-value.js'
import { type AuthoredRule, authored } from './authoring.js'
import type { DayOfYear } from './day-of-year.js'
import type { InputContext, InputKind, InputProblem } from './inputs/input.js'
import type { AnyRule, Attainable, FormulaMaximum, Misfit, RuleLeaf, Scored } from './rule.js'

/** Inputs as {@link BoundRule.evaluate} takes them. */
export type RuleInputs = Readonly<Record<string, unknown>>

/** A rule with its parameters fixed, as a leaf of a framework has it. */
export interface BoundRule extends Pick<AnyRule, 'kind' | 'title' | 'cause' | 'warnedBy' | 'tellsHow'> {
  /** The parameters as the framework writes them. */
  readonly parameters: Readonly<Record<string, unknown>>
  /** What the figures are. */
  readonly input: InputKind
  /** The names of the inputs that {@link BoundRule.formula} wants a cell for. */
  readonly cells: readonly string[]
  /** See {@link Rule.figures}. */
  readonly figures: readonly Text[]
  /** See {@link Rule.dates}; none for most. */
  readonly dates: readonly DayOfYear[]
  /** The inputs from cells: a rate (or numerator and denominator), days, an answer, marks, a count, or points. */
  read(cells: readonly InputValue[], context: InputContext): Result<RuleInputs, InputProblem>
  /** See {@link Rule.evaluate}; inputs that are not the rule's are refused with a sentence. */
  evaluate(maximum: number, inputs: unknown): Result<Scored, Text>
  /** See {@link Rule.formula}. */
  formula(maximum: FormulaMaximum, cells: Readonly<Record<string, string>>): string
  /** See {@link Rule.attainable}. */
  attainable(maximum: number): Attainable
  /** See {@link Rule.describe}. */
  describe(maximum: number): Text
  /** See {@link Rule.misfits}. */
  misfits(leaf: RuleLeaf): readonly Misfit[]
  /** The rule as a row of the authoring sheet. */
  authored(): AuthoredRule
}

const NOT_ITS_INPUTS: Text = {
  vi: 'dữ liệu đưa vào không hợp với cách chấm «{title}»',
  en: 'the inputs are not those of the rule “{title}”',
}

/** The schema that reads a rule's parameters and binds the rule to them. */
export function bound(rule: AnyRule) {
  return rule.parameters.transform((parameters): BoundRule => {
    const figures = rule.figures(parameters)
    return {
      kind: rule.kind,
      title: rule.title,
      cause: rule.cause,
      warnedBy: rule.warnedBy,
      tellsHow: rule.tellsHow,
      parameters: { ...parameters },
      input: rule.input.kind,
      cells: rule.input.cells,
      figures,
      dates: rule.dates?.(parameters) ?? [],
      read: (cells, context) => rule.input.read(cells, context, figures.length),
      evaluate: (maximum, inputs) => {
        const read = rule.input.schema.safeParse(inputs)
        return read.success
          ? ok(rule.evaluate(parameters, maximum, read.data))
          : fail(sentence(NOT_ITS_INPUTS, { title: rule.title }))
      },
      formula: (maximum, cells) => rule.formula(parameters, maximum, cells),
      attainable: (maximum) => rule.attainable(parameters, maximum),
      describe: (maximum) => rule.describe(parameters, maximum),
      misfits: (leaf) => rule.misfits(parameters, leaf),
      authored: () => authored(rule.authoring, parameters),
    }
  })
}

/**
 * The inputs of a rule from cells: a rate (or numerator and denominator), the days of receipt in the order of the deadlines,
 * an answer, a mark for each item, a count, or points.
 *
 * @example readInputs(ruleSchema.parse({ kind: 'threshold' }), [48, 50], { year: null, dateSystem: '1900' }) // { ok: true, value: { rate: 0.96 } }
 */
export const readInputs = (
  rule: BoundRule,
  cells: readonly InputValue[],
  context: InputContext,
): Result<RuleInputs, InputProblem> => rule.read(cells, context)

/** How many figures a rule takes at most: a day for each deadline, a mark for each item, else one. */
export const inputCount = ({ figures }: BoundRule): number => figures.length
