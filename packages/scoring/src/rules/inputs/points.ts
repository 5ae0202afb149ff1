import { z } from 'zod'
import { fail, ok } from '../../result.js'
import { numberOfCell } from '../../values/cell-value.js'
import type { RuleInput } from './input.js'

const schema = z.object({ points: z.number().nullable() })
/** The points that a person types; `null` is not filled. */
export type PointsInput = z.infer<typeof schema>

/** Points that are typed in. */
export const pointsInput: RuleInput<PointsInput, 'points'> = {
  kind: 'points',
  title: { vi: 'điểm', en: 'points' },
  schema,
  cells: ['points'],
  read([cell = null]) {
    const points = numberOfCell(cell, 'points')
    return points.ok ? ok({ points: points.value }) : fail({ input: pointsInput.title, reason: points.error })
  },
  sample: (draw) => draw.oneOf([null, draw.whole(-100, 2000) / 100, draw.whole(0, 20_000_000) / 1e6]),
}
