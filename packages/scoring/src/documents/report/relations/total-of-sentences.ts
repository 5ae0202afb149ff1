import { sum } from '../../../values/decimal.js'
import type { StatedFigure } from '../figures.js'
import type { ReadParagraph, ReadSentence } from '../read-report.js'
import { unitOf } from '../units.js'
import type { Cues } from './cues.js'
import { slipOf } from './slip.js'
import { isStep } from './step.js'
import type { Sum } from './sum-lists.js'

/** A total that begins its sentence, such as «Tổng số hồ sơ liên thông là 1.570 hồ sơ». */
const BEGINS = /^(?:[-–+]\s*)?(?:tổng|cộng|tính chung|như vậy)[^;:.()\d]{0,60}$/iu
/** So many sentences before it at the most hold its parts. */
const MOST = 5
const FEWEST = 2

/**
 * Totals of a paragraph that sum up what the sentences before begin with: «Khai sinh: 1.250 hồ sơ, đã trả 1.238 … Khai tử: 320 hồ sơ, …
 * Tổng số hồ sơ là 1.570 hồ sơ». Asked where a slip of writing tells, and no figures of the sentences make the total.
 */
export const brokenTotals = ({ read }: ReadParagraph, cues: Cues): Sum[] =>
  read.flatMap(({ sentence, figures }, at) => {
    const [whole] = figures
    if (whole?.kind !== 'count' || !BEGINS.test(sentence.text.slice(0, whole.at)) || unitOf(whole).length === 0)
      return []
    const before = read.slice(Math.max(0, at - MOST), at)
    const parts = before.flatMap((each) => firstOf(each, whole, cues) ?? [])
    const added = sum(parts.map(({ value }) => value))
    const isGiven = before.some((each) =>
      each.figures.some(({ value, whole: all }) => value === whole.value || all === whole.value),
    )
    const isSlip = slipOf(whole.value, added, 0) === 'sure'
    return parts.length >= FEWEST && parts.length === before.length && isSlip && !isGiven
      ? [{ whole, value: whole.value, parts, added, lead: 'total' as const }]
      : []
  })

/** The first count of a sentence, where it is of what a total counts. */
const firstOf = ({ figures }: ReadSentence, whole: StatedFigure, cues: Cues): StatedFigure | undefined => {
  const [first] = figures
  const isKin = first?.kind === 'count' && !isStep(first, cues) && unitOf(first)[0] === unitOf(whole)[0]
  return isKin ? first : undefined
}
