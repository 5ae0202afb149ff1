const LETTER_D = /[đĐð]/g
const MARKS = /\p{Mn}/gu
const NOT_WORD = /[^\p{L}\p{N}%]+/gu

/**
 * Folds a text for comparing: NFKC, no marks, no case, no punctuation, single spaces.
 * So `HỒ SƠ`, `hồ sơ` in NFD and `ho so` are one.
 *
 * @example fold('Điểm  CHUẨN:') // 'diem chuan'
 */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').replace(LETTER_D, 'd').toLowerCase().replace(NOT_WORD, ' ').trim()
}

/**
 * How alike two texts are by the words they share (Dice's coefficient on folded words), 0 to 1.
 *
 * @example likeness('Tức động của cải cách', 'Tác động của cải cách') // 0.8
 */
export function likeness(a: string, b: string): number {
  return foldedLikeness(fold(a), fold(b))
}

/** As {@link likeness}, on texts that are folded already. */
export function foldedLikeness(a: string, b: string): number {
  if (a === b) return 1
  const left = new Set(a.split(' '))
  const right = new Set(b.split(' '))
  let shared = 0
  for (const word of left) if (right.has(word)) shared += 1
  return (2 * shared) / (left.size + right.size)
}
