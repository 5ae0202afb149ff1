import { inputCount } from '@parscore/scoring'
import type { FilledColumn } from './filling.js'
import type { TemplateRow } from './model.js'

/**
 * Whether a template has a cell to fill in for a criterion in a column: a survey has no self-assessment, only a rate has a numerator,
 * and there are as many figures as the rule needs.
 */
export function isFillable({ node, rule }: Pick<TemplateRow, 'node' | 'rule'>, column: FilledColumn): boolean {
  const isSurvey = node.measure === 'survey'
  switch (column) {
    case 'survey':
      return isSurvey
    case 'self':
    case 'appraisal1':
    case 'appraisal2':
      return !isSurvey
    case 'numerator':
    case 'denominator':
      return rule?.input === 'rate'
    default:
      return !column.startsWith('input') || Number(column.slice('input'.length)) <= (rule ? inputCount(rule) : 1)
  }
}
