import { difference } from '../../../values/decimal.js'
import { verbOf } from '../change-verbs.js'
import type { StatedFigure } from '../figures.js'
import { ask, type Question } from '../question.js'
import type { ReadParagraph, ReadSentence } from '../read-report.js'
import type { ReportCheck } from '../report-check.js'
import { countsTheSame } from '../units.js'

const OF_ALL = /^(?:như vậy,?\s*)?(?:(?:trong|tính chung)\s+)?cả (?:giai đoạn|nhiệm kỳ)[^;.()\d]{0,40}$/iu
const IN_TURN = /lần lượt/iu
/** A series has so many values at the least. */
const FEWEST = 4
/** Values of one series lie so near each other. */
const NEAR = 3

/** «cuối năm 2020 là 612; các năm sau lần lượt 604, 596 và 521 đơn vị. Cả giai đoạn giảm 100 đơn vị». */
export const changeOfSeries: ReportCheck = {
  id: 'change-of-series',
  claims: 'figures',
  title: { vi: 'Mức tăng, giảm cả giai đoạn khác dãy số', en: 'Change over all years is not that of the series' },
  help: {
    vi: 'Lấy số đầu trừ số cuối của dãy «lần lượt» trong câu ngay trước. Không hỏi khi hai số nào đó của dãy có hiệu đúng như vậy.',
    en: 'Take the first from the last value of the series in the sentence before. Not asked where any two of its values are so far apart.',
  },
  examples: {
    wrong:
      'Cuối năm 2018 có 354 tổ; cuối các năm 2019 đến 2022 lần lượt là 341, 330, 322 và 297 tổ. Cả giai đoạn giảm 48 tổ.',
    right:
      'Cuối năm 2018 có 345 tổ; cuối các năm 2019 đến 2022 lần lượt là 341, 330, 322 và 297 tổ. Cả giai đoạn giảm 48 tổ.',
  },
  run: ({ paragraphs }) => paragraphs.flatMap(inParagraph),
}

const inParagraph = ({ read }: ReadParagraph): Question[] =>
  read.flatMap((sentence, at) => {
    const [change] = sentence.figures
    const before = read[at - 1]
    const series = before ? seriesOf(before) : []
    if (change?.kind !== 'count' || verbOf(change) === null || series.length < FEWEST) return []
    return OF_ALL.test(change.sentence.text.slice(0, change.at)) ? asked(change, series) : []
  })

/** The values of a sentence that tells one series and nothing else. */
function seriesOf({ sentence, figures }: ReadSentence): readonly StatedFigure[] {
  const series = figures.filter((each) => !isYear(each))
  const values = series.map(({ value }) => value)
  const isOne = series.every(({ kind, depth }) => kind === 'count' && depth === 0)
  const areNear = Math.max(...values) <= Math.min(...values) * NEAR
  return IN_TURN.test(sentence.text) && isOne && areNear ? series : []
}

/** «các năm từ 2021 đến 2024». */
const isYear = ({ text, sentence, at }: StatedFigure): boolean =>
  /^(?:19|20)\d\d$/u.test(text) && /(?:từ|đến|năm|và)\s*$/iu.test(sentence.text.slice(0, at))

function asked(change: StatedFigure, series: readonly StatedFigure[]): Question[] {
  const [first, last] = [series[0], series.at(-1)]
  if (!first || !last || !countsTheSame(change, last)) return []
  const isHeld = series.some((one) =>
    series.some((other) => Math.abs(difference(one.value, other.value)) === change.value),
  )
  if (isHeld) return []
  const expected = Math.abs(difference(last.value, first.value))
  const words = { first: first.text, last: last.text, expected, printed: change.text }
  return [ask('change-of-series', [change.sentence, first.sentence], DIFFERS, words, [change, first, last])]
}

const DIFFERS = {
  vi: 'Từ {first} đến {last} chênh {expected}, báo cáo ghi cả giai đoạn {printed}. Có đúng không?',
  en: 'From {first} to {last} the change is {expected}, the report says {printed} over all. Is that right?',
}
