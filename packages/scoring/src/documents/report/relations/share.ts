import { sum } from '../../../values/decimal.js'
import { fold } from '../../../values/fold.js'
import { oncePer } from '../../../values/once-per.js'
import { behindLast, DIGITS } from '../behind-last.js'
import { labelBefore, type StatedFigure, wordsBehind } from '../figures.js'
import { percentOf, printedPercent } from '../percents.js'
import { placeIn } from '../place-in.js'
import { isRank } from '../ranks.js'
import { countsKindred, unitOf } from '../units.js'
import type { Cues } from './cues.js'
import { isShareExplained, makes, type Value, valuesOf } from './share-explained.js'
import { type Slip, slipOf } from './slip.js'
import { isStep } from './step.js'
import { gapOf, isTime, measureOf, type Window } from './window.js'

/** A share beside the part and the whole that it is of, and is not. */
export interface BrokenShare {
  readonly share: StatedFigure
  readonly part: StatedFigure
  readonly whole: StatedFigure
  readonly partValue: number
  readonly wholeValue: number
  readonly expected: number
}

/** So many figures before a share, and so many behind, may be its part and whole. */
const BEFORE = 9
const BEHIND = 2
/** A whole that is named stands so many figures further above at the most. */
const FAR = 40

/**
 * Shares of a window that no two figures make, where two are meant by their place, by name or by a slip in the digits.
 *
 * @param all every figure of the report, in order
 */
export function brokenShares(window: Window, all: readonly StatedFigure[], cues: Cues): BrokenShare[] {
  const { figures } = window
  return figures.flatMap((share, at) => {
    if (share.kind !== 'share' || printedPercent(share) === 100 || isStep(share, cues) || isBound(share, cues))
      return []
    const near = figures.slice(Math.max(0, at - BEFORE), at + 1 + BEHIND).filter(isCounted)
    const part = partOf(share, near, cues)
    if (part) {
      const own = ofPart(share, part, near, figures.slice(0, at + 1 + BEHIND).filter(isCounted), all, cues)
      return own.length > 0 ? own : ofList(share, part, window, cues)
    }
    if (near.length === 0 || isShareExplained(share, figures)) return []
    return ofWholeBehind(share, near) ?? slipped(share, near, cues) ?? []
  })
}

const isCounted = (figure: StatedFigure): boolean => figure.kind !== 'share' && !isTime(figure) && !isRank(figure)

/** A bound or goal is no share of what came about. */
function isBound(share: StatedFigure, cues: Cues): boolean {
  const { text } = share.sentence
  const before = behindLast(text.slice(Math.max(0, share.at - 60), share.at), ',;.()')
  return cues.bound.test(before) || isInTurn(share) || /^\s*trở/iu.test(text.slice(share.at + share.text.length))
}

/** «chi thường xuyên 2.198 tỷ, chi đầu tư 856 tỷ (đạt lần lượt 97% và 90% dự toán)»: each share is of another. */
const isInTurn = ({ sentence, at }: StatedFigure): boolean =>
  /lần lượt[^;.]*$/iu.test(sentence.text.slice(Math.max(0, at - 60), at))

