import { quotient } from '../../values/decimal.js'
import { parseNumber } from '../../values/number.js'
import { oncePer } from '../../values/once-per.js'
import { behindLast, DIGITS } from './behind-last.js'
import { joinedAmounts } from './joined-amounts.js'
import { spelledNumbers } from './number-words.js'
import { builtinCues } from './relations/cues.js'
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
  // «vào các ngày 14/02, 23/5 và 31/10/2025».
  // Behind a whole date another of its list is a whole one: «ngày 30/11/2022, 45/48 nhiệm vụ» has a fraction.
  /ngày\s+\d{1,2}\/(?:0?[1-9]|1[0-2])(?:\s*(?:,|và)\s*\d{1,2}\/(?:0?[1-9]|1[0-2])(?!\d))+(?:\/\d{4})?/giu,
  // «các năm 2016, 2017 và 2018 lần lượt là 102, 94 và 95».
  /năm\s+(?:19|20)\d\d(?:\s*(?:,|và)\s*(?:năm\s+)?(?:19|20)\d\d(?![\d.,/]*\d))+/giu,
  /\d{1,2}\s?\/\s?\d{1,2}\s?\/\s?\d{4}/gu,
  /(?<=(?:ngày|trước|sau|đến|từ|hạn)\s)\d{1,2}\/\d{1,2}(?![\d/])/giu,
  // «đi lại 1-2 lần».
  /(?<![\d.,/])\d{1,2}\s?[-–]\s?\d{1,2}(?=\s(?:lần|ngày|giờ|tháng|tuổi|người|năm))/giu,
  /(?<![\d/])(?:0?[1-9]|1[0-2])\/20\d\d(?!\d)/gu,
  /(?:Nghị định|Nghị quyết|Quyết định|Thông tư|Chỉ thị|Luật|Kế hoạch|Công văn|Báo cáo)(?: số)? \d{1,5}\/(?:19|20)\d\d(?!\d)/gu,
  /(?:Nghị định|Nghị quyết|Thông tư|Chỉ thị)(?: số)? \d{1,4}(?![\d.,]*\d)/gu,
  /(?<=\p{L})[-–]\d+/gu,
  /(?:(?<!dài )ngày|(?<!mỗi )(?:tháng|quý|năm)|khóa|kỳ|Điều|(?<!(?:dứt|trọng|thời|địa|đặc|cao) )điểm|khoản|Chương|(?<!danh )Mục|nhiệm kỳ|giai đoạn|đợt)\s+(?:\d{1,4}|[IVX]+(?!\p{L}))(?:\s*(?:tháng|năm|\/)\s*\d{1,4}){0,2}(?:\s*[-–]\s*\d{4})?(?![\d,.]*\d)/giu,
  /\b(?:19|20)\d\d\s*[-–]\s*(?:19|20)\d\d\b/gu,
  /(?:số\s*:?\s*)\d+[a-z]?\s*\/(?:\d{4}\/)?[\p{Lu}][\p{L}\d-]*(?:\/[\p{Lu}]+)?/giu,
  /\d+[a-z]?\s?\/(?:\d{4}\/)?\p{Lu}[\p{L}\d-]*(?:\/\p{Lu}+)?/gu,
  /\d+-\p{Lu}[\p{L}]*\/\p{Lu}+/gu,
  // «số 21/QĐ-UBND», «số 130/2005»; «tổng số 21/25 xã» is a fraction.
  /(?:số\s+)\d+[-–]?(?=\s*(?:ngày|\/(?!\s*(?!(?:19|20)\d\d(?!\d))\d)))/giu,
  // «liên thông 3 cấp», «chính quyền của 3 cấp» names a kind.
  /(?<=(?:liên thông|chính quyền|của|ở|tại|cả)\s)0?[2-4]\s+cấp(?!\p{L})/giu,
  // «trạm 4G» names a kind, «6 tháng đầu năm» a time.
  /(?<![\p{L}\d.,])[2-9]G(?![\p{L}\d])/gu,
  /(?<!\d)(?:3|6|9)\s+tháng\s+(?:đầu|cuối)\s+năm/giu,
  /(?:ISO|TCVN)[\s\p{L}-]*\d+\s*:\s*\d{4}/gu,
  /(?:Bảng|Biểu|Hình|Mẫu|Phụ lục)\s+(?:số\s+)?\d{1,2}(?![\d/])/gu,
  /phiên bản\s+[\d.]+/giu,
  /(?<!\d\s)(?<!\p{L})(?:thôn|tổ|ấp|khu phố|khu|buôn|quận|phường|cụm|vùng|tuyến)\s+\d{1,2}(?=\s*(?:[,;):](?!\d)|(?:và|đến|mỗi|có|gồm)\s))/giu,
  /mức(?: độ)?\s+\d(?!\d)(?:\s*(?:,|và)\s*(?:mức(?: độ)?\s+)?\d(?![\d.]))?/giu,
  /(?<!xếp )(?<!đứng )(?<!vị trí )(?<!hạng )(?<!từ )(?<!lên )(?<!xuống )(?<!đến )(?<!\()thứ\s+\d(?![\d/])/giu,
  /\b24\/(?:24|7)\b(?!\s*\))(?=\s*(?:giờ|h\b|[,.;]|$))/giu,
  /(?<=\p{Ll}\s)\d{1,2}(?=\s*:\s*\d)/gu,
  /(?:nhóm|loại|bước|phương án)\s+\d(?![\d.,]*\d)(?!\s*\p{L}+\s+(?:đơn vị|cơ quan))/giu,
  /(?:từ\s+|đủ\s+)?\d{1,2}(?:\s*(?:đến|[-–])\s*(?:dưới\s+)?\d{1,2})?\s+tuổi/giu,
  /^(?:\d+(?:\.\d+)*[.)]?|\(\d+\)|[a-zđ]\))\s(?=\p{Lu})/gu,
  /^(?:\d+(?:\.\d+)*[.)]|\(\d+\)|[a-zđ]\))\s/giu,
  /(?<=[:;,]\s*)(?:\d{1,2}[.)]\s*|\(\d{1,2}\)\s*)(?=\p{Lu})/gu,
  /(?<=[:;,.]\s*)\(\d{1,2}\)\s(?=\p{L})/gu,
  /(?<![\d.,/])(?:19|20)\d\d(?=\s*[:)])/gu,
  /[¹²³⁰⁴-⁹]+/gu,
  /\b(?:https?|www)\S+/giu,
]

