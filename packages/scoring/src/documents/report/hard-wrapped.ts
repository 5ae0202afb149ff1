/** Letters of a line of a page, at least and at the most; a paragraph on a line of its own is longer. */
const SHORTEST = 45
const LONGEST = 160
/** So many full lines make a text a broken one. */
const ENOUGH = 6
/** A broken line is so full: the next word did not fit, letters are of different widths. */
const FULL = 0.75
/** Part of the lines that are full in a broken text. */
const MOST = 0.4

/**
 * The width at which a text was broken, as `pdftotext` and mail programs do it, in letters.
 *
 * @returns `null` where a paragraph stands on one line
 * @example wrapWidth(['Một đoạn văn trên một dòng.']) // null
 */
export function wrapWidth(lines: readonly string[]): number | null {
  const lengths = lines.map((line) => line.trim().length).filter((length) => length > 0)
  lengths.sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0
  if (width < SHORTEST || width > LONGEST || (lengths.at(-1) ?? 0) > LONGEST * 2) return null
  const full = lengths.filter((length) => length >= width * FULL).length
  return full >= ENOUGH && full >= lengths.length * MOST ? width : null
}

/** What begins a paragraph: a bullet, a number, the mark of a footnote. */
const BEGINS = /^\s*(?:[-–+•*]\s|\(?\d+(?:\.\d+)*[.)]\s|\(?[a-zđ]\)\s|[IVX]+\.\s|[¹²³⁴-⁹])/u

/** Whether a line is the first of a paragraph by the mark that it begins with: «a)», «1.», «-». */
export const beginsParagraph = (line: string): boolean => BEGINS.test(line)

/** Whether a line of a broken text goes on in the line right below it. */
export const isBroken = (line: string, next: string, width: number): boolean =>
  line.trim().length >= width * FULL && !beginsParagraph(next)

/** A line that goes on: «1271/QĐ-» and «UBND» are one word, others are parted by a space. */
export const joined = (line: string, next: string): string =>
  /[\p{L}\d][-–]$/u.test(line.trimEnd()) && /^\s*\p{Lu}/u.test(next)
    ? line.trimEnd() + next.trimStart()
    : `${line} ${next}`

/** The number of a page, which stands alone. */
export const isPageNumber = (line: string): boolean => /^\s*(?:[-–]\s*)?\d{1,3}(?:\s*[-–])?\s*$/.test(line)
