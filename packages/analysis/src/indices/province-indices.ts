import { quotient } from '@parscore/scoring'
import { type Fact, type FactSeries, facts } from '../facts/facts.js'
import { resolveProvince } from '../provinces/resolve.js'

/** The indices that are measured for a province every year. */
export const comparedIndices = ['par-index', 'sipas', 'papi', 'pci'] as const satisfies readonly FactSeries[]
/** One of them. */
export type ComparedIndex = (typeof comparedIndices)[number]

/** One index of a province in one year. */
export interface ProvinceIndex {
  readonly index: ComparedIndex
  readonly year: number
  /** As published; `null` where only the rank is known. */
  readonly value: number | null
  /** The highest value that it can have. */
  readonly maximum: number
  /** value / maximum × 100, so that indices of other scales stand beside each other. */
  readonly percent: number | null
  readonly rank: number | null
  readonly source: string
}

/**
 * What is known of the indices of a province: PAR INDEX, SIPAS, PAPI and PCI by year. Each measures something else; that they stand
 * beside each other does not make them comparable.
 *
 * @param province by any of its usual names
 * @param known the figures; those that the project knows where it is left out
 * @returns by index, then by year; empty where the province is not known or has no figures
 * @example provinceIndices('Quảng Trị').find(({ index }) => index === 'papi')?.value // 46.08
 */
export function provinceIndices(province: string, known: readonly Fact[] = facts()): ProvinceIndex[] {
  const resolved = resolveProvince(province, 'former')
  const name = resolved.ok ? resolved.value : province
  return comparedIndices.flatMap((index) =>
    known
      .filter(({ series, unit, node }) => series === index && unit === name && node === 'index')
      .sort((a, b) => a.year - b.year)
      .map(({ year, value, maximum, rank, source }) => ({
        index,
        year,
        value,
        maximum: maximum ?? 100,
        percent: value === null ? null : quotient(value * 100, maximum ?? 100),
        rank,
        source,
      })),
  )
}
