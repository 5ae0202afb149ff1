import { perItem } from './per-item.js'

/**
 * Bonus points (điểm cộng): so many for each time, up to a cap.
 *
 * Source: domain, «Bonus and penalty with caps (điểm cộng, điểm trừ)».
 *
 * @example bonus.evaluate({ each: 0.5 }, 2, { count: 5 }) // points: 2
 */
export const bonus = perItem(
  'bonus',
  { vi: 'Điểm cộng', en: 'Bonus' },
  {
    vi: 'Cộng {each} điểm mỗi lần, tối đa {maximum} điểm.',
    en: '{each} {each:point|points} added each time, at most {maximum}.',
  },
)
