import { quotient, roundHalfUp, sum } from '../../../values/decimal.js'
import { isTimes, verbOf } from '../change-verbs.js'
import { between, type StatedFigure } from '../figures.js'
import { ask, type Question } from '../question.js'
import type { ReadSentence } from '../read-report.js'
import type { ReportCheck } from '../report-check.js'

const TIMES =
  /^\s*,?\s*(?:tức\s+(?:là\s+)?|hay\s+|tương đương\s+|và\s+)?(?:tăng\s+)?gấp\s*(?:khoảng\s+|gần\s+|hơn\s+)?$/iu

/** «tăng 75%, gấp 1,57 lần»: a gain of 75 % makes 1.75 times as much. */
export const timesOfChange: ReportCheck = {
  id: 'times-of-change',
  title: { vi: 'Số lần không khớp tỷ lệ tăng đứng trước', en: 'So many times is not what the gain before it makes' },
  help: {
    vi: 'Tăng p% là gấp 1 + p/100 lần. Không hỏi khi hai số nào trong câu cho đúng số lần.',
    en: 'A gain of p % makes 1 + p/100 times as much. Not asked where two counts of the sentence make it.',
  },
  examples: {
    wrong: 'So với tháng trước (840 hồ sơ), tháng này (1.344 hồ sơ) tăng 60%, gấp 1,06 lần.',
    right: 'So với tháng trước (840 hồ sơ), tháng này (1.344 hồ sơ) tăng 60%, gấp 1,6 lần.',
  },
  run: ({ sentences }) => sentences.flatMap(inSentence),
}

function inSentence({ figures }: ReadSentence): Question[] {
  return figures.flatMap((times, at) => {
    const gain = figures[at - 1]
    if (gain?.kind !== 'share' || !isTimes(times) || verbOf(gain) !== 'more') return []
    if (!TIMES.test(between(gain, times))) return []
    const expected = roundHalfUp(sum([1, gain.value]), times.decimals)
    if (expected === times.value || isMade(times, figures)) return []
    return [
      ask('times-of-change', [times.sentence], DIFFERS, { gain: gain.text, expected, printed: times.text }, [
        gain,
        times,
      ]),
    ]
  })
}

/** Whether two counts of the sentence make so many times. */
function isMade(times: StatedFigure, figures: readonly StatedFigure[]): boolean {
  const counts = figures.filter(({ kind, value }) => kind === 'count' && value > 0).filter((each) => each !== times)
  return counts.some((one) =>
    counts.some(
      (other) => one !== other && roundHalfUp(quotient(one.value, other.value), times.decimals) === times.value,
    ),
  )
}

const DIFFERS = {
  vi: 'Tăng {gain} là gấp {expected} lần, báo cáo ghi {printed} lần. Có đúng không?',
  en: 'A gain of {gain} makes {expected} times as much, the report says {printed}. Is that right?',
}
