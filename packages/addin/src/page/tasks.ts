import type { Section } from '../pane/pane.js'
import type { TextName } from '../texts/texts.js'

/** A task of the office's year that this page does. */
export interface Task {
  readonly id: string
  readonly title: TextName
  readonly help: TextName
  /** Opens a file first, or a section that needs none. */
  readonly opens: { readonly kind: 'file' } | { readonly kind: 'section'; readonly section: Section }
}

const file = { kind: 'file' } as const
const section = (name: Section) => ({ kind: 'section', section: name }) as const

/** The tasks in the order of the year. Adding one is a line. */
export const tasks: readonly Task[] = [
  { id: 'check', title: 'taskCheck', help: 'taskCheckHelp', opens: file },
  { id: 'fill', title: 'taskFill', help: 'taskFillHelp', opens: file },
  { id: 'explain', title: 'taskExplain', help: 'taskExplainHelp', opens: file },
  { id: 'plan', title: 'taskPlan', help: 'taskPlanHelp', opens: file },
  { id: 'report', title: 'taskReport', help: 'taskReportHelp', opens: file },
  { id: 'deadlines', title: 'taskDeadlines', help: 'taskDeadlinesHelp', opens: section('deadlines') },
  { id: 'criteria', title: 'taskCriteria', help: 'taskCriteriaHelp', opens: section('criteria') },
  { id: 'rules', title: 'taskRules', help: 'taskRulesHelp', opens: section('lab') },
]
