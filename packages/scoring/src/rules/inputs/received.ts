import { z } from 'zod'
import { fail, ok } from '../../result.js'
import type { Text } from '../../text.js'
import { dayOfCell } from '../../values/cell-value.js'
import type { RuleInput } from './input.js'

const schema = z.object({
  /** The day of receipt of each paper as a serial number of Excel's 1900 system; a fraction is a time of that day. */
  received: z.array(z.number().min(0).nullable()),
  /** The year that is scored. */
  year: z.number().int().min(1900).max(9999),
})
/** The days of receipt (not of issue), in the order of the dates, and the year; `null` is not filled. */
export type ReceivedInput = z.infer<typeof schema>

const TITLE: Text = { vi: 'ngày nhận', en: 'received' }
const YEAR: Text = { vi: 'năm đánh giá', en: 'year' }
const NO_YEAR: Text = { vi: 'chưa biết', en: 'is not known' }

/** 1/1/2015 and 31/12/2026 as serial numbers of Excel. */
const DAYS = [42_005, 46_387] as const

/** The days on which papers arrived. */
export const receivedInput: RuleInput<ReceivedInput, 'received' | 'year'> = {
  kind: 'received',
  title: TITLE,
  schema,
  cells: ['received', 'year'],
  read(cells, { year, dateSystem }, count) {
    if (year === null) return fail({ input: YEAR, reason: NO_YEAR })
    const received: (number | null)[] = []
    for (const cell of cells.slice(0, count)) {
      const day = dayOfCell(cell, dateSystem)
      if (!day.ok) return fail({ input: TITLE, reason: day.error })
      received.push(day.value?.serial ?? null)
    }
    return ok({ received, year })
  },
  sample: (draw) => draw.oneOf([null, draw.whole(...DAYS), draw.whole(...DAYS) + 0.75]),
}
