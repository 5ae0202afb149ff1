import { difference, sum } from '../../../values/decimal.js'
import { labelBefore, type StatedFigure, wordsBehind } from '../figures.js'
import { roleOf } from '../roles.js'
import { countsKindred } from '../units.js'
import type { Cues } from './cues.js'
import { slipOf } from './slip.js'
import { isStep } from './step.js'
import { isTime, measureOf, type Window } from './window.js'

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

/** «giao 2.105 …; có mặt 2.031, còn 84 biên chế», «tiếp nhận 3.318, giải quyết 3.247. Số chuyển kỳ sau 17 hồ sơ». */
export function brokenRests({ figures }: Window, cues: Cues): BrokenRest[] {
  const counts = figures.filter((each) => each.kind !== 'share' && !isTime(each))
  return counts.flatMap((rest, at) => {
    if (rest.kind !== 'count' || isStep(rest, cues) || !isRest(rest, cues)) return []
    const before = counts
      .slice(Math.max(0, at - NEAR), at)
      .filter((each) => !isStep(each, cues) && countsKindred(each, rest) && measureOf(each) === measureOf(rest))
    const pairs = before.flatMap((whole, index) =>
      before
        .slice(index + 1)
        .flatMap((done) => (whole.kind === 'count' && whole.value > done.value ? [{ whole, done }] : [])),
    )
    if (isGiven(rest, counts, at)) return []
    const found = pairs.filter(
      ({ whole, done }) =>
        ALL.test(labelBefore(whole)) &&
        roleOf(done) !== 'rest' &&
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

/** «812 hồ sơ: trực tuyến 796, trực tiếp 16; … đang giải quyết 12»: what is left of the pair is told already, under another name. */
const isSettled = (left: number, rest: StatedFigure, counts: readonly StatedFigure[]): boolean =>
  counts.some((each) => each !== rest && each.value === left)

/** Whether figures around give the rest: two of them, or one less two that stand side by side («tiếp nhận 812; 780 trước hạn, 20 đúng hạn»). */
function isGiven(rest: StatedFigure, counts: readonly StatedFigure[], at: number): boolean {
  const around = counts.slice(Math.max(0, at - NEAR * 2), at + NEAR).filter((each) => each !== rest)
  const values = around.flatMap(({ value, whole }) => (whole === null ? [value] : [value, whole]))
  const done = [...values, ...values.slice(1).map((value, index) => sum([values[index] ?? 0, value]))]
  return values.some((one) => one === rest.value || done.some((other) => difference(one, other) === rest.value))
}
