import type { StatedFigure } from '../figures.js'
import type { Question } from '../question.js'

/** Shares of one whole tell it up to their rounding. */
const ONE_WHOLE = 1.03

/**
 * Whether one misprint can be what the questions about the shares of a sentence are about: there is one share that they are about, or
 * all miss one whole. «sở trễ 611 hồ sơ (0,63%), huyện trễ 1.384 (3,45%)» are of what each has settled, and not of what it received.
 *
 * @param all every question about a share
 */
export function isOneMisprint(question: Question, all: readonly Question[]): boolean {
  const share = shareOf(question)
  if (!share || question.isPlain) return true
  const others = all.filter((each) => shareOf(each)?.sentence === share.sentence && shareOf(each) !== share)
  return others.every((other) => isSameWhole(meantWhole(question), meantWhole(other)))
}

const shareOf = ({ figures }: Question): StatedFigure | undefined => figures.find(({ kind }) => kind === 'share')

/** The whole of which the share would be its part's; `null` where the question names no part. */
function meantWhole(question: Question): number | null {
  const [share, part] = [shareOf(question), question.figures.find(({ kind }) => kind === 'count')]
  return share && part && share.value > 0 ? part.value / share.value : null
}

const isSameWhole = (one: number | null, other: number | null): boolean =>
  one !== null && other !== null && Math.max(one, other) <= Math.min(one, other) * ONE_WHOLE
