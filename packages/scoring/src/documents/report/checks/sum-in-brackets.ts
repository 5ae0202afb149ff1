import { builtinFrameworks } from '../../../framework/builtin.js'
import { assessedTotal } from '../../../framework/framework.js'
import { product, quotient, roundHalfUp, sum } from '../../../values/decimal.js'
import { parseNumber } from '../../../values/number.js'
import { ask, type Question } from '../question.js'
import type { ReportCheck } from '../report-check.js'
import type { Sentence } from '../sentences.js'

const WITH_SUM =
  /(\d{1,9}(?:[.,]\d{1,9})?)(?:\s*\/\s*\d{1,9}(?:[.,]\d{1,9})?)?\s*(?:điểm\s*)?\(\s*(\d{1,9}(?:[.,]\d{1,9})?)\s*\+\s*(\d{1,9}(?:[.,]\d{1,9})?)\s*\)/gu

/** «đạt 73,53/100 (41,50 + 32,03)»: do the two parts make the index? On what was assessed in the year that is named. */
export const sumInBrackets: ReportCheck = {
  id: 'sum-in-brackets',
  title: { vi: 'Tổng trong ngoặc không khớp', en: 'Sum in brackets does not make the index' },
  help: {
    vi: 'Cộng hai phần trong ngoặc. Năm có tiêu chí không được đánh giá thì chỉ số được quy về số điểm đã đánh giá (năm 2016: 97,5 điểm).',
    en: 'Add the two parts. Where the Ministry left criteria out for a year, the index is taken on what was assessed (2016: 97.5 points).',
  },
  examples: {
    wrong: 'Năm 2017: đạt 71,22/100 (38,50 + 30,94).',
    right: 'Năm 2012: đạt 73,53/100 (41,50 + 32,03). Năm 2016: đạt 76,82/100 (46,75 + 28,15).',
  },
  run: ({ sentences }) => sentences.flatMap(({ sentence }) => inSentence(sentence)),
}

function inSentence(sentence: Sentence): Question[] {
  return [...sentence.text.matchAll(WITH_SUM)].flatMap((found) => {
    const [index, a, b] = found.slice(1).map((text) => parseNumber(text, 'points'))
    if (!index?.ok || !a?.ok || !b?.ok) return []
    const added = sum([a.value.value, b.value.value])
    const printed = index.value.value
    const assessed = assessedIn(sentence.text.slice(0, found.index))
    const onAssessed =
      assessed === 0 ? null : roundHalfUp(product(quotient(added, assessed), 100), index.value.decimals)
    if (added === printed || onAssessed === printed) return []
    return [ask('sum-in-brackets', [sentence], DIFFERS, { a: a.value.value, b: b.value.value, added, printed })]
  })
}

const DIFFERS = {
  vi: '{a} + {b} = {added}, báo cáo ghi {printed}. Có đúng không?',
  en: '{a} + {b} = {added}, the report says {printed}. Is that right?',
}

/** What was assessed in the year that the words before name last: 97.5 of 2016, else 100. */
function assessedIn(before: string): number {
  const year = Number(before.match(/(?<!\d)20\d\d(?!\d)/g)?.at(-1) ?? 0)
  const framework = builtinFrameworks().find(({ years }) => years.includes(year))
  return framework ? assessedTotal(framework, year) : 100
}
