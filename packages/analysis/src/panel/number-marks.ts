/** What the marks within numbers of a file are, where it shows it. */
export interface NumberMarks {
  /** `1,234` is 1234: a file that has `12,345.6` or `1,234,567` in it, and no comma that is a decimal mark. */
  readonly hasThousandsCommas: boolean
  /** `1.234` is 1234: the same the other way round. */
  readonly hasThousandsPoints: boolean
  /** There are decimal commas: `1.234` has two readings, where points part no thousands for sure. */
  readonly hasDecimalCommas: boolean
  /** There are commas that part thousands beside decimal ones: `1,234` has two readings. */
  readonly hasBothCommas: boolean
}

/** Numbers as a person groups them: both marks, or one of them twice. */
const THOUSANDS_COMMA = /(?<![\d.,])\d{1,3}(?:,\d{3}){1,4}(?:\.\d|,\d{3}(?![\d,]))/
const THOUSANDS_POINT = /(?<![\d.,])\d{1,3}(?:\.\d{3}){1,4}(?:,\d|\.\d{3}(?![\d.]))/
/** A mark that parts no thousands: 0 before it, or other than three digits behind it. */
const DECIMAL_COMMA = /(?<![\d.,])(?:0,\d|\d{1,12},(?:\d{1,2}(?!\d)|\d{4}))/
const DECIMAL_POINT = /(?<![\d.,])(?:0\.\d|\d{1,12}\.(?:\d{1,2}(?![\d.])|\d{4}))/
/** A comma that stands behind a digit, whatever it is. */
const ANY_COMMA = /\d,\d/
/** A quoted number that has a comma in it: all that commas mean where they part cells too. */
const QUOTED_NUMBER = /"[−-]?\d[\d.,]*,\d[\d.,]* ?%?"/g
/** So many letters of a file tell. */
const ENOUGH = 2_000_000

/**
 * Tells what commas and points within numbers mean by those that can mean one thing only.
 *
 * @param text the file
 * @param delimiter what parts its cells
 */
export function numberMarks(text: string, delimiter: string): NumberMarks {
  const start = text.slice(0, ENOUGH)
  const numbers = delimiter === ',' ? (start.match(QUOTED_NUMBER) ?? []).join(' ') : start
  const [commas, points] = [THOUSANDS_COMMA.test(numbers), THOUSANDS_POINT.test(numbers)]
  const hasDecimalComma = DECIMAL_COMMA.test(numbers)
  const hasThousandsCommas = commas && !hasDecimalComma
  return {
    hasThousandsCommas,
    hasThousandsPoints: points && !commas && !DECIMAL_POINT.test(start),
    hasDecimalCommas: !hasThousandsCommas && (delimiter === ',' ? numbers : text).search(ANY_COMMA) >= 0,
    hasBothCommas: commas && hasDecimalComma,
  }
}

const ONE_POINT_OF_THREE = /^-?[1-9]\d{0,2}\.\d{3}$/
const ONE_COMMA_OF_THREE = /^-?[1-9]\d{0,2},\d{3}$/

/** A number of which the marks decide what it is. */
export type ReadByMarks = { readonly value: number } | { readonly decimal: number; readonly thousands: number }

/**
 * A number with one mark and three digits behind it, as the marks of the file tell it.
 *
 * @returns the value; two readings where the file has both; `null` for any other number, which needs no marks
 * @example byMarks('1,234', numberMarks('12,345.6', ';')) // { value: 1234 }
 */
export function byMarks(text: string, marks: NumberMarks): ReadByMarks | null {
  const mark = ONE_POINT_OF_THREE.test(text) ? '.' : ONE_COMMA_OF_THREE.test(text) ? ',' : null
  if (mark === null) return null
  const [decimal, thousands] = [Number(text.replace(',', '.')), Number(text.replace(mark, ''))]
  const isThousands = mark === '.' ? marks.hasThousandsPoints : marks.hasThousandsCommas
  const isOpen = mark === '.' ? marks.hasDecimalCommas : marks.hasBothCommas
  if (isThousands) return { value: thousands }
  return isOpen ? { decimal, thousands } : null
}
