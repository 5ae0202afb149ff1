import { perItem } from './per-item.js'

/**
 * Penalty points (điểm trừ): so many taken off for each time, up to a cap. The points are what is taken off, so 0 or more.
 *
 * Source: «điểm trừ» with a cap, as the scoring systems of provinces have it.
 *
 * @example penalty.evaluate({ each: 0.25 }, 1, { count: 2 }).points // 0.5
 */
export const penalty = perItem({
  kind: 'penalty',
  title: { vi: 'Điểm trừ', en: 'Penalty' },
  description: {
    vi: 'Trừ {each} điểm mỗi lần, tối đa {maximum} điểm.',
    en: '{each} {each:point|points} taken off each time, at most {maximum}.',
  },
  cause: { id: 'penalty', title: { vi: 'Điểm trừ', en: 'Penalty' } },
  authored: 'Điểm trừ mỗi lần',
  example: { each: 0.25 },
})
