const WORDS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']

/** The number that a word names, up to ten; `null` for other words. @example numberNamed('Bốn') // 4 */
export function numberNamed(word: string): number | null {
  const at = WORDS.indexOf(word.toLowerCase().normalize('NFC'))
  return at < 0 ? null : at
}

/** The words that name numbers from two on, as a part of a pattern. */
export const NUMBER_WORD = WORDS.slice(2).join('|')
