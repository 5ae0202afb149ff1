import { difference, sum } from '../../../values/decimal.js'
import { labelBefore, printedNumbers, type StatedFigure, wordsBehind } from '../figures.js'
import { roleOf } from '../roles.js'
import { countsKindred } from '../units.js'
import type { Cues } from './cues.js'
import { slipOf } from './slip.js'
import { isStep } from './step.js'
import { gapOf, isTime, measureOf, type Window } from './window.js'

/** A rest beside the whole and what was made of it, whose difference it is not. */
export interface BrokenRest {
  readonly rest: StatedFigure
  readonly whole: StatedFigure
  readonly done: StatedFigure
  readonly expected: number
}

/** What there was in all. */
const ALL = /tiếp nhận|giao|tổng|kế hoạch|phát hiện|chỉ ra|đăng ký|phải|nhận|chỉ tiêu|nêu|có/iu
const NEAR = 8
/** «24 đơn vị, bằng 60% kế hoạch năm (40 đơn vị)»: what was planned stands behind what was done. */
const PLANNED = /(?:kế hoạch|chỉ tiêu|tổng số)[^;.()]{0,30}\(\s*$/iu

/** «giao 2.105 …; có mặt 2.031, còn 84 biên chế», «tiếp nhận 3.318, giải quyết 3.247. Số chuyển kỳ sau 17 hồ sơ». */
export function brokenRests({ figures }: Window, cues: Cues): BrokenRest[] {
  const counts = figures.filter((each) => each.kind !== 'share' && !isTime(each))
  return counts.flatMap((rest, at) => {
    const lacking = lackOf(rest, counts[at + 1], counts[at + 2])
    if (lacking) return lacking
    if (rest.kind !== 'count' || isStep(rest, cues) || !isRest(rest, cues)) return []
    const before = counts
      .slice(Math.max(0, at - NEAR), at)
      .filter((each) => !isStep(each, cues) && countsKindred(each, rest) && measureOf(each) === measureOf(rest))
    const pairs = before.flatMap((whole, index) =>
      before
        .slice(index + 1)
        .flatMap((done) => (whole.kind === 'count' && whole.value > done.value ? [{ whole, done }] : [])),
    )
    const planned = before.flatMap((done, index) => {
      const whole = before[index + 1]
      return whole && whole.value > done.value && PLANNED.test(gapOf(done, whole)) ? [{ whole, done }] : []
    })
    if (isGiven(rest, counts, at)) return []
    const found = [...pairs.filter(({ whole }) => ALL.test(labelBefore(whole))), ...planned].filter(
      ({ whole, done }) =>
        roleOf(done) !== 'rest' &&
        // «141 xã, phường (112 xã, 17 phường, …), nay còn 128»: what a bracket lists is nothing done of the whole.
        done.depth <= Math.max(rest.depth, whole.depth) &&
        !isSettled(difference(whole.value, done.value), rest, counts) &&
        slipOf(rest.value, difference(whole.value, done.value), 0) !== null,
    )
    const [first] = found
    return first && rest.value >= 10
      ? [{ rest, ...first, expected: difference(first.whole.value, first.done.value) }]
      : []
  })
}

const isRest = (figure: StatedFigure, cues: Cues): boolean =>
  cues.rest.test(labelBefore(figure)) || /(?:còn lại|chưa|chuyển (?:kỳ|sang|tiếp))/iu.test(wordsBehind(figure, 40))

/** «thiếu 05 máy tính (nhu cầu 16 máy, hiện có 11 máy)»: what is needed less what there is. */
function lackOf(
  rest: StatedFigure,
  whole: StatedFigure | undefined,
  done: StatedFigure | undefined,
): BrokenRest[] | null {
  if (!whole || !done || whole.sentence !== rest.sentence || done.sentence !== rest.sentence) return null
  const isLack = /(?:^|\s)(?:thiếu|còn thiếu|khuyết)(?:\s|$)/iu.test(labelBefore(rest)) && rest.kind === 'count'
  const isNeed = whole.depth > rest.depth && /nhu cầu|cần|định mức|được giao|tổng số/iu.test(labelBefore(whole))
  const isThere = done.depth === whole.depth && /hiện có|có mặt|đã có|hiện/iu.test(labelBefore(done))
  if (!isLack || !isNeed || !isThere || !countsKindred(whole, done)) return null
  const expected = difference(whole.value, done.value)
  return expected === rest.value ? [] : [{ rest, whole, done, expected }]
}

/** «812 hồ sơ: trực tuyến 796, trực tiếp 16; … đang giải quyết 12»: what is left of the pair is told already, under another name. */
const isSettled = (left: number, rest: StatedFigure, counts: readonly StatedFigure[]): boolean =>
  counts.some((each) => each !== rest && each.value === left)

/** Whether figures around give the rest: two of them, or one less two that stand side by side («tiếp nhận 812; 780 trước hạn, 20 đúng hạn»). */
function isGiven(rest: StatedFigure, counts: readonly StatedFigure[], at: number): boolean {
  const around = counts.slice(Math.max(0, at - NEAR * 2), at + NEAR).filter((each) => each !== rest)
  const values = around.flatMap(printedNumbers)
  const done = [...values, ...values.slice(1).map((value, index) => sum([values[index] ?? 0, value]))]
  return values.some((one) => one === rest.value || done.some((other) => difference(one, other) === rest.value))
}
