import { z } from 'zod'
import { sentence } from '../text.js'
import { answerWords } from './answer.js'
import { maximumTerm, type Rule, unlessBlank } from './rule.js'

const parameters = z.strictObject({ kind: z.literal('yes-no') })
/** {@link yesNo} has no parameters. */
export type YesNo = Record<never, never>

const inputs = z.object({ answer: z.enum(['yes', 'no', 'not-applicable']).nullable() })
/** Yes, no, or not applicable to this unit; `null` is not filled. */
export type YesNoInput = z.infer<typeof inputs>

/**
 * All points for yes, none for no; *not applicable* takes the leaf out of points and maximum alike.
 *
 * Source: «có / không / không áp dụng», and units scored on a smaller maximum (68.32 of 84 is 81.33 %).
 *
 * @example yesNo.evaluate({}, 1, { answer: 'yes' }) // points: 1
 */
export const yesNo: Rule<'yes-no', YesNo, YesNoInput, 'answer'> = {
  kind: 'yes-no',
  title: { vi: 'Có / không / không áp dụng', en: 'Yes / no / not applicable' },
  parameters,
  inputs,
  cells: ['answer'],
  evaluate(_parameters, maximum, { answer }) {
    if (answer === null) return { status: 'not-filled' }
    if (answer === 'not-applicable') {
      return {
        status: 'not-applicable',
        trace: sentence(
          {
            vi: 'Không áp dụng: không tính vào {maximum} điểm tối đa',
            en: 'Not applicable: left out of the {maximum} {maximum:point|points}',
          },
          { maximum },
        ),
      }
    }
    const points = answer === 'yes' ? maximum : 0
    const word = answer === 'yes' ? { vi: 'Có', en: 'Yes' } : { vi: 'Không', en: 'No' }
    return {
      status: 'scored',
      points,
      trace: sentence(
        { vi: '{word} → {points} điểm', en: '{word} → {points} {points:point|points}' },
        { word, points },
      ),
    }
  },
  formula(_parameters, maximum, { answer }) {
    return unlessBlank(
      answer,
      `IF(${answer}="${answerWords.yes}",${maximumTerm(maximum)},IF(${answer}="${answerWords.no}",0,""))`,
    )
  },
  attainable(_parameters, maximum) {
    return { kind: 'steps', points: [0, maximum] }
  },
  describe(_parameters, maximum) {
    return sentence(
      {
        vi: 'Có: {maximum} điểm; không: 0 điểm; không áp dụng: không tính.',
        en: 'Yes: {maximum} {maximum:point|points}; no: 0; not applicable: left out.',
      },
      { maximum },
    )
  },
}
