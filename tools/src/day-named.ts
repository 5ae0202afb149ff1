import { type DateProblem, type Day, parseDate, type Result } from '@parscore/scoring'

/** Việt Nam is seven hours before UTC all year. */
const VIETNAM = 7 * 3_600_000

/** The day that the user names, or today in Việt Nam. */
export const dayNamed = (text: string | undefined): Result<Day, DateProblem> =>
  parseDate(text ?? new Date(Date.now() + VIETNAM).toISOString().slice(0, 10))
