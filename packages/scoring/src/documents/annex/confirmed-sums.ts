import { sum } from '../../values/decimal.js'
import { type Annex, figureOf } from './annex.js'

/** A whole that its parts confirm. */
export interface ConfirmedSum {
  readonly whole: string
  readonly value: number
  readonly parts: readonly number[]
}

/** The sums of the form that hold: 1 579 + 40 + 57 + 231 + 12 + 109 = 2 028. */
export function confirmedSums(annex: Annex): ConfirmedSum[] {
  return (annex.list?.relations ?? []).flatMap((relation) => {
    if (relation.kind !== 'sum') return []
    const value = figureOf(annex, relation.whole)
    const parts = relation.parts.flatMap((code) => figureOf(annex, code) ?? [])
    const holds = value !== null && parts.length === relation.parts.length && sum(parts) === value
    return holds ? [{ whole: relation.whole, value, parts }] : []
  })
}
