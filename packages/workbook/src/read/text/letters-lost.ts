import { problem } from '../problem.js'

/** What to do with a text whose Vietnamese letters were lost. */
export const LETTERS_LOST = problem(
  'letters-lost',
  'Tệp đã mất dấu tiếng Việt: nhiều chữ thành dấu «?». Mở tệp gốc trong Excel rồi lưu dạng xlsx hoặc «CSV UTF-8».',
  'The Vietnamese letters of this file are lost: many have become “?”. Open the original in Excel and save it as xlsx or “CSV UTF-8”.',
)

/** Every twentieth word, and five at least: an address on the web may hold a question mark or two. */
const SHARE = 20
const FEWEST = 5
/** In a short text two are enough, where every third word has one. */
const SHARE_OF_SHORT = 3
const FEWEST_OF_SHORT = 2

/**
 * Whether the Vietnamese letters of a text were lost when it was saved: Excel's plain CSV writes a question mark for every letter
 * that the computer's code page has not got.
 *
 * @example lettersAreLost('K? ho?ch,?i?m') // true
 * @example lettersAreLost('Đã ban hành chưa?') // false
 */
export function lettersAreLost(text: string): boolean {
  const lost = text.match(/\?(?=\p{L})/gu)?.length ?? 0
  if (lost < FEWEST_OF_SHORT) return false
  const words = text.match(/\p{L}[\p{L}?]*/gu)?.length ?? 0
  return (lost >= FEWEST && lost * SHARE > words) || lost * SHARE_OF_SHORT >= words
}
