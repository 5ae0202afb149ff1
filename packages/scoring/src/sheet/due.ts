import type { Scored } from '../rules/index.js'
import { inputsOf, isLeftOut } from './row-inputs.js'
import { maximumOf, nodeRows, numberIn, readingOf, type ScoreRow, type ScoreSheet } from './score-sheet.js'

/** How many of the leaves that a column is to give points have some. */
export interface Filled {
  readonly done: number
  readonly all: number
}

/** From this share of blank leaves on, a column has not been filled in yet rather than forgotten in places. */
export const UNFILLED = 0.5

/** Whether so little of a column is filled in that nothing can be said of the whole: more is blank than not. */
export const isMostlyBlank = ({ done, all }: Filled): boolean => all - done > all * UNFILLED

/**
 * How far a column is filled in. What its words leave out («KĐG», «–»), and what is scored as a whole above its blank rows, is no gap.
 *
 * @param column place of the column in `sheet.columns`
 */
export function filledOf(sheet: ScoreSheet, column: number): Filled {
  const due = nodeRows(sheet).filter(
    (row) => row.children.length === 0 && row.beside === null && isDue(sheet, row, column),
  )
  const blank = due.filter((row) => isBlank(row, column) && !hasWhole(row.parent, column))
  return { done: due.length - blank.length, all: due.length }
}

const isBlank = ({ cells }: ScoreRow, column: number): boolean => {
  const points = cells[column]?.points
  return points?.kind === 'blank' && points.left === undefined
}

/** Whether a row has points of its own though nothing below it has; the nought of a sum over blank rows is none. */
function hasWhole(row: ScoreRow | null, column: number): boolean {
  if (row === null) return false
  const own = row.cells[column]?.formula === null ? numberIn(row, column) : null
  return (
    (own !== null && own !== 0 && row.children.every((child) => isEmpty(child, column))) || hasWhole(row.parent, column)
  )
}

const isEmpty = (row: ScoreRow, column: number): boolean =>
  (numberIn(row, column) ?? 0) === 0 && row.children.every((child) => isEmpty(child, column))

/** A row of the survey by its title, folded, in a sheet that is of no framework. */
const SURVEY = /dieu tra xa hoi hoc|dieu tra xhh|\bxhh\b|khao sat (?:su )?hai long/

/**
 * Whether a leaf is to have points in a column. Leaves of the survey have no self-assessed or appraised points, the others none from the
 * survey; what is left out by the sheet or the year has none at all.
 *
 * @param column place of the column in `sheet.columns`
 */
export function isDue(sheet: ScoreSheet, row: ScoreRow, column: number): boolean {
  const { role, year = null } = sheet.columns[column] ?? {}
  const answer = answerOf(sheet, row)
  if (isLeftOut(sheet, row) || answer === 'not-applicable' || (row.beside !== null && role === 'maximum')) return false
  // What no source states cannot be computed; it is for a person to fill in elsewhere.
  if (role === 'computed' && answer === 'not-known') return false
  if (role === 'survey') return row.node?.measure === 'survey'
  if (year !== null && row.node?.notAssessed?.years.includes(year)) return false
  return !(isSurveyed(sheet, row) && (role === 'self' || role === 'appraisal'))
}

const isSurveyed = (sheet: ScoreSheet, row: ScoreRow): boolean =>
  row.node?.measure === 'survey' ||
  (row.node === null && SURVEY.test(row.folded)) ||
  sheet.columns.some((column, other) => column.role === 'survey' && readingOf(row, other) !== null)

/** What the rule of a leaf says of its inputs, where it has some. */
function answerOf(sheet: ScoreSheet, row: ScoreRow): Scored['status'] | null {
  const inputs = inputsOf(sheet, row)
  const scored = inputs?.ok ? row.node?.rule?.evaluate(maximumOf(sheet, row) ?? 0, inputs.value) : null
  return scored?.ok ? scored.value.status : null
}
