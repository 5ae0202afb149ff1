import { perItem } from './per-item.js'

/**
 * Penalty points (điểm trừ): so many taken off for each time, up to a cap. The points are what is taken off, so 0 or more.
 *
 * Source: domain, «Bonus and penalty with caps (điểm cộng, điểm trừ)».
 *
 * @example penalty.evaluate({ each: 0.25 }, 1, { count: 2 }) // points: 0.5, to be subtracted
 */
export const penalty = perItem(
  'penalty',
  { vi: 'Điểm trừ', en: 'Penalty' },
  {
    vi: 'Trừ {each} điểm mỗi lần, tối đa {maximum} điểm.',
    en: '{each} {each:point|points} taken off each time, at most {maximum}.',
  },
)
