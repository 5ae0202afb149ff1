/** «nhất», «hai» … behind «thứ»; from eleven on «mười một». */
const NUMBERS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
const ONES = ['một', ...NUMBERS.slice(1, 9)]
/** The words of a number behind «thứ», as part of a pattern. */
export const ORDINAL = `thứ\\s+(?:mười\\s+(?:${ONES.join('|')}|bốn|lăm)|${NUMBERS.join('|')}|bốn)`
const WHOLE = new RegExp(
  `^(?:lĩnh vực|phần|mục|nhóm|nội dung|tiêu chí|chỉ tiêu|chương|khoản)?\\s*(${ORDINAL})\\s*[.):,–-]?$`,
  'iu',
)

/**
 * The number of a code in words.
 *
 * @returns `null` where the text is none
 * @example ordinalIn('Lĩnh vực thứ hai:') // 2
 */
export function ordinalIn(text: string): number | null {
  const [, words] = WHOLE.exec(text) ?? []
  if (words === undefined) return null
  const said = words
    .toLowerCase()
    .split(/\s+/)
    .slice(1)
    .map((word) => (word === 'bốn' ? 'tư' : word === 'lăm' ? 'năm' : word))
  const [first = '', second] = said
  return second === undefined ? NUMBERS.indexOf(first) + 1 : 10 + ONES.indexOf(second) + 1
}
