import { quotient } from '../../values/decimal.js'
import { fold } from '../../values/fold.js'
import type { Annex, AnnexRow } from './annex.js'
import { countIn, isShareRow } from './rows-below.js'

/** A share whose part and whole stand in rows of their own. */
export interface ShareInWords {
  readonly share: AnnexRow
  readonly part: AnnexRow
  readonly whole: AnnexRow
}

const COUNTED = /^(?:tong )?so (?:luong )?/
const SHARE = /^ty le (?:phan tram |% )?(?:so )?/

/**
 * The shares of an annex whose count has a row of the same words: «Số hồ sơ nộp trực tuyến», «Tỷ lệ hồ sơ nộp trực tuyến». The whole is
 * the total of the same unit nearest before the count; where any other count of that unit gives the printed share, it is that one.
 */
export function sharesInWords(annex: Annex): readonly ShareInWords[] {
  if (annex.list !== null) return []
  const { rows } = annex
  return rows.flatMap((share) => {
    if (!isShareRow(share) || share.figure.kind !== 'number') return []
    const words = fold(share.title).replace(SHARE, '')
    const parts = rows.filter((row) => countIn(row) !== null && fold(row.title).replace(COUNTED, '') === words)
    const [part] = parts
    if (!part || parts.length > 1) return []
    const counts = rows.filter((row) => row !== part && fold(row.unit) === fold(part.unit) && (countIn(row) ?? 0) > 0)
    const { value, decimals } = share.figure
    const isOf = (row: AnnexRow) => isPrinted(quotient(countIn(part) ?? 0, countIn(row) ?? 1), value, decimals)
    const total = rows
      .slice(0, rows.indexOf(part))
      .findLast((row) => counts.includes(row) && /^tong/.test(fold(row.title)))
    return total && !counts.some(isOf) ? [{ share, part, whole: total }] : []
  })
}

/** Whether a fraction rounds or cuts to a share as it was printed. */
const isPrinted = (fraction: number, share: number, decimals: number): boolean =>
  Math.abs(fraction - share) * 100 < 10 ** -decimals
