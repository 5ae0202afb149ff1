import { isChange, isMonths, isShareOfChange, leadOf } from './change-verbs.js'
import { between, type StatedFigure, wordsBefore } from './figures.js'
import { isRankInBracket } from './ranks.js'
import { countsAlike } from './units.js'

/** A change with the two values that it parts. */
export interface Change {
  readonly from: StatedFigure
  readonly to: StatedFigure
}

const FROM = /(?:^|\s)từ\s*$/iu
const TO = /(?:xuống(?: còn)?|lên(?: đến| thành)?|còn|đến|thành|nay là|nay còn)\s*(?:là )?$/iu
/** «tăng 2,15 điểm so với năm 2021 (84,71 điểm)», «giảm 0,85 điểm (năm 2021 đạt 89,30 điểm)», «so với cùng kỳ: 24 văn bản». */
const AGAINST =
  /(?:^|\s)so (?:với|cùng kỳ|năm|quý|kỳ)[^;]*\([^();]*$|\((?:cùng kỳ|kỳ trước|năm|quý|tháng|từ|mục tiêu|chỉ tiêu|kế hoạch|trước đó|(?:19|20)\d\d)[^();]*$|so với[^;:()]*:\s*(?:là\s*)?$/iu
/** «cao hơn cùng kỳ năm trước 7 điểm phần trăm (32%)»: what it is compared with stands in the verb. */
const COMPARED_IN_VERB =
  /(?:cùng kỳ|năm trước|năm ngoái|kỳ trước|quý (?:trước|[IVX]+|\d)(?: năm \d{4}|\/\d{4})?|tháng trước|năm (?:19|20)\d\d|mục tiêu|chỉ tiêu|kế hoạch|giao)\s*(?:là\s*)?$/iu
const ALONE_IN_BRACKET = /^[^\d;.()]*\(\s*$/u
/** «so với năm 2022 (81 người) giảm 7 người»: the earlier value stands in the bracket before the change. */
const AGAINST_BEFORE = /so với[^;()]*\([^();]*$/iu
/** «so với chỉ tiêu đăng ký 04 văn bản thì vượt 01 văn bản». */
const AGAINST_ALONE = /(?:^|\s)so với (?:\p{L}+\s+){0,6}$/iu
/** So many figures behind a change at the most stand before the earlier value. */
const FAR = 3

/** The pairs of values that a change may speak of, the likeliest first; one that makes it right is enough. */
export function pairsOf(figures: readonly StatedFigure[], at: number): Change[] {
  const sure = [fromTo(figures, at), yearByYear(figures, at)].flatMap((pair) => pair ?? [])
  return [
    ...sure,
    ...againstEarlier(figures, at),
    ...againstBefore(figures, at),
    ...inBracketBefore(figures, at),
    ...ofChangeBefore(figures, at),
  ]
}

/** «giảm 09 trường (7,6%), cụ thể: mầm non giảm từ 40 xuống 38»: values that have a verb of their own are of another change. */
export const OWN_VERB = /(?<!\p{L})(?:tăng|giảm)(?!\p{L})/iu

/** «từ 96 xuống còn 82», before or behind the change. */
function fromTo(figures: readonly StatedFigure[], at: number): Change | null {
  const changed = figures[at]
  if (!changed) return null
  for (const start of [at + 1, at - 2, at - 3]) {
    const [from, to] = [figures[start], figures[start + 1]]
    if (!from || !to || from.kind !== to.kind || from.kind === 'fraction') continue
    if (start > at && OWN_VERB.test(between(changed, from))) continue
    if (FROM.test(wordsBefore(from)) && TO.test(between(from, to).trim())) return { from, to }
  }
  return null
}

/** «đạt 86,32 điểm, tăng 2,15 điểm so với năm 2021 (84,71 điểm)»: the later value is one of those before of the same unit. */
function againstEarlier(figures: readonly StatedFigure[], at: number): Change[] {
  const changed = figures[at]
  const from = changed && earlierBehind(figures, at)
  return from ? laterValues(figures.slice(0, at), changed, from) : []
}

/** The earlier value that stands behind a change, also behind its percentage. */
export function earlierBehind(figures: readonly StatedFigure[], at: number): StatedFigure | undefined {
  const changed = figures[at]
  if (!changed) return undefined
  const behind = figures.slice(at + 1, at + 1 + FAR)
  const index = behind.findIndex((each) => !isMonths(each) && !isShareOfChange(changed, each))
  const from = behind[index]
  if (!from || isChange(from) || from.kind === 'fraction') return undefined
  const words = between(changed, from)
  const isWithin = from.depth > changed.depth || (changed.depth > 0 && /^[^(]*\)/u.test(words)) || /:\s*$/u.test(words)
  const isCompared =
    AGAINST.test(words) || (index === 0 && ALONE_IN_BRACKET.test(words) && COMPARED_IN_VERB.test(leadOf(changed)))
  return isWithin && isCompared ? from : undefined
}

/** «74 người, so với năm 2022 (81 người) giảm 7 người». */
function againstBefore(figures: readonly StatedFigure[], at: number): Change[] {
  const changed = figures[at]
  const from = changed && earlierBefore(figures, at)
  if (!changed || !from) return []
  return laterValues(figures.slice(0, figures.indexOf(from)), changed, from)
}

/** The earlier value that stands in a bracket before the change. */
export function earlierBefore(figures: readonly StatedFigure[], at: number): StatedFigure | undefined {
  const [from, changed] = [figures[at - 1], figures[at]]
  if (!changed || !from) return undefined
  if (AGAINST_ALONE.test(from.sentence.text.slice(0, from.at)) && /^[^;.()\d]*$/u.test(between(from, changed)))
    return from
  if (from.depth <= changed.depth) return undefined
  if (!AGAINST_BEFORE.test(from.sentence.text.slice(0, from.at))) return undefined
  return /^[^;.]*\)\s*,?[^;.\d]*$/u.test(between(from, changed)) ? from : undefined
}

/** «đạt 87,56% (năm 2022 đạt 84,20%), tăng 3,36 điểm phần trăm». */
function inBracketBefore(figures: readonly StatedFigure[], at: number): Change[] {
  const changed = figures[at]
  const before = figures.slice(0, at)
  const from = before.findLast((each) => changed && each.depth > changed.depth && isValueLike(each, changed))
  if (!changed || !from || !AGAINST.test(leadOf(from))) return []
  return laterValues(before.slice(0, before.indexOf(from)), changed, from)
}

/** Percentage points part shares, other units counts of their own. */
const isValueLike = (value: StatedFigure, changed: StatedFigure): boolean =>
  /^điểm (?:phần trăm|%)/iu.test(changed.unit)
    ? value.kind === 'share'
    : value.kind === 'count' &&
      changed.kind === 'count' &&
      (countsAlike(value, changed) || isOfWordBefore(value, changed))

/** «65,10 điểm), điểm giảm 1,2»: the unit of a change without one stands before its verb. */
function isOfWordBefore(value: StatedFigure, changed: StatedFigure): boolean {
  const [word, verb] = leadOf(changed).trimEnd().split(/\s+/u).slice(-2)
  return changed.unit === '' && value.unit !== '' && verb !== undefined && word === value.unit.split(' ')[0]
}

/** «giảm 10 phòng so với đầu nhiệm kỳ (120 phòng), tương ứng giảm 8,3%»: the percentage of the change before it. */
function ofChangeBefore(figures: readonly StatedFigure[], at: number): Change[] {
  const share = figures[at]
  const change = figures.slice(Math.max(0, at - 2), at).find((each) => each.kind === 'count' && isChange(each))
  if (share?.kind !== 'share' || !change || !OF_IT.test(leadOf(share))) return []
  return pairsOf(figures, figures.indexOf(change))
}

const OF_IT = /(?:tương ứng|tương đương|tức|hay|bằng|tỷ lệ|tỉ lệ)[^,;.]*$/iu

function laterValues(before: readonly StatedFigure[], changed: StatedFigure, from: StatedFigure): Change[] {
  const values = before
    .filter((to) => !/[;.]\s/.test(between(to, changed)))
    .filter((to) => (to.kind === 'share') === (from.kind === 'share') && sameKindOfValue(to, from))
    .filter((to) => !isRankInBracket(to) && !isChange(to) && !isMonths(to))
    .reverse()
  const own = values.filter((to) => to.depth <= changed.depth)
  return (own.length > 0 ? own : values).map((to) => ({ from, to }))
}

/** «năm 2015: 2.168 người, năm 2021: 1.921 người, giảm 247, tương ứng giảm 11,4%». */
function yearByYear(figures: readonly StatedFigure[], at: number): Change | null {
  const changed = figures[at]
  const counts = figures.slice(0, at).filter(({ kind }) => kind === 'count')
  const last = counts.at(-1)
  // The percentage stands behind the change itself.
  const isBehindChange = last && changed?.kind === 'share' && isChange(last)
  const [from, to] = (isBehindChange ? counts.slice(0, -1) : counts).slice(-2)
  if (!from || !to || !changed) return null
  const years = [from, to].map((each) => yearBefore(each) ?? yearBehind(each))
  const isYears = years.every((year) => year !== null) && years[0] !== years[1]
  const words = changed.sentence.text.slice(to.at + to.text.length, changed.at)
  return isYears && !/[;.]\s/.test(words) && sameKindOfValue(from, to) ? { from, to } : null
}

const YEAR = /năm\s+((?:19|20)\d\d)\D{0,30}$/iu
const yearBefore = ({ sentence, at }: StatedFigure): string | null =>
  YEAR.exec(sentence.text.slice(Math.max(0, at - 50), at))?.[1] ?? null
const YEAR_BEHIND = /^\s*\p{L}*(?:\s\p{L}+)?\s*\(?năm\s+((?:19|20)\d\d)/iu
const yearBehind = ({ sentence, at, text }: StatedFigure): string | null =>
  YEAR_BEHIND.exec(sentence.text.slice(at + text.length, at + text.length + 50))?.[1] ?? null

const sameKindOfValue = (a: StatedFigure, b: StatedFigure): boolean =>
  a.unit === '' ||
  b.unit === '' ||
  a.unit.split(' ')[0] === b.unit.split(' ')[0] ||
  isOffice(a, b) ||
  isShorter(a, b) ||
  isShorter(b, a)

/** «741 ĐVSNCL», «764 đơn vị». */
const isOffice = (a: StatedFigure, b: StatedFigure): boolean =>
  [a, b].every(({ unit }) => /^(?:ĐVSNCL|ĐVSN|đơn vị|cơ quan)(?!\p{L})/iu.test(unit))

/** «48 tin bài», «36 bài». */
const isShorter = (a: StatedFigure, b: StatedFigure): boolean =>
  a.unit.split(' ').length <= 2 &&
  b.unit
    .split(' ')
    .slice(0, 3)
    .includes(a.unit.split(' ')[0] ?? '')
