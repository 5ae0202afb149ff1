import { parseNumber } from '@parscore/scoring'
import { type RateRange, rateRange } from './rate-range.js'

/** What a line of a scale says: so many points for something. */
export interface PrintedOption {
  /** The words without the points. */
  readonly words: string
  readonly points: number
  /** The rates for which the points are given, where the words name percentages. */
  readonly range: RateRange | null
  /** `plus` and `minus` where the points are for each time. */
  readonly each: 'plus' | 'minus' | null
  /** Of points for each time the most that there may be, where the words name it. */
  readonly most: number | null
}

const NUMBER = String.raw`(\d+(?:[.,]\d+)?)`
const UNIT = '(?:điểm|đ)'
export const BULLET = /^\s*(?:[-–—−+•*·▪o]\s+|[-–—−+•*·▪]|\(?[a-zđ0-9]{1,2}\)\s+)/u
const BEHIND = new RegExp(
  `^(.+?)\\s*(?::|=|→|\\s[-–—]\\s|,?\\s(?:thì\\s)?(?:được(?:\\s(?:tính|chấm|cộng))?|đạt|tính|chấm|cho))\\s*(?:tối đa\\s+)?${NUMBER}\\s*${UNIT}?\\s*[.;,]?$`,
  'iu',
)
const IN_BRACKETS = new RegExp(`^(.+?)\\s*[([]\\s*${NUMBER}\\s*${UNIT}?\\s*[)\\]]\\s*[.;,]?$`, 'iu')
const IN_FRONT = new RegExp(`^${NUMBER}\\s*${UNIT}\\s*(?:[:–-]|nếu|khi|cho)?\\s*(\\S.*?)[.;]?$`, 'iu')
// A line comes with one space between its words.
const NONE = /^(.+?)\s?(?::|,|\s[-–—]\s|\sthì|\s)\s?(?:không (?:được |có |tính |cho |chấm )*điểm)\s*[.;]?$/iu
const EACH = /(?:^|[\s(])(?:cứ\s+)?mỗi\s/iu
/** «0,5 điểm/hồ sơ», «1 điểm cho một sáng kiến». */
const PER_THING = new RegExp(`${NUMBER}\\s*${UNIT}\\s*(?:/|cho (?:một|01|mỗi)\\s)\\s*\\p{L}`, 'iu')
/** One more of something: «Có thêm 01 đơn vị được 0,5 điểm». */
const ONE_MORE = /(?:^|\s)(?:thêm|từng|cứ|có)\s(?:0?1|một)\s\p{L}/iu
/** Points at the end that nothing but the word before them tells to be such: «… trừ 0,5». */
const AT_END = new RegExp(`\\s(?:trừ|cộng|được|thêm)\\s(?:thêm\\s)?${NUMBER}$`, 'iu')
const ANY_POINTS = new RegExp(`${NUMBER}\\s*${UNIT}(?![\\p{L}])`, 'iu')
/** The most that is given or taken, behind what is given each time. */
const MOST = new RegExp(
  `^(.+?)[,;.]?\\s*[(\\[]?(?:nhưng\\s)?(?:(?:cộng|trừ|điểm|được|tổng)\\s)*(?:tối đa|(?:tổng\\s)?không (?:vượt )?quá|nhiều nhất)\\s(?:(?:là|không quá|trừ|cộng)\\s)?${NUMBER}\\s*${UNIT}?\\s*[)\\]]?\\s*[.;]?$`,
  'iu',
)

/**
 * Reads a line of a scale: «Thực hiện trên 90% kế hoạch: 2», «2 điểm nếu …», «Không ban hành: không tính điểm», «Mỗi mô hình được 0,5 điểm,
 * tối đa 2 điểm».
 *
 * @param column the points where they stand in a column of their own, else `null`
 * @returns `null` where the line gives no points
 */
export function printedOption(line: string, column: number | null = null): PrintedOption | null {
  const text = line.normalize('NFC').replace(/\s+/g, ' ').trim().replace(BULLET, '').trim()
  if (text === '') return null
  const each = eachOption(text, column)
  if (each) return each
  if (column !== null) return option(text.replace(/[.:;,]\s*$/, ''), column)
  const none = NONE.exec(text)
  if (none?.[1]) return option(none[1], 0)
  const behind = BEHIND.exec(text) ?? IN_BRACKETS.exec(text)
  if (behind?.[1] && behind[2]) return option(behind[1], numberIn(behind[2]))
  const front = IN_FRONT.exec(text)
  return front?.[1] && front[2] ? option(front[2], numberIn(front[1])) : null
}

const option = (words: string, points: number | null): PrintedOption | null =>
  points === null ? null : { words: words.trim(), points, range: rateRange(words), each: null, most: null }

/** Points for each time: the words say so, or there is a most that is more than what is given once. */
function eachOption(text: string, column: number | null): PrintedOption | null {
  const [, before = text, most = ''] = MOST.exec(text) ?? []
  const isEach = EACH.test(text) || PER_THING.test(text) || (most !== '' && ONE_MORE.test(before))
  if (!isEach) return null
  const inWords = numberIn(ANY_POINTS.exec(before)?.[1] ?? AT_END.exec(before)?.[1] ?? BEHIND.exec(before)?.[2] ?? '')
  const points = inWords ?? column
  if (points === null || points <= 0) return null
  return {
    words: text.replace(/[.;]\s*$/, ''),
    points,
    range: null,
    each: /(?:^|\s)(?:bị )?trừ\s/iu.test(text) ? 'minus' : 'plus',
    most: numberIn(most) ?? (inWords === null || inWords === column ? null : column),
  }
}

function numberIn(text: string): number | null {
  const read = parseNumber(text, 'points')
  return read.ok ? read.value.value : null
}
