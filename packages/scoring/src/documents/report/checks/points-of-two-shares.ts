import { difference, roundHalfUp } from '../../../values/decimal.js'
import { verbOf } from '../change-verbs.js'
import { between, type StatedFigure } from '../figures.js'
import { printedOf } from '../percents.js'
import { ask, type Question } from '../question.js'
import type { ReadParagraph } from '../read-report.js'
import type { ReportCheck } from '../report-check.js'

const POINTS = /^điểm (?:phần trăm|%)/iu
/** What is concluded from the two. */
const THUS = /^\s*[;,.]\s*(?:như vậy|do đó|theo đó|tức(?: là)?)(?!\p{L})[^;.()\d]{0,80}$/iu
const EARLIER = /(?:cùng kỳ|kỳ trước|năm trước|năm ngoái|(?:^|\s)năm (?:19|20)\d\d)[^;.()]*$/iu
/** Set against something else than the earlier share. */
const AGAINST_OTHER = /^[^;.]*(?:mục tiêu|chỉ tiêu|kế hoạch|bình quân|trung bình)/iu

/** «đạt 74,1%. Cùng kỳ đạt 70,9%; như vậy tỷ lệ tăng 4,2 điểm phần trăm». */
export const pointsOfTwoShares: ReportCheck = {
  id: 'points-of-two-shares',
  claims: 'figures',
  title: { vi: 'Số điểm phần trăm khác hiệu của hai tỷ lệ', en: 'Percentage points are not the gap of the two shares' },
  help: {
    vi: 'Sau «như vậy» là hiệu của tỷ lệ kỳ này và tỷ lệ cùng kỳ nêu ngay trước. Chỉ hỏi khi đoạn trước đó chỉ có hai tỷ lệ.',
    en: 'Behind “như vậy” stands the gap of this period’s share and the earlier one right before. Asked only where the paragraph has just these two.',
  },
  examples: {
    wrong:
      'Đã hoàn thành phần lớn việc, đạt 81,5%. Cùng kỳ năm 2020 đạt 76,2%; như vậy tỷ lệ hoàn thành tăng 6,3 điểm phần trăm.',
    right:
      'Đã hoàn thành phần lớn việc, đạt 81,5%. Cùng kỳ năm 2020 đạt 76,2%; như vậy tỷ lệ hoàn thành tăng 5,3 điểm phần trăm.',
  },
  run: ({ paragraphs }) => paragraphs.flatMap(inParagraph),
}

function inParagraph({ read }: ReadParagraph): Question[] {
  const figures = read.flatMap((each) => each.figures)
  return figures.flatMap((change, at) => {
    const shares = figures.slice(0, at).filter(({ kind }) => kind === 'share')
    const [now, was] = shares
    if (!now || !was || shares.length !== 2 || was !== figures[at - 1] || was.sentence !== change.sentence) return []
    return isConcluded(change, was) && !EARLIER.test(leadOf(now)) ? asked(change, now, was) : []
  })
}

const leadOf = ({ sentence, at }: StatedFigure): string => sentence.text.slice(0, at)

const isConcluded = (change: StatedFigure, was: StatedFigure): boolean =>
  POINTS.test(change.unit) &&
  verbOf(change) !== null &&
  THUS.test(between(was, change)) &&
  EARLIER.test(leadOf(was)) &&
  !AGAINST_OTHER.test(change.sentence.text.slice(change.at))

function asked(change: StatedFigure, now: StatedFigure, was: StatedFigure): Question[] {
  const gap = roundHalfUp(Math.abs(difference(printedOf(now), printedOf(was))), 4)
  if (gap === change.value) return []
  const words = { now: now.text, was: was.text, expected: gap, printed: change.value }
  return [ask('points-of-two-shares', [change.sentence, now.sentence], DIFFERS, words, [change, now, was])]
}

const DIFFERS = {
  vi: '{now} so với {was} chênh {expected} điểm phần trăm, báo cáo ghi {printed}. Có đúng không?',
  en: '{now} and {was} are {expected} points apart, the report says {printed}. Is that right?',
}
