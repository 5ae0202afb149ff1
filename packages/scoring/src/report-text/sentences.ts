/** A sentence of running text with the line (from 1) that it begins on. */
export interface Sentence {
  readonly line: number
  readonly text: string
}

/** A row of a table that was copied with its text: cells behind tabs. */
const TABLE_ROW = /\t[^\t]*\t|^\t/

const segmenter = new Intl.Segmenter('vi', { granularity: 'sentence' })

/** A paragraph ends with a mark; one that does not, before one that begins small, was cut by a page. */
const ENDS = /[.;:!?…”"/)\]]\s*$/u
const BEGINS_SMALL = /^\s*\p{Ll}/u

/**
 * The sentences of a report, without the rows of its tables. Marks of emphasis that a scan leaves are taken off, and sentences
 * that a page break cut are put together.
 *
 * @param text the whole text, a paragraph a line
 */
export function sentencesOf(text: string): Sentence[] {
  return paragraphsOf(text.normalize('NFC').split(/\r?\n/))
    .flatMap(({ line, text: paragraph }) =>
      [...segmenter.segment(paragraph)].map(({ segment }) => ({ line, text: segment.replace(/\s+/g, ' ').trim() })),
    )
    .filter((sentence) => /\p{L}{2}/u.test(sentence.text))
}

function paragraphsOf(lines: readonly string[]): Sentence[] {
  const paragraphs: Sentence[] = []
  for (const [index, line] of lines.entries()) {
    const text = line.replace(/\*+|<\/?i>/g, '')
    const last = paragraphs.at(-1)
    if (TABLE_ROW.test(line) || text.trim() === '') continue
    if (last && !ENDS.test(last.text) && BEGINS_SMALL.test(text))
      paragraphs[paragraphs.length - 1] = { line: last.line, text: `${last.text} ${text}` }
    else paragraphs.push({ line: index + 1, text })
  }
  return paragraphs
}
