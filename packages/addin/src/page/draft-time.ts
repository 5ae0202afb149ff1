import type { Lang } from '@parscore/scoring'

/** When a draft was changed last. */
export const draftTime = (at: Date, lang: Lang): string => at.toLocaleString(lang === 'vi' ? 'vi-VN' : 'en-GB')
