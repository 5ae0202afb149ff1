import type { BoundRule, InputKind } from '@parscore/scoring'
import type { FilledColumn } from './filling.js'

/** What the formulas of a template take a cell for. */
export type CellKind = 'points' | 'count' | 'day' | 'answer' | 'done' | 'applies' | 'text'

const KINDS: Readonly<Partial<Record<FilledColumn, CellKind>>> = {
  maximum: 'points',
  applies: 'applies',
  numerator: 'count',
  denominator: 'count',
  self: 'points',
  evidenceDate: 'day',
  appraisal1: 'points',
  appraisal2: 'points',
  survey: 'points',
  previous: 'points',
  target: 'points',
  nextTarget: 'points',
}
const INPUTS: Readonly<Record<InputKind, CellKind>> = {
  rate: 'points',
  received: 'day',
  answer: 'answer',
  done: 'done',
  count: 'count',
  level: 'count',
  points: 'points',
}

/** What the formulas take a cell of a column for; the figures of a criterion go by the input of its rule. */
export const cellKind = (column: FilledColumn, rule: BoundRule | null): CellKind =>
  column.startsWith('input') ? INPUTS[rule?.input ?? 'points'] : (KINDS[column] ?? 'text')
