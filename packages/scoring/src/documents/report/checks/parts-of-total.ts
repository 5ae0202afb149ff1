import { difference, sum } from '../../../values/decimal.js'
import { isChange } from '../change-verbs.js'
import { between, labelBefore, type StatedFigure, wordsBehind } from '../figures.js'
import { countAllKinds } from '../kinds-counted.js'
import { isMean } from '../means.js'
import { ask, type Question } from '../question.js'
import { slipOf } from '../relations/slip.js'
import { isTime } from '../relations/window.js'
import type { ReportCheck } from '../report-check.js'
import { roleOf } from '../roles.js'
import { countsAlike, countsKindred, unitOf } from '../units.js'

const PARTS_FOLLOW = /kết quả\s*:|trong đó|trong số đó|trong số này|chủ yếu|cụ thể|bao gồm|gồm|chia ra/iu
const STOP_BEFORE_PARTS = new RegExp(`[;.]?\\s*(?:${PARTS_FOLLOW.source})`, 'iu')
/** All parts are named, not only some. */
const ALL_FOLLOW = /cụ thể|gồm|chia ra/iu
/** A list in brackets right behind its total. */
const IN_BRACKETS = /^[^;.(]{0,50}\((?:có|gồm|trong đó)?\s*[^()]{0,40}$/iu
/** «Đã cử 1.264 lượt người đi bồi dưỡng: lý luận chính trị 312 lượt, …» */
const BEHIND_COLON = /^[^;:.,()]{0,80}(?:,\s?(?:[^\s\d;:.,()]+\s?){1,6})?:\s[^;:.()]{0,60}$/u
/** «Trong tổng số 486 đơn vị có 18 đơn vị …, 74 đơn vị …». */
const OUT_OF_ALL = /trong (?:tổng )?số\s*$/iu
/** «Trong 42 đơn vị có 06 đơn vị nhóm 1, …» may leave some out. */
const OUT_OF = /(?:^|[.;,]\s*)trong\s*$/iu
/** «Tiếp nhận 52 ý kiến; 45 ý kiến trả lời trực tiếp, 07 ý kiến trả lời bằng văn bản». */
const CAME_IN = /tiếp nhận|nhận được|ghi nhận|phát hiện|chỉ ra|đề xuất/iu
/** Parts of other names that miss their total by more are rather not its parts. */
const NEAR = 0.2
/** A list in brackets or behind a colon is its total's also where one part is far off. */
const NEAR_IN_LIST = 0.4
/** From so many parts on a list after «trong đó» that nearly reaches its total is rather whole. */
const LONG_LIST = 3
const NEARLY = 0.1
/** Of small numbers so many at the most are missing. */
const FEW = 3
/** Two parts must come nearer. */
const NEARLY_OF_TWO = 0.03

/** How parts follow their total: all of them, in a list, or perhaps only some. */
type Lead = 'all' | 'list' | 'some' | 'same'

/** «48 trường hợp, trong đó khối hành chính 05, khối sự nghiệp 17…»: do the parts add up to the total? */
export const partsOfTotal: ReportCheck = {
  id: 'parts-of-total',
  claims: 'sum',
  title: { vi: 'Các phần không bằng tổng', en: 'Parts do not make the total' },
  help: {
    vi: 'Cộng các phần sau «gồm», «cụ thể», «trong đó», dấu hai chấm, trong ngoặc. Sau «trong đó» có thể chỉ nêu một số phần, nhưng không được nhiều hơn tổng.',
    en: 'Add the parts behind “gồm”, “cụ thể”, “trong đó”, a colon or in brackets. Behind “trong đó” some may be left out, but they cannot be more than the total.',
  },
  examples: {
    wrong:
      'Có 48 trường hợp, trong đó khối hành chính 05 trường hợp, khối sự nghiệp 27 trường hợp, khối xã 26 trường hợp.',
    right:
      'Có 48 trường hợp, gồm khối hành chính 05 trường hợp, khối sự nghiệp 17 trường hợp, khối xã 26 trường hợp; mở 3 lớp với 100 lượt người: kỹ năng 2 lớp (60 lượt), một cửa 1 lớp (40 lượt).',
  },
  run: ({ sentences }) =>
    sentences.flatMap(({ figures }) => [
      ...inSentence(figures.filter((each) => each.kind === 'count' && !isMean(each) && !isTime(each))),
      ...inSentence(figures.filter(({ kind }) => kind === 'fraction')),
    ]),
}

const inSentence = (figures: readonly StatedFigure[]): Question[] =>
  figures.flatMap((total, index) =>
    isChange(total) ? [] : behindTotal(total, figures.slice(0, index), withoutGroups(total, figures.slice(index + 1))),
  )

function behindTotal(
  total: StatedFigure,
  earlier: readonly StatedFigure[],
  behind: readonly StatedFigure[],
): Question[] {
  const [next, other] = behind
  if (!next) return []
  const lead = leadTo(total, next) ?? (isListOfGroups(total, next) ? 'list' : null)
  const own = lead === null ? [] : partsBehind(behind, total)
  const ofUnit = isMixed(own, total) ? partsOfUnit(behind, total) : []
  if (lead !== null && ofUnit.length === 0) return askedOnce(earlier, total, own, lead)
  // «5 lớp với 138 lượt người, gồm: … 2 lớp (62 lượt), … 3 lớp (76 lượt)»: each total has parts of its own unit.
  const isSecond = lead === null && other !== undefined && leadTo(next, other) !== null && !countsAlike(total, next)
  if (lead === null && !isSecond) return []
  return asked(total, partsOfUnit(behind.slice(isSecond ? 1 : 0), total, isSecond), 'all')
}

/** «82 nhiệm vụ, chia làm 07 nhóm, lần lượt là 14, 11, …»: into how many groups is no part. */
function withoutGroups(total: StatedFigure, behind: readonly StatedFigure[]): readonly StatedFigure[] {
  const [first] = behind
  const isOfGroups = first !== undefined && /(?:chia|phân)\s+(?:làm|thành|theo|ra)\s*$/iu.test(between(total, first))
  return isOfGroups && !countsAlike(first, total) ? behind.slice(1) : behind
}

/** «11 thành viên, chia thành 03 tổ: Tổ 1 có 05 người, …»: what each group has. */
const isListOfGroups = (total: StatedFigure, next: StatedFigure): boolean =>
  /(?:chia|phân)\s+(?:làm|thành|theo|ra)\s+\d+\s+\p{L}+(?:\s\p{L}+)?(?::|,?\s(?:gồm|cụ thể|lần lượt là):?)\s[^;.:()]{0,40}$/iu.test(
    between(total, next),
  )

/** «58 cán bộ: cấp tỉnh 36, cấp huyện 22; trong đó thạc sĩ 09, đại học 45, …»: what goes on behind the parts of a whole divides the whole again. */
const isOfEarlier = (
  earlier: readonly StatedFigure[],
  total: StatedFigure,
  parts: readonly StatedFigure[],
): boolean => {
  const added = sum(parts.map(({ value }) => value))
  const [first] = parts
  const isApart = first !== undefined && between(total, first).includes(';')
  return isApart && added !== total.value && earlier.some(({ value }) => value === added)
}

const askedOnce = (
  earlier: readonly StatedFigure[],
  total: StatedFigure,
  parts: readonly StatedFigure[],
  lead: Lead,
): Question[] =>
  // What was due is no part beside what of it was done and was late.
  isOfEarlier(earlier, total, parts) || (parts[0] && isDue(parts[0]))
    ? []
    : asked(wholeMeant(earlier, total, parts), parts, lead)

const isDue = (figure: StatedFigure): boolean => /^[^;:.,()\d]*(?<!chưa )đến hạn/iu.test(wordsBehind(figure))

/** «1.258 thủ tục, đã công khai 1.200; gồm cấp tỉnh 500, cấp xã 748»: of two wholes before the mark that of which the sum is a slip. */
function wholeMeant(
  earlier: readonly StatedFigure[],
  total: StatedFigure,
  parts: readonly StatedFigure[],
): StatedFigure {
  const [first] = parts
  const added = sum(parts.map(({ value }) => value))
  const isSlipOf = ({ value, decimals }: StatedFigure) => slipOf(added, value, decimals) === 'sure'
  if (!first || !/;\s*(?:gồm|bao gồm)(?!\p{L})/iu.test(between(total, first)) || isSlipOf(total)) return total
  return earlier.findLast((each) => each.kind === 'count' && countsAlike(each, total) && isSlipOf(each)) ?? total
}

function leadTo(total: StatedFigure, next: StatedFigure): Lead | null {
  const words = between(total, next)
  // Of so few things no parts are told; 1,35 points have some, where they are said to be all.
  if (total.kind === 'count' && total.value < 3 && (total.decimals === 0 || !ALL_FOLLOW.test(words))) return null
  const isOneSentence = !/[.;]\s/.test(words.replace(STOP_BEFORE_PARTS, ''))
  if (PARTS_FOLLOW.test(words)) return isOneSentence ? (ALL_FOLLOW.test(words) ? 'all' : 'some') : null
  if (next.depth > total.depth && IN_BRACKETS.test(words)) return 'list'
  if (BEHIND_COLON.test(words) && unitOf(total).length > 0) return 'list'
  return leadOutOf(total, words) ?? (isRunOfUnit(total, next, words) ? 'same' : null)
}

/** «Trong tổng số 486 đơn vị có …», «Trong 42 đơn vị có …». */
function leadOutOf({ sentence, at }: StatedFigure, words: string): Lead | null {
  const before = sentence.text.slice(Math.max(0, at - 20), at)
  if (!/^[^;:.()]*\scó\s*$/iu.test(words)) return null
  return OUT_OF_ALL.test(before) ? 'list' : OUT_OF.test(before) ? 'some' : null
}

const isRunOfUnit = (total: StatedFigure, next: StatedFigure, words: string): boolean =>
  CAME_IN.test(labelBefore(total)) &&
  !isChange(next) &&
  isSameUnit(total, next) &&
  /^[^;.()]*[;,](?:\s*\p{L}+){0,3}\s*$/u.test(words)

const isSameUnit = (total: StatedFigure, part: StatedFigure): boolean =>
  unitOf(total).length > 0 && unitOf(part).join(' ').startsWith(unitOf(total).join(' '))

function asked(total: StatedFigure, parts: readonly StatedFigure[], lead: Lead): Question[] {
  const added = sum(parts.map(({ value }) => value))
  const gap = difference(added, total.value)
  const wholes = total.whole === null ? 0 : difference(sum(parts.map(({ whole }) => whole ?? 0)), total.whole)
  const isOff = gap !== 0 || wholes !== 0
  if (parts.length < 2 || !isOff || !areParts(total, parts, gap, lead)) return []
  const shown = gap === 0 && total.whole !== null ? sum([total.whole, wholes]) : added
  const sums = { parts: parts.map((part) => part.text).join(' + '), added: shown, total: total.text }
  return [ask('parts-of-total', [total.sentence], DIFFERS, sums, [total, ...parts])]
}

const DIFFERS = {
  vi: '{parts} cộng lại {added}, báo cáo ghi {total}. Có đúng không?',
  en: '{parts} add up to {added}, the report says {total}. Is that right?',
}

/** Whether the figures are parts of the total, and all of them. */
function areParts(total: StatedFigure, parts: readonly StatedFigure[], gap: number, lead: Lead): boolean {
  if (countAllKinds(total, parts) && parts.every((part) => countsKindred(part, total))) return true
  if (lead === 'same') return isWholeRun(total, parts, gap)
  const isNear = Math.abs(gap) <= total.value * (lead === 'list' ? NEAR_IN_LIST : NEAR)
  const isOneThing = parts.every(
    (part) => unitOf(part).length === 0 || countsAlike(part, total) || isUnitOfAny(part, total),
  )
  if (!isNear && !isOneThing && parts.some(({ value }) => value > total.value)) return false
  if (lead === 'list') return isNear && (isOneThing || isPlainList(parts) || unitOf(total).length === 0)
  if (gap < 0 && lead === 'some') return isNearlyAll(total, parts, -gap, isOneThing)
  return isNear || isOneThing || (lead === 'all' && isPlainList(parts))
}

/** «tiếp nhận 3.870, đã trả 3.811, quá hạn 11»: what was late is among what was done, and the run is none of parts. */
const isWholeRun = (total: StatedFigure, parts: readonly StatedFigure[], gap: number): boolean =>
  !isOneOfOther(parts) &&
  Math.abs(gap) <= Math.max(FEW, total.value * NEARLY) &&
  parts.every((part) => isSameUnit(total, part))

/** Whether parts that need not be all come so near to their total that they rather are. */
function isNearlyAll(total: StatedFigure, parts: readonly StatedFigure[], gap: number, isOneThing: boolean): boolean {
  if (parts.length >= LONG_LIST) return gap <= total.value * NEARLY
  return isOneThing && !isOneOfOther(parts) && gap <= total.value * NEARLY_OF_TWO
}

/** What was late is a part of what was done, and no other part of the total. */
const isOneOfOther = (parts: readonly StatedFigure[]): boolean => {
  const roles = new Set(parts.map(roleOf))
  return roles.has('done') && (roles.has('late') || roles.has('on-time'))
}

/** «530 ĐVSNCL: 21 đơn vị …; 58 đơn vị …». */
const isUnitOfAny = (part: StatedFigure, total: StatedFigure): boolean =>
  unitOf(total).length > 0 && countsKindred(part, total)

/** «12 kế hoạch, 9 quyết định và 14 công văn»: nothing but a few words and commas between. */
const isPlainList = (parts: readonly StatedFigure[]): boolean =>
  parts.every((part, at) => {
    const next = parts[at + 1]
    return !next || /^[^;:.()]{1,30}(?:,|\bvà)\s*$/iu.test(between(part, next))
  })

/** The figures that go on as the list began: of the same depth of brackets, parted by the same mark. */
function partsBehind(figures: readonly StatedFigure[], total: StatedFigure): StatedFigure[] {
  const [first] = figures
  if (!first || first.depth < total.depth) return []
  const parts: StatedFigure[] = [first]
  let mark: RegExp | null = null
  for (const each of figures.slice(1)) {
    const last = parts.at(-1)
    if (!last || each.depth < first.depth) break
    if (each.depth > first.depth) continue
    const words = between(last, each).replace(IN_BETWEEN, '')
    mark ??= /;/.test(words) ? NO_STOP : NO_SEMICOLON
    if (!mark.test(words) || isOther(each, total) || (isInOneBracket(parts, total) && words.includes(')'))) break
    parts.push(each)
  }
  return parts
}

/** «(4 phòng và 3 xã), … (14 đơn vị)»: where two parts share a bracket, the list ends with it. */
const isInOneBracket = ([first, second]: readonly StatedFigure[], total: StatedFigure): boolean =>
  !!first && !!second && first.depth > total.depth && !between(first, second).includes(')')

/** Parts that all name another unit than their total, beside figures in brackets that name its own. */
const isMixed = (parts: readonly StatedFigure[], total: StatedFigure): boolean =>
  parts.length >= 2 && unitOf(total).length > 0 && parts.every((part) => part.unit !== '' && !countsAlike(part, total))

/** The figures of a list that count what the total counts, where as many count something else. */
function partsOfUnit(figures: readonly StatedFigure[], total: StatedFigure, canBeAll = false): StatedFigure[] {
  const end = figures.findIndex((each, at) => at > 0 && /[.;]\s/.test(between(figures[at - 1] ?? each, each)))
  const list = end < 0 ? figures : figures.slice(0, end)
  const own = list.filter((each) => countsAlike(each, total))
  return own.length * 2 === list.length || (canBeAll && own.length === list.length) ? own : []
}

/** What stands in brackets between two parts. */
const IN_BETWEEN = /\([^()]*\)/gu
/** «950 thủ tục đủ điều kiện; gồm cấp tỉnh 500»: there another list begins. */
const NO_STOP = /^(?:(?!;\s*(?:gồm|bao gồm|trong đó|trong số đó|trong số này|cụ thể|chia ra)(?!\p{L}))[^.]|\.\S)*$/iu
const NO_SEMICOLON = /^(?:[^.;]|\.\S)*$/u

/** Money and shares of a list are something else than what it counts. */
const isOther = ({ unit }: StatedFigure, total: StatedFigure): boolean =>
  /^(?:triệu|tỷ|nghìn|ngàn) ?đ?/iu.test(unit) && !/^(?:triệu|tỷ|nghìn|ngàn)/iu.test(total.unit)
