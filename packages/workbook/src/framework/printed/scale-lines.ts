import { printedOption } from './printed-option.js'
import { isShareInWords } from './share-in-words.js'

/** A text that holds a title and, behind it, the lines of a scale. */
export interface TitleAndScale {
  readonly title: string
  readonly lines: readonly string[]
}

/** Where one option ends and the next begins: a line, a semicolon, «1 điểm. Dưới …»; not before the most that it may be worth. */
const BETWEEN =
  /\r?\n|;|(?<=\d\s?(?:điểm|đ))[.,]\s+(?!(?:(?:nhưng|cộng|trừ|được|tổng)\s)*(?:tối đa|không (?:vượt )?quá|nhiều nhất))(?=\p{L})/iu

/** The lines of a scale that stand in one cell. */
export const scaleLines = (text: string): string[] =>
  text
    .split(BETWEEN)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')

/** Words with which the first option begins where it follows the title in the same line. */
const FIRST_OPTION = /^(.{3,}?)\s?[:.(–-]\s?((?:-\s?)?(?:trên|từ|dưới|đạt|nếu|mỗi|hoàn thành|≥|>|<|100\s*%).*)$/iu

/**
 * Parts the cell of a criterion into its title and its scale.
 *
 * @example titleAndScale('Mức độ hoàn thành: trên 90%: 2 điểm; dưới 90%: 0 điểm').title // 'Mức độ hoàn thành'
 */
export function titleAndScale(text: string): TitleAndScale {
  const [first = '', ...rest] = scaleLines(text)
  const begin = rest.findIndex(isOfScale)
  if (begin < 0) return { title: text.replace(/\s+/g, ' ').trim(), lines: [] }
  const [, title, own] = FIRST_OPTION.exec(first) ?? []
  const opens = title !== undefined && own !== undefined && isOfScale(own) && begin === 0
  if (opens) return { title: plainTitle(title), lines: [own, ...rest] }
  return {
    title: plainTitle([first, ...rest.slice(0, begin)].filter((line) => !isLabel(line)).join(' ')),
    lines: rest.slice(begin),
  }
}

/**
 * Parts a title from the rule that stands behind its colon as the only one: so many points each time, or a share of the maximum.
 *
 * @example titleAndRule('Gửi báo cáo đúng hạn: mỗi báo cáo muộn trừ 0,5 điểm').title // 'Gửi báo cáo đúng hạn'
 */
export function titleAndRule(text: string): TitleAndScale {
  const [, title = '', own = ''] = /^([^:]{3,}?)\s?:\s(\S.*)$/u.exec(text) ?? []
  const isRule = own !== '' && ((printedOption(own)?.each ?? null) !== null || isShareInWords(own))
  return isRule ? { title: plainTitle(title), lines: [own] } : { title: text, lines: [] }
}

const isOfScale = (line: string): boolean => printedOption(line) !== null || isShareInWords(line)

/** A line that only names what follows, or what the letters of a formula stand for. */
const LABEL =
  /^(?:[-–+]\s)?(?:(?:cách (?:tính|chấm|cho)(?: điểm)?|thang điểm|trong đó|cụ thể(?: như sau)?|điểm|tính (?:điểm )?theo công thức)\s*:?|(?:trong đó\s*:?\s*)?[a-dA-D]\s*(?:là|:|=)\s.+)$/iu
export const isLabel = (line: string): boolean => LABEL.test(line)
const plainTitle = (title: string): string => title.replace(/(?<![\s:;–-])[\s:;–-]+$/, '')
