import { difference, sum } from '../../../values/decimal.js'
import type { StatedFigure } from '../figures.js'
import { isRank } from '../ranks.js'
import { unitOf } from '../units.js'
import type { Cues } from './cues.js'
import { slipOf } from './slip.js'
import { isStep, leadTo } from './step.js'
import { gapOf, isTime } from './window.js'

/** A gain or loss with what it leads to, and the value that it starts from further above. */
export interface BrokenResult {
  readonly step: StatedFigure
  readonly result: StatedFigure
  readonly from: StatedFigure
  readonly expected: number
}

const RESULT = /(?:còn|lên|để đạt|đạt|thành|để có|nâng tổng số[^,;.\d]*|tổng cộng)\s*(?:là\s*)?$/iu
const MORE = /(?:thêm|bổ sung|tăng)(?!\p{L})/iu

/** «Tiếp tục giảm thêm 5 đơn vị cấp xã, còn 164 đơn vị» where the report had 151 before. @param all every figure, in order */
export function brokenResults(all: readonly StatedFigure[], cues: Cues): BrokenResult[] {
  return all.flatMap((step, at) => {
    const result = all[at + 1]
    if (!result || result.sentence !== step.sentence || step.kind !== 'count' || result.kind !== 'count') return []
    const isMore = MORE.test(leadTo(step)) && !cues.less.test(leadTo(step).replace(/giảm thêm/iu, ''))
    const isLess = /giảm/iu.test(leadTo(step))
    if (!(isStep(step, cues) || isMore || isLess) || isTime(step) || isTime(result)) return []
    const gap = gapOf(step, result)
    if (!RESULT.test(gap) || /[;.]\s|từ\s/iu.test(gap) || gap.length > 60 || hasFrom(all[at - 1], step)) return []
    const kin = all
      .slice(0, at)
      .filter((each) => each.kind !== 'share' && !isRank(each) && isNamedLike(each, step, result))
    return start(step, result, kin, isLess && !/tăng|bổ sung|đưa thêm/iu.test(leadTo(step)))
  })
}

/** The value before stands in the same sentence: another check compares the three. */
const hasFrom = (before: StatedFigure | undefined, step: StatedFigure): boolean =>
  before?.sentence === step.sentence && gapOf(before, step).length < 60

const isNamedLike = (each: StatedFigure, step: StatedFigure, result: StatedFigure): boolean => {
  const [noun] = unitOf(step).length > 0 ? unitOf(step) : unitOf(result)
  return noun !== undefined && unitOf(each)[0] === noun
}

/** The only earlier value from which a slip of writing in the result leads there. */
function start(
  step: StatedFigure,
  result: StatedFigure,
  kin: readonly StatedFigure[],
  isLess: boolean,
): BrokenResult[] {
  const outcome = (each: StatedFigure) => (isLess ? difference(each.value, step.value) : sum([each.value, step.value]))
  if (kin.some((each) => outcome(each) === result.value)) return []
  // «93/156 xã …; thêm 7 xã để đạt 100 xã»: where a fraction leads there, nothing else is asked.
  const found = kin.filter(
    (each) => each.kind === 'count' && result.value >= 10 && slipOf(result.value, outcome(each), 0) !== null,
  )
  const [from] = found
  return from && new Set(found.map(({ value }) => value)).size === 1
    ? [{ step, result, from, expected: outcome(from) }]
    : []
}
