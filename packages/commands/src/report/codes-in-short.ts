/** Codes of criteria in a sentence: the first of many. @example codesInShort(['1.1', '1.2', '2.1'], 2) // '1.1, 1.2…' */
export const codesInShort = (codes: readonly string[], most: number): string =>
  codes.slice(0, most).join(', ') + (codes.length > most ? '…' : '')
