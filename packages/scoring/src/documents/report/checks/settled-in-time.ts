import { sum } from '../../../values/decimal.js'
import { labelBefore } from '../figures.js'
import { ask, type Question } from '../question.js'
import type { ReadParagraph } from '../read-report.js'
import type { ReportCheck } from '../report-check.js'
import { roleOf } from '../roles.js'
import { countsKindred } from '../units.js'

const SETTLED = /giải quyết|trả kết quả|đã xử lý|đã trả/iu
/** Someone's files or a kind of them are a part of all. */
const PART_OF = /cấp tỉnh|cấp huyện|cấp xã|lĩnh vực|trực tuyến|trong kỳ trước|trước hạn|riêng/iu

/** «giải quyết 5.102 hồ sơ, đúng hạn 5.071; quá hạn 13»: what is settled was in time or late. */
export const settledInTime: ReportCheck = {
  id: 'settled-in-time',
  claims: 'sum',
  title: { vi: 'Đúng hạn và quá hạn không bằng số đã giải quyết', en: 'In time and late do not make what was settled' },
  help: {
    vi: 'Cộng số trước hạn, đúng hạn và quá hạn trong đoạn rồi so với số đã giải quyết.',
    en: 'Add what was in time and what was late in the paragraph and compare what was settled.',
  },
  examples: {
    wrong: 'Số hồ sơ đã giải quyết là 5.102. Số hồ sơ đúng hạn là 5.071; quá hạn 13 hồ sơ.',
    right: 'Số hồ sơ đã giải quyết là 5.102. Số hồ sơ đúng hạn là 5.071; quá hạn 31 hồ sơ.',
  },
  run: ({ paragraphs }) => paragraphs.flatMap(inParagraph),
}

function inParagraph({ read }: ReadParagraph): Question[] {
  const counts = read.flatMap(({ figures }) => figures).filter(({ kind }) => kind === 'count')
  const at = counts.findIndex((each) => roleOf(each) === 'late')
  const late = counts[at]
  if (!late || counts.filter((each) => roleOf(each) === 'late').length > 1) return []
  const onTime = counts.slice(0, at).filter((each) => roleOf(each) === 'on-time')
  const first = onTime[0]
  const before = first ? counts.slice(0, counts.indexOf(first)) : []
  const settled = before.findLast(
    (each) => SETTLED.test(labelBefore(each)) && roleOf(each) !== 'rest' && countsKindred(each, late),
  )
  if (!first || !settled || onTime.length > 2 || counts.indexOf(first) - counts.indexOf(settled) !== 1) return []
  const parts = [...onTime, late]
  const added = sum(parts.map(({ value }) => value))
  const isOther = parts.some((each) => PART_OF.test(labelBefore(each)) && !/trước hạn/iu.test(labelBefore(each)))
  if (isOther || before.some(({ value }) => value === added)) return []
  const words = { parts: parts.map(({ text }) => text).join(' + '), added, settled: settled.text }
  return [ask('settled-in-time', [late.sentence], DIFFERS, words, [settled, ...parts])]
}

const DIFFERS = {
  vi: 'Đúng hạn và quá hạn {parts} cộng lại {added}, số đã giải quyết ghi {settled}. Có đúng không?',
  en: 'In time and late, {parts}, make {added}; {settled} are said to be settled. Is that right?',
}
