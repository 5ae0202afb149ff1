import { sentence, type Text } from '@parscore/scoring'
import type { PrintedOption } from './printed-option.js'

/** A rule as a framework writes it, and what the scale leaves open. */
export interface PrintedRule {
  readonly rule: Readonly<Record<string, unknown>>
  readonly doubts: readonly Text[]
}

interface Band {
  readonly from: number
  readonly inclusive: boolean
  readonly points: number
}

const TWO_SIDES: Text = {
  vi: 'Hai mức cùng nhận đúng {bound}%; đã tính theo mức cao hơn.',
  en: 'Two bands both take exactly {bound} %; the higher one counts.',
}
const NO_SIDE: Text = {
  vi: 'Không mức nào nói đúng {bound}% được bao nhiêu; đã tính theo mức thấp hơn.',
  en: 'No band says what exactly {bound} % gives; the lower one counts.',
}
const GAP: Text = {
  vi: 'Từ {low}% đến {high}% không có mức nào; đã tính theo mức thấp hơn.',
  en: 'Between {low} % and {high} % there is no band; the lower one counts.',
}
const TOP: Text = {
  vi: 'Mức cao nhất được {points} điểm, còn điểm tối đa là {maximum}.',
  en: 'The highest band gives {points} {points:point|points}, the maximum is {maximum}.',
}

/**
 * A scale of rates as bands, each bound on the side that its words name. What is no rate may only be worth nothing («Không thực
 * hiện: 0»).
 *
 * @returns `null` where the options are no bands
 */
export function bandsOfOptions(options: readonly PrintedOption[], maximum: number | null): PrintedRule | null {
  const rated = options.filter(({ range }) => range !== null)
  const isScale =
    rated.some(({ range }) => range?.from !== null) &&
    options.every(({ range, points }) => range !== null || points === 0)
  if (!isScale) return null
  const bands = rated
    .map(({ range, points }): Band => ({ from: range?.from ?? 0, inclusive: range?.fromInclusive ?? true, points }))
    .sort((a, b) => b.from - a.from)
  const isFalling = bands.every(
    ({ from, points }, at) => at === 0 || (from < (bands[at - 1]?.from ?? 0) && points <= (bands[at - 1]?.points ?? 0)),
  )
  if (!isFalling) return null
  const kept = bands.at(-1)?.points === 0 && bands.length > 1 ? bands.slice(0, -1) : bands
  const top = kept[0]?.points ?? 0
  return {
    rule: { kind: 'bands', bands: kept },
    doubts: [
      ...seams(rated),
      ...(maximum !== null && top !== maximum ? [sentence(TOP, { points: top, maximum })] : []),
    ],
  }
}

/** What the words leave open where one band ends and the next begins. */
function seams(options: readonly PrintedOption[]): Text[] {
  const ranges = options.flatMap(({ range }) => range ?? []).sort((a, b) => (b.from ?? 0) - (a.from ?? 0))
  return ranges.slice(1).flatMap((lower, at): Text[] => {
    const upper = ranges[at]
    if (!upper || upper.from === null || lower.to === null) return []
    if (lower.to < upper.from) return [sentence(GAP, { low: percent(lower.to), high: percent(upper.from) })]
    if (lower.to > upper.from || (upper.fromInclusive && lower.toInclusive))
      return [sentence(TWO_SIDES, { bound: percent(upper.from) })]
    return upper.fromInclusive || lower.toInclusive ? [] : [sentence(NO_SIDE, { bound: percent(upper.from) })]
  })
}

const percent = (share: number): number => Number((share * 100).toPrecision(12))
