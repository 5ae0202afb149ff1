import { z } from 'zod'
import { sentence } from '../text.js'
import { type AnswerInput, answerInput, answerWords } from './inputs/answer.js'
import { oneFigure, type Rule } from './rule.js'
import { maximumTerm, unlessBlank } from './terms.js'

const parameters = z.strictObject({ kind: z.literal('yes-no') })
/** {@link yesNo} has no parameters. */
export type YesNo = Record<never, never>

/**
 * All points for yes, none for no; *not applicable* takes the leaf out of points and maximum alike.
 *
 * Source: «có / không / không áp dụng» of the provinces' scoring systems, and units scored on a smaller maximum
 * (68.32 of 84 is 81.33 %).
 *
 * @example yesNo.evaluate({}, 1, { answer: 'yes' }).points // 1
 */
export const yesNo: Rule<'yes-no', YesNo, AnswerInput, 'answer'> = {
  kind: 'yes-no',
  title: { vi: 'Có / không / không áp dụng', en: 'Yes / no / not applicable' },
  parameters,
  input: answerInput,
  figures: () => oneFigure(answerInput),
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
  attainable: (_parameters, maximum) => ({ kind: 'steps', points: [0, maximum] }),
  describe(_parameters, maximum) {
    return sentence(
      {
        vi: 'Có: {maximum} điểm; không: 0 điểm; không áp dụng: không tính.',
        en: 'Yes: {maximum} {maximum:point|points}; no: 0; not applicable: left out.',
      },
      { maximum },
    )
  },
  misfits: () => [],
  cause: { id: 'not-met', title: { vi: 'Không đạt yêu cầu', en: 'Not met' } },
  warnedBy: null,
  tellsHow: true,
  authoring: { words: 'Có/Không', cells: [], list: null },
  example: {},
  trial: {
    parameters: () => ({}),
    cells: (draw) => [answerInput.sample(draw)],
    monotone: 'rising',
  },
}
