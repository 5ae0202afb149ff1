import type { Question } from '../../question.js'
import type { ReadReport } from '../../read-report.js'
import { areProved, isSumProved } from '../proof/proof.js'
import type { Claim } from './claim.js'
import { changeHeld, isTelling, isTurnedRound, placesHeld, stepHeld } from './held-change.js'
import { meanHeld } from './held-mean.js'
import { restHeld, sameHeld } from './held-same.js'
import { shareHeld } from './held-share.js'
import { sumHeld } from './held-sum.js'
import { nearby, type Way } from './nearby.js'
import { isOfOtherTime } from './other-time.js'

/** The ways in which the figures of a question may hold, by what it claims of them. */
const WAYS = {
  sum: sumHeld,
  same: sameHeld,
  rest: restHeld,
  change: changeHeld,
  places: placesHeld,
  step: stepHeld,
  share: shareHeld,
  mean: meanHeld,
  figures: [],
} as const satisfies Readonly<Record<Claim, readonly Way[]>>

/**
 * Whether the figures of a question hold in another way than it claims: then they were read together wrongly, for figures that are
 * misprinted hold in no way at all.
 */
export function isHeldOtherwise(claim: Claim, { figures }: Question, report: ReadReport): boolean {
  // Two right figures with the wrong word between them stay a contradiction.
  if (claim === 'change' && isTurnedRound(figures) && isTelling(figures)) return false
  if (!isTurnedRound(figures) && (claim === 'sum' ? isSumProved : areProved)(figures, report)) return true
  if (isOfOtherTime(claim, figures, report)) return true
  const near = nearby(figures, report)
  return WAYS[claim].some((holds) => holds(figures, near))
}
