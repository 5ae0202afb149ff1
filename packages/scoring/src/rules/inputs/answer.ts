import { z } from 'zod'
import { fail, ok } from '../../result.js'
import { answerOfCell } from '../../values/cell-value.js'
import type { RuleInput } from './input.js'

/** The words that stand for an answer in a sheet: Vietnamese as the scoring systems of provinces write them. */
export const answerWords = { yes: 'Có', no: 'Không', 'not-applicable': 'Không áp dụng' } as const

const schema = z.object({ answer: z.enum(['yes', 'no', 'not-applicable']).nullable() })
/** Yes, no, or not applicable to this unit; `null` is not filled. */
export type AnswerInput = z.infer<typeof schema>

/** An answer to a question. */
export const answerInput: RuleInput<AnswerInput, 'answer'> = {
  kind: 'answer',
  title: { vi: 'trả lời', en: 'answer' },
  schema,
  cells: ['answer'],
  read([cell = null]) {
    const answer = answerOfCell(cell)
    return answer.ok ? ok({ answer: answer.value }) : fail({ input: answerInput.title, reason: answer.error })
  },
  sample: (draw) => draw.oneOf([null, ...Object.values(answerWords)]),
}
