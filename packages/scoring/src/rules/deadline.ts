import { z } from 'zod'
import { ok } from '../result.js'
import { sentence, type Text } from '../text.js'
import { product } from '../values/decimal.js'
import { columns, entriesOf } from './authoring.js'
import { dayIn, dayInWords, dayOfYear, readDayOfYear, yearTerm } from './day-of-year.js'
import { drawShare } from './draw.js'
import { type ReceivedInput, receivedInput } from './inputs/received.js'
import { saying, share } from './parameter.js'
import type { Rule } from './rule.js'
import { maximumTerm, shareTerm } from './terms.js'

const WHOLE: Text = { vi: 'phải là số ngày nguyên, từ 0 trở lên', en: 'must be a whole number of days, 0 or more' }
const isWhole = (least: number, most: number) => (value: number) =>
  Number.isInteger(value) && value >= least && value <= most

const parameters = z.strictObject({
  kind: z.literal('deadline'),
  /** The last day of each paper, in the year that is scored or the one after it; all must be there in time. */
  dates: z.array(dayOfYear).min(1).max(12),
  /** Days after the deadline on which the late share is still given. */
  graceDays: z.number().refine(isWhole(0, 3660), saying(WHOLE)).default(0),
  /** The share of the maximum given within the grace days. */
  lateShare: share.default(0),
})
/** Parameters of {@link deadline}. */
export type Deadline = Omit<z.infer<typeof parameters>, 'kind'>

function datesInWords(dates: Deadline['dates']): Text {
  const words = dates.map(dayInWords)
  return { vi: words.map(({ vi }) => vi).join(', '), en: words.map(({ en }) => en).join(', ') }
}

/**
 * All points if every paper was there on its day, else nothing, or a share within the days of grace.
 *
 * Source: dak-nong-2017: half-year report due 15/6/2016, issued 17/6, and annual report due 10/12, issued
 * 20/12 → 0 of 1; «trước ngày 15/10, tức là ngày 15/10 Bộ Tư pháp đã nhận được»: on the day itself is in time, and
 * what counts is receipt. What one report in time and one late are worth is not known; here it is nothing.
 *
 * @example deadline.evaluate({ dates: [{ day: 15, month: 6 }], graceDays: 0, lateShare: 0 }, 1, { received: [42538], year: 2016 }).points // 0
 */
export const deadline: Rule<'deadline', Deadline, ReceivedInput, 'received' | 'year'> = {
  kind: 'deadline',
  title: { vi: 'Đúng thời hạn', en: 'Deadline' },
  parameters,
  input: receivedInput,
  dates: ({ dates }) => dates,
  figures: ({ dates }) => dates.map(dayInWords).map(({ vi, en }) => ({ vi: `≤ ${vi}`, en: `≤ ${en}` })),
  evaluate({ dates, graceDays, lateShare }, maximum, { received, year }) {
    const lateness = dates.map((each, index) => {
      const day = received[index] ?? null
      return day === null ? null : Math.max(0, Math.floor(day) - dayIn(each, year).serial)
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
    const late = dates.map((each, index) => {
      const { day, month } = each
      const own = yearTerm(each, year)
      const last = `MIN(DATE(${own},${month},${day}),DATE(${own},${month + 1},0))`
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
  misfits: () => [],
  cause: { id: 'late', title: { vi: 'Chậm thời hạn', en: 'Late' } },
  warnedBy: 'deadline-missed',
  tellsHow: true,
  authoring: {
    words: 'Đúng thời hạn',
    cells: [
      { column: columns.graceDays, parameter: 'graceDays' },
      { column: columns.partial, parameter: 'lateShare' },
    ],
    list: {
      parameters: ['dates'],
      write: ({ dates }) => dates.map((each) => dayInWords(each).vi),
      read(lines) {
        const dates = entriesOf(lines, readDayOfYear, NOT_A_DAY)
        return dates.ok ? ok({ dates: dates.value }) : dates
      },
    },
  },
  example: {
    dates: [
      { day: 15, month: 6 },
      { day: 10, month: 12 },
    ],
    graceDays: 5,
    lateShare: 0.5,
  },
  trial: {
    parameters: (draw) => ({
      dates: Array.from({ length: draw.whole(1, 4) }, () => ({
        day: draw.whole(1, 29),
        month: draw.whole(1, 12),
        ...(draw.oneOf([true, false, false]) ? { yearsAfter: 1 as const } : {}),
      })),
      graceDays: draw.oneOf([0, 5, 30]),
      lateShare: draw.oneOf([0, 0.5, drawShare(draw)]),
    }),
    cells: (draw, { dates }, year) =>
      dates.map((each) =>
        draw.oneOf([null, ...OFFSETS.map((days) => dayIn(each, year).serial + days), receivedInput.sample(draw)]),
      ),
    monotone: 'falling',
  },
}

/** Days and times of the day around a deadline. */
const OFFSETS = [-200, -1, 0, 0.5, 0.99999, 1, 1.00001, 4, 5, 6, 30, 31, 100]

const NOT_A_DAY: Text = {
  vi: '«{line}» không phải ngày/tháng; mỗi dòng viết như «15/6», hạn của năm sau như «15/1 năm sau»',
  en: '“{line}” is no day/month; a line reads like “15/6”, or “15/1 năm sau” for a day of the next year',
}
