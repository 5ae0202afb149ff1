import { difference, sum } from '../../../../values/decimal.js'
import { isBound } from '../../bounds.js'
import { isChange } from '../../change-verbs.js'
import { between, type StatedFigure, wordsBefore } from '../../figures.js'
import { isMean } from '../../means.js'
import { isRank } from '../../ranks.js'
import { countsKindred, unitOf } from '../../units.js'
import { slipOf } from '../slip.js'
import { isTime, measureOf } from '../window.js'
import { plainBefore, plainBehind, plainGap } from './gaps.js'

/** A total and its parts in one sentence, told in so many words. */
export interface PlainSum {
  readonly total: StatedFigure
  readonly parts: readonly StatedFigure[]
  readonly added: number
}

/** Whether all parts follow, or perhaps only some. */
type Lead = 'all' | 'some'

const NAME = String.raw`(?:\p{L}[\p{L}/-]*\s+){0,9}`
/** What says that parts follow, and the words of the first of them. */
const SOME = new RegExp(String.raw`[\s,;]trong (?:đó|số đó|số này)(?:,| có| gồm)?\s*:?\s*${NAME}$`, 'iu')
const ALL = new RegExp(
  String.raw`[\s,;](?:gồm(?: có)?|bao gồm|chia ra|phân ra|(?:chia|phân) (?:thành|làm|theo|ra)[\p{L}\s]{1,30}:)\s*:?\s*${NAME}$`,
  'iu',
)
const BRACKET = new RegExp(String.raw`^[\p{L}\s/-]{0,80}\((?:gồm|bao gồm)?\s*:?\s*${NAME}$`, 'iu')
const COLON = new RegExp(String.raw`^[\p{L}\s/-]{0,80}:\s*${NAME}$`, 'iu')
/** «Trong 36 đơn vị có 02 đơn vị nhóm 1, …», «Trong số 107 TTHC, có …». */
const OUT_OF = new RegExp(String.raw`^[\p{L}\s/-]{0,60}(?:,?\s[\p{L}\s]{0,40}(?:có|thì)|,)\s+${NAME}$`, 'iu')
const OUT_OF_BEFORE = /(?:^|[\s,;:])trong (?:tổng )?(?:số )?$/iu
/** What a total is said to be beside: its change and what that is against, its share of something. */
const ASIDE =
  /^([\p{L}\s/-]{0,80}?),\s*(?:tăng|giảm|đạt|bằng|chiếm|vượt|cao hơn|thấp hơn|ít hơn|nhiều hơn)\s(?:[^;:.]|\.(?=\d))*?(?=[,;]\s*(?:trong|gồm|bao gồm))/iu
/** The share of a part. */
const SHARE = /,?\s*(?:chiếm|đạt|bằng|tương ứng|tương đương)\s(?:tỷ lệ\s)?\d[\d.,]*\s?%/giu
const NEXT = /^[\p{L}\s/-]{0,90}?(?:,|;|(?<!\p{L})và(?!\p{L})|,\s*và|;\s*và)\s*(?:là\s)?[\p{L}\s/-]{0,70}$/iu
/** Where semicolons part the items, a comma is within one. */
const NEXT_STOP = /^[\p{L}\s/,-]{0,90};\s*(?:và\s)?[\p{L}\s/,-]{0,90}$/iu
/** Another verb or clause ends a list. */
const TURN =
  /(?:^|\s)(?:(?:tăng|giảm|so với|trong đó|riêng|đến nay|vượt|còn lại là|bình quân|trung bình|ngoài ra|kèm|cùng với|qua đó|do đó)(?=\s|$)|(?:đạt|được giao|cho|tại|ở|với)(?:\s\p{L}+){0,2}\s*$)/iu
const END = /^[\p{L}\s/,-]{0,120}(?:[.;)]|$)/u
const NEAR = 0.12
const FEW = 2
const LEAST = 3

/** Totals that their list, told in so many words, does not make. */
export function plainSums(figures: readonly StatedFigure[]): PlainSum[] {
  const counts = figures.filter(({ kind }) => kind !== 'share')
  return counts.flatMap((total, at) => (isTotal(total) ? sumOf(total, counts.slice(at + 1), counts) : []))
}

function sumOf(total: StatedFigure, behind: readonly StatedFigure[], counts: readonly StatedFigure[]): PlainSum[] {
  const start = firstPart(behind, total)
  const lead = start ? leadTo(total, start) : null
  if (!start || !lead) return []
  const parts = listFrom(behind.slice(behind.indexOf(start)), total)
  const added = sum(parts.map(({ value }) => value))
  if (parts.length < 2 || added === total.value || isMadeOtherwise(total, parts, added, counts)) return []
  return isAsked(total, parts, added, closes(parts.at(-1)) ? 'all' : lead) ? [{ total, parts, added }] : []
}

const isTotal = (total: StatedFigure): boolean =>
  total.value >= LEAST && !isTime(total) && !isRank(total) && !isMean(total) && !isBound(total) && !isChange(total)

/** The first figure behind a total that no aside holds. */
function firstPart(behind: readonly StatedFigure[], total: StatedFigure): StatedFigure | undefined {
  const [next] = behind
  if (next && !ASIDE.test(between(total, next)) && leadTo(total, next)) return next
  return behind.slice(0, 4).find((each) => each.depth === total.depth && leadTo(total, each) !== null)
}

