import { z } from 'zod'
import { sentence } from '../text.js'
import { columns } from './authoring.js'
import { rateInput } from './inputs/rate.js'
import { decimals } from './parameter.js'
import { rateOfGoal } from './rate-of-goal.js'

const parameters = z.strictObject({
  kind: z.literal('survey'),
  /** Surveys are published with four or five decimals. */
  decimals: decimals.default(5),
})
/** Parameters of {@link survey}. */
export type Survey = Omit<z.infer<typeof parameters>, 'kind'>

/**
 * Points from a sociological survey: the share of the possible answers that was reached × maximum, with five decimals.
 *
 * Source: ha-nam-2019: 0.76939 of 1, «qua điều tra XHH». How the Ministry forms the share is not known.
 *
 * @example survey.evaluate({ decimals: 5 }, 1, { rate: 0.76939 }).points // 0.76939
 */
export const survey = rateOfGoal<'survey', Survey>({
  kind: 'survey',
  title: { vi: 'Điều tra xã hội học', en: 'Sociological survey' },
  parameters,
  goalOf: ({ decimals: kept }) => ({ goal: 1, decimals: kept }),
  trace: {
    vi: 'Kết quả khảo sát {rate}% × {maximum} = {points} điểm',
    en: 'Survey result {rate} % × {maximum} = {points} {points:point|points}',
  },
  describe(_parameters, maximum) {
    return sentence(
      {
        vi: 'Điểm do điều tra xã hội học, từ 0 đến {maximum}.',
        en: 'Points from a sociological survey, 0 to {maximum}.',
      },
      { maximum },
    )
  },
  cause: { id: 'survey', title: { vi: 'Điều tra xã hội học', en: 'Sociological survey' } },
  warnedBy: null,
  tellsHow: false,
  authoring: {
    words: 'Điều tra xã hội học',
    cells: [{ column: columns.decimals, parameter: 'decimals' }],
    list: null,
  },
  example: { decimals: 5 },
  trial: {
    parameters: (draw) => ({ decimals: draw.whole(0, 10) }),
    cells: (draw) => [rateInput.sample(draw)],
    monotone: 'rising',
  },
})
