import { beginsParagraph, isBroken, isPageNumber, joined, wrapWidth } from './hard-wrapped.js'

/** A sentence of running text with the line (from 1) that it begins on. */
export interface Sentence {
  readonly line: number
  readonly text: string
}

/** A paragraph, a bullet, a heading or a wordy cell of a table, with its sentences. */
export interface Paragraph extends Sentence {
  /** Whether it is the cell of a table that was copied with its text. */
  readonly isCell: boolean
  readonly sentences: readonly Sentence[]
}

/** A row of a table that was copied with its text: cells behind tabs, between strokes, or parted by runs of spaces as `pdftotext -layout` sets them. */
export const TABLE_ROW = /\t[^\t]*\t|^\t|\S {3,}\S.*\S {3,}\S|^\s*\||\S\s\|\s.*\s\|(?:\s|$)/
export const CELLS = /\t| {3,}/

/** The cells of a row. @example cellsOf('| 1 | Sở A | 5 |') // ['1', 'Sở A', '5'] */
export function cellsOf(line: string): string[] {
  if (line.includes('\t')) return line.split('\t').map((cell) => cell.trim())
  if (/\s\||^\s*\|/u.test(line))
    return (
      line
        // « | Tổng cộng | 5.984» begins with an empty cell, «| 1 | Sở A |» with a frame.
        .replace(/\|\s*$/u.test(line) || line.startsWith('|') ? /^\s*\||\|\s*$/gu : /\|\s*$/u, '')
        .split('|')
        .map((cell) => cell.trim())
    )
  return line.split(CELLS).map((cell) => cell.trim())
}
/** A cell of a whole row says a sentence from so many words on; titles and units have fewer. */
const WORDY_IN_ROW = 12
/** A cell that stands alone in its line needs fewer. */
const WORDY_ALONE = 4

const segmenter = new Intl.Segmenter('vi', { granularity: 'sentence' })

/** A paragraph ends with a mark; one that does not, before one that begins small, was cut by a page. */
const ENDS = /[.;:!?…”"/)\]]\s*$/u
const BEGINS_SMALL = /^\s*\p{Ll}/u

/**
 * The paragraphs of a report, and the cells of its tables that hold sentences. Marks of emphasis that a scan leaves are taken off,
 * and sentences that a page break or the width of a page cut are put together.
 *
 * @param text the whole text: a paragraph a line, or broken lines as a PDF gives them
 */
export function paragraphsOf(text: string): Paragraph[] {
  return linesOf(text.normalize('NFC').split(/\r\n?|\n/)).map(({ line, text: paragraph, isCell }) => ({
    line,
    text: clean(paragraph),
    isCell,
    sentences: [...segmenter.segment(paragraph)]
      .flatMap(({ segment }) => pieces(clean(segment)))
      .map((sentence) => ({ line, text: sentence }))
      .filter((sentence) => /\p{L}{2}/u.test(sentence.text)),
  }))
}

/** The sentences of a report's running text, without the rows of its tables. */
export const sentencesOf = (text: string): Sentence[] =>
  paragraphsOf(text).flatMap(({ isCell, sentences }) => (isCell ? [] : sentences))

/** No sentence is longer; what is, is a list without stops, and is read piece by piece so that time stays in proportion. */
const LONGEST = 2500

function pieces(text: string): string[] {
  const found: string[] = []
  let left = text
  while (left.length > LONGEST) {
    const stop = Math.max(left.lastIndexOf(';', LONGEST), left.lastIndexOf(' ', LONGEST - 200))
    const end = stop > 0 ? stop + 1 : LONGEST
    found.push(left.slice(0, end).trim())
    left = left.slice(end)
  }
  return [...found, left.trim()]
}

const clean = (text: string) => text.replace(/\s+/g, ' ').trim()

/** The last line of a paragraph, which tells whether it was broken. */
interface OpenParagraph extends Sentence {
  readonly isCell: boolean
  readonly lastLine: string
}

function linesOf(lines: readonly string[]): OpenParagraph[] {
  const width = wrapWidth(lines.filter((line) => !TABLE_ROW.test(line)))
  const paragraphs: OpenParagraph[] = []
  let isApart = true
  for (const [index, line] of lines.entries()) {
    const text = line.replace(/\*+|<\/?i>|\f/g, '')
    const isRow = TABLE_ROW.test(line)
    const isNone = isRow || text.trim() === '' || (width !== null && isPageNumber(text))
    if (isRow) paragraphs.push(...wordyCells(text, index + 1))
    if (!isNone) {
      const last = paragraphs.at(-1)
      const goesOn =
        last &&
        !last.isCell &&
        last.text.length < LONGEST_JOINED &&
        (isCut(last.text, text) || (!isApart && width !== null && isBroken(last.lastLine, text, width)))
      if (goesOn) paragraphs[paragraphs.length - 1] = { ...last, text: joined(last.text, text), lastLine: text }
      else paragraphs.push({ line: index + 1, text, isCell: false, lastLine: text })
    }
    isApart = isNone
  }
  return paragraphs
}

/** Three pages without a break are a list of lines and no paragraph: whole documents of them would be compared line with line. */
const LONGEST_JOINED = 10_000

const isCut = (above: string, below: string): boolean =>
  !ENDS.test(above) && BEGINS_SMALL.test(below) && !beginsParagraph(below)

function wordyCells(text: string, line: number): OpenParagraph[] {
  const cells = cellsOf(text).filter((cell) => cell !== '')
  const enough = cells.length === 1 ? WORDY_ALONE : WORDY_IN_ROW
  return cells
    .filter((cell) => cell.trim().split(/\s+/).length >= enough)
    .map((cell) => ({ line, text: cell, isCell: true, lastLine: cell }))
}
