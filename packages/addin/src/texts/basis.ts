import type { Text } from '@parscore/scoring'

/** How sure a rule is, in words. */
export const basisWords = {
  stated: { vi: 'Văn bản nêu rõ', en: 'Stated by a document' },
  inferred: { vi: 'Suy ra từ điểm đã công bố', en: 'Inferred from published points' },
  entered: { vi: 'Chưa rõ, điểm được nhập tay', en: 'Not known, points are typed in' },
} as const satisfies Record<string, Text>
