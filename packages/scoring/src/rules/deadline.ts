import { z } from 'zod'
import { sentence, type Text } from '../text.js'
import { dayOf } from '../values/date.js'
import { product } from '../values/decimal.js'
import { maximumTerm, type Rule, share, shareTerm } from './rule.js'

const date = z.strictObject({ day: z.number().int().min(1).max(31), month: z.number().int().min(1).max(12) })

const parameters = z.strictObject({
  kind: z.literal('deadline'),
  /** The last day of each paper, in the year that is scored; all must be there in time. */
  dates: z.array(date).min(1).max(12),
  /** Days after the deadline on which the late share is still given. */
  graceDays: z.number().int().min(0).default(0),
  /** The share of the maximum given within the grace days. */
  lateShare: share.default(0),
})
/** Parameters of {@link deadline}. */
export type Deadline = Omit<z.infer<typeof parameters>, 'kind'>

const inputs = z.object({
  /** The day of receipt of each paper as a serial number of Excel's 1900 system; a fraction is a time of that day. */
  received: z.array(z.number().min(0).nullable()),
  /** The year that is scored. */
  year: z.number().int().min(1900).max(9999),
})
/** The days of receipt (not of issue), in the order of the dates, and the year; `null` is not filled. */
export type DeadlineInput = z.infer<typeof inputs>

function lastSerial({ day, month }: Deadline['dates'][number], year: number): number {
  const last = dayOf(year, month, day)
  if (last.ok) return last.value.serial
  // 29/2 in a common year, 31/6: the last day of that month.
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1)
  if (!next.ok) throw new Error(`deadline ${day}/${month} is no day of ${year}`)
  return next.value.serial - 1
}

const datesInWords = (dates: Deadline['dates']) => dates.map(({ day, month }) => `${day}/${month}`).join(', ')

/**
 * All points if every paper was there on its day, else nothing, or a share within the days of grace.
 *
 * Source: Đắk Nông 2017 (seed 000): half-year report due 15/6/2016, issued 17/6, and annual report due 10/12, issued
 * 20/12 → 0 of 1; «trước ngày 15/10, tức là ngày 15/10 Bộ Tư pháp đã nhận được»: on the day itself is in time, and
 * what counts is receipt. What one report in time and one late are worth is not known; here it is nothing.
 *
 * @example deadline.evaluate({ dates: [{ day: 15, month: 6 }], graceDays: 0, lateShare: 0 }, 1, { received: [42538], year: 2016 }) // 17/6/2016 → points: 0
 */
export const deadline: Rule<'deadline', Deadline, DeadlineInput, 'received' | 'year'> = {
  kind: 'deadline',
  title: { vi: 'Đúng thời hạn', en: 'Deadline' },
  parameters,
  inputs,
  cells: ['received', 'year'],
  evaluate({ dates, graceDays, lateShare }, maximum, { received, year }) {
    const lateness = dates.map((each, index) => {
      const day = received[index] ?? null
      return day === null ? null : Math.max(0, Math.floor(day) - lastSerial(each, year))
    })
    const known = lateness.filter((days) => days !== null)
    if (known.length < dates.length) return { status: 'not-filled' }
    const late = Math.max(...known)
    const points = late === 0 ? maximum : late <= graceDays ? product(lateShare, maximum) : 0
    const trace: Text =
      late === 0
        ? { vi: 'Nhận đúng hạn {dates} → {points} điểm', en: 'Received by {dates} → {points} {points:point|points}' }
        : {
            vi: 'Nhận chậm {late} ngày so với hạn {dates} → {points} điểm',
            en: 'Received {late} {late:day|days} after {dates} → {points} {points:point|points}',
          }
    return { status: 'scored', points, trace: sentence(trace, { late, points, dates: datesInWords(dates) }) }
  },
  /** `received` is a row or column of as many cells as there are dates; `year` a cell or a number. */
  formula({ dates, graceDays, lateShare }, maximum, { received, year }) {
    const late = dates.map(({ day, month }, index) => {
      const last = `MIN(DATE(${year},${month},${day}),DATE(${year},${month + 1},0))`
      return `INT(INDEX(${received},${index + 1}))-${last}`
    })
    const within = `IF(MAX(${late.join(',')})<=${graceDays},${shareTerm(lateShare, maximum)},0)`
    return `IF(COUNT(${received})<${dates.length},"",IF(MAX(${late.join(',')})<=0,${maximumTerm(maximum)},${graceDays > 0 ? within : '0'}))`
  },
  attainable({ graceDays, lateShare }, maximum) {
    return { kind: 'steps', points: graceDays > 0 ? [0, product(lateShare, maximum), maximum] : [0, maximum] }
  },
  describe({ dates, graceDays, lateShare }, maximum) {
    const grace = graceDays > 0 && lateShare > 0
    return sentence(
      grace
        ? {
            vi: 'Nơi nhận có báo cáo chậm nhất ngày {dates}: {maximum} điểm; chậm đến {graceDays} ngày: {share} điểm; sau đó: 0 điểm.',
            en: 'Received by {dates}: {maximum} {maximum:point|points}; up to {graceDays} {graceDays:day|days} late: {share} {share:point|points}; later: 0.',
          }
        : {
            vi: 'Nơi nhận có báo cáo chậm nhất ngày {dates}: {maximum} điểm; chậm: 0 điểm.',
            en: 'Received by {dates}: {maximum} {maximum:point|points}; late: 0.',
          },
      { dates: datesInWords(dates), maximum, graceDays, share: product(lateShare, maximum) },
    )
  },
}
