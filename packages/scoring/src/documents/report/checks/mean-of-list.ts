import { quotient, roundHalfUp, sum } from '../../../values/decimal.js'
import { between, type StatedFigure } from '../figures.js'
import { printedOf } from '../percents.js'
import { ask, type Question } from '../question.js'
import type { ReadParagraph } from '../read-report.js'
import type { ReportCheck } from '../report-check.js'

/** «là trung bình cộng của 05 yếu tố: …»; «không phải trung bình cộng của» is none. */
const MEAN_OF = /(?<!không phải )(?<!không phải là )trung bình cộng (?:\p{L}+ )?của (?:cả )?$/iu
const OPENS_LIST = /^[^;:.()]{0,40}:[^;:.()]*$/u
/** A mean that is further off is rather that of something else. */
const NEAR = 0.05

/** «Chỉ số đạt 84,26%. Chỉ số là trung bình cộng của 05 yếu tố: …», and the five make another mean. */
export const meanOfList: ReportCheck = {
  id: 'mean-of-list',
  claims: 'figures',
  title: { vi: 'Trung bình cộng khác các số được liệt kê', en: 'Mean is not that of the values listed' },
  help: {
    vi: 'Cộng các số sau «trung bình cộng của … :», chia cho số lượng rồi so với chỉ số nêu đầu đoạn. Chỉ hỏi khi liệt kê đủ.',
    en: 'Add the values behind “trung bình cộng của … :”, divide by their number and compare the index at the beginning of the paragraph. Asked only where all are listed.',
  },
  examples: {
    wrong:
      'Chỉ số hài lòng đạt 81,20%. Chỉ số là trung bình cộng của 03 tiêu chí: tiếp đón 80,10%; thời gian 83,40%; lệ phí 82,10%.',
    right:
      'Chỉ số hài lòng đạt 81,20%. Chỉ số là trung bình cộng của 03 tiêu chí: tiếp đón 80,10%; thời gian 81,40%; lệ phí 82,10%.',
  },
  run: ({ paragraphs }) => paragraphs.flatMap(inParagraph),
}

function inParagraph({ read }: ReadParagraph): Question[] {
  const figures = read.flatMap((each) => each.figures)
  return figures.flatMap((number, at) => {
    if (number.kind !== 'count' || !MEAN_OF.test(number.sentence.text.slice(0, number.at))) return []
    const listed = figures.slice(at + 1).filter(({ sentence, depth }) => sentence === number.sentence && depth === 0)
    return asked(number, listed, figures.slice(0, at))
  })
}

function asked(number: StatedFigure, listed: readonly StatedFigure[], before: readonly StatedFigure[]): Question[] {
  const [first] = listed
  if (!first || listed.length < 3 || listed.length !== number.value || !OPENS_LIST.test(between(number, first)))
    return []
  const isLike = (each: StatedFigure) => each.kind === first.kind && each.decimals === first.decimals
  const stated = before.filter((each) => isLike(each) && first.decimals > 0)
  const mean = quotient(sum(listed.map(printedOf)), listed.length)
  const [index] = stated
  // The last digit may have been rounded in the listed ones as well.
  const isNear = (each: StatedFigure, slack: number) => Math.abs(printedOf(each) - mean) <= slack
  if (!index || !listed.every(isLike) || stated.some((each) => isNear(each, 2 / 10 ** first.decimals))) return []
  if (!isNear(index, mean * NEAR)) return []
  const words = { count: number.text, expected: roundHalfUp(mean, first.decimals), printed: index.text }
  return [ask('mean-of-list', [number.sentence, index.sentence], DIFFERS, words, [index, ...listed])]
}

const DIFFERS = {
  vi: 'Trung bình cộng của {count} số được liệt kê là {expected}, báo cáo ghi {printed}. Có đúng không?',
  en: 'The mean of the {count} values listed is {expected}, the report says {printed}. Is that right?',
}
