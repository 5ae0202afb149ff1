import type { StatedFigure } from '../figures.js'
import { printedOf } from '../percents.js'
import { type BrokenChange, directionBy, expectedOf, isValueOf, POINTS, STEPS, sameName, sidesOf } from './change.js'
import type { Cues } from './cues.js'
import { isStep } from './step.js'
import { isTime, type Window } from './window.js'

/** A change smaller than this meets a value of another sentence by chance. */
const FEWEST_ELSEWHERE = 10

/** A gain or a loss that two values make to the last digit, one of them named as the earlier, and in the other direction. */
export function wrongWays({ figures }: Window, cues: Cues): BrokenChange[] {
  return figures.flatMap((change): BrokenChange[] => {
    const direction = directionBy(change, cues)
    if (!isStep(change, cues) || change.kind !== 'count' || direction === null) return []
    if (STEPS.test(change.unit) || POINTS.test(change.unit)) return []
    const others = figures.filter((each) => each !== change && !isStep(each, cues))
    const values = others.filter((each) => isValueOf(each, change))
    const here = others.filter((each) => each.sentence === change.sentence && !isTime(each))
    const { was, pair } = sidesOf(change, values, here, cues)
    if (!was || pair || !isCompared(was)) return []
    // This period's value is the one right before the two.
    const first = Math.min(...[change, was].map((each) => figures.indexOf(each)))
    const now = figures.slice(0, first).findLast((each) => each.kind === 'count' && !isTime(each))
    const isNow = now !== undefined && values.includes(now) && sameName(now, was) && makesGap(now, was, change)
    if (!isNow || (direction === 'less') === printedOf(now) < printedOf(was)) return []
    const printed = printedOf(change)
    return [{ change, now, earlier: was, expected: printed, printed }]
  })
}

/** «So với 543 lượt của năm 2020», «(năm 2018: 121 thủ tục; …)». */
const isCompared = ({ sentence, at }: StatedFigure): boolean =>
  /(?:so với|so cùng kỳ)[^;()]*$|\((?:cùng kỳ|năm|quý|kỳ trước)[^();]*$/iu.test(
    sentence.text.slice(Math.max(0, at - 80), at),
  )

const makesGap = (now: StatedFigure, was: StatedFigure, change: StatedFigure): boolean =>
  now.kind === was.kind &&
  (now.sentence === change.sentence || printedOf(change) >= FEWEST_ELSEWHERE) &&
  expectedOf(change, was, now).includes(printedOf(change))
