/** Height of a line of text at 11 points. */
const LINE_POINTS = 15
/** Letters are narrower than the digit that a column's width is measured in, but words break early. */
const LETTERS_PER_WIDTH = 1.1

/**
 * Height of a row whose texts wrap: spreadsheet programs grow rows when a person types, not when they open a file.
 *
 * @param texts what stands in the row with the widths of the columns
 * @returns points
 */
export function rowHeight(texts: readonly (readonly [text: string, width: number])[]): number {
  const lines = texts.map(([text, width]) => Math.ceil(lengthOf(text) / (width * LETTERS_PER_WIDTH)))
  return Math.max(1, ...lines) * LINE_POINTS + 1
}

/** Capitals are wider. */
const lengthOf = (text: string): number => text.length + (text.match(/\p{Lu}/gu)?.length ?? 0) * 0.35

/** The heights of rows, by their place from 0, as the writer wants them. */
export const heights = (rows: Iterable<readonly [row: number, height: number]>): Map<number, { height: number }> =>
  new Map([...rows].map(([row, height]) => [row - 1, { height }]))
