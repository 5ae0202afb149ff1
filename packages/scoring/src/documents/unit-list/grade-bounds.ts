import { type GradeBound, gradeBound, LEAST } from '../../sheet/grade-bound.js'

const LOWER = new RegExp(LEAST, 'giu')

/**
 * The bounds of grades that a line of words states: «Xuất sắc: từ 90 điểm trở lên; Tốt: từ 80 đến dưới 90 điểm», or the bound first: «từ 90
 * trở lên xếp loại Xuất sắc; từ 80 đến dưới 90: Tốt».
 *
 * @param line a line below or above the list
 * @param grades the grades that the list gives, as printed
 * @returns none where the line names no grade with its least points
 */
export function gradeBounds(line: string, grades: readonly string[]): GradeBound[] {
  const text = line.normalize('NFC')
  const lower = text.toLocaleLowerCase('vi')
  const places = grades
    .flatMap((grade) => {
      const at = placeOfWord(lower, grade.normalize('NFC').toLocaleLowerCase('vi'))
      return at < 0 ? [] : [{ grade, at, end: at + grade.length }]
    })
    .sort((a, b) => a.at - b.at)
  const behind = places.flatMap(({ grade, end }, at) => boundIn(grade, text.slice(end, places[at + 1]?.at), 0))
  const before = places.flatMap(({ grade, at: start }, at) =>
    boundIn(grade, text.slice(places[at - 1]?.end ?? 0, start), -1),
  )
  return before.length > behind.length ? before : behind
}

/** The bound nearest to a grade: the first of those behind it, the last of those before it. */
function boundIn(grade: string, words: string, nearest: 0 | -1): GradeBound[] {
  const [, sign, least] = [...words.matchAll(LOWER)].at(nearest) ?? []
  const bound = sign === undefined || least === undefined ? null : gradeBound(grade, sign, least)
  return bound ? [bound] : []
}

/** Where a word stands whole: «Tốt» not in «Tốt nhất», a lone «A» not in «AN». */
function placeOfWord(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text[at - 1] ?? ' ', text[at + word.length] ?? ' ']
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return at
  }
  return -1
}
