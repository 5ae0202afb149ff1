import { z } from 'zod'
import { ok } from '../result.js'
import { sentence, type Text } from '../text.js'
import { sum } from '../values/decimal.js'
import { decimalComma, entriesOf, itemInLine } from './authoring.js'
import { answerWords } from './inputs/answer.js'
import { type DoneInput, doneInput } from './inputs/done.js'
import { saying } from './parameter.js'
import type { Rule } from './rule.js'
import { maximumTerm, numberTerm } from './terms.js'

const NEGATIVE: Text = { vi: 'không được âm', en: 'must not be negative' }
/** As many items as a template has columns for. */
const MOST_ITEMS = 12

const parameters = z.strictObject({
  kind: z.literal('checklist'),
  /** The items with the points that each adds. */
  items: z
    .array(
      z.strictObject({
        title: z.strictObject({ vi: z.string(), en: z.string() }),
        points: z.number().refine((value) => value >= 0, saying(NEGATIVE)),
      }),
    )
    .min(1)
    .max(MOST_ITEMS),
})
/** Parameters of {@link checklist}: items with their points. */
export type Checklist = Omit<z.infer<typeof parameters>, 'kind'>

const OUT_OF_REACH: Text = {
  vi: 'các nội dung cộng lại được {reached} điểm, không bao giờ đạt điểm tối đa {maximum}',
  en: 'the items add up to {reached}, which never reaches the maximum {maximum}',
}
const NOT_AN_ITEM: Text = {
  vi: '«{line}» không phải một nội dung; mỗi dòng viết như «Tuyên truyền trên báo, đài: 0,5»',
  en: '“{line}” is no item; a line reads like “Press and radio: 0.5”',
}

/**
 * A part of the points for each item that is done, at most the maximum.
 *
 * Source: dak-nong-2017: press and radio alone 0.5 of 1, «chưa tổ chức các cuộc thi, tọa đàm».
 *
 * @example checklist.evaluate({ items: [{ title: { vi: 'Báo, đài', en: 'Press' }, points: 0.5 }] }, 1, { done: [true] }).points // 0.5
 */
export const checklist: Rule<'checklist', Checklist, DoneInput, 'done'> = {
  kind: 'checklist',
  title: { vi: 'Từng nội dung hoàn thành', en: 'Checklist' },
  parameters,
  input: doneInput,
  figures: ({ items }) => items.map(({ title }) => title),
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
      return `IF(OR(${cell}="${answerWords.yes}",${cell}=TRUE,${cell}=1),${numberTerm(points)},0)`
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
  misfits({ items }, { maximum }) {
    const reached = sum(items.map(({ points }) => points))
    if (maximum === null || reached >= maximum) return []
    return [{ path: 'items', message: sentence(OUT_OF_REACH, { reached, maximum }) }]
  },
  cause: { id: 'items', title: { vi: 'Còn thiếu nội dung', en: 'Items missing' } },
  warnedBy: null,
  tellsHow: true,
  authoring: {
    words: 'Từng nội dung',
    cells: [],
    list: {
      parameters: ['items'],
      write: ({ items }) => items.map(({ title, points }) => `${title.vi} | ${title.en}: ${decimalComma(points)}`),
      read(lines) {
        const items = entriesOf(lines, itemInLine, NOT_AN_ITEM)
        return items.ok ? ok({ items: items.value }) : items
      },
    },
  },
  example: {
    items: [
      { title: { vi: 'Tuyên truyền trên báo, đài', en: 'Press and radio' }, points: 1 },
      { title: { vi: 'Cuộc thi, tọa đàm', en: 'Competitions, talks' }, points: 1 },
    ],
  },
  trial: {
    parameters(draw, maximum) {
      const points = Array.from({ length: draw.whole(0, MOST_ITEMS - 1) }, () => draw.whole(0, 40) / 32)
      const missing = Math.max(0, maximum - sum(points))
      const items = [...points, missing].map((each, place) => ({
        title: { vi: `Việc ${place}`, en: `Item ${place}` },
        points: each,
      }))
      return { items }
    },
    cells: (draw, { items }) => items.map(() => doneInput.sample(draw)),
    monotone: 'rising',
  },
}
