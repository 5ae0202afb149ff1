import Big from 'big.js'
import { sentence, type Text } from '../text.js'
import { product } from '../values/decimal.js'
import { type RateInput, rateInput } from './inputs/rate.js'
import { oneFigure, type Rule } from './rule.js'
import { maximumTerm, numberTerm, settled, settledFormula, unlessBlank, within } from './terms.js'

/** The rate that points are counted by, that which is worth all of them, that below which nothing is, and the decimals that they keep. */
interface Goal {
  readonly goal: number
  /** As the goal where nothing else is said. */
  readonly full?: number | undefined
  readonly floor?: number | undefined
  readonly decimals: number
}

type Part = 'input' | 'figures' | 'evaluate' | 'formula' | 'attainable' | 'misfits'

/** What is told of a rule of a rate against a goal, and where its parameters are. */
interface OfGoal<Kind extends string, Parameters extends object>
  extends Omit<Rule<Kind, Parameters, RateInput, 'rate'>, Part> {
  goalOf(parameters: Parameters): Goal
  /** With `{rate}`, `{goal}`, `{full}` (percents), `{maximum}` and `{points}`. */
  readonly trace: Text
}

const BELOW: Text = { vi: '{rate}% < {floor}% → 0', en: '{rate} % < {floor} % → 0' }
const NOTHING_BELOW: Text = { vi: '{rule} Dưới {floor}%: 0 điểm.', en: '{rule} Below {floor} %: 0 points.' }

/**
 * Makes a rule that gives rate ÷ goal × maximum, all points from the goal or from an earlier rate on and, where there is a floor, none
 * below it. Proportional points, a threshold below which the points are proportional, and points of a survey are this rule with other words.
 */
export function rateOfGoal<Kind extends string, Parameters extends object>({
  goalOf,
  trace,
  ...rest
}: OfGoal<Kind, Parameters>): Rule<Kind, Parameters, RateInput, 'rate'> {
  return {
    ...rest,
    input: rateInput,
    figures: () => oneFigure(rateInput),
    evaluate(parameters, maximum, { rate }) {
      if (rate === null) return { status: 'not-filled' }
      const { goal, full = goal, decimals, floor = 0 } = goalOf(parameters)
      const reached = settled(rate)
      const isBelow = reached.lt(floor) && reached.lt(full)
      const part = isBelow ? 0 : reached.times(maximum).div(goal).round(decimals, Big.roundHalfUp)
      const points = reached.gte(full) ? maximum : within(new Big(part), maximum)
      const [ofGoal, ofFull, ofFloor] = [product(goal, 100), product(full, 100), product(floor, 100)]
      const words = { rate: product(rate, 100), goal: ofGoal, full: ofFull, floor: ofFloor, maximum, points }
      return { status: 'scored', points, trace: sentence(isBelow ? BELOW : trace, words) }
    },
    formula(parameters, maximum, { rate }) {
      const { goal, full = goal, decimals, floor = 0 } = goalOf(parameters)
      const [reached, most] = [settledFormula(rate), maximumTerm(maximum)]
      // Spreadsheets reckon in doubles: 0.06 × 2.5 ÷ 0.1 comes out below the 1.5 that is rounded up, so it is settled first.
      const part = `${reached}*${most}/${numberTerm(goal)}`
      const points = goal === 1 ? part : settledFormula(part)
      const below = `MIN(${most},ROUND(${points},${decimals}))`
      const given = floor === 0 ? below : `IF(${reached}<${numberTerm(floor)},0,${below})`
      return unlessBlank(rate, `IF(${reached}>=${numberTerm(full)},${most},${given})`)
    },
    describe(parameters, maximum) {
      const { floor = 0 } = goalOf(parameters)
      const rule = rest.describe(parameters, maximum)
      return floor === 0 ? rule : sentence(NOTHING_BELOW, { rule, floor: product(floor, 100) })
    },
    attainable: (_parameters, maximum) => ({ kind: 'range', from: 0, to: maximum }),
    misfits: () => [],
  }
}
