import { maximumOf, type ScoreRow, type ScoreSheet } from '../sheet/score-sheet.js'
import type { Text } from '../text.js'
import { difference } from '../values/decimal.js'
import { scoredByRule } from './rule-mismatch.js'

/** What the inputs of a leaf cost by its rule. */
export interface LossByRule {
  readonly points: number
  readonly maximum: number
  readonly lost: number
  readonly trace: Text
}

/** What a leaf loses by its rule with the inputs that were filled in; `null` where nothing. */
export function lossByRule(sheet: ScoreSheet, row: ScoreRow): LossByRule | null {
  const scored = scoredByRule(sheet, row)
  const maximum = maximumOf(sheet, row)
  if (!scored || maximum === null || scored.points >= maximum) return null
  return { ...scored, maximum, lost: difference(maximum, scored.points) }
}