/** The count in the same breath: right before its share, or in a bracket right behind it. */
function partOf(share: StatedFigure, near: readonly StatedFigure[], cues: Cues): StatedFigure | null {
  const behind = near.find((each) => each.sentence === share.sentence && each.at > share.at)
  if (behind?.kind === 'count' && /^\s*\(\s*$/u.test(gapOf(share, behind))) return behind
  const part = near.findLast((each) => isBefore(share, each))
  if (!part || part.sentence !== share.sentence || part.kind !== 'count' || isStep(part, cues)) return null
  return isTied(gapOf(part, share), cues) ? part : null
}

const isBefore = (share: StatedFigure, each: StatedFigure): boolean =>
  each.sentence !== share.sentence ? each.sentence.line <= share.sentence.line : each.at < share.at

/** «246 văn bản thì có 9 văn bản chưa đúng, tức 3,66%»: asked where no whole makes the share and one is meant. */
function ofPart(
  share: StatedFigure,
  part: StatedFigure,
  near: readonly StatedFigure[],
  window: readonly StatedFigure[],
  all: readonly StatedFigure[],
  cues: Cues,
): BrokenShare[] {
  const named = namedBehind(share, all, cues)
  const wholes = [...window, ...named.filter(isCounted)]
  const pool = [...wholes.flatMap(valuesOf), ...sumsOf(near)].filter(({ figure }) => figure !== part)
  if (pool.some(({ value }) => makes(share, part.value, value) || makes(share, value, part.value))) return []
  const own = { figure: part, value: part.value }
  const goal = goalBehind(share, part, near, cues)
  if (goal) return [asBroken(share, own, { figure: goal, value: goal.value })]
  if (named.length > 0)
    return named
      .filter((each) => slipWith(share, part, each) !== null)
      .slice(0, 1)
      .map((whole) => asBroken(share, own, { figure: whole, value: whole.value }))
  if (!isOpenBehind(share)) return []
  const meant = near
    .filter((each) => !hasOwnShare(each, all) || leadsTo(each, part, cues))
    .filter(
      (each) => isBefore(share, each) && each !== part && !isStep(each, cues) && measureOf(each) === measureOf(part),
    )
    .flatMap(valuesOf)
    .filter(({ figure, value }) => value > part.value && isWholeOf(figure, part))
    .sort((a, b) => gapTo(share, part.value, a.value) - gapTo(share, part.value, b.value))
  const [whole] = meant
  return whole ? [asBroken(share, own, whole)] : []
}

/** A line that gives the whole of the list: «- Tổng số hồ sơ phải giải quyết: 31.405». */
const LINE_TOTAL =
  /^(?:[-–+*•]\s*|[a-zđ]\)\s*|\d+[.)]\s*)?(?:tổng|số (?:hồ sơ|lượng)[^:.;]*(?:tiếp nhận|phải giải quyết))/iu

/** «24.600 hồ sơ:» and lines such as «+ Nộp trực tuyến 19.680 hồ sơ (chiếm 80%)»: of the whole that the lines add up to, or that one of them gives. */
function ofList(share: StatedFigure, part: StatedFigure, { figures, isList, lead }: Window, cues: Cues): BrokenShare[] {
  const counts = figures.filter((each) => isCounted(each) && !isStep(each, cues))
  const isMade = counts
    .flatMap(valuesOf)
    .some(({ figure, value }) => figure !== part && makes(share, part.value, value))
  const lines = counts.filter((each, at) => each.sentence !== lead && each.sentence !== counts[at - 1]?.sentence)
  if (!isList || isMade || wordsBehind(share) !== '' || !lines.includes(part)) return []
  const added = sum(lines.map(({ value }) => value))
  const whole = counts.find((each) => {
    if (each.kind !== 'count' || each.value <= part.value || !countsKindred(each, part)) return false
    const isLine = each === lines[0] && LINE_TOTAL.test(each.sentence.text)
    return each.sentence === lead ? each.value === added : isLine && slipWith(share, part, each) !== null
  })
  return whole ? [asBroken(share, { figure: part, value: part.value }, { figure: whole, value: whole.value })] : []
}

/** «28.264, đạt 90%; trong đó đúng hạn 27.416»: what follows are parts of it, whatever its own share. */
const leadsTo = (whole: StatedFigure, part: StatedFigure, cues: Cues): boolean =>
  whole.sentence === part.sentence && (cues.some.test(gapOf(whole, part)) || cues.all.test(gapOf(whole, part)))

/** «62 loại Tốt (53,9%); 41 loại Khá (35,7%)»: what has a share of its own beside it is another part. */
function hasOwnShare(figure: StatedFigure, all: readonly StatedFigure[]): boolean {
  const next = all[placeIn(all, figure) + 1]
  return next?.kind === 'share' && next.sentence === figure.sentence && gapOf(figure, next).length <= 50
}

