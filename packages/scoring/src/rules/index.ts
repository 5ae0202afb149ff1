import { z } from 'zod'
import { bands } from './bands.js'
import { bonus } from './bonus.js'
import { checklist } from './checklist.js'
import { deadline } from './deadline.js'
import { entered } from './entered.js'
import { penalty } from './penalty.js'
import { proportional } from './proportional.js'
import { bound } from './rule.js'
import { survey } from './survey.js'
import { threshold } from './threshold.js'
import { thresholdProportional } from './threshold-proportional.js'
import { yesNo } from './yes-no.js'

/** Every kind of rule by its name. */
export const rules = {
  bands,
  bonus,
  checklist,
  deadline,
  entered,
  penalty,
  proportional,
  survey,
  threshold,
  'threshold-proportional': thresholdProportional,
  'yes-no': yesNo,
} as const

/** A rule as a framework writes it, read into the rule bound to its parameters. */
export const ruleSchema = z.union([
  bound(bands),
  bound(bonus),
  bound(checklist),
  bound(deadline),
  bound(entered),
  bound(penalty),
  bound(proportional),
  bound(survey),
  bound(threshold),
  bound(thresholdProportional),
  bound(yesNo),
])

export * from './answer.js'
export * from './bands.js'
export * from './bonus.js'
export * from './checklist.js'
export * from './deadline.js'
export * from './entered.js'
export * from './penalty.js'
export * from './per-item.js'
export * from './proportional.js'
export * from './read-inputs.js'
export * from './rule.js'
export * from './survey.js'
export * from './threshold.js'
export * from './threshold-proportional.js'
export * from './yes-no.js'
