import { codeBeforeTitle, fold } from '@parscore/scoring'

const PAGE_NUMBER = /^(?:trang\s)?[-–]?\s?\d{1,3}\s?[-–]?(?:\/\d{1,3})?$/iu
/** A line that ends so goes on nowhere: with points, or a sign behind which an entry ends. */
const ENDED = /(?:\d\s?(?:điểm|đ)?|[.;:)])$/u

/** The lines of a text without the pages they were printed on: broken lines made whole, page numbers and repeated headers left out. */
export function unwrapped(lines: readonly string[]): string[] {
  const headers = lines.filter(isHeader)
  const own = lines.filter(
    (line, at) => line !== '' && !PAGE_NUMBER.test(line) && !(headers.includes(line) && lines.indexOf(line) < at),
  )
  const whole: string[] = []
  for (const line of own) {
    const last = whole.at(-1)
    if (last !== undefined && goesOn(last, line)) whole.splice(-1, 1, `${last} ${line}`)
    else whole.push(line)
  }
  return whole
}

const isHeader = (line: string): boolean =>
  /\bdiem (?:toi da|chuan)\b/.test(fold(line)) && /\b(?:stt|tt|tieu chi)\b/.test(fold(line))

/** A line in small letters goes on with the one above; so does one in capitals below a heading in capitals that has no points yet. */
function goesOn(above: string, line: string): boolean {
  if (ENDED.test(above) || codeBeforeTitle(line, true) !== null) return false
  if (/^\p{Ll}/u.test(line)) return true
  return isCapital(above) && isCapital(line) && codeBeforeTitle(above, true) !== null && /\d$/.test(line)
}

const isCapital = (line: string): boolean => /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line)
