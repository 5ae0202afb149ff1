import { isBroken, isPageNumber, joined, wrapWidth } from './hard-wrapped.js'

/** A sentence of running text with the line (from 1) that it begins on. */
export interface Sentence {
  readonly line: number
  readonly text: string
}

/** A row of a table that was copied with its text: cells behind tabs, or parted by runs of spaces as `pdftotext -layout` sets them. */
const TABLE_ROW = /\t[^\t]*\t|^\t|\S {3,}\S.*\S {3,}\S/

const segmenter = new Intl.Segmenter('vi', { granularity: 'sentence' })

/** A paragraph ends with a mark; one that does not, before one that begins small, was cut by a page. */
const ENDS = /[.;:!?…”"/)\]]\s*$/u
const BEGINS_SMALL = /^\s*\p{Ll}/u

/**
 * The sentences of a report, without the rows of its tables. Marks of emphasis that a scan leaves are taken off, and sentences
 * that a page break or the width of a page cut are put together.
 *
 * @param text the whole text: a paragraph a line, or broken lines as a PDF gives them
 */
export function sentencesOf(text: string): Sentence[] {
  return paragraphsOf(text.normalize('NFC').split(/\r?\n/))
    .flatMap(({ line, text: paragraph }) =>
      [...segmenter.segment(paragraph)].map(({ segment }) => ({ line, text: segment.replace(/\s+/g, ' ').trim() })),
    )
    .filter((sentence) => /\p{L}{2}/u.test(sentence.text))
}

/** The last line of a paragraph, which tells whether it was broken. */
interface OpenParagraph extends Sentence {
  readonly lastLine: string
}

function paragraphsOf(lines: readonly string[]): Sentence[] {
  const width = wrapWidth(lines.filter((line) => !TABLE_ROW.test(line)))
  const paragraphs: OpenParagraph[] = []
  let isApart = true
  for (const [index, line] of lines.entries()) {
    const text = line.replace(/\*+|<\/?i>|\f/g, '')
    const isNone = TABLE_ROW.test(line) || text.trim() === '' || (width !== null && isPageNumber(text))
    const last = paragraphs.at(-1)
    if (!isNone) {
      const goesOn =
        last && (isCut(last.text, text) || (!isApart && width !== null && isBroken(last.lastLine, text, width)))
      if (goesOn) paragraphs[paragraphs.length - 1] = { line: last.line, text: joined(last.text, text), lastLine: text }
      else paragraphs.push({ line: index + 1, text, lastLine: text })
    }
    isApart = isNone
  }
  return paragraphs
}

const isCut = (above: string, below: string): boolean => !ENDS.test(above) && BEGINS_SMALL.test(below)
