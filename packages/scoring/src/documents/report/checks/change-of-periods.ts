import { difference } from '../../../values/decimal.js'
import { fold } from '../../../values/fold.js'
import type { StatedFigure } from '../figures.js'
import { percentOf, printedOf } from '../percents.js'
import { ask, type Question } from '../question.js'
import type { ReadParagraph } from '../read-report.js'
import type { Cues } from '../relations/cues.js'
import { isStep } from '../relations/step.js'
import type { ReportCheck } from '../report-check.js'
import { countsKindred } from '../units.js'

const PERIOD = String.raw`(?:quý\s+(?:IV|III|II|I|[1-4])|tháng\s+\d{1,2}|năm\s+(?:19|20)\d\d)`
/** «quý III 16.800 hồ sơ», «năm 2021: 240 người»: a value of its period. */
const LABEL = new RegExp(`(${PERIOD})(?:\\s+(?:là|đạt|có|tiếp nhận|giải quyết))?\\s*:?\\s*$`, 'iu')
/** «Quý III tăng 19,1% so với quý II». */
const COMPARED = new RegExp(`(${PERIOD})\\s[^;.:()]{0,40}$`, 'iu')
const AGAINST = new RegExp(`^[^;.()\\d]{0,30}so với\\s+(?:cùng kỳ\\s+)?(${PERIOD})(?![/\\d])`, 'iu')

/** «quý II 14.100 hồ sơ, quý III 16.800 hồ sơ. Quý III tăng 19,1% so với quý II»: is the change that of the two periods named? */
export const changeOfPeriods: ReportCheck = {
  id: 'change-of-periods',
  claims: 'figures',
  title: {
    vi: 'Mức tăng, giảm giữa hai kỳ không khớp số của hai kỳ',
    en: 'Change between two periods is not that of their values',
  },
  help: {
    vi: 'Tìm số của từng kỳ nêu trong đoạn, lấy hiệu (hoặc chia cho kỳ trước) và so với mức tăng, giảm.',
    en: 'Take the values that the paragraph gives for the two periods and compare their difference or percentage.',
  },
  examples: {
    wrong:
      'Lũy kế 42.300 hồ sơ: quý I 11.400 hồ sơ, quý II 14.100 hồ sơ, quý III 16.800 hồ sơ. Quý III tăng 29,1% so với quý II.',
    right:
      'Lũy kế 42.300 hồ sơ: quý I 11.400 hồ sơ, quý II 14.100 hồ sơ, quý III 16.800 hồ sơ. Quý III tăng 19,1% so với quý II.',
  },
  run: ({ paragraphs, cues }) => paragraphs.flatMap((each) => inParagraph(each, cues)),
}

function inParagraph({ read }: ReadParagraph, cues: Cues): Question[] {
  const figures = read.flatMap((each) => each.figures)
  const values = new Map<string, StatedFigure[]>()
  for (const each of figures) {
    const period = isStep(each, cues) || each.kind === 'fraction' ? undefined : LABEL.exec(leadOf(each))?.[1]
    if (period !== undefined) values.set(fold(period), [...(values.get(fold(period)) ?? []), each])
  }
  if (values.size < 2) return []
  return figures.flatMap((each, at) => {
    const before = figures[at - 1]
    const isOfChange = before !== undefined && each.kind === 'share' && before.kind === 'count' && isOf(before, each)
    return isStep(each, cues) ? asked(each, isOfChange ? before : each, values) : []
  })
}

/** «tăng 730 hồ sơ so với tháng 7, tương ứng tăng 50%»: the percentage of the change before it. */
const isOf = (change: StatedFigure, share: StatedFigure): boolean =>
  change.sentence === share.sentence &&
  /(?:tương ứng|tương đương|tức|hay|bằng)(?:\s\p{L}+){0,2}\s*$/iu.test(leadOf(share))

/** «giảm 03 bậc so với năm 2022 (đạt 81,66%)»: places are the change of ranks. */
const isOfRanks = ({ kind, unit }: StatedFigure): boolean =>
  kind === 'count' && /^(?:bậc|hạng|thứ bậc|vị trí)/iu.test(unit)

const leadOf = ({ sentence, at }: StatedFigure): string => sentence.text.slice(Math.max(0, at - 60), at)

/** @param told the figure beside which the two periods are named */
function asked(
  change: StatedFigure,
  told: StatedFigure,
  values: ReadonlyMap<string, readonly StatedFigure[]>,
): Question[] {
  const later = COMPARED.exec(leadOf(told))?.[1]
  const earlier = AGAINST.exec(told.sentence.text.slice(told.at + told.text.length))?.[1]
  const [now, was] = [later, earlier].map((period) => values.get(fold(period ?? '')) ?? [])
  const [one, other] = [now?.[0], was?.[0]]
  if (!one || !other || now?.length !== 1 || was?.length !== 1) return []
  if (isOfRanks(change) || one.kind !== other.kind || !countsKindred(one, other) || printedOf(other) === 0) return []
  const gap = Math.abs(difference(printedOf(one), printedOf(other)))
  const percent = percentOf(gap, printedOf(other), change.decimals)
  const isPercent = change.kind === 'share'
  const printed = printedOf(change)
  if (printed === gap || (isPercent && printed === percent)) return []
  const words = {
    now: one.text,
    was: other.text,
    expected: isPercent ? percent : gap,
    printed,
    mark: isPercent ? '%' : '',
  }
  return [ask('change-of-periods', [change.sentence, one.sentence], DIFFERS, words, [change, one, other])]
}

const DIFFERS = {
  vi: 'Từ {was} đến {now} chênh {expected}{mark}, báo cáo ghi {printed}{mark}. Có đúng không?',
  en: 'From {was} to {now} the change is {expected}{mark}, the report says {printed}{mark}. Is that right?',
}
