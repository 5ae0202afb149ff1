import { sentence as worded } from '../../../text.js'
import { product, roundHalfUp } from '../../../values/decimal.js'
import { type StatedFigure, shareOf } from '../figures.js'
import { inText, type Question } from '../question.js'

/** A share is the fraction's where it stands within so many letters behind it. */
const NEAR = 60

/** «265/498 trường đạt chuẩn quốc gia, đạt tỉ lệ 53,2%»: is the share that of the fraction? */
export function shareOfFraction(figures: readonly StatedFigure[]): Question[] {
  return figures.flatMap((figure, index) => {
    const share = shareOf(figure)
    const next = figures[index + 1]
    if (share === null || next?.kind !== 'share' || next.at - figure.at > NEAR + figure.text.length) return []
    const expected = roundHalfUp(product(share, 100), next.decimals)
    const printed = roundHalfUp(product(next.value, 100), next.decimals)
    if (expected === printed) return []
    const { line } = figure.sentence
    const text = worded(
      {
        vi: '{fraction} là {expected}%, báo cáo ghi {printed}%. Có đúng không?',
        en: '{fraction} is {expected} %, the report says {printed} %. Is that right?',
      },
      { fraction: figure.text, expected, printed },
    )
    return [{ id: 'share-of-fraction', line, text, places: [inText(figure.sentence)] }]
  })
}
