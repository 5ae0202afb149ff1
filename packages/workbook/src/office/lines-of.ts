/** Letters of 13 pt beside the width of a digit, with room for words that do not break. */
const TIGHT = 0.88
/** Points of a line of 13 pt. */
export const LINE_HEIGHT = 17.5

/** Lines of a text in a column: words do not break, and what does not fit goes on in the next line. */
export function linesOf(text: string, width: number): number {
  const room = width / TIGHT
  let lines = 1
  let used = 0
  for (const { length } of text.split(' ')) {
    const needed = used === 0 ? length : used + 1 + length
    lines += needed > room && used > 0 ? 1 : 0
    lines += Math.max(0, Math.ceil(length / room) - 1)
    used = needed > room ? length % room : needed
  }
  return lines
}
