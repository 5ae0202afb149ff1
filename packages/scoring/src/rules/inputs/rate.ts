import { z } from 'zod'
import { fail, ok, type Result } from '../../result.js'
import type { Text } from '../../text.js'
import { type InputValue, numberOfCell, rateOfCell } from '../../values/cell-value.js'
import { quotient } from '../../values/decimal.js'
import type { InputProblem, RuleInput } from './input.js'

const schema = z.object({ rate: z.number().min(0).nullable() })
/** A rate as a fraction: 0.96 is 96 %. More than 1 is a plan over-fulfilled. `null` is not filled. */
export type RateInput = z.infer<typeof schema>

const TITLE: Text = { vi: 'tỷ lệ', en: 'rate' }
const NUMERATOR: Text = { vi: 'tử số', en: 'numerator' }
const DENOMINATOR: Text = { vi: 'mẫu số', en: 'denominator' }
const NOT_POSITIVE: Text = { vi: 'phải lớn hơn 0', en: 'must be above 0' }
const NEGATIVE: Text = { vi: 'không được âm', en: 'must not be negative' }

/** Rates around which rules step, and what binary fractions make of them. */
const TELLING = [0, 0.5, 0.7999, 0.8, 0.9, 0.96, 0.99995, 0.999999999999, 1, 1.3, 51 / 57, 0.1 + 0.2, 0.8 - 1e-13]

/** The input of every rule that scores a rate: the rate, or numerator and denominator. */
export const rateInput: RuleInput<RateInput, 'rate'> = {
  kind: 'rate',
  title: TITLE,
  schema,
  cells: ['rate'],
  read([first = null, second = null]) {
    if (second !== null) return readFraction(first, second)
    const rate = rateOfCell(first)
    return rate.ok ? ok({ rate: rate.value }) : fail({ input: TITLE, reason: rate.error })
  },
  sample: (draw) =>
    draw.oneOf<() => InputValue>([
      () => draw.oneOf<InputValue>([null, ...TELLING]),
      () => draw.whole(0, 140) / 100,
      () => draw.whole(0, 14_000_000) / 1e7,
      () => Math.min(9, draw.whole(0, 500) / draw.whole(1, 500)),
    ])(),
}

function readFraction(above: InputValue, below: InputValue): Result<RateInput, InputProblem> {
  const numerator = numberOfCell(above, 'count')
  if (!numerator.ok) return fail({ input: NUMERATOR, reason: numerator.error })
  const denominator = numberOfCell(below, 'count')
  if (!denominator.ok) return fail({ input: DENOMINATOR, reason: denominator.error })
  if (numerator.value === null || denominator.value === null) return ok({ rate: null })
  if (denominator.value <= 0) return fail({ input: DENOMINATOR, reason: NOT_POSITIVE })
  if (numerator.value < 0) return fail({ input: NUMERATOR, reason: NEGATIVE })
  return ok({ rate: quotient(numerator.value, denominator.value) })
}
