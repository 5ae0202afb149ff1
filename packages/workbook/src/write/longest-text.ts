/** Letters that a cell or a note of Excel holds; a file with more is called damaged. */
export const LONGEST = 32_767
const CUT = ' … (đã cắt bớt cho vừa ô)'

/**
 * A text as a cell can hold it; what is cut says so.
 *
 * @param room letters that there are
 * @example fitting('Sở Nội vụ') // 'Sở Nội vụ'
 */
export function fitting(text: string, room = LONGEST): string {
  if (text.length <= room) return text
  const kept = text.slice(0, Math.max(0, room - CUT.length))
  // Half of a letter that is written as two is no letter.
  return (/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept) + CUT
}
