import { z } from 'zod'
import { bands } from './bands.js'
import { bonus } from './bonus.js'
import { bound } from './bound.js'
import { checklist } from './checklist.js'
import { choice } from './choice.js'
import { deadline } from './deadline.js'
import { deduction } from './deduction.js'
import { entered } from './entered.js'
import { penalty } from './penalty.js'
import { proportional } from './proportional.js'
import type { AnyRule } from './rule.js'
import { survey } from './survey.js'
import { threshold, thresholdPoints } from './threshold.js'
import { thresholdProportional } from './threshold-proportional.js'
import { yesNo } from './yes-no.js'

/** Every kind of rule by its name, in the order in which people choose from them. */
export const rules = {
  threshold,
  proportional,
  'threshold-proportional': thresholdProportional,
  bands,
  checklist,
  choice,
  deduction,
  'yes-no': yesNo,
  deadline,
  survey,
  bonus,
  penalty,
  entered,
} as const

/** A kind of rule. */
export type RuleKind = keyof typeof rules

/** Every kind of rule, for loops. */
export const ruleList: readonly AnyRule[] = Object.values(rules)

/** A rule as a framework writes it, read into the rule bound to its parameters. */
export const ruleSchema = z.union(ruleList.map(bound))

export {
  type AuthoredRule,
  type Authoring,
  type AuthoringColumn,
  type AuthoringList,
  authored,
  decimalComma,
  itemInLine,
  notKnownWord,
} from './authoring.js'
export type { Bands } from './bands.js'
export { type BoundRule, inputCount, type RuleInputs, readInputs } from './bound.js'
export type { RuleCause } from './cause.js'
export { type DayOfYear, dayIn, dayInWords, readDayOfYear, yearTerm } from './day-of-year.js'
export type { Draw } from './draw.js'
export * from './inputs/index.js'
export { saying } from './parameter.js'
export type {
  AnyRule,
  Attainable,
  Cells,
  FormulaMaximum,
  Misfit,
  Rule,
  RuleLeaf,
  Scored,
  Trial,
} from './rule.js'
export {
  bands,
  bonus,
  checklist,
  choice,
  deadline,
  deduction,
  entered,
  penalty,
  proportional,
  survey,
  threshold,
  thresholdPoints,
  thresholdProportional,
  yesNo,
}
