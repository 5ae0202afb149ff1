import {
  compareColumns,
  difference,
  nodeRows,
  pointsOf,
  rootRows,
  type ScoreRow,
  type ScoreSheet,
  selfGapOf,
  sum,
} from '@parscore/scoring'

/** How far the self-assessment of a field is from its appraisal. */
export interface FieldBias {
  readonly code: string
  readonly title: string
  readonly self: number
  readonly appraised: number
  /** self − appraised: above 0 the unit thought too well of itself. */
  readonly bias: number
  /** Leaves that both columns have points for. */
  readonly leaves: number
}

/** A self-assessment beside its appraisal. */
export interface SelfBias {
  readonly fields: readonly FieldBias[]
  readonly bias: number
  /** Whether the whole is within 3 % of the appraised points. */
  readonly isWithin: boolean
}

/**
 * Self-assessment against appraisal by field, on the leaves that both have points for, and the 3 % rule of 2016.
 *
 * @returns `null` where the sheet has not both columns
 */
export function selfBias(sheet: ScoreSheet): SelfBias | null {
  const self = sheet.columns.findIndex(({ role }) => role === 'self')
  const appraisal = sheet.columns.findLastIndex(({ role }) => role === 'appraisal')
  if (self < 0 || appraisal < 0) return null
  const { firstTotal, secondTotal } = compareColumns(sheet, self, appraisal)
  const { apart: bias, isWithin } = selfGapOf(firstTotal, secondTotal)
  const fields = rootRows(sheet).map((root) => fieldBias(root, nodeRows(sheet), self, appraisal))
  return { fields, bias, isWithin }
}

function fieldBias(root: ScoreRow, rows: readonly ScoreRow[], self: number, appraisal: number): FieldBias {
  const isUnder = (row: ScoreRow): boolean => row === root || (row.parent !== null && isUnder(row.parent))
  const pairs = rows
    .filter((row) => row.children.length === 0 && isUnder(row))
    .flatMap((row) => {
      const [own, given] = [pointsOf(row, self), pointsOf(row, appraisal)]
      return own === null || given === null ? [] : [{ own, given }]
    })
  const [own, given] = [sum(pairs.map((pair) => pair.own)), sum(pairs.map((pair) => pair.given))]
  return {
    code: root.code,
    title: root.title,
    self: own,
    appraised: given,
    bias: difference(own, given),
    leaves: pairs.length,
  }
}
