import { placeOf } from '@parscore/scoring'

/** Names what a cell is, whatever row and column it has come to stand in: `self of I.1.a`. */
export type CellNaming = (sheet: string | null, row: number, col: number) => string

const TOKEN =
  /"(?:[^"]|"")*"|(?:'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7})(?![\p{L}\p{N}_(.])|\s+|\$|./gsu

/**
 * A formula with its cells named by what they are, for comparing two that stand in sheets of which one was given more rows or
 * columns. Case, spaces, dollar signs and LibreOffice's semicolons do not count.
 *
 * @example symbolicFormula('SUM($J7,J8)', (sheet, row) => `row ${row}`) // 'SUM({row 6},{row 7})'
 */
export function symbolicFormula(formula: string, naming: CellNaming): string {
  return [...formula.matchAll(TOKEN)]
    .map(([token, quoted, plain, address]) => {
      const place = address === undefined ? null : placeOf(address)
      if (place) return `{${naming(quoted?.replaceAll("''", "'") ?? plain ?? null, place.row, place.col)}}`
      return token.startsWith('"') ? token : token.trim().replace('$', '').replace(';', ',').toUpperCase()
    })
    .join('')
    .replace(/\b(TRUE|FALSE)\(\)/g, '$1')
}
