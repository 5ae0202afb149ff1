import { sentence as worded } from '../../../text.js'
import { product, quotient, roundHalfUp, sum } from '../../../values/decimal.js'
import { parseNumber } from '../../../values/number.js'
import { inText, type Question } from '../question.js'
import type { Sentence } from '../sentences.js'

const WITH_SUM = /(\d+(?:[.,]\d+)?)(?:\s*\/\s*\d+)?\s*\(\s*(\d+(?:[.,]\d+)?)\s*\+\s*(\d+(?:[.,]\d+)?)\s*\)/gu
/** The maximum that was assessed in 2016: «năm 2016 điểm tối đa … là 97.5 điểm» (Đắk Nông, seed 000). */
const ASSESSED_2016 = 97.5

/** «đạt 73,53/100 (41,50 + 32,03)»: do the two parts make the index? In 2016 they do on the 97.5 points that were assessed. */
export function sumInBrackets(sentence: Sentence): Question[] {
  return [...sentence.text.matchAll(WITH_SUM)].flatMap(([, whole = '', first = '', second = '']) => {
    const [index, a, b] = [whole, first, second].map((text) => parseNumber(text, 'points'))
    if (!index?.ok || !a?.ok || !b?.ok) return []
    const added = sum([a.value.value, b.value.value])
    const printed = index.value.value
    if (added === printed || onAssessed(added, index.value.decimals) === printed) return []
    const text = worded(
      {
        vi: '{a} + {b} = {added}, báo cáo ghi {printed}. Có đúng không?',
        en: '{a} + {b} = {added}, the report says {printed}. Is that right?',
      },
      { a: a.value.value, b: b.value.value, added, printed },
    )
    return [{ id: 'sum-in-brackets', line: sentence.line, text, places: [inText(sentence)] }]
  })
}

const onAssessed = (points: number, decimals: number) =>
  roundHalfUp(product(quotient(points, ASSESSED_2016), 100), decimals)
