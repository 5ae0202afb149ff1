import { fold } from '../values/fold.js'
import { sameAgency } from './agency.js'

/** Words that end the name of an agency and that abbreviations leave out. */
const PLACES = new Set(['tinh', 'tp', 'huyen', 'xa', 'phuong'])
/** Words that stand in a name as abbreviations already. */
const SHORT = new Set(['ubnd', 'hdnd', 'vp', 'tp', 'bcd'])

/**
 * Whether one name of an agency may be the other in initials: «STP» of «Sở Tư pháp». It may be another agency all the same, so a
 * person is asked.
 *
 * @example isAbbreviation('STTTT', 'Sở Thông tin và Truyền thông') // true
 */
export function isAbbreviation(short: string, long: string): boolean {
  const plain = short.replace(/[^\p{L}]/gu, '')
  if (plain.length < 2 || plain !== plain.toUpperCase()) return false
  const words = sameAgency(long)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  if (words.length < 2) return false
  const initials = (some: readonly string[]) => some.map((word) => (SHORT.has(word) ? word : word.charAt(0))).join('')
  const written = fold(plain)
  return written === initials(words) || (PLACES.has(words.at(-1) ?? '') && written === initials(words.slice(0, -1)))
}
