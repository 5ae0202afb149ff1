import { ruleList } from '../rules/index.js'
import type { Text } from '../text.js'

/** Why points are lost where no rule tells. */
const OTHERS: Readonly<Record<string, Text>> = {
  statistics: { vi: 'Số liệu kinh tế – xã hội', en: 'Economic and social statistics' },
  appraisal: { vi: 'Thẩm định, chưa rõ cách chấm', en: 'Appraised, rule not known' },
  unknown: { vi: 'Chưa rõ nguyên nhân', en: 'Cause not known' },
  written: { vi: 'Nguyên nhân nêu trong bảng giải trình', en: 'Cause named in the table of lost points' },
  contradiction: { vi: 'Bảng tự mâu thuẫn', en: 'The sheet contradicts itself' },
}

const TITLES: ReadonlyMap<string, Text> = new Map([
  ...Object.entries(OTHERS),
  ...ruleList.flatMap(({ cause }) => (cause ? [[cause.id, cause.title] as const] : [])),
])

/** A cause of loss in words, by its id: of a rule, or `statistics`, `appraisal`, `unknown`, `written`, `contradiction`. */
export function causeTitle(id: string): Text {
  const title = TITLES.get(id)
  if (!title) throw new Error(`there is no cause of loss ${id}`)
  return title
}
