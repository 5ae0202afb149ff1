import type { Text } from '../text.js'

/** Why points are lost under a rule. */
export interface RuleCause {
  readonly id: string
  readonly title: Text
}

/** The cause of every rule that gives all points for a rate. */
export const belowFull: RuleCause = {
  id: 'below-full',
  title: { vi: 'Chưa đạt tỷ lệ cho điểm tối đa', en: 'Rate below what gives all points' },
}
