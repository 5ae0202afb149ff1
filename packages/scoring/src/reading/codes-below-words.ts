import type { ScannedRow } from '../sheet/scan.js'
import type { TokenStyle } from './code-token.js'
import { isCapitals } from './row-words.js'
import { toldKind } from './told-kind.js'

/** The first code of its kind. */
export const FIRST = /^(?:1|I|A|a|i|1\.1)$/

/**
 * Whether codes or marks begin anew below rows that have none: «Kế hoạch, báo cáo», then «-», «-»; «Tuyên truyền», then «-» again. Each
 * beginning stands below such a row.
 *
 * @returns how the headings above such rows are set; `null` where codes do not begin so
 */
export function beginsBelowWords(rows: readonly ScannedRow[]): 'capitals' | 'plain' | null {
  const own = rows.filter((row) => toldKind(row) === null && (row.filled || isCode(row.token.style)))
  const begins = own.flatMap(({ token }, at) => {
    const above = own[at - 1]?.token.style
    const isBeginning = token.style === 'mark' ? above !== 'mark' : FIRST.test(token.code)
    return isBeginning ? [above] : []
  })
  if (begins.length < 2 || !begins.every((above) => above === 'none')) return null
  return own.some(({ token, title }) => token.style === 'none' && isCapitals(title)) ? 'capitals' : 'plain'
}

/** Whether the row below has no code either, and is no heading in capitals: of two such rows the first stands above the second. */
export const isAboveWords = (next: ScannedRow | undefined): boolean =>
  next?.filled === true && next.token.style === 'none' && !isCapitals(next.title) && toldKind(next) === null

/** Whether a row has a code or a mark. */
export const isCode = (style: TokenStyle): boolean => style !== 'none' && style !== 'other'
