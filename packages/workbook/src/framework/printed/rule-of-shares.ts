import { sentence, type Text } from '@parscore/scoring'
import type { PrintedRule } from './bands-of-options.js'
import type { PrintedOption } from './printed-option.js'
import { BARE_SHARE, type PrintedShare } from './share-in-words.js'

const BELOW: Text = {
  vi: 'Văn bản không nói dưới {bound}% được bao nhiêu; đã tính 0 điểm.',
  en: 'The document does not say what below {bound} % gives; it was taken as none.',
}
const SIDE: Text = {
  vi: 'Đúng {bound}% được chấm theo tỷ lệ, văn bản tính là 0 điểm.',
  en: 'Exactly {bound} % is scored by the rate, the document gives none.',
}

/**
 * The rule of a scale one line of which is a share times the maximum: «từ 70% trở lên: điểm = tỷ lệ × 2; dưới 70%: 0», «từ 90% trở lên: 4;
 * dưới 90%: (tỷ lệ × 4)/90%».
 *
 * @returns `null` where there is no such line, or the lines beside it say what no rule does
 */
export function ruleOfShares(
  shares: readonly PrintedShare[],
  options: readonly PrintedOption[],
  maximum: number | null,
): PrintedRule | null {
  const [share] = shares
  if (!share || !areOne(shares) || (share.factor !== null && share.factor !== maximum)) return null
  const none = options.filter(({ points }) => points === 0)
  const all = options.filter(({ points }) => points > 0 && points === maximum)
  const full = fullOf(all, share)
  if (none.length + all.length < options.length || full === null) return null
  const floor = floorOf(shares, none)
  const within = floor.at === null ? {} : { floor: floor.at }
  const isReached = all.some(({ range }) => range !== null) && full < 1
  return {
    rule: isReached
      ? { kind: 'threshold-proportional', full, ...(share.goal === full ? {} : { goal: share.goal }), ...within }
      : { kind: 'proportional', ...(share.goal < 1 ? { goal: share.goal } : {}), ...within },
    doubts: [...(share.isBare ? [BARE_SHARE] : []), ...floor.doubts],
  }
}

/** Several lines say one thing where they multiply by the same. */
const areOne = ([first, ...rest]: readonly PrintedShare[]): boolean =>
  rest.every(({ factor, goal }) => factor === first?.factor && goal === first?.goal)

/**
 * The rate from which all points are given: the goal, for what is reached in words too, or a lower one below which the share is for
 * («từ 90%: 4; dưới 90%: tỷ lệ × 4»). `null` where the lines do not fit together.
 */
function fullOf(all: readonly PrintedOption[], { goal, range }: PrintedShare): number | null {
  const starts = new Set(all.flatMap((option) => (option.range === null ? [] : [option.range.from ?? 0])))
  const [start = goal, ...more] = starts
  if (more.length > 0 || start > goal) return null
  return start === goal || range?.to === start ? start : null
}

/** The rate below which nothing is given, as the lines that give nothing and those of the share say it. */
function floorOf(
  shares: readonly PrintedShare[],
  none: readonly PrintedOption[],
): { readonly at: number | null; readonly doubts: readonly Text[] } {
  const ends = none.flatMap(({ range }) => (range?.to ? [range] : []))
  const end = ends.find(({ to }) => to === Math.max(...ends.map((each) => each.to ?? 0)))
  if (end?.to) return { at: end.to, doubts: end.toInclusive ? [sentence(SIDE, { bound: percent(end.to) })] : [] }
  const starts = shares.map(({ range }) => range?.from ?? 0)
  const start = Math.min(...starts)
  if (start === 0 || start === 1) return { at: null, doubts: [] }
  return { at: start, doubts: none.length > 0 ? [] : [sentence(BELOW, { bound: percent(start) })] }
}

const percent = (share: number): number => Number((share * 100).toPrecision(12))
