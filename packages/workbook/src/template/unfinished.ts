import { notAssessedWord } from '@parscore/scoring'
import { filledIn } from './filling.js'
import { leavesBelow, templateModel } from './model.js'
import { partOf } from './part.js'
import { SCORE_SHEET } from './score-sheet.js'
import type { TemplateOptions } from './template-options.js'
import { templateSheets } from './template-sheets.js'

/** How far the scoring of a template is. */
export interface Unfinished {
  /** Criteria that are assessed this year. */
  readonly assessed: number
  /** Codes of those that have no final points yet. */
  readonly codes: readonly string[]
  /** Codes of those that have points by their rule or of the unit itself, and no appraisal yet. */
  readonly onlySelf: readonly string[]
}

/** Which criteria of a template lack final points, by its own formulas. What is not assessed this year lacks none. */
export function unfinished(options: TemplateOptions): Unfinished {
  const model = templateModel(partOf(options.framework, options.part), options.plans)
  const cells = templateSheets(options)
    .calculated()
    .find(({ name }) => name === SCORE_SHEET)?.cells
  const places = new Map(model.columns.all.map(({ key }, place) => [key, place]))
  const hasPoints = (row: number, key: 'final' | 'self' | 'computed') => {
    const cell = cells?.get(`${row - 1},${places.get(key)}`)
    return typeof (cell?.formulaResult ?? cell?.value) === 'number'
  }
  const leaves = model.roots
    .flatMap(leavesBelow)
    .filter(({ node }) => isAssessed(options, node.code))
    .map(({ node, row }) => ({ code: node.code, row }))
  const open = leaves.filter(({ row }) => !hasPoints(row, 'final'))
  const onlySelf = open.filter(({ row }) => hasPoints(row, 'self') || hasPoints(row, 'computed'))
  const codesOf = (rows: typeof open) => rows.map(({ code }) => code)
  return { assessed: leaves.length, codes: codesOf(open), onlySelf: codesOf(onlySelf) }
}

const isAssessed = ({ filling }: TemplateOptions, code: string): boolean =>
  filledIn(filling, code, 'applies') !== notAssessedWord
