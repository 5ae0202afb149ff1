import { perItem } from './per-item.js'

/**
 * Bonus points (điểm cộng): so many for each time, up to a cap.
 *
 * Source: «điểm cộng» with a cap, as the scoring systems of provinces have it.
 *
 * @example bonus.evaluate({ each: 0.5 }, 2, { count: 5 }).points // 2
 */
export const bonus = perItem({
  kind: 'bonus',
  title: { vi: 'Điểm cộng', en: 'Bonus' },
  description: {
    vi: 'Cộng {each} điểm mỗi lần, tối đa {maximum} điểm.',
    en: '{each} {each:point|points} added each time, at most {maximum}.',
  },
  cause: null,
  authored: 'Điểm cộng mỗi lần',
  example: { each: 0.5 },
})