/** A number; in front of «%» a page may have parted it behind its comma («87, 99%»). */
const NUMBER = String.raw`\d+, \d{1,2}(?=\s*%)|\d[\d.,]{0,30}\d|\d`
const FIGURE = new RegExp(
  String.raw`(?<![\p{L}\d])(?<!(?<!\p{Ll}\p{Ll})/)(?<!\d[.,])(${NUMBER})(?:\s*\/\s*(\d[\d.,]{0,30}\d|\d))?\s*(%)?`,
  'gu',
)

/** A unit is a few words. */
const UNIT = /^\s*((?:\p{L}+\s*){0,6})/u
/** So many letters behind a figure hold its unit. */
const UNIT_LETTERS = 80

/**
 * The figures of a sentence. Dates, years, numbers of documents and of sections are none.
 *
 * @param counted nouns before which a number may be written as a word
 * @example figuresOf({ line: 1, text: 'có 265/498 trường đạt chuẩn' })[0].whole // 498
 */
export function figuresOf(sentence: Sentence, counted: readonly string[] = builtinCues().counted): StatedFigure[] {
  const depths = depthsOf(sentence.text)
  const printed = !/\d/u.test(sentence.text)
    ? []
    : joinedAmounts(
        [...mask(sentence.text).matchAll(FIGURE)].flatMap((found) => figureAt(found, sentence, depths) ?? []),
        sentence.text,
      )
  const spelled = spelledNumbers(sentence.text, counted).map(({ value, text, at }): StatedFigure => {
    const end = at + text.length
    return {
      value,
      whole: null,
      kind: 'count',
      decimals: 0,
      text,
      unit: unitAt(sentence.text, end),
      at,
      depth: depths[at] ?? 0,
      sentence,
    }
  })
  return spelled.length === 0 ? printed : [...printed, ...spelled].sort((a, b) => a.at - b.at)
}

const unitAt = (text: string, end: number): string => UNIT.exec(text.slice(end, end + UNIT_LETTERS))?.[1]?.trim() ?? ''

/** «1,622 triệu người»: a comma before millions of things stands before decimals. */
const OF_MILLIONS = /^\s*(?:triệu|tỷ|tỉ)\s+(?!đồng|đ(?!\p{L})|VN[ĐD])\p{Ll}/u

