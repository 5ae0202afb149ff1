import type { Command } from '../declaration/command.js'
import { calendar } from './calendar.js'
import { check } from './check.js'
import { compare } from './compare.js'
import { draftPlan } from './draft-plan.js'
import { draftRegister } from './draft-register.js'
import { draftReport } from './draft-report.js'
import { explain } from './explain.js'
import { explainCheck } from './explain-check.js'
import { facts } from './facts.js'
import { frameworkExport } from './framework-export.js'
import { frameworkImport } from './framework-import.js'
import { init } from './init.js'
import { lock } from './lock.js'
import { merge } from './merge.js'
import { progress } from './progress.js'
import { province } from './province.js'
import { rank } from './rank.js'
import { rules } from './rules.js'
import { split } from './split.js'
import { target } from './target.js'
import { template } from './template.js'

/** Every command, in the order in which a person is shown them: what is done most, then the course of a year. */
export const commands: readonly Command[] = [
  check,
  explainCheck,
  rules,
  template,
  split,
  merge,
  lock,
  rank,
  explain,
  target,
  compare,
  progress,
  calendar,
  facts,
  draftPlan,
  draftReport,
  draftRegister,
  province,
  frameworkExport,
  frameworkImport,
  init,
]