function leadTo(total: StatedFigure, first: StatedFigure): Lead | null {
  if (first.depth > total.depth)
    return first.depth === total.depth + 1 && BRACKET.test(between(total, first)) ? 'all' : null
  const gap = plainGap(total, first).replace(ASIDE, '$1')
  if (/\d/u.test(gap) || /[.;]\s/u.test(gap)) return null
  if (ALL.test(gap) || COLON.test(gap)) return 'all'
  if (OUT_OF_BEFORE.test(plainBefore(total)) && OUT_OF.test(gap)) return 'some'
  return SOME.test(gap) ? 'some' : null
}

/** The figures that follow each other with nothing but marks and names between; none where the clause goes on otherwise. */
function listFrom(counts: readonly StatedFigure[], total: StatedFigure): readonly StatedFigure[] {
  const parts = runOf(counts)
  const last = parts.at(-1)
  const isClosed = last !== undefined && END.test(plainBehind(last).replace(SHARE, ''))
  return isClosed && parts.every((part) => mayBePart(part, total)) ? parts : []
}

const mayBePart = (part: StatedFigure, total: StatedFigure): boolean =>
  part.kind === 'count' && !isTime(part) && !isChange(part) && isOfMeasure(part, total)

function runOf(counts: readonly StatedFigure[]): StatedFigure[] {
  const [first] = counts
  if (!first) return []
  const parts: StatedFigure[] = [first]
  let hasStops: boolean | null = null
  for (const each of counts.slice(1).filter(({ depth }) => depth <= first.depth)) {
    const gap = each.depth < first.depth ? null : itemGap(parts.at(-1) ?? first, each)
    const isStop = gap?.includes(';') ?? false
    if (gap === null || (hasStops !== null && hasStops !== isStop && !/và/iu.test(gap))) break
    hasStops ??= isStop
    parts.push(each)
  }
  return parts
}

/** What stands between two items of a list; `null` where it parts no items. */
function itemGap(last: StatedFigure, next: StatedFigure): string | null {
  const gap = plainGap(last, next).replace(SHARE, '')
  return (NEXT.test(gap) || NEXT_STOP.test(gap)) && !TURN.test(gap) ? gap : null
}

/** «còn lại 13 thủ tục», «lĩnh vực khác 83»: nothing is left out. */
const closes = (last: StatedFigure | undefined): boolean =>
  last !== undefined &&
  /(?:^|\s)(?:còn lại|khác|còn \|)(?:\s|$)/iu.test(`${wordsBefore(last)} | ${plainBehind(last).split(/[,;.)]/u)[0]}`)

const isOfMeasure = (part: StatedFigure, total: StatedFigure): boolean =>
  measureOf(part) === measureOf(total) || unitOf(part).length === 0

function isAsked(total: StatedFigure, parts: readonly StatedFigure[], added: number, lead: Lead): boolean {
  const gap = Math.abs(difference(added, total.value))
  const slip = slipIn(total, parts, added)
  const areKindred = parts.every((part) => unitOf(part).length === 0 || countsKindred(part, total))
  const isNear = gap <= Math.max(FEW, total.value * NEAR)
  const isLong = parts.length > 2
  if (lead === 'all' && areKindred) return isNear || slip !== null || isLong
  if (lead === 'all') return isLong ? slip !== null : slip === 'sure'
  if (!areKindred) return false
  // Some of them may be left out, but of one name they are not more than all.
  if (isLong && added > total.value && slip !== null && parts.every((part) => isNamedAs(part, total))) return true
  return isLong ? slip === 'sure' || (isNear && slip !== null) : slip === 'sure' && isNear
}

const isNamedAs = (part: StatedFigure, total: StatedFigure): boolean =>
  unitOf(part).length > 0 && unitOf(part)[0] === unitOf(total)[0]

/** How one figure of a sum may be misprinted so that it comes out. */
function slipIn(total: StatedFigure, parts: readonly StatedFigure[], added: number): 'sure' | 'likely' | null {
  const gap = difference(added, total.value)
  const slips = [
    slipOf(total.value, added, total.decimals),
    ...parts.map((part) => slipOf(part.value, difference(part.value, gap), part.decimals)),
  ]
  return slips.includes('sure') ? 'sure' : slips.includes('likely') ? 'likely' : null
}

/** Whether some of the parts make the total, or all of them another figure of the sentence. */
function isMadeOtherwise(
  total: StatedFigure,
  parts: readonly StatedFigure[],
  added: number,
  counts: readonly StatedFigure[],
): boolean {
  const isMade = (some: readonly StatedFigure[]) =>
    some.length > 1 && sum(some.map(({ value }) => value)) === total.value
  const isOfAnother = counts.some((each) => each !== total && !parts.includes(each) && each.value === added)
  const [first, ...others] = parts
  const isFirstOther =
    first !== undefined && unitOf(first).length > 0 && others.every((each) => unitOf(each)[0] !== unitOf(first)[0])
  return (
    isOfAnother ||
    (first?.depth === total.depth && parts.some((_, at) => isMade(parts.slice(0, at + 1)))) ||
    (isFirstOther && isMade(others))
  )
}
