import { problem } from './problem.js'

/** What to do with a text whose Vietnamese letters were lost. */
export const LETTERS_LOST = problem(
  'letters-lost',
  'Tệp đã mất dấu tiếng Việt: nhiều chữ thành dấu «?». Mở tệp gốc trong Excel rồi lưu dạng xlsx hoặc «CSV UTF-8».',
  'The Vietnamese letters of this file are lost: many have become “?”. Open the original in Excel and save it as xlsx or “CSV UTF-8”.',
)

/** Every twentieth word, and five at least: an address on the web may hold a question mark or two. */
const SHARE = 20
const FEWEST = 5

/**
 * Whether the Vietnamese letters of a text were lost when it was saved: Excel's plain CSV writes a question mark for every letter
 * that the computer's code page has not got.
 *
 * @example lettersAreLost('K? ho?ch c?i cách hành chính n?m 2018, ch? tiêu th?ng kê') // true
 */
export function lettersAreLost(text: string): boolean {
  const lost = text.match(/\p{L}\?(?=\p{L})/gu)?.length ?? 0
  if (lost < FEWEST) return false
  return lost * SHARE > (text.match(/\p{L}+/gu)?.length ?? 0)
}
