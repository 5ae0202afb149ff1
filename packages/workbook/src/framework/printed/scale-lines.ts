import { type PrintedOption, printedOption } from './printed-option.js'

/** A text that holds a title and, behind it, the lines of a scale. */
export interface TitleAndScale {
  readonly title: string
  readonly lines: readonly string[]
}

/** Where one option ends and the next begins: a line, a semicolon, «1 điểm. Dưới …». */
const BETWEEN = /\r?\n|;|(?<=\d\s?(?:điểm|đ))[.,]\s+(?=\p{L})/u

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
  const isOption = (line: string) => printedOption(line) !== null
  const begin = rest.findIndex(isOption)
  if (begin < 0) return { title: text.replace(/\s+/g, ' ').trim(), lines: [] }
  const [, title, own] = FIRST_OPTION.exec(first) ?? []
  const opens = title !== undefined && own !== undefined && isOption(own) && begin === 0
  if (opens) return { title: plainTitle(title), lines: [own, ...rest] }
  return {
    title: plainTitle([first, ...rest.slice(0, begin)].filter((line) => !LABEL.test(line)).join(' ')),
    lines: rest.slice(begin),
  }
}

/** A line that only names what follows. */
const LABEL = /^(?:cách (?:tính|chấm|cho)(?: điểm)?|thang điểm|trong đó|cụ thể|điểm)\s*:?$/iu
const plainTitle = (title: string): string => title.replace(/(?<![\s:;–-])[\s:;–-]+$/, '')

/** The options of some lines, and the lines that give no points. */
export function optionsOf(lines: readonly string[]): { readonly options: PrintedOption[]; readonly other: string[] } {
  const read = lines.map((line) => ({ line, option: printedOption(line) }))
  return {
    options: read.flatMap(({ option }) => option ?? []),
    other: read.flatMap(({ line, option }) => (option || LABEL.test(line) ? [] : [line])),
  }
}
