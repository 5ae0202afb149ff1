/** A part of a year that a text names, such as «6 tháng đầu năm 2019» or «Quý III năm 2025». */
export interface Period {
  /** As it stands. */
  readonly text: string
  readonly year: string
  /** Quarters of the year that it begins and ends with, 1 to 4. */
  readonly first: number
  readonly last: number
  readonly at: number
}

const PERIOD =
  /(?:(3|ba|6|sáu|9|chín)\s+tháng\s+(đầu|cuối)\s+năm(?:\s+(\d{4})|(?=[,;]?\s[^.\d]{0,60}\d\s+tháng\s+cuối\s+năm\s+(\d{4})))|quý\s+(IV|III|II|I|[1-4])(?:\s*\/\s*|[\s,]+năm\s+)(\d{4}))(?!\d)/giu
const QUARTERS: Readonly<Record<string, number>> = { '3': 1, ba: 1, '6': 2, sáu: 2, '9': 3, chín: 3 }
const ROMAN = ['I', 'II', 'III', 'IV']
/** Quarters of a year. */
const ALL = 4

/**
 * The periods of a sentence that say their year.
 *
 * @example periodsOf('Kết quả quý III/2025')[0] // { text: 'quý III/2025', year: '2025', at: 8, first: 3, last: 3 }
 */
export function periodsOf(text: string): Period[] {
  return [...text.matchAll(PERIOD)].map((found) => {
    const [whole, months = '', half = '', ownYear, yearBehind, quarter = '', ofQuarter = ''] = found
    // «9 tháng đầu năm, nhiệm vụ 3 tháng cuối năm 2024»: one year for both.
    const year = ownYear ?? yearBehind
    const at = found.index
    if (year === undefined) return { text: whole, year: ofQuarter, at, ...oneQuarter(quarter) }
    const length = QUARTERS[months.toLowerCase()] ?? ALL
    return half.toLowerCase() === 'đầu'
      ? { text: whole, year, first: 1, last: length, at }
      : { text: whole, year, first: ALL - length + 1, last: ALL, at }
  })
}

function oneQuarter(printed: string): { readonly first: number; readonly last: number } {
  const roman = ROMAN.indexOf(printed.toUpperCase())
  const quarter = roman >= 0 ? roman + 1 : Number(printed)
  return { first: quarter, last: quarter }
}

/** The quarter that a period is followed by: the first behind the last. */
export const nextQuarter = ({ last }: Period): number => (last % ALL) + 1
