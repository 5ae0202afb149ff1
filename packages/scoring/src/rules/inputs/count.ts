import { z } from 'zod'
import { fail, ok } from '../../result.js'
import type { Text } from '../../text.js'
import { numberOfCell } from '../../values/cell-value.js'
import type { RuleInput } from './input.js'

const schema = z.object({ count: z.number().int().min(0).nullable() })
/** How often the thing happened; `null` is not filled. */
export type CountInput = z.infer<typeof schema>

const NOT_WHOLE: Text = { vi: 'phải là số nguyên từ 0 trở lên', en: 'must be a whole number, 0 or more' }

/** How often something happened. */
export const countInput: RuleInput<CountInput, 'count'> = {
  kind: 'count',
  title: { vi: 'số lần', en: 'count' },
  schema,
  cells: ['count'],
  read([cell = null]) {
    const count = numberOfCell(cell, 'count')
    if (!count.ok) return fail({ input: countInput.title, reason: count.error })
    const isCount = count.value === null || (Number.isInteger(count.value) && count.value >= 0)
    return isCount ? ok({ count: count.value }) : fail({ input: countInput.title, reason: NOT_WHOLE })
  },
  sample: (draw) => draw.oneOf([null, draw.whole(0, 60), draw.whole(0, 9)]),
}
