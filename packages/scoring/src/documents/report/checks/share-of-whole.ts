import { sum } from '../../../values/decimal.js'
import { fold } from '../../../values/fold.js'
import { oncePer } from '../../../values/once-per.js'
import { behindLast } from '../behind-last.js'
import { between, labelBefore, type StatedFigure, wordsBehind } from '../figures.js'
import { spoken } from '../matching/spoken.js'
import { isPercentOf, percentOf, printedPercent } from '../percents.js'
import { ask, type Question } from '../question.js'
import { isShareNear } from '../relations/far-fetched.js'
import { isShareExplained } from '../relations/share-explained.js'
import { isTime } from '../relations/window.js'
import type { ReportCheck } from '../report-check.js'
import { countsAlike, countsKindred, unitOf } from '../units.js'

/** What says that a share is the part's right before it. */
const OF_PART =
  /(?:[,(–-]\s*|\s)(?:chiếm|đạt|bằng|tương ứng|tương đương|tỷ lệ|tỉ lệ|là)(?:\s+(?:với|tỷ lệ|tỉ lệ|là|khoảng|gần|trên))*\s*$|\(\s*$/iu
/** A gain is no share of the part; another clause is of something else. */
const NOT_OF_PART = /giảm|tăng|vượt|gấp|so với|;|\.\s/iu
/** What may stand behind a share that is of a whole. */
const OF_WHOLE =
  /^(?:$|[-–]|(?:trên |trong |của |so với )?(?:tổng|số|toàn|dân số|biên chế|kế hoạch|dự toán|chỉ tiêu))/iu
/** «4.210 hồ sơ trên tổng số 5.720 hồ sơ», «72,4 tỷ đồng/168,3 tỷ đồng»: the whole stands behind its part. */
const OUT_OF = /(?:^|\s)(?:trên|trong|so với)(?:\s+(?:tổng|số|kế hoạch|dự toán|vốn))*\s*$|\/\s*$/iu
/** What says that a count is part of one before it. */
const PART = /trong đó|(?:^|\s)đã|gồm|trong số|:\s/iu
/** «Tổng số nhiệm vụ theo kế hoạch năm: 35.» */
const ALL = /tổng số|kế hoạch|được giao/iu
const GOAL = /kế hoạch|dự toán|chỉ tiêu|(?:^|\s)(?:giao|được cấp|bố trí|phân bổ|vốn)(?:\s|$)/iu
/** A result may be more than its plan. */
const OF_GOAL = /^(?:so với |của )?(?:kế hoạch|dự toán|chỉ tiêu)/iu
/** Words between a share and its count that are no name of their own. */
const FAR = 90

/** «214.560 hồ sơ, trong đó đúng hạn 209.876 hồ sơ, chiếm 99,1%»: is the share the part's of its whole? */
export const shareOfWhole: ReportCheck = {
  id: 'share-of-whole',
  claims: 'share',
  title: { vi: 'Tỷ lệ khác phần trên tổng', en: 'Share is not that of part and whole' },
  help: {
    vi: 'Chia phần cho tổng đã nêu trước đó trong đoạn và so với tỷ lệ. Không hỏi khi có một tổng cho đúng tỷ lệ.',
    en: 'Divide the part by the whole that stands before it in the paragraph and compare the share. Not asked where one whole makes it right.',
  },
  examples: {
    wrong: 'Đã giải quyết 214.560 hồ sơ, trong đó đúng hạn 209.876 hồ sơ, chiếm 99,1%.',
    right:
      'Đã giải quyết 214.560 hồ sơ. Trong đó đúng hạn 209.876 hồ sơ (97,8%); giải ngân 72,4 tỷ đồng/168,3 tỷ đồng kế hoạch, đạt 43%.',
  },
  run({ paragraphs }) {
    const inParagraphs = paragraphs.map(({ read }) => read.flatMap(({ figures }) => figures))
    const all = inParagraphs.flat()
    return inParagraphs.flatMap((figures) => figures.flatMap((_, at) => atShare(figures, at, all)))
  },
}

function atShare(figures: readonly StatedFigure[], at: number, all: readonly StatedFigure[]): Question[] {
  const [before, part, share] = [figures[at - 2], figures[at - 1], figures[at]]
  if (share?.kind !== 'share') return []
  // The two figures right before it that make it, in whichever order, are what it is of.
  if (
    before &&
    part &&
    /\/|kế hoạch|chỉ tiêu|(?:^|\s)trên\s/iu.test(between(before, part)) &&
    isShareExplained(
      share,
      [before, part].filter(({ sentence }) => sentence === share.sentence),
    )
  )
    return []
  if (isOfBracketedGoal(share, figures[at + 1]) || isOfTotalBehind(share, figures[at + 1])) return []
  const inBracket = bracketedBehind(share, figures[at + 1])
  if (inBracket) return ofPart(figures, at, inBracket, share, all)
  if (part?.kind !== 'count' || !isItsShare(part, share) || isOfSharesTold(part, share, before)) return []
  if (closesList(figures.slice(0, at)) && OF_ALL.test(wordsBehind(share))) return []
  if (before?.kind === 'count' && OUT_OF.test(between(before, part))) return compared(before, [part.value], share)
  return ofPart(figures, at - 1, part, share, all)
}

/** «11 đơn vị, gồm 04 phòng và 07 xã, đạt 37,9% tổng số đơn vị»: behind a list that makes its whole the share is the whole's. */
const closesList = (before: readonly StatedFigure[]): boolean => {
  const [whole, first, last] = before.slice(-3)
  return (
    whole !== undefined &&
    first !== undefined &&
    last !== undefined &&
    whole.sentence === last.sentence &&
    sum([first.value, last.value]) === whole.value
  )
}
const OF_ALL = /^(?:của |trên |so với )?(?:tổng|toàn)/iu

/** «5 huyện có tỷ lệ quá hạn 0,8%, trong khi 10 huyện còn lại là 2,1%»: both are shares of what was named before the first. */
const isOfSharesTold = (part: StatedFigure, share: StatedFigure, before: StatedFigure | undefined): boolean =>
  before?.kind === 'share' &&
  before.sentence === share.sentence &&
  /\slà\s*$/iu.test(between(part, share)) &&
  /tỷ lệ|tỉ lệ|mức/iu.test(before.sentence.text.slice(0, before.at))

/** «bằng 110% dự toán (5.750 tỷ đồng)»: the goal stands behind, and another check divides by it. */
const isOfBracketedGoal = (share: StatedFigure, next: StatedFigure | undefined): boolean =>
  next?.kind === 'count' &&
  next.depth > share.depth &&
  OF_GOAL.test(wordsBehind(share)) &&
  /^[^;.(]*\([^()]*$/u.test(between(share, next))

/** «bằng 97% tổng số 5.000 người»: the whole stands behind, and another check divides by it. */
const isOfTotalBehind = (share: StatedFigure, next: StatedFigure | undefined): boolean =>
  next?.kind === 'count' &&
  next.sentence === share.sentence &&
  /^\s*(?:của |trên |trong |so với )?(?:tổng(?: số)?|số)\s*(?:là\s*)?$/iu.test(between(share, next))

/** «41,6% (267 người)»: the part stands in a bracket behind its share. */
function bracketedBehind(share: StatedFigure, next: StatedFigure | undefined): StatedFigure | null {
  if (next?.kind !== 'count' || next.sentence !== share.sentence || !/^\s*\(\s*$/u.test(between(share, next)))
    return null
  const lead = share.sentence.text.slice(Math.max(0, share.at - 40), share.at)
  const closes = next.sentence.text.slice(next.at + next.text.length)
  return NOT_OF_PART.test(behindLast(lead, ',;.:()')) || !/^[^\d;:(]{0,40}\)/u.test(closes) ? null : next
}

function ofPart(
  figures: readonly StatedFigure[],
  end: number,
  part: StatedFigure,
  share: StatedFigure,
  all: readonly StatedFigure[],
): Question[] {
  const isOfGoal = OF_GOAL.test(wordsBehind(share))
  if (share.value > 1 && !isOfGoal) return []
  const earlier = figures.slice(0, end)
  const list = listOf(figures, part)
  const plausible = earlier
    .filter((each) => isWhole(each, part) && !list.includes(each))
    .filter((each) => !isOfGoal || GOAL.test(labelBefore(each, FAR)))
    .reverse()
  // Any count that makes the share right explains it, in whatever words it stands.
  const explaining = earlier.filter(({ kind }) => kind !== 'share').flatMap(valuesOf)
  const wholes = [...namedBehind(share, all), ...plausible.flatMap(valuesOf)]
  const isExplained = [...explaining, sum(list.map(({ value }) => value)), ...wholes].some((whole) =>
    isPercentOf(share, part.value, whole),
  )
  if (isExplained) return []
  // What stands in another sentence is rather another whole than misprinted, where no misprint would make it so.
  const beside = plausible.filter(({ sentence }) => sentence === share.sentence).flatMap(valuesOf)
  // «sở, ngành trễ 611 hồ sơ (0,63%), cấp huyện 1.384 (3,45%)»: each is of what its level settled, told pages above.
  if (beside.every((whole) => !isShareNear(share, part.value, whole)) && isOfAnyAbove(part, share, all)) return []
  return compared(
    part,
    wholes.filter((whole) => beside.includes(whole) || isShareNear(share, part.value, whole)),
    share,
  )
}

/** Whether anything of its kind that the report counts makes the share to the last of its decimals. */
const isOfAnyAbove = (part: StatedFigure, share: StatedFigure, all: readonly StatedFigure[]): boolean =>
  share.decimals > 0 &&
  all.some((each) => each.kind === 'count' && isPercentOf(share, part.value, each.value) && countsKindred(each, part))

function compared(part: StatedFigure, wholes: readonly number[], share: StatedFigure): Question[] {
  const printed = printedPercent(share)
  const gap = (whole: number) => Math.abs(percentOf(part.value, whole, share.decimals) - printed)
  const [whole] = wholes.filter((each) => each > 0).sort((a, b) => gap(a) - gap(b))
  if (whole === undefined || gap(whole) === 0) return []
  const words = { part: part.text, whole, expected: percentOf(part.value, whole, share.decimals), printed }
  return [ask('share-of-whole', [share.sentence], DIFFERS, words, [part, share])]
}

const DIFFERS = {
  vi: '{part} trên {whole} là {expected}%, báo cáo ghi {printed}%. Có đúng không?',
  en: '{part} of {whole} is {expected} %, the report says {printed} %. Is that right?',
}

const isItsShare = (part: StatedFigure, share: StatedFigure): boolean =>
  part.sentence === share.sentence &&
  between(part, share).length <= FAR &&
  OF_PART.test(between(part, share)) &&
  !NOT_OF_PART.test(between(part, share)) &&
  !NOT_OF_PART.test(labelBefore(part).split(' ').slice(-2).join(' ')) &&
  OF_WHOLE.test(wordsBehind(share)) &&
  share.depth >= part.depth &&
  share.depth - part.depth <= 1

const valuesOf = ({ value, whole }: StatedFigure): number[] => (whole === null ? [value] : [whole, value])

const SMALLEST = 0.8

/** A count before the part that may be its whole: of the same thing, and not smaller by far. */
function isWhole(whole: StatedFigure, part: StatedFigure): boolean {
  if (whole.kind === 'share' || whole.depth > part.depth || isTime(whole)) return false
  // A whole may be smaller than its part by a slip, and is not half of it.
  if (Math.max(...valuesOf(whole)) < part.value * SMALLEST) return false
  const [unit, ofWhole] = [unitOf(part)[0], unitOf(whole)[0]]
  if (unit !== undefined && ofWhole !== undefined) return countsKindred(whole, part)
  const isPlan = unit === undefined && ofWhole === undefined && ALL.test(labelBefore(whole))
  if (isPlan) return true
  const isWithin = whole.sentence === part.sentence && PART.test(between(whole, part))
  return ofWhole === undefined
    ? names(whole, unit) || (unit === undefined && isWithin)
    : names(part, ofWhole) || isWithin
}

/** Whether the words before a figure say what another counts. */
const names = (figure: StatedFigure, unit: string | undefined): boolean =>
  unit !== undefined && fold(labelBefore(figure)).split(' ').includes(unit)

/** «chiếm 70% dân số», «chiếm 25,1% tổng số hồ sơ trễ hạn của tỉnh»: what is named behind the share, where the report counts it. */
function namedBehind(share: StatedFigure, all: readonly StatedFigure[]): number[] {
  const named = namesOf(wordsBehind(share))
  const content = named.filter((word) => word !== 'số')
  // «dân số», «số trường»: beside one other word «số» is a part of the name.
  const words = content.length < 2 ? named : content
  if (words.length < 2) return []
  return all
    .filter((each) => {
      if (each.kind !== 'count') return false
      const own = namesAround(each)
      return own.length <= words.length + 2 && words.every((word) => own.includes(word))
    })
    .map(({ value }) => value)
}

const namesAround = oncePer((figure: StatedFigure) => namesOf(`${labelBefore(figure)} ${figure.unit}`))

const namesOf = (text: string): string[] => [
  ...new Set(
    // With their marks: «số» is no «sơ» of «hồ sơ».
    spoken(text)
      .split(' ')
      .filter((word) => word !== '' && !AROUND_NAME.has(word)),
  ),
]
const AROUND_NAME = new Set('tổng các của trên trong toàn tỉnh huyện xã là có và'.split(' '))

/** Counts of one thing in one sentence, each with its share: together they may be the whole, none is the whole of another. */
const listOf = (figures: readonly StatedFigure[], part: StatedFigure): StatedFigure[] =>
  figures.filter(
    (each, at) =>
      each.kind === 'count' &&
      figures[at + 1]?.kind === 'share' &&
      each.sentence === part.sentence &&
      (countsAlike(each, part) || unitOf(each).length === 0),
  )
