import { sum } from '../../../values/decimal.js'
import { behindLast } from '../behind-last.js'
import type { StatedFigure } from '../figures.js'
import { isRank } from '../ranks.js'
import { countsKindred, unitOf } from '../units.js'
import type { Cues } from './cues.js'
import { slipOf } from './slip.js'
import { isStep } from './step.js'
import { addedOf, isListGap, isPart, isPlainGap, type Lead, listsOf, MOST, runFrom, type Sum } from './sum-lists.js'
import { evidence, isMeant, isRest } from './sum-meant.js'
import { gapOf, isTime, type Window } from './window.js'

const FEWEST = 2
/** So many figures at the most stand between a whole and its first part. */
const BETWEEN = 2
/** Of the sentence before so many figures may be the whole. */
const ABOVE = 12

/**
 * Sums of a window that by all signs are meant and do not hold.
 *
 * Figures that make a sum exactly elsewhere in the window are taken for its parts and for nothing else.
 */
export function brokenSums(window: Window, cues: Cues): Sum[] {
  const figures = window.figures.filter((each) => each.kind !== 'share' && !isTime(each) && !isRank(each))
  const found = candidates(figures, window, cues)
  const exact = found.filter(({ added, value }) => added === value)
  const taken = new Set(exact.flatMap(({ parts }) => parts))
  const proved = new Set(exact.map(({ whole }) => whole))
  const broken = found.filter(
    (each) =>
      each.added !== each.value &&
      (!proved.has(each.whole) || isOtherSplit(each)) &&
      (!taken.has(each.whole) || each.lead === 'all') &&
      !each.parts.some((part) => taken.has(part)) &&
      !isOfOther(each, figures) &&
      !isMadeFurther(each, figures) &&
      isMeant(each, cues),
  )
  const told = new Set<StatedFigure>()
  return broken.filter(({ whole, parts }) => {
    const isNew = !told.has(whole) && !parts.some((part) => told.has(part))
    if (isNew) for (const each of [whole, ...parts]) told.add(each)
    return isNew
  })
}

/** «nhiều nhất với 2.896 hồ sơ, kế đến là 1.738»: the first of a row of places is a part like the others. */
const NEXT_IN_ROW = /(?:kế đến|kế tiếp|tiếp đến|tiếp theo|sau đó|rồi đến|(?:đứng |xếp )?thứ (?:hai|nhì|2))(?!\p{L})/iu
/** «71 người so với chỉ tiêu 76 người»: what it is compared with is no part of it. */
const COMPARED = /^[^;.()]*so với[^;.()]*$/iu
const isOfRow = ({ whole, parts: [first] }: Sum): boolean =>
  NEXT_IN_ROW.test(behindLast(whole.sentence.text.slice(0, whole.at), ';')) ||
  (first !== undefined && first !== whole && [NEXT_IN_ROW, COMPARED].some((words) => words.test(gapOf(whole, first))))

/** «vắng mặt 08 trường hợp, làm việc riêng 03 trường hợp»: the list goes on behind a word that ends others, and makes its whole. */
function isMadeFurther({ value, added, parts }: Sum, figures: readonly StatedFigure[]): boolean {
  const last = parts.at(-1)
  const behind = last ? figures.slice(figures.indexOf(last) + 1) : []
  let made = added
  return behind.some((each) => {
    made = each.sentence === last?.sentence && made < value ? sum([made, each.value]) : Number.POSITIVE_INFINITY
    return made === value
  })
}

/** «giao 40; 31 đến hạn, xong 28, chậm 3, chưa đến hạn 9»: what stands before the whole in its sentence is what the parts make. */
const isOfOther = ({ whole, added }: Sum, figures: readonly StatedFigure[]): boolean =>
  figures.some(
    (each) =>
      each.value === added && each.sentence === whole.sentence && each.at < whole.at && countsKindred(each, whole),
  )

/** A whole that one list makes may have another list in a later sentence, by education or field: then a slip must tell. */
const isOtherSplit = ({ whole, parts, value, added, lead }: Sum): boolean => {
  if (parts.length <= FEWEST) return false
  if (parts.every((part) => part.sentence !== whole.sentence)) return slipOf(value, added, whole.decimals) === 'sure'
  return (
    lead === 'all' && parts.every((part) => part.sentence === whole.sentence) && evidence(value, parts, whole) !== null
  )
}

/** Every whole with every list that may be its parts, the longest list first. */
function candidates(figures: readonly StatedFigure[], window: Window, cues: Cues): Sum[] {
  return figures
    .flatMap((_, at) => [...behind(figures, at, window, cues), ...before(figures, at, window, cues)])
    .filter((each) => each.whole.value >= 2 && !areSiblings(each.whole, each.parts, window) && !isOfRow(each))
}

function behind(figures: readonly StatedFigure[], at: number, window: Window, cues: Cues): Sum[] {
  const whole = figures[at]
  if (!whole || isStep(whole, cues) || (window.isList && whole.sentence !== window.lead)) return []
  return startsBehind(figures, at).flatMap((from) => {
    const first = figures[from]
    if (!first) return []
    const run = runFrom(figures, from, whole, window, cues)
    const isDeeper = from === at + 1 && first.depth > whole.depth && first.sentence === whole.sentence
    const lead = leadOf(gapOf(whole, first), isDeeper, cues)
    if (lead === 'bare' && first.sentence === whole.sentence && (from > at + 1 || isItem(figures, at, window, cues)))
      return []
    return listsOf(run, cues).flatMap((parts) => sumsWith(whole, parts, lead, cues))
  })
}

