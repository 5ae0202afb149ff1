import { columnLetters } from '@parscore/scoring'
import { type FilledColumn, type PlanColumn, planColumns } from './filling.js'

/** A column that the template computes. */
export type ComputedColumn = 'code' | 'title' | 'rule' | 'rate' | 'computed' | 'final' | 'lost'
/** Columns that stand hidden at the right: the kind of input, and the maxima that each column of points leaves blank. */
export type HelperColumn = 'kind' | 'blankComputed' | 'blankSelf' | 'blankFinal'
/** Any column of the score sheet. */
export type TemplateColumn = FilledColumn | ComputedColumn | HelperColumn

/** The columns of a score sheet with their letters, headers and widths. */
export interface Columns {
  readonly all: readonly { readonly key: TemplateColumn; readonly header: string; readonly width: number }[]
  /** The letters of a column. */
  letter(key: TemplateColumn): string
  /** The columns of figures, in order. */
  readonly figures: readonly FilledColumn[]
  /** Those of a plan, in order. */
  readonly plans: readonly PlanColumn[]
}

const BEFORE = [
  ['code', 'Mã', 8],
  ['title', 'Tiêu chí', 46],
  ['maximum', 'Điểm tối đa', 8],
  ['rule', 'Cách chấm', 40],
  ['applies', 'Đánh giá', 10],
  ['numerator', 'Tử số', 10],
  ['denominator', 'Mẫu số', 10],
] as const

const AFTER = [
  ['rate', 'Tỷ lệ tính được', 9],
  ['computed', 'Điểm theo cách chấm', 10],
  ['self', 'Điểm tự đánh giá', 9],
  ['evidence', 'Minh chứng (số, ký hiệu)', 24],
  ['evidenceDate', 'Ngày minh chứng', 11],
  ['explanation', 'Giải trình', 28],
  ['appraisal1', 'Điểm thẩm định lần 1', 9],
  ['answer', 'Giải trình sau thẩm định lần 1', 28],
  ['appraisal2', 'Điểm thẩm định lần 2', 9],
  ['survey', 'Điểm điều tra XHH', 9],
  ['final', 'Điểm cuối cùng', 9],
  ['lost', 'Mất điểm', 8],
] as const

const PLANS: Readonly<Record<PlanColumn, readonly [header: string, yearsOn: number]>> = {
  previous: ['Điểm đạt được', -1],
  target: ['Mục tiêu', 0],
  nextTarget: ['Mục tiêu tiếp theo', 1],
}

const LAST = [
  ['agency', 'Đơn vị chủ trì', 24],
  ['kind', '(phụ 1)', 6],
  ['blankComputed', '(phụ 2)', 6],
  ['blankSelf', '(phụ 3)', 6],
  ['blankFinal', '(phụ 4)', 6],
] as const

/** The columns of points that have an index, with the helper that holds what they leave blank. */
export const indexed = [
  ['computed', 'blankComputed'],
  ['self', 'blankSelf'],
  ['final', 'blankFinal'],
] as const

/** The helper of a column of points that has an index; `null` for another column. */
export const helperOf = (key: TemplateColumn): HelperColumn | null =>
  indexed.find(([points]) => points === key)?.[1] ?? null

/** The helpers at the right, which are hidden. */
export const helpers: ReadonlySet<TemplateColumn> = new Set<TemplateColumn>([
  'kind',
  ...indexed.map(([, helper]) => helper),
])

/**
 * The columns of a score sheet.
 *
 * @param figures how many cells of figures the rule with the most inputs takes, at least 1
 * @param plans columns of a plan that are asked for
 */
export function columnsFor(figures: number, plans: readonly PlanColumn[] = []): Columns {
  const names = Array.from({ length: figures }, (_, index): FilledColumn => `input${index + 1}`)
  const chosen = planColumns.filter((key) => plans.includes(key))
  const entries = [
    ...BEFORE,
    ...names.map((key, index) => [key, index === 0 ? 'Số liệu' : `Số liệu ${index + 1}`, 12] as const),
    ...AFTER,
    ...chosen.map((key) => [key, PLANS[key][0], 10] as const),
    ...LAST,
  ]
  const letters = new Map(entries.map(([key], index) => [key, columnLetters(index)]))
  return {
    all: entries.map(([key, header, width]) => ({ key, header, width })),
    letter: (key) => {
      const letter = letters.get(key)
      if (letter === undefined) throw new Error(`the template has no column ${key}`)
      return letter
    },
    figures: names,
    plans: chosen,
  }
}

/** How many years after the one that is scored a column's header names; `null` where it names none. */
export function yearsOn(key: TemplateColumn): number | null {
  if (key === 'computed') return 0
  const plan = planColumns.find((each) => each === key)
  return plan ? PLANS[plan][1] : null
}
