import { between, type StatedFigure } from '../figures.js'
import { printedOf } from '../percents.js'
import { ask, type Question } from '../question.js'
import { isRank } from '../ranks.js'
import type { ReadSentence } from '../read-report.js'
import { areComparable } from '../relations/comparable.js'
import type { ReportCheck } from '../report-check.js'

/** «đạt 88,59%, tăng so với mức 87,15% của năm 2022»: the verb alone, and behind it what it is compared with. */
const MORE =
  /^[^\d;.()]{0,25},\s*(?:đã\s+)?(?:tăng|cao hơn|nhiều hơn|nhỉnh hơn)\s+(?:hơn\s+)?(?:so\s+)?(?:với\s+)?(?:mức\s+|con số\s+|tỷ lệ\s+)+$/iu
const LESS =
  /^[^\d;.()]{0,25},\s*(?:đã\s+)?(?:giảm|thấp hơn|ít hơn|kém hơn)\s+(?:hơn\s+)?(?:so\s+)?(?:với\s+)?(?:mức\s+|con số\s+|tỷ lệ\s+)+$/iu
/** What the second value is of. */
const OF_EARLIER = /^\s*(?:\p{L}+\s){0,3}?(?:của|trong|ở)?\s*(?:năm|cùng kỳ|kỳ|quý|tháng|giai đoạn|bình quân)/iu

/** «88,59%, tăng so với mức 89,15% của năm 2022»: told to be more than what is greater. */
export const comparedDirection: ReportCheck = {
  id: 'compared-direction',
  title: {
    vi: 'Ghi cao hơn mức của kỳ khác nhưng nhỏ hơn',
    en: 'Said to be more than an earlier value that is greater',
  },
  help: {
    vi: 'So hai số đứng hai bên «tăng so với mức», «thấp hơn mức».',
    en: 'Compare the two values on either side of “tăng so với mức” or “thấp hơn mức”.',
  },
  examples: {
    wrong: 'Tỷ lệ hài lòng chung là 86,40%, tăng so với mức 88,10% của năm 2022.',
    right: 'Tỷ lệ hài lòng chung là 88,10%, tăng so với mức 86,40% của năm 2022.',
  },
  run: ({ sentences }) => sentences.flatMap(inSentence),
}

function inSentence({ figures }: ReadSentence): Question[] {
  return figures.flatMap((now, at) => {
    const was = figures[at + 1]
    return was && isPair(now, was) ? asked(now, was) : []
  })
}

const isPair = (now: StatedFigure, was: StatedFigure): boolean =>
  areComparable(now, was) && !isRank(now) && OF_EARLIER.test(was.sentence.text.slice(was.at + was.text.length))

function asked(now: StatedFigure, was: StatedFigure): Question[] {
  const gap = between(now, was)
  const words = { now: now.text, was: was.text }
  if (MORE.test(gap) && printedOf(now) < printedOf(was))
    return [ask('compared-direction', [now.sentence], IS_LESS, words, [now, was])]
  return LESS.test(gap) && printedOf(now) > printedOf(was)
    ? [ask('compared-direction', [now.sentence], IS_MORE, words, [now, was])]
    : []
}

const IS_LESS = {
  vi: 'Báo cáo ghi {now} cao hơn mức {was}. Có đúng không?',
  en: 'The report says that {now} is more than {was}. Is that right?',
}
const IS_MORE = {
  vi: 'Báo cáo ghi {now} thấp hơn mức {was}. Có đúng không?',
  en: 'The report says that {now} is less than {was}. Is that right?',
}
