import { oncePer } from '../../../../values/once-per.js'
import type { StatedFigure } from '../../figures.js'
import type { ReadReport } from '../../read-report.js'
import type { Cues } from '../cues.js'
import { changesProved } from './changes-proved.js'
import { flowsProved } from './flows-proved.js'
import { meansProved } from './means-proved.js'
import { type Passage, passageOf } from './passage.js'
import { isPrintedTwice } from './printed-twice.js'
import { pointsProved, sharesOfTwoProved, sharesProved } from './shares-proved.js'
import { sumsProved } from './sums-proved.js'

/**
 * Whether every one of these figures is right by what stands beside it: part of a sum that comes out, share of two others, the change
 * between two values, or printed a second time. A misprinted figure fits nothing, so right ones that do not fit each other were
 * read together wrongly.
 */
export const areProved = (figures: readonly StatedFigure[], report: ReadReport): boolean =>
  figures.length > 0 && figures.every((figure) => isProved(figure, report, provedIn))

/** The same of a total and its parts; a fraction that was misprinted along with its share is proved by it of nothing. */
export const isSumProved = ([total, ...parts]: readonly StatedFigure[], report: ReadReport): boolean =>
  total !== undefined &&
  isProved(total, report, provedIn) &&
  parts.every((part) => isProved(part, report, part.kind === 'share' ? provedIn : provedByCounts))

/** The figures that a passage proves, by the words of the report. */
type Proofs = (cues: Cues) => (passage: Passage) => ReadonlySet<StatedFigure>

function isProved(figure: StatedFigure, report: ReadReport, proofs: Proofs): boolean {
  if (isPrintedTwice(figure, report)) return true
  const passage = passageOf(figure.sentence, report)
  return passage !== null && proofs(report.cues)(passage).has(figure)
}

const provedByCounts: Proofs = oncePer((cues: Cues) =>
  oncePer(
    (passage: Passage): ReadonlySet<StatedFigure> =>
      new Set([
        ...sumsProved(passage),
        ...changesProved(passage, cues),
        ...flowsProved(passage),
        ...meansProved(passage),
        ...sharesOfTwoProved(passage),
      ]),
  ),
)

const provedIn: Proofs = oncePer((cues: Cues) =>
  oncePer(
    (passage: Passage): ReadonlySet<StatedFigure> =>
      new Set([...provedByCounts(cues)(passage), ...sharesProved(passage), ...pointsProved(passage)]),
  ),
)
