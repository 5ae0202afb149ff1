import type { ReadParagraph } from './read-report.js'

/** What a line of a list begins with. */
const MARK = /^(?:([-–+*•·])|(\d{1,2}(?:\.\d{1,2})*)[.)]|\((\d{1,2})\)|([a-zđ])\))\s/u

/** The kind of mark that a paragraph begins with: a bullet, a number, a letter; `null` for running text. */
export function markOf({ text }: { readonly text: string }): string | null {
  const found = MARK.exec(text)
  if (!found) return null
  const [, bullet, numbers, inBrackets] = found
  if (bullet !== undefined) return bullet
  if (numbers !== undefined) return `${'1.'.repeat(numbers.split('.').length)}`
  return inBrackets === undefined ? 'a)' : '(1)'
}

/** The lines of one list right below a paragraph; a list has one mark, another than the paragraph's own. */
export function listBelow(paragraphs: readonly ReadParagraph[], at: number): readonly ReadParagraph[] {
  const [above, first] = [paragraphs[at], paragraphs[at + 1]]
  const mark = first ? markOf(first) : null
  if (!above || mark === null || markOf(above) === mark) return []
  const end = paragraphs.findIndex((each, index) => index > at && markOf(each) !== mark)
  return paragraphs.slice(at + 1, end < 0 ? undefined : end)
}

/** The lines of the list that ends right above a paragraph. */
export function listAbove(paragraphs: readonly ReadParagraph[], at: number): readonly ReadParagraph[] {
  const last = paragraphs[at - 1]
  const mark = last ? markOf(last) : null
  if (mark === null) return []
  const start = paragraphs.slice(0, at).findLastIndex((each) => markOf(each) !== mark)
  return paragraphs.slice(start + 1, at)
}

/** How many items «(1) …; (2) …» a text numbers, 0 without. */
export function numberedItems(text: string): number {
  let items = 0
  while (text.includes(`(${items + 1})`)) items += 1
  return items
}