const slipWith = (share: StatedFigure, part: StatedFigure, whole: StatedFigure): Slip | null =>
  slipOf(printedPercent(share), percentOf(part.value, whole.value, share.decimals), share.decimals)

const sumsOf = (near: readonly StatedFigure[]): Value[] =>
  near.flatMap((figure, at) => {
    const next = near[at + 1]
    return next && figure.kind === 'count' && next.kind === 'count' && countsKindred(figure, next)
      ? [{ figure, value: sum([figure.value, next.value]) }]
      : []
  })

const gapTo = (share: StatedFigure, part: number, whole: number): number =>
  Math.abs(percentOf(part, whole, share.decimals) - printedPercent(share))

/** «41,6 tỷ đồng, bằng 64% dự toán năm là 65 tỷ đồng»: the whole is named behind the share. */
function goalBehind(
  share: StatedFigure,
  part: StatedFigure,
  near: readonly StatedFigure[],
  cues: Cues,
): StatedFigure | null {
  const goal = near.find((each) => each.sentence === share.sentence && each.at > share.at && each.kind === 'count')
  if (!goal || goal.value === 0 || goal === part || isStep(goal, cues)) return null
  // «đạt 92,3% chỉ tiêu (234 chỉ tiêu)»: the goal is counted in goals.
  const isGoal = /^(?:chỉ tiêu|kế hoạch|biên chế)/iu.test(goal.unit)
  const isLike = measureOf(part) === measureOf(goal) && countsKindred(part, goal)
  return (isGoal || isLike) && GOAL.test(gapOf(share, goal)) ? goal : null
}

