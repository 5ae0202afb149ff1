import { type Day, dayOf } from '../../values/date.js'
import type { Sentence } from './sentences.js'

/** A date that a sentence prints with its year. */
export interface PrintedDate {
  /** `null` where there is no such day. */
  readonly day: Day | null
  readonly year: number
  /** As it stands, such as `17/10/2015`. */
  readonly text: string
  readonly at: number
  readonly sentence: Sentence
}

const DATE =
  /(?<![\d/])(\d{1,2})\s?\/\s?(\d{1,2})\s?\/\s?(\d{4})(?![\d/])|(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})(?!\d)/giu

/**
 * The dates of a sentence: `17/10/2015`, `24 / 12/2021`, `05 tháng 6 năm 2019`.
 *
 * @example datesOf({ line: 1, text: 'ngày 31/02/2023' })[0]?.day // null
 */
export function datesOf(sentence: Sentence): PrintedDate[] {
  return [...sentence.text.matchAll(DATE)].map((found) => {
    const [day, month, year] = [found[1] ?? found[4], found[2] ?? found[5], found[3] ?? found[6]].map(Number)
    const read = dayOf(year ?? 0, month ?? 0, day ?? 0)
    return { day: read.ok ? read.value : null, year: year ?? 0, text: found[0], at: found.index, sentence }
  })
}

const FROM = /(?:^|[\s(])từ\s+(?:ngày\s*)?$/iu
const TO = /^\s*(?:đến|tới)\s+(?:hết\s+)?(?:ngày\s*)?$/iu

/** Whether two dates of a sentence, one right behind the other, are the ends of a time: «từ ngày 06/4/2026 đến ngày 29/4/2026». */
export const isRange = (from: PrintedDate, to: PrintedDate): boolean =>
  FROM.test(from.sentence.text.slice(0, from.at)) &&
  TO.test(from.sentence.text.slice(from.at + from.text.length, to.at))
