import type { StatedFigure } from '../figures.js'
import type { Question } from '../question.js'
import type { Sentence } from '../sentences.js'

/** Shares of one whole tell it up to their rounding. */
const ONE_WHOLE = 1.03

/**
 * Whether one misprint can be what the questions about the shares of a sentence are about: they miss one whole, or there is one of them.
 * «sở trễ 611 hồ sơ (0,63%), huyện trễ 1.384 (3,45%)» are of what each has settled, and not of what it received.
 *
 * @param all every question about a share
 */
export function isOneMisprint(question: Question, all: readonly Question[]): boolean {
  const share = shareOf(question)
  if (!share || question.isPlain) return true
  const wholes = all.filter((each) => sentenceOf(each) === share.sentence).flatMap(meantWhole)
  return Math.max(...wholes) <= Math.min(...wholes) * ONE_WHOLE
}

const shareOf = ({ figures }: Question): StatedFigure | undefined => figures.find(({ kind }) => kind === 'share')

const sentenceOf = (question: Question): Sentence | undefined => shareOf(question)?.sentence

/** The whole of which the share would be its part's; of several shares of one part there is one. */
function meantWhole(question: Question): number[] {
  const [share, part] = [shareOf(question), question.figures.find(({ kind }) => kind === 'count')]
  return share && part && share.value > 0 ? [part.value / share.value] : []
}
