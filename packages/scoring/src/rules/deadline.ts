import { z } from 'zod'
import { sentence, type Text } from '../text.js'
import { product } from '../values/decimal.js'
import { dayOf } from '../values/date.js'
import { literal, type Rule, share, unlessBlank } from './rule.js'

const parameters = z.object({
  kind: z.literal('deadline'),
  /** The last day, in the year that is scored. */
  month: z.number().int().min(1).max(12),
  day: z.number().int().min(1).max(31),
  /** Days after the deadline on which the late share is still given. */
  graceDays: z.number().int().min(0).default(0),
  /** The share of the maximum given within the grace days. */
  lateShare: share.default(0),
})
/** Parameters of {@link deadline}. */
export type Deadline = Omit<z.infer<typeof parameters>, 'kind'>

const inputs = z.object({
  /** The day of receipt as a serial number of Excel's 1900 system; a fraction is a time of that day. */
  received: z.number().min(0).nullable(),
  /** The year that is scored. */
  year: z.number().int().min(1900).max(9999),
})
/** The day of receipt (not of issue) and the year that is scored; `null` is not filled. */
export type DeadlineInput = z.infer<typeof inputs>

const lastSerial = ({ month, day }: Deadline, year: number) => {
  const last = dayOf(year, month, day)
  // 29/2 of a common year is the 28th.
  const real = last.ok ? last : dayOf(year, month, day - 1)
  if (!real.ok) throw new Error(`deadline ${day}/${month} is no day of ${year}`)
  return real.value.serial
}

/**
 * All points if the paper was there on the day, else nothing, or a share within the days of grace.
 *
 * Source: Đắk Nông 2017 (seed 000): half-year report due 15/6/2016, issued 17/6 → 0; «trước ngày 15/10, tức là ngày
 * 15/10 Bộ Tư pháp đã nhận được»: on the day itself is in time, and what counts is receipt.
 *
 * @example deadline.evaluate({ month: 6, day: 15, graceDays: 0, lateShare: 0 }, 1, { received: 42538, year: 2016 }) // 17/6/2016 → points: 0
 */
export const deadline: Rule<'deadline', Deadline, DeadlineInput, 'received' | 'year'> = {
  kind: 'deadline',
  title: { vi: 'Đúng thời hạn', en: 'Deadline' },
  parameters,
  inputs,
  cells: ['received', 'year'],
  evaluate(rule, maximum, { received, year }) {
    if (received === null) return { status: 'not-filled' }
    const late = Math.max(0, Math.floor(received) - lastSerial(rule, year))
    const points = late === 0 ? maximum : late <= rule.graceDays ? product(rule.lateShare, maximum) : 0
    const trace: Text =
      late === 0
        ? { vi: 'Nhận đúng hạn → {points} điểm', en: 'Received in time → {points} points' }
        : { vi: 'Nhận chậm {late} ngày so với hạn {day}/{month}/{year} → {points} điểm', en: 'Received {late} days after {day}/{month}/{year} → {points} points' }
    const words = { late, points, day: rule.day, month: rule.month, year }
    return { status: 'scored', points, trace: sentence(trace, words) }
  },
  formula({ month, day, graceDays, lateShare }, maximum, { received, year }) {
    // MIN with the month's last day keeps 29/2 inside February, as evaluate does.
    const last = `MIN(DATE(${year},${month},${day}),DATE(${year},${month + 1},0))`
    const late = graceDays === 0 ? '0' : `IF(INT(${received})<=${last}+${graceDays},${literal(product(lateShare, maximum))},0)`
    return unlessBlank(received, `IF(INT(${received})<=${last},${literal(maximum)},${late})`)
  },
  attainable({ graceDays, lateShare }, maximum) {
    const points = graceDays > 0 ? [0, product(lateShare, maximum), maximum] : [0, maximum]
    return { kind: 'steps', points }
  },
  describe({ month, day, graceDays, lateShare }, maximum) {
    const words = { day, month, maximum, graceDays, share: product(lateShare, maximum) }
    return graceDays > 0 && lateShare > 0
      ? sentence(
          {
            vi: 'Nơi nhận có báo cáo chậm nhất ngày {day}/{month}: {maximum} điểm; chậm đến {graceDays} ngày: {share} điểm; sau đó: 0 điểm.',
            en: 'Received by {day}/{month}: {maximum} points; up to {graceDays} days late: {share} points; later: 0.',
          },
          words,
        )
      : sentence(
          {
            vi: 'Nơi nhận có báo cáo chậm nhất ngày {day}/{month}: {maximum} điểm; chậm: 0 điểm.',
            en: 'Received by {day}/{month}: {maximum} points; late: 0.',
          },
          words,
        )
  },
}
