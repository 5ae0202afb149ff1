import { builtinFramework } from '../../framework/builtin.js'
import type { BoundRule } from '../../rules/index.js'
import { inputsOf } from '../../sheet/row-inputs.js'
import { maximumOf, nodeRows, type ScoreRow, type ScoreSheet } from '../../sheet/score-sheet.js'
import { pointsOf } from '../../sheet/total.js'
import { difference } from '../../values/decimal.js'
import type { LossTable } from './loss-table.js'

/** What gave all points before 2016, as the framework of those years has it. */
const olderRule = (): BoundRule | undefined => builtinFramework('par-2012')?.generalRules[0]?.rule

/** A loss under the rule “100 % for all points”, scored again under the older one of 80 %. */
export interface OlderRuleLoss {
  /** Code and title, or the words of the cause. */
  readonly title: string
  readonly lost: number
  /** Points that the older rule would have given back; `null` where the rate, or what it was worth then, is not known. */
  readonly gain: number | null
  /** Whether the rate is written down; points alone do not tell it. */
  readonly basis: 'rate' | 'unknown'
}

/**
 * What part of the losses of a sheet is the change from 80 % to 100 %: its leaves with a threshold of 100 %.
 *
 * @param column place of a column of points in `sheet.columns`
 */
export function olderRuleOfSheet(sheet: ScoreSheet, column: number): OlderRuleLoss[] {
  return nodeRows(sheet).flatMap((row) => {
    const points = pointsOf(row, column)
    const maximum = maximumOf(sheet, row, sheet.columns[column])
    const { rule } = row.node ?? {}
    if (!rule || points === null || maximum === null || points >= maximum || !needsAll(rule, maximum)) return []
    return [rescored(`${row.code} ${row.title}`, points, maximum, rateOf(sheet, row))]
  })
}

/** Whether a rule gives all points at 100 % only. */
function needsAll(rule: BoundRule, maximum: number): boolean {
  if (rule.warnedBy !== 'threshold-not-met') return false
  return pointsAt(rule, maximum, 1) === maximum && pointsAt(rule, maximum, 0.9999) !== maximum
}

function rateOf(sheet: ScoreSheet, row: ScoreRow): number | null {
  const inputs = inputsOf(sheet, row)
  const rate = inputs?.ok ? inputs.value.rate : null
  return typeof rate === 'number' ? rate : null
}

const NEEDS_ALL = /(?:không|chưa) đạt\s*100\s*%|phải đạt 100\s*%|đạt\s+\d{2}(?:[.,]\d+)?\s*%,? nên/iu
const RATE = /đạt\s+(\d{2}(?:[.,]\d+)?)\s*%/iu

/** What part of the losses of a table is the change from 80 % to 100 %: the causes that say that 100 % was missed. */
export function olderRuleOfTable({ fields }: LossTable): OlderRuleLoss[] {
  return fields.flatMap(({ causes }) =>
    causes.flatMap(({ text, points, maximum }) => {
      if (!NEEDS_ALL.test(text) || points === null || maximum === null || points >= maximum) return []
      const [, stated] = RATE.exec(text.replace(/(?:không|chưa) đạt\s*100\s*%/giu, '')) ?? []
      const rate = stated === undefined ? null : Number(stated.replace(',', '.')) / 100
      return [rescored(text.split('\n')[0] ?? '', points, maximum, rate)]
    }),
  )
}

function rescored(title: string, points: number, maximum: number, rate: number | null): OlderRuleLoss {
  const lost = difference(maximum, points)
  if (rate === null) return { title, lost, gain: null, basis: 'unknown' }
  return { title, lost, gain: pointsAt(olderRule(), maximum, rate) === maximum ? lost : null, basis: 'rate' }
}

function pointsAt(rule: BoundRule | undefined, maximum: number, rate: number): number | null {
  const scored = rule?.evaluate(maximum, { rate })
  return scored?.ok && scored.value.status === 'scored' ? scored.value.points : null
}
