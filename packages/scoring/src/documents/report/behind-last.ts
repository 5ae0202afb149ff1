/** Digits as marks: another figure ends what is said of one. */
export const DIGITS = '0123456789'

/**
 * What stands behind the last of some marks; the whole text where it has none.
 *
 * Searched from the end: a pattern such as `[^,;]*$` tries every letter as a beginning, and its time grows with the square of the text.
 *
 * @param marks each letter is one
 * @example behindLast('tiếp nhận 52 hồ sơ; đã trả ', ';,') // ' đã trả '
 */
export function behindLast(text: string, marks: string): string {
  let start = text.length
  while (start > 0 && !marks.includes(text.charAt(start - 1))) start -= 1
  return text.slice(start)
}
