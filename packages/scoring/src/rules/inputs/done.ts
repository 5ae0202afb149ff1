import { z } from 'zod'
import { fail, ok } from '../../result.js'
import { type Answer, answerOfCell } from '../../values/cell-value.js'
import type { RuleInput } from './input.js'

const schema = z.object({ done: z.array(z.boolean()).nullable() })
/** For each item in order, whether it is done; items beyond the list are not done. `null` is not filled. */
export type DoneInput = z.infer<typeof schema>

/** A mark for each item that is done. */
export const doneInput: RuleInput<DoneInput, 'done'> = {
  kind: 'done',
  title: { vi: 'đã hoàn thành', en: 'done' },
  schema,
  cells: ['done'],
  read(cells) {
    const answers: (Answer | null)[] = []
    for (const cell of cells) {
      const answer = answerOfCell(cell)
      if (!answer.ok) return fail({ input: doneInput.title, reason: answer.error })
      answers.push(answer.value)
    }
    return ok({ done: answers.some((answer) => answer !== null) ? answers.map((answer) => answer === 'yes') : null })
  },
  sample: (draw) => draw.oneOf([null, 'Có', 'Không', true, false, 1, 0]),
}
