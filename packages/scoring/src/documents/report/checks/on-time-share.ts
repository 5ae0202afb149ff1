import { sum } from '../../../values/decimal.js'
import { labelBefore, type StatedFigure, wordsBehind } from '../figures.js'
import { percentOf, printedPercent } from '../percents.js'
import { ask, type Question } from '../question.js'
import type { ReadParagraph } from '../read-report.js'
import type { ReportCheck } from '../report-check.js'
import { roleOf } from '../roles.js'

/** A share that is called so, and of nobody's files but those of the paragraph. */
const NAMED = /(?:tỷ lệ|tỉ lệ)[^;:.()]*(?:đúng hạn|trước hạn|trong hạn|đúng hẹn)[^;.()\d]*$/iu
const OF_OTHERS = /cấp huyện|cấp xã|cấp tỉnh|sở|lĩnh vực|xã|huyện|năm|kỳ trước/iu
const SETTLED = /(?:giải quyết|trả kết quả|đã xử lý)/iu

/** «đã giải quyết 3.985 hồ sơ (trước hạn 3.610, đúng hạn 331, quá hạn 44). Tỷ lệ đúng hạn 89,9%»: is that their share? */
export const onTimeShare: ReportCheck = {
  id: 'on-time-share',
  claims: 'share',
  title: { vi: 'Tỷ lệ đúng hạn không khớp số hồ sơ', en: 'Share on time is not that of the counts' },
  help: {
    vi: 'Lấy số trước hạn, đúng hạn chia cho số đã giải quyết (hoặc trừ số quá hạn) và so với tỷ lệ đã ghi.',
    en: 'Divide what was on time by what was settled (or take off what was late) and compare the share.',
  },
  examples: {
    wrong: 'Đã giải quyết 3.985 hồ sơ (trước hạn 3.610, đúng hạn 331, quá hạn 44). Tỷ lệ đúng hạn và trước hạn: 89,9%.',
    right: 'Đã giải quyết 3.985 hồ sơ (trước hạn 3.610, đúng hạn 331, quá hạn 44). Tỷ lệ đúng hạn và trước hạn: 98,9%.',
  },
  run: ({ paragraphs }) => paragraphs.flatMap(inParagraph),
}

function inParagraph({ read }: ReadParagraph): Question[] {
  const figures = read.flatMap((each) => each.figures)
  return figures.flatMap((share, at) => {
    const lead = share.sentence.text.slice(0, share.at)
    const named = share.kind === 'share' ? NAMED.exec(lead)?.[0] : undefined
    if (named === undefined || OF_OTHERS.test(named) || wordsBehind(share) !== '') return []
    return asked(
      share,
      figures.slice(0, at).filter(({ kind }) => kind === 'count'),
    )
  })
}

function asked(share: StatedFigure, counts: readonly StatedFigure[]): Question[] {
  const onTime = counts.filter((each) => roleOf(each) === 'on-time')
  const late = counts.filter((each) => roleOf(each) === 'late')
  const settled = counts.filter((each) => SETTLED.test(labelBefore(each)) && roleOf(each) !== 'rest')
  const [made, lost] = [onTime, late].map((list) => sum(list.map(({ value }) => value)))
  const isOn = onTime.length > 0
  const possible = [
    ...(isOn && late.length > 0 ? [[made ?? 0, sum([made ?? 0, lost ?? 0])] as const] : []),
    ...settled.map(({ value }) => [isOn ? (made ?? 0) : sum([value, -(lost ?? 0)]), value] as const),
  ].filter(([part, whole]) => whole > 0 && part > 0 && part <= whole)
  const expected = possible.map(([part, whole]) => percentOf(part, whole, share.decimals))
  const [first] = expected
  const printed = printedPercent(share)
  if (first === undefined || (!isOn && late.length === 0) || expected.includes(printed)) return []
  return [ask('on-time-share', [share.sentence], DIFFERS, { expected: first, printed }, [...onTime, ...late, share])]
}

const DIFFERS = {
  vi: 'Tính theo số hồ sơ đã nêu, tỷ lệ đúng hạn là {expected}%, báo cáo ghi {printed}%. Có đúng không?',
  en: 'By the counts that are given {expected} % were on time, the report says {printed} %. Is that right?',
}