function figureAt(found: RegExpExecArray, sentence: Sentence, depths: Uint16Array): StatedFigure | null {
  const [text, first = '', second, percent = ''] = found
  const isPoints = percent !== '' || OF_MILLIONS.test(sentence.text.slice(found.index + text.length))
  const read = parseNumber(first + percent, isPoints ? 'points' : 'count')
  const whole = second === undefined ? null : parseNumber(second, 'count')
  if (!read.ok || whole?.ok === false) return null
  const end = found.index + text.length
  return {
    value: read.value.value,
    whole: whole?.value.value ?? null,
    kind: whole ? 'fraction' : percent ? 'share' : 'count',
    decimals: read.value.decimals,
    text: text.trim(),
    unit: unitAt(sentence.text, end),
    at: found.index,
    depth: depths[found.index] ?? 0,
    sentence,
  }
}

/** The text with everything that is no figure blanked out, of the same length. */
function mask(text: string): string {
  return NOT_FIGURES.reduce((left, pattern) => left.replace(pattern, (found) => ' '.repeat(found.length)), text)
}

/** How many brackets are open at each letter. */
function depthsOf(text: string): Uint16Array {
  const depths = new Uint16Array(text.length)
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    depths[at] = depth
    if (text[at] === '(') depth += 1
    else if (text[at] === ')') depth = Math.max(0, depth - 1)
  }
  return depths
}

/** The numbers that a figure prints: of a fraction both. @example printedNumbers({ value: 9, whole: 15 }) // [9, 15] */
export const printedNumbers = ({ value, whole }: Pick<StatedFigure, 'value' | 'whole'>): number[] =>
  whole === null ? [value] : [value, whole]

/** The share that a fraction is; `null` for other figures. */
export const shareOf = ({ value, whole }: StatedFigure): number | null =>
  whole === null || whole === 0 ? null : quotient(value, whole)

/** The letters of a sentence from one figure to the next. */
export const between = (from: StatedFigure, to: StatedFigure): string =>
  from.sentence.text.slice(from.at + from.text.length, to.at)

/** Up to so many letters before a figure say what it is. */
const BEFORE = 60

/** What parts the words of one figure from those of another. */
const PARTING = `;:.,()${DIGITS}`

/** The words right before a figure, up to the figure or the mark of punctuation before it. */
export const wordsBefore = (figure: StatedFigure, letters = BEFORE): string =>
  letters === BEFORE ? wordsRightBefore(figure) : readWordsBefore(figure, letters)

const wordsRightBefore = oncePer((figure: StatedFigure) => readWordsBefore(figure, BEFORE))

const readWordsBefore = ({ sentence, at }: StatedFigure, letters: number): string =>
  behindLast(sentence.text.slice(Math.max(0, at - letters), at), PARTING).trim()

/** Like {@link wordsBefore}, and where only a colon stands before the figure («số đang thực hiện: 9»), the words before the colon. */
export const labelBefore = (figure: StatedFigure, letters = BEFORE): string =>
  letters === BEFORE ? labelRightBefore(figure) : readLabelBefore(figure, letters)

const labelRightBefore = oncePer((figure: StatedFigure) => readLabelBefore(figure, BEFORE))

function readLabelBefore(figure: StatedFigure, letters: number): string {
  const own = wordsBefore(figure, letters)
  if (own !== '' && own !== 'là') return own
  const text = figure.sentence.text.slice(Math.max(0, figure.at - letters), figure.at)
  const lead = /^(.*?)(?:là|đạt|có)?\s*:\s*(?:là\s*)?$/su.exec(text)?.[1] ?? ''
  return behindLast(lead, PARTING).trim()
}

/** The words behind a figure that are no longer its number, up to the next mark of punctuation. */
export const wordsBehind = (figure: StatedFigure, letters = UNIT_LETTERS): string =>
  letters === UNIT_LETTERS ? wordsRightBehind(figure) : readWordsBehind(figure, letters)

const wordsRightBehind = oncePer((figure: StatedFigure) => readWordsBehind(figure, UNIT_LETTERS))

function readWordsBehind({ sentence, at, text }: StatedFigure, letters: number): string {
  const end = at + text.length
  return /^[^\d;:.,()]*/u.exec(sentence.text.slice(end, end + letters))?.[0].trim() ?? ''
}
