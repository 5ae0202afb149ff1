import { sentence as worded } from '../../../text.js'
import { difference, product, quotient, roundHalfUp } from '../../../values/decimal.js'
import type { StatedFigure } from '../figures.js'
import { inText, type Question } from '../question.js'

/** «2.168 người, năm 2021: 1.921 người, giảm 247 biên chế, tương ứng giảm 11,4%»: is it so much less? */
export function decrease(figures: readonly StatedFigure[]): Question[] {
  return figures.flatMap((less, index) => {
    const [before, after, share] = [figures[index - 2], figures[index - 1], figures[index + 1]]
    const { text, line } = less.sentence
    if (!before || !after || less.kind !== 'count' || !/giảm\s*$/iu.test(text.slice(0, less.at))) return []
    if (before.kind !== 'count' || after.kind !== 'count' || before.value <= after.value) return []
    const found: Question[] = []
    const add = (say: { readonly vi: string; readonly en: string }, words: Record<string, number>) =>
      found.push({ id: 'decrease', line, text: worded(say, words), places: [inText(less.sentence)] })
    const gap = difference(before.value, after.value)
    if (gap !== less.value)
      add(
        {
          vi: '{before} − {after} = {gap}, báo cáo ghi giảm {less}. Có đúng không?',
          en: '{before} − {after} = {gap}, the report says {less} less. Is that right?',
        },
        { before: before.value, after: after.value, gap, less: less.value },
      )
    if (share?.kind === 'share' && /giảm\s*$/iu.test(text.slice(0, share.at))) {
      const expected = roundHalfUp(product(quotient(less.value, before.value), 100), share.decimals)
      const printed = roundHalfUp(product(share.value, 100), share.decimals)
      if (expected !== printed)
        add(
          {
            vi: '{less} trên {before} là {expected}%, báo cáo ghi giảm {printed}%. Có đúng không?',
            en: '{less} of {before} is {expected} %, the report says {printed} %. Is that right?',
          },
          { less: less.value, before: before.value, expected, printed },
        )
    }
    return found
  })
}
