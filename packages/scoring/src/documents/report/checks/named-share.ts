import { sum } from '../../../values/decimal.js'
import { fold } from '../../../values/fold.js'
import { labelBefore, type StatedFigure, wordsBehind } from '../figures.js'
import { percentOf, printedPercent } from '../percents.js'
import { ask, type Question } from '../question.js'
import type { ReadParagraph } from '../read-report.js'
import { isShareExplained } from '../relations/share-explained.js'
import { isTime } from '../relations/window.js'
import type { ReportCheck } from '../report-check.js'
import { countsKindred } from '../units.js'

/** «tỷ lệ trễ hạn là», «tỷ lệ phiếu hợp lệ đạt». */
const NAMED = /(?:tỷ lệ|tỉ lệ)\s+([^;:.,()\d]{3,60}?)\s*(?:là|đạt|chiếm|bằng|:|\()?\s*$/iu
/** The name of a share of somebody else's, or of another time. */
const OF_OTHERS = /cấp|sở|ngành|lĩnh vực|kế hoạch|mục tiêu|năm|quý|cùng kỳ|tăng|giảm/iu
const EMPTY = new Set('ho so so cac la da duoc va phieu nguoi'.split(' '))
/** A list has so many parts at the most. */
const MOST_PARTS = 6

/** «7.150 hồ sơ, gồm 5.005 sớm hạn, 2.002 đúng hạn và 143 hồ sơ trễ hạn; tỷ lệ trễ hạn là 3%»: is the share what its name says? */
export const namedShare: ReportCheck = {
  id: 'named-share',
  claims: 'share',
  title: { vi: 'Tỷ lệ không khớp số mang cùng tên', en: 'Share is not that of the count of its name' },
  help: {
    vi: 'Lấy số mang cùng tên với tỷ lệ chia cho tổng của danh sách đứng trước. Không hỏi khi hai số nào trong đoạn cho đúng tỷ lệ.',
    en: 'Divide the count of the same name by the total of its list. Not asked where any two figures of the paragraph make the share.',
  },
  examples: {
    wrong:
      'Đã trả 7.150 hồ sơ, gồm 5.005 hồ sơ sớm hạn, 2.002 hồ sơ đúng hạn và 143 hồ sơ trễ hạn; tỷ lệ trễ hạn là 3%.',
    right:
      'Đã trả 7.150 hồ sơ, gồm 5.005 hồ sơ sớm hạn, 2.002 hồ sơ đúng hạn và 143 hồ sơ trễ hạn; tỷ lệ trễ hạn là 2%.',
  },
  run: ({ paragraphs }) => paragraphs.flatMap(inParagraph),
}

function inParagraph({ read }: ReadParagraph, at: number, paragraphs: readonly ReadParagraph[]): Question[] {
  const figures = read.flatMap((each) => each.figures)
  const above = paragraphs.slice(Math.max(0, at - ABOVE), at).flatMap((each) => each.read.flatMap((own) => own.figures))
  return [...figures.flatMap((share, index) => ofItem(share, figures.slice(0, index), above)), ...namedIn(figures)]
}

/** So many paragraphs above at the most hold a whole that explains a share. */
const ABOVE = 4
/** «Như vậy cấp xã chiếm 62,2%»: the item of the list before it that the clause begins with. */
const ITEM =
  /(?:^|[.;]\s+|,\s+)(?:như vậy,?\s+|trong đó,?\s+|riêng\s+)?(\p{L}+(?:\s\p{L}+){1,4})\s+chiếm\s*(?:tỷ lệ\s*)?$/iu
const FEWEST_ITEMS = 3

/** «cấp sở 21 hồ sơ, cấp huyện 38 hồ sơ, cấp xã 97 hồ sơ. Như vậy cấp xã chiếm 62,2%»: of the list that it is an item of. */
function ofItem(share: StatedFigure, before: readonly StatedFigure[], above: readonly StatedFigure[]): Question[] {
  const name = share.kind === 'share' ? ITEM.exec(share.sentence.text.slice(0, share.at))?.[1] : undefined
  const list = name === undefined ? [] : listBefore(before)
  const parts = list.filter((each) => fold(labelBefore(each)) === fold(name ?? ''))
  const [part] = parts
  if (!part || parts.length > 1 || list.length < FEWEST_ITEMS || list.some(({ unit }) => unit !== part.unit)) return []
  if (isShareExplained(share, [...above, ...before])) return []
  const whole = sum(list.map(({ value }) => value))
  const [expected, printed] = [percentOf(part.value, whole, share.decimals), printedPercent(share)]
  const words = { part: part.text, whole, expected, printed }
  // Of any whole near by that it is a part of the share would have been explained.
  return expected === printed
    ? []
    : [ask('named-share', [share.sentence, part.sentence], DIFFERS, words, [part, share])]
}

/** The counts of the sentence before, where all of them are items. */
function listBefore(before: readonly StatedFigure[]): readonly StatedFigure[] {
  const last = before.at(-1)
  const own = before.filter(({ sentence }) => sentence === last?.sentence)
  return own.every(({ kind }) => kind === 'count') ? own : []
}

function namedIn(figures: readonly StatedFigure[]): Question[] {
  return figures.flatMap((share, at) => {
    if (share.kind !== 'share') return []
    const name = NAMED.exec(share.sentence.text.slice(0, share.at))?.[1]
    if (name === undefined || OF_OTHERS.test(name) || wordsBehind(share) !== '') return []
    return asked(share, wordsOf(name), figures.slice(0, at), figures)
  })
}

function asked(
  share: StatedFigure,
  name: readonly string[],
  before: readonly StatedFigure[],
  figures: readonly StatedFigure[],
): Question[] {
  const counts = before.filter((each) => each.kind === 'count' && !isTime(each))
  const parts = counts.filter(
    (each) => name.length > 0 && hasAll(wordsOf(`${labelBefore(each)} ${wordsBehind(each)}`), name),
  )
  const [part] = parts
  if (!part || parts.length > 1) return []
  const whole = wholeOf(part, counts)
  // Other parts of its list explain no share of a part.
  const others = figures.filter(
    (each) => each.kind !== 'share' && (!whole || each.at <= whole.at || each.sentence !== whole.sentence),
  )
  if (!whole || isShareExplained(share, [...others, part])) return []
  const expected = percentOf(part.value, whole.value, share.decimals)
  const printed = printedPercent(share)
  if (expected === printed) return []
  const words = { part: part.text, whole: whole.text, expected, printed }
  return [ask('named-share', [share.sentence, part.sentence], DIFFERS, words, [part, share, whole])]
}

/** The count before a list of parts, one of which is asked for, that they add up to. */
function wholeOf(part: StatedFigure, counts: readonly StatedFigure[]): StatedFigure | undefined {
  const at = counts.indexOf(part)
  return counts.slice(Math.max(0, at - MOST_PARTS), at).find((whole, index, near) => {
    if (whole.value <= part.value || !countsKindred(whole, part)) return false
    const from = at - near.length + index + 1
    let left = whole.value
    for (let own = from; own < counts.length && left > 0; own += 1) {
      left -= counts[own]?.value ?? 0
      if (left === 0) return own >= at
    }
    return false
  })
}

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word !== '' && !EMPTY.has(word))

const hasAll = (words: readonly string[], wanted: readonly string[]): boolean =>
  wanted.every((word) => words.includes(word))

const DIFFERS = {
  vi: '{part} trên {whole} là {expected}%, báo cáo ghi {printed}%. Có đúng không?',
  en: '{part} of {whole} is {expected} %, the report says {printed} %. Is that right?',
}
