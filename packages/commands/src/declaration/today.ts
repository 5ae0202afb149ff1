import { type Day, dayOfSerial } from '@parscore/scoring'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** Việt Nam is seven hours before UTC all year. */
const VIETNAM = 7 * HOUR
/** The serial number of 1/1/1970. */
const EPOCH = 25_569

/**
 * The day that it is in Việt Nam.
 *
 * @throws where the clock is set before 1900
 * @example todayInVietnam(new Date('2018-06-14T18:00:00Z')).day // 15
 */
export function todayInVietnam(now: Date): Day {
  const read = dayOfSerial(EPOCH + Math.floor((now.getTime() + VIETNAM) / DAY), '1900')
  if (!read.ok) throw new Error(`the clock says ${now.toISOString()}`)
  return read.value
}
