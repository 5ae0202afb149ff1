import { sentence as worded } from '../../../text.js'
import { product, quotient, roundHalfUp, sum } from '../../../values/decimal.js'
import type { StatedFigure } from '../figures.js'
import { inText, type Question } from '../question.js'

/** A share belongs to the count before it where it stands within so many letters. */
const NEAR = 60
/** Shares that miss 100 % by more are not of one whole. */
const WHOLE = 0.02

interface Pair {
  readonly count: StatedFigure
  readonly share: StatedFigure
}

/** «49 cơ quan (46,2%); 43 cơ quan (40,5%); 14 cơ quan (13,2%)»: is each share that of the sum? */
export function sharesOfSum(figures: readonly StatedFigure[]): Question[] {
  const pairs = figures.flatMap((count, index): Pair[] => {
    const share = figures[index + 1]
    const isPair = count.kind === 'count' && share?.kind === 'share' && share.at - count.at <= NEAR
    return isPair && share ? [{ count, share }] : []
  })
  const total = sum(pairs.map(({ count }) => count.value))
  const shares = sum(pairs.map(({ share }) => share.value))
  if (pairs.length < 3 || total === 0 || Math.abs(shares - 1) > WHOLE) return []
  return pairs.flatMap(({ count, share }) => {
    const expected = roundHalfUp(product(quotient(count.value, total), 100), share.decimals)
    const printed = roundHalfUp(product(share.value, 100), share.decimals)
    if (expected === printed) return []
    const text = worded(
      {
        vi: '{count} trên {total} là {expected}%, báo cáo ghi {printed}%. Có đúng không?',
        en: '{count} of {total} is {expected} %, the report says {printed} %. Is that right?',
      },
      { count: count.value, total, expected, printed },
    )
    return [{ id: 'shares-of-sum', line: count.sentence.line, text, places: [inText(count.sentence)] }]
  })
}
