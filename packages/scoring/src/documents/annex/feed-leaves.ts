import type { Framework } from '../../framework/framework.js'
import { sentence, type Text } from '../../text.js'
import { type Annex, figureOf, rowOf } from './annex.js'

/** What the annex gives a leaf of a framework, with where each figure comes from. */
export interface FedLeaf {
  readonly code: string
  readonly numerator: number | null
  readonly denominator: number | null
  /** A figure that is the input itself: a share as its fraction, or a count. */
  readonly figure: number | null
  /** «Biểu thống kê: 1.3.2 = 51 (D18); 1.3.1 = 57 (D17)». */
  readonly source: Text
}

const SOURCE: Text = { vi: 'Từ biểu thống kê {name}: {figures}', en: 'From the statistical annex {name}: {figures}' }

/**
 * The inputs that an annex has for the leaves of a framework, by the mapping of its list.
 *
 * @returns `null` where the list of the annex has no mapping for the framework
 * @example feedLeaves(daknong2021, par2018)?.find(({ code }) => code === '1.6')?.numerator
 * // 51
 */
export function feedLeaves(annex: Annex, framework: Framework): readonly FedLeaf[] | null {
  const feed = annex.list?.feeds.find((each) => each.framework === framework.id)
  if (!feed) return null
  return feed.leaves.flatMap((leaf): FedLeaf[] => {
    const codes = 'figure' in leaf ? [leaf.figure] : [leaf.numerator, leaf.denominator]
    const values = codes.map((code) => figureOf(annex, code))
    if (values.some((value) => value === null)) return []
    const [first = null, second = null] = values
    // Nothing of nothing is no rate.
    if (second === 0) return []
    const source = sentence(SOURCE, {
      name: `«${annex.name}»`,
      figures: codes.map((code) => cited(annex, code)).join('; '),
    })
    return 'figure' in leaf
      ? [{ code: leaf.code, numerator: null, denominator: null, figure: first, source }]
      : [{ code: leaf.code, numerator: first, denominator: second, figure: null, source }]
  })
}

function cited(annex: Annex, code: string): string {
  const row = rowOf(annex, code)
  return row ? `${code} = ${row.figureCell.text} (${row.figureCell.address})` : code
}
