import type { Text } from '@parscore/scoring'

/** The six regions by which the Ministry published averages until 2025. */
export const regions = {
  'red-river': { vi: 'Đồng bằng sông Hồng', en: 'Red River Delta' },
  'northern-midlands': { vi: 'Trung du và miền núi phía Bắc', en: 'Northern Midlands and Mountains' },
  'central-coast': { vi: 'Bắc Trung Bộ và Duyên hải miền Trung', en: 'North Central and Central Coast' },
  highlands: { vi: 'Tây Nguyên', en: 'Central Highlands' },
  'south-east': { vi: 'Đông Nam Bộ', en: 'South East' },
  mekong: { vi: 'Đồng bằng sông Cửu Long', en: 'Mekong Delta' },
} as const satisfies Record<string, Text>

/** A region. */
export type RegionId = keyof typeof regions
