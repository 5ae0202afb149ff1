import type { Text } from '../text.js'

/** Why points are lost, as far as rule and sheet tell. */
export const causes = {
  late: { vi: 'Chậm thời hạn', en: 'Late' },
  'below-full': { vi: 'Chưa đạt tỷ lệ cho điểm tối đa', en: 'Rate below what gives all points' },
  items: { vi: 'Còn thiếu nội dung', en: 'Items missing' },
  'not-met': { vi: 'Không đạt yêu cầu', en: 'Not met' },
  survey: { vi: 'Điều tra xã hội học', en: 'Sociological survey' },
  statistics: { vi: 'Số liệu kinh tế – xã hội', en: 'Economic and social statistics' },
  penalty: { vi: 'Điểm trừ', en: 'Penalty' },
  appraisal: { vi: 'Thẩm định, chưa rõ cách chấm', en: 'Appraised, rule not known' },
  unknown: { vi: 'Chưa rõ nguyên nhân', en: 'Cause not known' },
  contradiction: { vi: 'Bảng tự mâu thuẫn', en: 'The sheet contradicts itself' },
} as const satisfies Record<string, Text>

/** Why points are lost. */
export type Cause = keyof typeof causes

/** The cause that a kind of rule speaks for. */
export const causeOfRule: Readonly<Record<string, Cause>> = {
  deadline: 'late',
  threshold: 'below-full',
  'threshold-proportional': 'below-full',
  proportional: 'below-full',
  bands: 'below-full',
  checklist: 'items',
  'yes-no': 'not-met',
  survey: 'survey',
  penalty: 'penalty',
}
