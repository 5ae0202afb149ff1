import { difference, sum } from '../../../values/decimal.js'
import { fold } from '../../../values/fold.js'
import { verbOf } from '../change-verbs.js'
import type { StatedFigure } from '../figures.js'
import { printedOf } from '../percents.js'
import { ask, type Question } from '../question.js'
import type { ReadParagraph } from '../read-report.js'
import type { BrokenChange } from '../relations/change.js'
import { windowsOf } from '../relations/window.js'
import { wrongWays } from '../relations/wrong-way.js'
import type { ReportCheck } from '../report-check.js'
import { countsTheSame } from '../units.js'

/** The earlier value in a bracket: «So với năm 2022 (sai sót 14,5%)». */
const EARLIER = /so với[^;.()]*\([^();\d]*$/iu
/** So many paragraphs above at the most stands this period's value. */
const ABOVE = 4
const POINTS = /^(?:điểm phần trăm|điểm %|%)/iu
const EMPTY = new Set(
  'so voi nam dot ky truoc ty le tang giam diem phan tram cung la dat bang co cac va cua'.split(' '),
)
const SHARED = 2

/** «So với năm 2022 (14,5%) tăng 4,5 điểm phần trăm», and above this year has 10 %: it is less, not more. */
export const changeDirection: ReportCheck = {
  id: 'change-direction',
  title: { vi: 'Ghi tăng mà số giảm, hoặc ngược lại', en: 'Said to rise where it falls, or the other way round' },
  help: {
    vi: 'Lấy giá trị kỳ trước trong ngoặc trừ (hoặc cộng) mức thay đổi rồi tìm giá trị kỳ này ở phần trên. Chỉ hỏi khi giá trị đó chỉ đúng với chiều ngược lại.',
    en: 'Take the change from the earlier value in the bracket, or add it, and look for this period’s value above. Asked only where the other direction alone makes it.',
  },
  examples: {
    wrong:
      'Có 120 hồ sơ sai sót, bằng 8%.\nSo với đợt kiểm tra trước (sai sót 11,5%), tỷ lệ hồ sơ sai sót tăng 3,5 điểm phần trăm.',
    right:
      'Có 120 hồ sơ sai sót, bằng 8%.\nSo với đợt kiểm tra trước (sai sót 11,5%), tỷ lệ hồ sơ sai sót giảm 3,5 điểm phần trăm.',
  },
  run: ({ paragraphs, cues }) => [
    ...paragraphs.flatMap((each, at) => [
      ...inParagraph(each, paragraphs.slice(Math.max(0, at - ABOVE), at)),
      ...ofCounts(each),
    ]),
    ...windowsOf(paragraphs, cues).flatMap((window) => wrongWays(window, cues).map(askedWay)),
  ],
}

/** «So với 543 lượt của năm 2020, số lượt tăng 57» of 486: the two values make the change, the other way round. */
function askedWay({ change, now, earlier }: BrokenChange): Question {
  const words = { was: earlier.text, now: now.text, change: change.text }
  const isLess = printedOf(now) < printedOf(earlier)
  return ask('change-direction', [change.sentence, now.sentence], isLess ? LESS : MORE, words, [change, earlier, now])
}

/** «Tiếp nhận 146 đơn. So với năm 2022 (182 đơn), số đơn tăng 36, tương đương 19,8%»: of counts what the paragraph begins with is this period's. */
function ofCounts({ read }: ReadParagraph): Question[] {
  return read.flatMap(({ figures }, at) => {
    const [earlier, change, share, ...more] = figures
    if (!earlier || !change || more.length > 0 || (share && share.kind !== 'share')) return []
    const isSet = earlier.kind === 'count' && change.kind === 'count' && earlier.depth > 0 && change.depth === 0
    const direction = verbOf(change)
    if (!isSet || direction === null || !EARLIER.test(earlier.sentence.text.slice(0, earlier.at))) return []
    if (change.value < FEWEST || (change.unit !== '' && !countsTheSame(change, earlier))) return []
    const now = read
      .slice(0, at)
      .flatMap((each) => each.figures)
      .filter((each) => each.kind === 'count' && countsTheSame(each, earlier))
    return asked(change, earlier, direction === 'more', now[0] ? [now[0]] : [])
  })
}

/** Smaller changes meet by chance. */
const FEWEST = 10

function inParagraph({ read }: ReadParagraph, above: readonly ReadParagraph[]): Question[] {
  return read.flatMap(({ figures }) =>
    figures.flatMap((change) => {
      const others = figures.filter((each) => each !== change && each.kind !== 'fraction')
      const [earlier] = others
      const isAlone =
        others.length === 1 && earlier !== undefined && EARLIER.test(earlier.sentence.text.slice(0, earlier.at))
      const direction = verbOf(change)
      if (!isAlone || direction === null || !POINTS.test(change.unit) || earlier.kind !== 'share') return []
      const before = above
        .flatMap((each) => each.read.flatMap((own) => own.figures))
        .filter(({ kind }) => kind === 'share')
      return asked(
        change,
        earlier,
        direction === 'more',
        before.filter((each) => isOfSame(each, change)),
      )
    }),
  )
}

function asked(
  change: StatedFigure,
  earlier: StatedFigure,
  isMore: boolean,
  before: readonly StatedFigure[],
): Question[] {
  const [was, gap] = [printedOf(earlier), change.kind === 'share' ? printedOf(change) : change.value]
  const [up, down] = [sum([was, gap]), difference(was, gap)]
  const [said, other] = isMore ? [up, down] : [down, up]
  const now = before.find((each) => printedOf(each) === other)
  if (!now || before.some((each) => printedOf(each) === said)) return []
  const words = { was: earlier.text, now: now.text, change: change.text }
  return [ask('change-direction', [change.sentence, now.sentence], isMore ? LESS : MORE, words, [change, earlier, now])]
}

/** Whether the sentences of two figures speak of the same thing. */
function isOfSame(a: StatedFigure, b: StatedFigure): boolean {
  const [one, other] = [a, b].map(
    ({ sentence }) =>
      new Set(
        fold(sentence.text)
          .split(' ')
          .filter((word) => word.length > 1 && !/\d/.test(word) && !EMPTY.has(word)),
      ),
  )
  return [...(one ?? [])].filter((word) => other?.has(word)).length >= SHARED
}

const LESS = {
  vi: 'Kỳ trước {was}, kỳ này {now} là giảm {change}, báo cáo ghi tăng. Có đúng không?',
  en: 'It was {was} and is {now}, {change} less; the report says more. Is that right?',
}
const MORE = {
  vi: 'Kỳ trước {was}, kỳ này {now} là tăng {change}, báo cáo ghi giảm. Có đúng không?',
  en: 'It was {was} and is {now}, {change} more; the report says less. Is that right?',
}