const GOAL =
  /^\s*(?:so với\s+|của\s+|trên\s+)?(?:tổng\s+|số\s+)*(?:dự toán|kế hoạch|chỉ tiêu|tổng|số|nhu cầu|biên chế)[^;.()]{0,50}?(?:là|:|\()?\s*$/iu

/** «đạt 99,6% trên tổng số 6.830 hồ sơ»: the whole stands behind, the part further before; a slip tells which. */
function ofWholeBehind(share: StatedFigure, near: readonly StatedFigure[]): BrokenShare[] | null {
  const whole = near.find((each) => each.sentence === share.sentence && each.at > share.at && each.kind === 'count')
  if (!whole || whole.value === 0 || !/^\s*(?:trên|trong)\s+(?:tổng|số)[^;.,()]*$/iu.test(gapOf(share, whole)))
    return null
  const parts = [...near.flatMap(valuesOf), ...sumsOf(near)].filter(
    ({ figure, value }) => figure !== whole && value <= whole.value,
  )
  const value = { figure: whole, value: whole.value }
  const found = parts.map((part) => asBroken(share, part, value))
  const slip = found.find((each) => slipOf(printedPercent(share), each.expected, share.decimals) === 'sure')
  return slip ? [slip] : null
}

const LITTLE = new Set('tong so cac tren trong cua toan tinh huyen xa la da duoc nay va'.split(' '))

/** «bằng 19% số hồ sơ đã giải quyết»: counts above whose words are those behind the share. */
function namedBehind(share: StatedFigure, all: readonly StatedFigure[], cues: Cues): StatedFigure[] {
  const text = wordsBehind(share)
  if (!/^(?:trên |so với |của |trong )?(?:tổng|số|toàn)/iu.test(text)) return []
  const words = fold(text)
    .split(' ')
    .filter((word) => word !== '' && !LITTLE.has(word))
  if (words.length < 2) return []
  const at = placeIn(all, share)
  return all.slice(Math.max(0, at - FAR), at).filter((each) => {
    if (each.kind !== 'count' || each.value === 0 || isStep(each, cues)) return false
    const own = namesOf(each)
    return words.every((word) => own.has(word))
  })
}

/** The words that lead to a figure and its unit, folded once. */
const namesOf = oncePer(
  ({ sentence, at, unit }: StatedFigure): ReadonlySet<string> =>
    new Set(fold(`${behindLast(sentence.text.slice(0, at), `;.()${DIGITS}`)} ${unit}`).split(' ')),
)

/** A share in the same breath as its count. */
function isTied(gap: string, cues: Cues): boolean {
  if (gap.length > 70 || /[;:¶]|\.\s/u.test(gap) || cues.turn.test(gap) || cues.bound.test(gap)) return false
  const tail =
    gap
      .split(/[,(–-]/u)
      .at(-1)
      ?.trim() ?? ''
  return tail === '' ? /[,(–-]\s*$/u.test(gap) : cues.share.test(tail) && tail.split(' ').length <= 7
}

/** The whole stands in the sentence of its part, or names the same thing in the one before. */
function isWholeOf(whole: StatedFigure, part: StatedFigure): boolean {
  if (!countsKindred(whole, part)) return false
  if (whole.sentence === part.sentence) return true
  const [one, other] = [unitOf(whole)[0], unitOf(part)[0]]
  return one !== undefined && one === other && whole.sentence.line === part.sentence.line
}

const FEW = 3

/** Any two figures of which the printed share is a slip: «20 đúng, 2 chậm; tỷ lệ đúng 99,0%» for 90,9. */
function slipped(share: StatedFigure, around: readonly StatedFigure[], cues: Cues): BrokenShare[] | null {
  if (/(?:riêng|trong khi|kế hoạch)/iu.test(labelBefore(share)) || !isOpenBehind(share) || !isAlone(share)) return null
  const named = namedBy(share, cues)
  const near = around.filter((each) => isBreath(each, share, named) && !isStep(each, cues))
  // Of many figures some two and their sum make any share.
  const values = [...near.flatMap(valuesOf), ...(near.length <= FEW ? sumsOf(near) : [])]
  const found = values.flatMap((part) =>
    values.flatMap((whole) => {
      if (whole.value <= part.value || part.value === 0 || !countsKindred(whole.figure, part.figure)) return []
      if (measureOf(whole.figure) !== measureOf(part.figure)) return []
      const broken = asBroken(share, part, whole)
      return slipOf(printedPercent(share), broken.expected, share.decimals) === 'sure' ? [broken] : []
    }),
  )
  const expected = new Set(found.map((each) => each.expected))
  // Where several pairs are near, those of one sentence are meant.
  const [first] = found.filter(({ part, whole }) => part.sentence === whole.sentence)
  return first && expected.size <= 3 ? [first] : null
}

/** Of a list of shares none is of the counts around it. */
const isAlone = ({ sentence }: StatedFigure): boolean => (sentence.text.match(/\d\s?%/gu) ?? []).length < 3

/** A share that names what it is of behind it is of that. */
const isOpenBehind = (share: StatedFigure): boolean =>
  !/^(?:trên |so với |của )?(?:tổng|số|toàn|dự toán|kế hoạch)/iu.test(wordsBehind(share))

/** What is counted in the words of a share, folded. */
function namedBy(share: StatedFigure, { counted }: Cues): readonly string[] {
  const label = ` ${fold(share.sentence.text.slice(0, share.at))} `
  return foldedNouns(counted).filter((noun) => label.includes(` ${noun} `))
}

/** In the sentence of the share, or in one before whose things its words name, where they name any. */
function isBreath(each: StatedFigure, share: StatedFigure, named: readonly string[]): boolean {
  const [first = '', second = ''] = unitOf(each)
  const isNamed = named.length === 0 || named.includes(first) || named.includes(`${first} ${second}`)
  return each.sentence === share.sentence || isNamed
}

/** Folded once for each list of nouns. */
const foldedNouns = oncePer((counted: readonly string[]): readonly string[] => counted.map((noun) => fold(noun)))

const asBroken = (share: StatedFigure, part: Value, whole: Value): BrokenShare => ({
  share,
  part: part.figure,
  whole: whole.figure,
  partValue: part.value,
  wholeValue: whole.value,
  expected: percentOf(part.value, whole.value, share.decimals),
})
