import { TCVN3, TCVN3_FIRST } from './tables.js'

/**
 * A text that was typed in TCVN3 (ABC), in Unicode. ABC has no capital vowels with a mark of tone: they are small letters that a
 * font of capitals (.VnTimeH) shows large, so a mark within a word of capitals becomes one.
 *
 * @param text as it looks in another font
 * @param isCapitals whether its font is one of capitals
 * @example fromTcvn3('§iÓm chuÈn') // 'Điểm chuẩn'
 * @example fromTcvn3('C¤NG T¸C CHØ §¹O') // 'CÔNG TÁC CHỈ ĐẠO'
 */
export function fromTcvn3(text: string, isCapitals = false): string {
  if (isCapitals) return letters(text).toUpperCase()
  const isAllCapitals = !/[a-z]/.test(text)
  return text.replace(/\S+/g, (word) => {
    const read = letters(word)
    return isCapitalWord(word, isAllCapitals) ? read.toUpperCase() : read
  })
}

const letters = (text: string): string =>
  text.replace(/[\u00a1-\u00ff]/g, (letter) => {
    const read = TCVN3[letter.charCodeAt(0) - TCVN3_FIRST]
    return read === undefined || read === ' ' ? letter : read
  })

/** «Sè» alone may be Số or SỐ: one capital makes a word of capitals only where the whole text has no small letter. */
function isCapitalWord(word: string, isAllCapitals: boolean): boolean {
  if (/[a-z]/.test(word)) return false
  const capitals = word.match(/[A-Z\u00a1-\u00a7]/g)?.length ?? 0
  return capitals > 1 || (capitals === 1 && isAllCapitals)
}
