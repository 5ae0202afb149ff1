import { quotient } from '../../values/decimal.js'
import { parseNumber } from '../../values/number.js'
import type { Sentence } from './sentences.js'

/** A figure that running text states. */
export interface StatedFigure {
  /** A share as its fraction; of a fraction its upper number. */
  readonly value: number
  /** The lower number of a fraction such as 265/498, or `null`. */
  readonly whole: number | null
  readonly kind: 'count' | 'share' | 'fraction'
  /** Decimals as printed; of a share those of the percentage. */
  readonly decimals: number
  /** As it stands, such as `99,1%`. */
  readonly text: string
  /** The words behind it that say what is counted, up to a mark of punctuation. */
  readonly unit: string
  /** Where it begins in the sentence. */
  readonly at: number
  /** How many brackets it stands in. */
  readonly depth: number
  readonly sentence: Sentence
}

/** What looks like a figure and is none: dates, years, numbers of documents, versions, levels, numbering. */
const NOT_FIGURES: readonly RegExp[] = [
  /\d{1,2}\/\d{1,2}\/\d{4}/gu,
  /(?<![\d/])(?:0?[1-9]|1[0-2])\/20\d\d(?!\d)/gu,
  /(?<=\p{L})[-–]\d+/gu,
  /(?:ngày|tháng|quý|năm|khóa|kỳ|Điều|điểm)\s+(?:\d{1,4}|[IVX]+)(?:\s*(?:tháng|năm|\/)\s*\d{1,4}){0,2}(?:\s*[-–]\s*\d{4})?(?![\d,.]*\d)/giu,
  /\b(?:19|20)\d\d\s*[-–]\s*(?:19|20)\d\d\b/gu,
  /(?:số\s*:?\s*)\d+[a-z]?\s*\/(?:\d{4}\/)?[\p{Lu}][\p{L}\d-]*(?:\/[\p{Lu}]+)?/giu,
  /\d+[a-z]?\/(?:\d{4}\/)?\p{Lu}[\p{L}\d-]*(?:\/\p{Lu}+)?/gu,
  /\d+-\p{Lu}[\p{L}]*\/\p{Lu}+/gu,
  /(?:số\s+)\d+[-–]?(?=\s*(?:ngày|\/))/giu,
  /(?:ISO|TCVN)[\s\p{L}-]*\d+\s*:\s*\d{4}/gu,
  /phiên bản\s+[\d.]+/giu,
  /mức(?: độ)?\s+\d(?!\d)(?:\s*(?:,|và)\s*\d(?![\d.]))?/giu,
  /(?<!xếp )thứ\s+\d(?![\d/])/giu,
  /\b24\/24\b/gu,
  /^(?:\d+(?:\.\d+)*[.)]|\(\d+\)|[a-zđ]\))\s/giu,
  /(?<=[:;,]\s*)(?:\d{1,2}[.)]\s*|\(\d{1,2}\)\s*)(?=\p{Lu})/gu,
  /[¹²³⁴-⁹]+/gu,
]

const FIGURE = /(?<![\p{L}\d])(\d[\d.,]*\d|\d)(?:\s*\/\s*(\d[\d.,]*\d|\d))?\s*(%)?/gu

/** A unit is a few words. */
const UNIT = /^\s*((?:\p{L}+\s*){0,6})/u

/**
 * The figures of a sentence. Dates, years, numbers of documents and of sections are none.
 *
 * @example figuresOf({ line: 1, text: 'có 265/498 trường đạt chuẩn' })[0] // { value: 265, whole: 498, … }
 */
export function figuresOf(sentence: Sentence): StatedFigure[] {
  return [...mask(sentence.text).matchAll(FIGURE)].flatMap((found) => figureAt(found, sentence) ?? [])
}

function figureAt(found: RegExpExecArray, sentence: Sentence): StatedFigure | null {
  const [text, first = '', second, percent = ''] = found
  const read = parseNumber(first + percent, percent ? 'points' : 'count')
  const whole = second === undefined ? null : parseNumber(second, 'count')
  if (!read.ok || whole?.ok === false) return null
  return {
    value: read.value.value,
    whole: whole?.value.value ?? null,
    kind: whole ? 'fraction' : percent ? 'share' : 'count',
    decimals: read.value.decimals,
    text: text.trim(),
    unit: UNIT.exec(sentence.text.slice(found.index + text.length))?.[1]?.trim() ?? '',
    at: found.index,
    depth: depthAt(sentence.text, found.index),
    sentence,
  }
}

/** The text with everything that is no figure blanked out, of the same length. */
function mask(text: string): string {
  return NOT_FIGURES.reduce((left, pattern) => left.replace(pattern, (found) => ' '.repeat(found.length)), text)
}

function depthAt(text: string, at: number): number {
  let depth = 0
  for (const letter of text.slice(0, at)) {
    if (letter === '(') depth += 1
    else if (letter === ')') depth = Math.max(0, depth - 1)
  }
  return depth
}

/** The share that a fraction is; `null` for other figures. */
export const shareOf = ({ value, whole }: StatedFigure): number | null =>
  whole === null || whole === 0 ? null : quotient(value, whole)
