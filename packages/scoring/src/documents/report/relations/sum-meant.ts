import { difference } from '../../../values/decimal.js'
import { behindLast, DIGITS } from '../behind-last.js'
import { type StatedFigure, wordsBehind } from '../figures.js'
import { countsKindred, unitOf } from '../units.js'
import type { Cues } from './cues.js'
import { type Slip, slipOf } from './slip.js'
import { addedOf, type Sum } from './sum-lists.js'
import { gapOf } from './window.js'

/** «(46,75 + 28,15)» has a check of its own. */
const SUM_IN_BRACKET = /^\s*\+\s*$/u
/** Two parts need more to be told by than three. */
const FEWEST = 2
/** A slip or a part left out changes a sum by no more. */
const NEAR = 0.35
/** What no slip explains must come so near. */
const CLOSE = 0.06

/** Whether a sum that does not hold is meant as one: by its lead, its names, and a slip that explains the difference. */
export function isMeant(broken: Sum, cues: Cues): boolean {
  const { whole, value, parts, added } = broken
  const [first, second] = parts
  const gap = Math.abs(difference(added, value))
  const isOfBracket = first && second && SUM_IN_BRACKET.test(gapOf(first, second))
  if (gap > value * NEAR || isOfBracket || parts.some((part) => part !== whole && part.value === value)) return false
  const slip = evidence(value, parts, whole)
  if (broken.lead === 'total') return slip !== null
  const isAll = parts.every((part) => part === whole || countsKindred(part, whole))
  return parts.every((part) => part.sentence !== whole.sentence)
    ? isAll && isMeantFar(broken, slip)
    : isMeantNear(broken, slip, isAll, cues)
}

/** Of a whole in the sentence before, a slip must tell; where nothing but its place does, the whole must be named too. */
function isMeantFar({ whole, parts, lead }: Sum, slip: Slip | null): boolean {
  if (lead === 'bare' && unitOf(whole).length === 0) return false
  if (slip !== 'likely') return slip === 'sure'
  if (parts.length <= FEWEST) return lead !== 'bare' && sharesWords(whole, parts[0])
  return lead !== 'bare' || areNamedAlike(whole, parts)
}

/** Of a whole in their own sentence, parts that are all named may also miss it by what no slip explains. */
function isMeantNear(
  { whole, value, parts, added, lead }: Sum,
  slip: Slip | null,
  isAll: boolean,
  cues: Cues,
): boolean {
  const last = parts.at(-1)
  const isClosed = last !== undefined && (cues.rest.test(wordsLeading(last)) || closes(last))
  const isComplete = isAll && (lead === 'all' || isClosed)
  const isNear = Math.abs(difference(added, value)) <= value * CLOSE
  if (isComplete) return slip !== null || added > value || isClosed || isNear
  if (lead === 'all') return slip !== null
  if (!isAll || slip === null) return false
  if (lead === 'some') return slip === 'sure' || added > value || value - added <= value * CLOSEST
  return slip === 'sure' || parts.length > FEWEST || areNamedAlike(whole, parts)
}

const areNamedAlike = (whole: StatedFigure, parts: readonly StatedFigure[]): boolean =>
  parts.every((part) => part === whole || sameName(part, whole))

/** Parts behind «trong đó» that come so near are rather all. */
const CLOSEST = 0.02

/** «lĩnh vực khác 83»: nothing is left out. */
const closes = (figure: StatedFigure): boolean =>
  /(?:khác|còn lại)\s*(?:là\s*)?$/iu.test(wordsLeading(figure)) ||
  /(?:^|\s)(?:khác|còn lại)(?:\s|$)/iu.test(wordsBehind(figure))

const sameName = (a: StatedFigure, b: StatedFigure): boolean =>
  unitOf(a).length > 0 && unitOf(a).slice(0, 2).join(' ') === unitOf(b).slice(0, 2).join(' ')

/** «2.471/2.620 hồ sơ, còn 149 hồ sơ chưa xin lỗi». */
export const isRest = (figure: StatedFigure, cues: Cues): boolean =>
  cues.rest.test(wordsLeading(figure)) ||
  cues.rest.test(wordsBehind(figure)) ||
  /(?:^|\s)không(?:\s|$)/iu.test(wordsBehind(figure))

/** The words right before a figure, up to a mark. */
const wordsLeading = ({ sentence, at }: StatedFigure): string =>
  behindLast(sentence.text.slice(Math.max(0, at - 50), at), `,;.()${DIGITS}`)

/** Whether the sentence of a part begins with words that stand beside the whole: «trễ hạn 34 hồ sơ. Hồ sơ trễ hạn do: …». */
function sharesWords(whole: StatedFigure, part: StatedFigure | undefined): boolean {
  if (!part) return false
  const own = part.sentence.text.slice(0, part.at).toLowerCase()
  const words = `${wordsLeading(whole)} ${whole.unit}`
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1)
  return words.filter((word) => own.includes(word)).length >= 3
}

/** Whether one slip in the whole or in one part explains the difference. */
export function evidence(value: number, parts: readonly StatedFigure[], whole: StatedFigure): Slip | null {
  const gap = difference(addedOf(parts), value)
  const slips = [
    slipOf(value, addedOf(parts), whole.decimals),
    ...parts.map((part) => slipOf(part.value, difference(part.value, gap), part.decimals)),
  ]
  return slips.includes('sure') ? 'sure' : slips.includes('likely') ? 'likely' : null
}
