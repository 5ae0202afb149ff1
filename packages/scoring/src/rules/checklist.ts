import { z } from 'zod'
import { sentence, type Text } from '../text.js'
import { sum } from '../values/decimal.js'
import { answerWords } from './answer.js'
import { literal, maximumTerm, type Rule } from './rule.js'

const title = z.strictObject({ vi: z.string(), en: z.string() })
const parameters = z.strictObject({
  kind: z.literal('checklist'),
  /** The items with the points that each adds. */
  items: z
    .array(z.strictObject({ title, points: z.number().min(0) }))
    .min(1)
    .max(12),
})
/** Parameters of {@link checklist}: items with their points. */
export type Checklist = Omit<z.infer<typeof parameters>, 'kind'>

const inputs = z.object({ done: z.array(z.boolean()).nullable() })
/** For each item in order, whether it is done; items beyond the list are not done. `null` is not filled. */
export type ChecklistInput = z.infer<typeof inputs>

/**
 * A part of the points for each item that is done, at most the maximum.
 *
 * Source: Đắk Nông 2017 (seed 000): press and radio alone 0.5 of 1, «chưa tổ chức các cuộc thi, tọa đàm».
 *
 * @example checklist.evaluate({ items: [{ title: { vi: 'Báo, đài', en: 'Press' }, points: 0.5 }] }, 1, { done: [true] }) // points: 0.5
 */
export const checklist: Rule<'checklist', Checklist, ChecklistInput, 'done'> = {
  kind: 'checklist',
  title: { vi: 'Từng nội dung hoàn thành', en: 'Checklist' },
  parameters,
  inputs,
  cells: ['done'],
  evaluate({ items }, maximum, { done }) {
    if (done === null) return { status: 'not-filled' }
    const earned = items.filter((_, index) => done[index] === true)
    const points = Math.min(sum(earned.map((item) => item.points)), maximum)
    return {
      status: 'scored',
      points,
      trace: sentence(
        {
          vi: 'Hoàn thành {n} trên {all} nội dung → {points} trên {maximum} điểm',
          en: '{n} of {all} {all:item|items} done → {points} of {maximum} {maximum:point|points}',
        },
        { n: earned.length, all: items.length, points, maximum },
      ),
    }
  },
  /** `done` is a row or column of as many cells as there are items, with «Có», TRUE or 1 where done. */
  formula({ items }, maximum, { done }) {
    const parts = items.map(({ points }, index) => {
      const cell = `INDEX(${done},${index + 1})`
      return `IF(OR(${cell}="${answerWords.yes}",${cell}=TRUE,${cell}=1),${literal(points)},0)`
    })
    return `IF(COUNTA(${done})=0,"",MIN(${maximumTerm(maximum)},ROUND(${parts.join('+')},10)))`
  },
  attainable({ items }, maximum) {
    const sums = new Set([0])
    for (const item of items) for (const before of [...sums]) sums.add(sum([before, item.points]))
    const points = new Set([...sums].map((value) => Math.min(value, maximum)))
    return { kind: 'steps', points: [...points].sort((a, b) => a - b) }
  },
  describe({ items }, maximum) {
    const list = (lang: keyof Text) =>
      items
        .map((item) => `${item.title[lang]}: ${sentence({ vi: '{p}', en: '{p}' }, { p: item.points })[lang]}`)
        .join('; ')
    return sentence(
      {
        vi: 'Cộng điểm từng nội dung, tối đa {maximum}: {list}.',
        en: 'Points for each item, at most {maximum}: {list}.',
      },
      { maximum, list: { vi: list('vi'), en: list('en') } },
    )
  },
}
