import { z } from 'zod'
import { fail, ok } from '../../result.js'
import type { Text } from '../../text.js'
import { numberOfCell } from '../../values/cell-value.js'
import type { RuleInput } from './input.js'

const schema = z.object({ level: z.number().int().min(1).nullable() })
/** Which line of a scale holds, counted from 1 as the document lists them; `null` is not filled. */
export type LevelInput = z.infer<typeof schema>

const NOT_A_LEVEL: Text = {
  vi: 'phải là số thứ tự của một mức: 1, 2, 3…',
  en: 'must be the number of a level: 1, 2, 3…',
}

/** Which of several levels holds. */
export const levelInput: RuleInput<LevelInput, 'level'> = {
  kind: 'level',
  title: { vi: 'mức thứ', en: 'level' },
  schema,
  cells: ['level'],
  read([cell = null]) {
    const level = numberOfCell(cell, 'count')
    if (!level.ok) return fail({ input: levelInput.title, reason: level.error })
    const isLevel = level.value === null || (Number.isInteger(level.value) && level.value >= 1)
    return isLevel ? ok({ level: level.value }) : fail({ input: levelInput.title, reason: NOT_A_LEVEL })
  },
  sample: (draw) => draw.oneOf([null, draw.whole(1, 4), draw.whole(1, 14)]),
}
