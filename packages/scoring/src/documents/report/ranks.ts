import type { StatedFigure } from './figures.js'

const RANK = /(?:xếp|đứng|vị trí|hạng|vị thứ)(?:\s+(?:thứ|hạng|vị trí|vị thứ))*\s*$/iu
/** «(thứ 35/63)», «(31/63)»: in a bracket a rank needs no verb. */
const ALONE = /\([^()\d]{0,30}(?:năm \d{4} )?(?:thứ(?: hạng)?\s*)?$/iu
/** «năm 2014 thứ 38» needs no verb; «thứ 38/63» is a place wherever it stands. */
const OF_YEAR = /năm \d{4}[:,]?\s+(?:là\s+)?thứ\s*$/iu
const PLACE_OF = /(?:^|[\s(])thứ\s*$/iu
/** «(thứ 43)», «(năm 2021: hạng 43)»: the word tells. */
const PLACE_IN_BRACKET = /\([^()\d]{0,30}(?:năm \d{4}[\s:]+)?(?:là\s+)?(?:thứ|hạng|vị trí)(?:\s+(?:thứ|hạng))?\s*$/iu
/** So many letters before a figure say that it is a rank. */
const BEFORE = 40

/** Whether a figure is a place in a ranking by the words before it: «xếp thứ 32/63», «vị trí 5», «năm 2014 thứ 38». */
export function isRank(figure: StatedFigure): boolean {
  if (figure.kind === 'share') return false
  const words = before(figure)
  return RANK.test(words) || OF_YEAR.test(words) || (figure.kind === 'fraction' && PLACE_OF.test(words))
}

/** Whether a figure may be a rank because it stands alone in a bracket behind another: «giảm 4 bậc so với năm trước (31/63)». */
export const isRankInBracket = (figure: StatedFigure): boolean =>
  isRank(figure) ||
  (figure.kind === 'fraction' && ALONE.test(before(figure))) ||
  (figure.kind === 'count' && PLACE_IN_BRACKET.test(before(figure)))

const before = ({ sentence, at }: StatedFigure) => sentence.text.slice(Math.max(0, at - BEFORE), at)
