import { type Day, deadline as rule, type Text } from '@parscore/scoring'
import { type ArgumentCell, argument, spread } from './argument.js'
import { pointsOrProblem } from './points-of.js'
import { invalid } from './problem.js'
import { dayIn, maximumIn, shareIn, wholeIn } from './read-cell.js'

const RECEIVED: Text = { vi: 'ngày nhận', en: 'received' }
const DEADLINE: Text = { vi: 'thời hạn', en: 'deadline' }
const MAXIMUM: Text = { vi: 'điểm tối đa', en: 'maximum' }
const GRACE: Text = { vi: 'số ngày gia hạn', en: 'grace days' }
const SHARE: Text = { vi: 'phần điểm khi chậm', en: 'late share' }

/** A paper is received at most so many days from its deadline; a serial beside a text that is further off counts from 1904. */
const A_YEAR = 366
const THREE_YEARS = 1096

/**
 * Điểm theo thời hạn: nơi nhận có văn bản trong ngày hết hạn thì được điểm tối đa; chậm thì 0 điểm, hoặc một phần trong số ngày gia hạn. | Points by deadline: all if it was received by the day, else nothing, or the late share within the days of grace.
 * @customfunction DEADLINEPOINTS
 * @param received Ngày nơi nhận có văn bản (không phải ngày ban hành): ngày của Excel hoặc 17/6/2016 | Day of receipt (not of issue): an Excel date or 17/6/2016
 * @param deadline Ngày hết hạn | The last day
 * @param maximum Điểm tối đa | Maximum points
 * @param [graceDays] Số ngày gia hạn, mặc định 0 | Days of grace, 0 if left out
 * @param [lateShare] Phần điểm khi chậm trong số ngày gia hạn, mặc định 0% | Share given within the days of grace, 0 % if left out
 * @returns Điểm | Points
 */
export function deadlinepoints(
  received: unknown[][],
  deadline: unknown[][],
  maximum: unknown[][],
  graceDays?: unknown[][],
  lateShare?: unknown[][],
): unknown[][] {
  const given = [
    argument(RECEIVED, received),
    argument(DEADLINE, deadline),
    argument(MAXIMUM, maximum),
    argument(GRACE, graceDays),
    argument(SHARE, lateShare),
  ]
  return spread(given, ([came = null, due = null, most = null, grace = null, share = null]) => {
    const days = bothDays(came, due)
    if (days === null) return null
    const { last, there } = days
    const parameters = {
      dates: [{ day: last.day, month: last.month }],
      graceDays: wholeIn(GRACE, grace, 0, 366),
      lateShare: shareIn(SHARE, share, 0),
    }
    const inputs = { received: [there.serial], year: last.year }
    return pointsOrProblem(rule.evaluate(parameters, maximumIn(MAXIMUM, most), inputs))
  })
}

/** Receipt and deadline; `null` where nothing was received yet, or the row is empty. */
function bothDays(came: ArgumentCell, due: ArgumentCell): { readonly there: Day; readonly last: Day } | null {
  const last = dayIn(DEADLINE, due)
  if (last === null && came === null) return null
  if (last === null) throw invalid(DEADLINE, { vi: 'còn trống', en: 'is empty' })
  const there = dayIn(RECEIVED, came)
  if (there === null) return null
  // Two serials of one workbook are as far apart in either system; a text beside a serial tells which system it is.
  if (typeof came === typeof due || Math.abs(there.serial - last.serial) < THREE_YEARS) return { there, last }
  const [otherThere, otherLast] = [dayIn(RECEIVED, came, '1904') ?? there, dayIn(DEADLINE, due, '1904') ?? last]
  const near = Math.abs(otherThere.serial - otherLast.serial) <= A_YEAR
  return near ? { there: otherThere, last: otherLast } : { there, last }
}
