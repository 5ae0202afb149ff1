import { facts } from '../facts/facts.js'
import { Table } from '../table/table.js'
import type { Index } from './index-design.js'

/** The four parts in which the ranking of 2020 was published, and what each stands for. */
const PARTS = [
  ['tham_dinh', { vi: 'Điểm thẩm định', en: 'Appraised points' }],
  ['sipas_10', { vi: 'Mức độ hài lòng (SIPAS)', en: 'Satisfaction (SIPAS)' }],
  ['khao_sat_LDQL', { vi: 'Khảo sát lãnh đạo, quản lý', en: 'Survey of leaders' }],
  ['tac_dong_KTXH', { vi: 'Tác động đến kinh tế - xã hội', en: 'Effects on economy and society' }],
] as const

/** The PAR INDEX of 2020 as the sum of its four published parts, which are rounded to two decimals each. */
export const parIndexParts2020: Index = {
  id: 'par-2020-parts',
  title: { vi: 'PAR INDEX 2020 theo bốn phần', en: 'PAR INDEX 2020 in four parts' },
  source: 'bản MOFCOM chép lại công bố, tháng 6/2021',
  nodes: PARTS.map(([code, title]) => ({ code, title, weight: 1, direction: 'more', maximum: null, children: [] })),
  scale: 'none',
  composition: ['sum'],
  missing: 'no-total',
  outOf: null,
  decimals: 2,
}

/** The four parts of the ten best of 2020 as they were published. */
export function partsTable2020(): Table {
  const parts = facts('par-part').filter(({ year }) => year === 2020)
  const units = [...new Set(parts.map(({ unit }) => unit))]
  const nodes = PARTS.map(([code]) => code)
  const value = (unit: string, node: string) =>
    parts.find((part) => part.unit === unit && part.node === node)?.value ?? null
  return new Table(
    units,
    nodes,
    units.map((unit) => nodes.map((node) => value(unit, node))),
    parIndexParts2020.source,
  )
}
