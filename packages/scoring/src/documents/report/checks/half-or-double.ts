import { product, quotient } from '../../../values/decimal.js'
import { isMonths } from '../change-verbs.js'
import { between, type StatedFigure } from '../figures.js'
import { ask, type Question } from '../question.js'
import type { ReportCheck } from '../report-check.js'
import { countsAlike } from '../units.js'

/** Words for how many times as many. */
const WORDS: readonly (readonly [RegExp, number])[] = [
  [/(?:giảm|bằng|còn)\s+(?:đi\s+)?một nửa/iu, 0.5],
  [/(?:gấp|tăng gấp)\s+đôi/iu, 2],
  [/(?:gấp|tăng gấp)\s+ba(?:\s+lần)?(?!\p{L})/iu, 3],
]
const SAID = /một nửa|gấp đôi|gấp ba/iu
/** «giảm một nửa so với cùng kỳ: 24», «gấp đôi cùng kỳ (12 lớp)». */
const AGAINST = /(?:so với|cùng kỳ|năm|quý)[^;.]*(?:\(|:)[^;.()]*$/iu
/** «Gần một nửa», «hơn gấp đôi» is no exact statement. */
const ABOUT = /(?:gần|hơn|khoảng|xấp xỉ)\s+(?:\p{L}+\s+)?(?:một nửa|gấp)/iu

/** «ban hành 12 văn bản, giảm một nửa so với cùng kỳ (34 văn bản)»: is it half of it? */
export const halfOrDouble: ReportCheck = {
  id: 'half-or-double',
  title: { vi: '«Một nửa», «gấp đôi» không khớp hai số', en: '“Half” or “double” is not that of the two values' },
  help: {
    vi: 'So hai số ghi bằng chữ «một nửa», «gấp đôi», «gấp ba».',
    en: 'Compare the two values that the words “half”, “double” or “three times” tie together.',
  },
  examples: {
    wrong: 'Cấp huyện ban hành 12 văn bản, giảm một nửa so với cùng kỳ (34 văn bản).',
    right: 'Cấp huyện ban hành 12 văn bản, giảm một nửa so với cùng kỳ (24 văn bản).',
  },
  run: ({ sentences }) =>
    sentences.flatMap(({ sentence, figures }) =>
      SAID.test(sentence.text) && !ABOUT.test(sentence.text)
        ? inSentence(figures.filter(({ kind }) => kind === 'count'))
        : [],
    ),
}

function inSentence(counts: readonly StatedFigure[]): Question[] {
  return counts.flatMap((earlier, at) => {
    const now = counts.slice(0, at).findLast((each) => !isMonths(each))
    if (!now || earlier.value === 0 || isMonths(earlier)) return []
    const words = between(now, earlier)
    const times = WORDS.find(([said]) => said.test(words))?.[1]
    if (
      times === undefined ||
      !AGAINST.test(words) ||
      !(countsAlike(now, earlier) || now.unit === '' || /^\(/u.test(words.trim()))
    )
      return []
    // Any count before it that is so many times the earlier one explains the words.
    if (counts.slice(0, at).some((each) => product(earlier.value, times) === each.value)) return []
    const said = { now: now.text, earlier: earlier.text, times: quotient(now.value, earlier.value) }
    return [ask('half-or-double', [now.sentence], DIFFERS, { ...said, times: round(said.times) }, [now, earlier])]
  })
}

const round = (value: number) => Math.round(value * 100) / 100

const DIFFERS = {
  vi: '{now} bằng {times} lần {earlier}, báo cáo viết bằng chữ khác. Có đúng không?',
  en: '{now} is {times} times {earlier}, the words of the report say otherwise. Is that right?',
}
