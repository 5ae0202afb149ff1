import { sum } from '../../../values/decimal.js'
import type { StatedFigure } from '../figures.js'
import { printedPercent } from '../percents.js'
import type { Cues } from './cues.js'
import { gapOf, type Window } from './window.js'

/** A share that is said to be that of several kinds together, and is not their sum. */
export interface BrokenShareTotal {
  readonly total: StatedFigure
  readonly parts: readonly StatedFigure[]
  readonly added: number
}

/** Rounding and slips move a sum of shares by no more percentage points. */
const NEAR = 10

/** «rất hài lòng 60%, hài lòng 35%, …, tổng số hài lòng trở lên đạt 96%». */
export function brokenShareTotals({ figures }: Window, cues: Cues): BrokenShareTotal[] {
  const shares = figures.filter(({ kind }) => kind === 'share')
  return shares.flatMap((total, at) => {
    const last = shares[at - 1]
    if (!last || last.sentence !== total.sentence) return []
    const tail =
      gapOf(last, total)
        .split(/[,;.()]/u)
        .at(-1) ?? ''
    const parts = shares.slice(0, at).filter((each) => each.sentence === total.sentence)
    if (!cues.total.test(tail) || tail.length > 60 || parts.length < 2) return []
    const percents = parts.map(printedPercent)
    const runs = percents.flatMap((_, from) =>
      percents
        .slice(from + 1)
        .map((_, more) => ({ length: more + 2, added: sum(percents.slice(from, from + more + 2)) })),
    )
    const printed = printedPercent(total)
    const half = 0.5 * 10 ** -total.decimals
    if (printed === 100 || runs.some(({ added, length }) => Math.abs(added - printed) < half * length)) return []
    const [nearest] = runs.sort((a, b) => Math.abs(a.added - printed) - Math.abs(b.added - printed))
    return nearest && Math.abs(nearest.added - printed) <= NEAR ? [{ total, parts, added: nearest.added }] : []
  })
}