/** What follows another figure like the item of a list is no whole of the items behind it. */
function isItem(figures: readonly StatedFigure[], at: number, window: Window, cues: Cues): boolean {
  const [before, whole] = [figures[at - 1], figures[at]]
  return (
    before !== undefined &&
    whole !== undefined &&
    before.sentence === whole.sentence &&
    before.depth === whole.depth &&
    unitOf(whole).length === 0 &&
    isListGap(gapOf(before, whole), cues, window)
  )
}

/** Where the parts of a whole may begin: right behind it, behind a figure or two, or with the next sentences. */
function startsBehind(figures: readonly StatedFigure[], at: number): number[] {
  const whole = figures[at]
  const near = Array.from({ length: BETWEEN + 1 }, (_, step) => at + 1 + step).filter(
    (from) => figures[from]?.sentence === whole?.sentence || from === at + 1,
  )
  const beginnings = figures
    .slice(at + 1, at + 1 + ABOVE)
    .flatMap((each, step) => (each.sentence !== figures[at + step]?.sentence ? [at + 1 + step] : []))
  return [...new Set([...near, ...beginnings.slice(0, 4)])].filter((from) => from < figures.length)
}

/** «62 cơ quan xếp loại Tốt (53,9%); 41 Khá (35,7%); 12 Trung bình (10,4%)»: each with its share of something else. */
function areSiblings(whole: StatedFigure, parts: readonly StatedFigure[], { figures }: Window): boolean {
  const shares = [whole, ...parts].map((each) => {
    const next = figures[figures.indexOf(each) + 1]
    return next?.kind === 'share' && next.sentence === each.sentence && gapOf(each, next).length <= 60
      ? next.value
      : null
  })
  const own = shares.flatMap((each) => each ?? [])
  return shares[0] !== null && own.length === shares.length && Math.abs(sum(own) - 1) < 0.02
}

/** Of a fraction the upper number is the whole of what follows, or the first part of the lower one. */
function sumsWith(whole: StatedFigure, parts: readonly StatedFigure[], lead: Lead, cues: Cues): Sum[] {
  const own = parts.length >= FEWEST ? [{ whole, value: whole.value, parts, added: addedOf(parts), lead }] : []
  if (whole.whole === null) return own
  const [first] = parts
  const isLast = first !== undefined && whole.value < whole.whole && isRest(first, cues)
  // «04/61 đơn vị tự bảo đảm, 09 đơn vị một phần, 48 đơn vị do ngân sách»: the upper number is the first part.
  const isFirst = parts.length >= FEWEST && parts.every((part) => isLikeNamed(part, whole))
  const all = (isLast || isFirst) && first?.sentence === whole.sentence ? [whole, ...parts] : []
  return all.length >= FEWEST
    ? [...own, { whole, value: whole.whole, parts: all, added: addedOf(all), lead: isLast ? 'all' : 'bare' }]
    : own
}

const isLikeNamed = (part: StatedFigure, whole: StatedFigure): boolean =>
  part.sentence === whole.sentence &&
  unitOf(part).length > 0 &&
  unitOf(part).slice(0, 2).join(' ') === unitOf(whole).slice(0, 2).join(' ')

/** «10 giải ba và 5 giải nhì (cộng 15 giải)», «241 mức 2, 09 mức 3 trên tổng 250»: the whole comes last. */
function before(figures: readonly StatedFigure[], at: number, window: Window, cues: Cues): Sum[] {
  const [whole, last] = [figures[at], figures[at - 1]]
  if (!whole || !last || whole.kind === 'fraction' || !endsWith(gapOf(last, whole), cues.total)) return []
  const run: StatedFigure[] = []
  for (let index = at - 1; index >= 0 && run.length < MOST; index -= 1) {
    const [each, then] = [figures[index], run[0]]
    if (!each || each.kind === 'share' || isStep(each, cues) || !isPart(each, whole)) break
    if (window.isList && each.sentence === window.lead) break
    if (then && (each.depth !== then.depth || !isListGap(gapOf(each, then), cues, window))) break
    run.unshift(each)
  }
  return run.flatMap((each, from) => {
    const ahead = figures[figures.indexOf(each) - 1]
    const parts = run.slice(from)
    if (parts.length < FEWEST || (from > 0 && ahead && isPlainGap(gapOf(ahead, each)))) return []
    return isOfOneOf(whole, parts)
      ? []
      : [{ whole, value: whole.value, parts, added: addedOf(parts), lead: 'total' as const }]
  })
}

/** «2 huyện, 04 xã trên tổng số 4 huyện»: of parts of different names, the total of one. */
const isOfOneOf = (whole: StatedFigure, parts: readonly StatedFigure[]): boolean => {
  const names = new Set(parts.map((part) => unitOf(part)[0]))
  return names.size > 1 && names.has(unitOf(whole)[0])
}

const endsWith = (gap: string, cue: RegExp): boolean => {
  const tail = gap.split(/[,;.()¶:]/u).at(-1) ?? ''
  return tail.length <= 30 && cue.test(tail)
}

function leadOf(gap: string, isDeeper: boolean, cues: Cues): Lead {
  const tail = gap.slice(-160)
  if (cues.some.test(tail)) return 'some'
  if (cues.all.test(tail) || isDeeper || /[:=]\s*[^;.]{0,60}$/u.test(tail)) return 'all'
  return 'bare'
}
