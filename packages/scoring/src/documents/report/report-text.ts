import { cellsOf, type Paragraph, paragraphsOf, TABLE_ROW } from './sentences.js'

/** A part of a report as it is read from above: a paragraph with its sentences, or rows of a table that were copied with the text. */
export type ReportPart =
  | ({ readonly kind: 'paragraph' } & Pick<Paragraph, 'line' | 'sentences' | 'text'>)
  | { readonly kind: 'table'; readonly line: number; readonly rows: readonly (readonly string[])[] }

/**
 * The whole text of a report in its parts, to be shown. Lines that a page broke are put together, as for the figures that are read in
 * it: the sentences are the same.
 *
 * @example reportText('Một câu.\n\n1\tSở A\t5').map(({ kind, line }) => [kind, line]) // [['paragraph', 1], ['table', 3]]
 */
export function reportText(text: string): ReportPart[] {
  const paragraphs = new Map(
    paragraphsOf(text)
      .filter(({ isCell }) => !isCell)
      .map((each) => [each.line, each]),
  )
  const parts: ReportPart[] = []
  let rows: string[][] | null = null
  for (const [index, line] of text
    .normalize('NFC')
    .split(/\r\n?|\n/)
    .entries()) {
    const paragraph = paragraphs.get(index + 1)
    if (TABLE_ROW.test(line)) {
      if (rows === null) {
        rows = []
        parts.push({ kind: 'table', line: index + 1, rows })
      }
      rows.push(cellsOf(line))
    } else if (line.trim() !== '') rows = null
    if (paragraph) parts.push({ kind: 'paragraph', ...paragraph })
  }
  return parts
}
