import type { ScannedRow } from '../sheet/scan.js'
import { fold } from '../values/fold.js'
import type { OutlineKind } from './outline-entry.js'
import {
  isAssessedMaximumText,
  isCarriedText,
  isIndexText,
  isOnlyTotal,
  isRankText,
  isTotalText,
  mayBeTotal,
} from './row-words.js'

/** Most rows are none of these, and this is quickly said. */
const MAY_BE_CARRIED = /^(?:tong|cong|so|diem|mang|chuyen|luy)/

/** A total, an index or a rank by its words. A numbered row is a criterion unless it is called a total and nothing else. */
export function toldKind({ token, title, folded, filled, cells }: ScannedRow): OutlineKind | null {
  const own = token.style === 'other' ? `${token.text} ${title}`.trim() : title
  const ownFolded = token.style === 'other' ? fold(own) : folded
  const isNumbered = token.style === 'dotted' || token.style === 'paren' || token.style === 'lower'
  const kind = isNumbered ? ofNumbered(own, ownFolded) : ofWords(own, ownFolded)
  // A grade is a word where points stand.
  const isGraded = kind === 'rank' && cells.some(({ text }) => text !== '')
  return kind === null || filled || kind === 'index' || isGraded ? kind : 'note'
}

const ofNumbered = (own: string, folded: string): OutlineKind | null =>
  mayBeTotal(folded) && isOnlyTotal(own) ? 'total' : null

function ofWords(own: string, folded: string): OutlineKind | null {
  // «Trong đó: điểm của tiêu chí không đánh giá» says again what is counted above.
  if (/^trong do(?: |$)/.test(folded)) return 'note'
  if (MAY_BE_CARRIED.test(folded) && (isCarriedText(own) || isAssessedMaximumText(own))) return 'note'
  if (mayBeTotal(folded) && isTotalText(own)) return 'total'
  if (isRankText(folded)) return 'rank'
  return isIndexText(folded) ? 'index' : null
}
