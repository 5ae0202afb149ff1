/** Beginnings, vowels and ends of Vietnamese syllables, marks of tone taken off. */
const SYLLABLE =
  /^(?:ngh|ch|gh|gi|kh|ng|nh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?(?:oai|oay|oeo|uây|uôi|ươi|ươu|iêu|yêu|uya|uyê|uyu|uênh|uai|uay|[aăâeêioôơuưy]|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|ôi|ơi|oo|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê)(?:ch|ng|nh|[cmnpt])?$/
/** Marks of tone: grave, acute, tilde, hook above, dot below. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

/**
 * Whether a word is built as Vietnamese syllables are, with one mark of tone at most and no capital within.
 *
 * @example isSyllable('Điểm') // true
 * @example isSyllable('§iÓm') // false
 */
export function isSyllable(word: string): boolean {
  if (/\p{Ll}\p{Lu}/u.test(word)) return false
  const apart = word.toLowerCase().normalize('NFD')
  if ((apart.match(TONES)?.length ?? 0) > 1) return false
  const without = apart.replace(TONES, '').normalize('NFC')
  return SYLLABLE.test(without)
}
