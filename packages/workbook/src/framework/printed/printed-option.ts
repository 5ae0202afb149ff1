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
}

const NUMBER = String.raw`(\d+(?:[.,]\d+)?)`
const UNIT = '(?:điểm|đ)'
const BULLET = /^\s*(?:[-–—+•*·▪o]\s+|[-–—+•*·▪]|\(?[a-zđ0-9]{1,2}\)\s+)/u
const BEHIND = new RegExp(
  `^(.+?)\\s*(?::|=|→|\\s[-–—]\\s|,?\\s(?:thì\\s)?(?:được(?:\\s(?:tính|chấm|cộng))?|đạt|tính|chấm|cho))\\s*(?:tối đa\\s+)?${NUMBER}\\s*${UNIT}?\\s*[.;,]?$`,
  'iu',
)
const IN_BRACKETS = new RegExp(`^(.+?)\\s*[([]\\s*${NUMBER}\\s*${UNIT}?\\s*[)\\]]\\s*[.;,]?$`, 'iu')
const IN_FRONT = new RegExp(`^${NUMBER}\\s*${UNIT}\\s*(?:[:–-]|nếu|khi|cho)?\\s*(\\S.*?)[.;]?$`, 'iu')
// A line comes with one space between its words.
const NONE = /^(.+?)\s?(?::|,|\s[-–—]\s|\sthì|\s)\s?(?:không (?:được |có |tính |cho |chấm )*điểm)\s*[.;]?$/iu
const EACH = /(?:^|[\s(])(?:cứ\s+)?mỗi\s/iu
const ANY_POINTS = new RegExp(`${NUMBER}\\s*${UNIT}(?![\\p{L}])`, 'iu')

/**
 * Reads a line of a scale: «Thực hiện trên 90% kế hoạch: 2», «2 điểm nếu …», «Không ban hành: không tính điểm».
 *
 * @param column the points where they stand in a column of their own, else `null`
 * @returns `null` where the line gives no points
 */
export function printedOption(line: string, column: number | null = null): PrintedOption | null {
  const text = line.normalize('NFC').replace(/\s+/g, ' ').trim().replace(BULLET, '').trim()
  if (text === '') return null
  if (EACH.test(text)) return eachOption(text, column)
  if (column !== null) return option(text.replace(/[.:;,]\s*$/, ''), column)
  const none = NONE.exec(text)
  if (none?.[1]) return option(none[1], 0)
  const behind = BEHIND.exec(text) ?? IN_BRACKETS.exec(text)
  if (behind?.[1] && behind[2]) return option(behind[1], numberIn(behind[2]))
  const front = IN_FRONT.exec(text)
  return front?.[1] && front[2] ? option(front[2], numberIn(front[1])) : null
}

const option = (words: string, points: number | null): PrintedOption | null =>
  points === null ? null : { words: words.trim(), points, range: rateRange(words), each: null }

function eachOption(text: string, column: number | null): PrintedOption | null {
  const points = column ?? numberIn(ANY_POINTS.exec(text)?.[1] ?? BEHIND.exec(text)?.[2] ?? '')
  if (points === null || points <= 0) return null
  return {
    words: text.replace(/[.;]\s*$/, ''),
    points,
    range: null,
    each: /(?:^|\s)(?:bị )?trừ\s/iu.test(text) ? 'minus' : 'plus',
  }
}

function numberIn(text: string): number | null {
  const read = parseNumber(text, 'points')
  return read.ok ? read.value.value : null
}
