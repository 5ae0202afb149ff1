import { publishedIndexOf, quotient, type Text } from '@parscore/scoring'
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
  /** Its parts (factors, dimensions, components) as far as they are known. */
  readonly parts: readonly IndexPart[]
}

/** A part of a published index: a factor of SIPAS, a dimension of PAPI, a component of PCI. */
export interface IndexPart {
  readonly code: string
  readonly title: Text
  readonly value: number
  readonly maximum: number
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
      .filter(({ value, rank }) => value !== null || rank !== null)
      .sort((a, b) => a.year - b.year)
      .map(({ year, value, maximum, rank, source }) => ({
        index,
        year,
        value,
        maximum: maximum ?? 100,
        percent: value === null ? null : quotient(value * 100, maximum ?? 100),
        rank,
        source,
        parts: partsOf(known.filter((fact) => fact.series === index && fact.unit === name && fact.year === year)),
      })),
  )
}

/** The parts in the order of the index; what its framework does not name is left out. */
function partsOf(own: readonly Fact[]): IndexPart[] {
  const [first] = own
  const framework = first && publishedIndexOf(first.series, first.year)
  return (framework?.roots ?? []).flatMap(({ code, title }) => {
    const found = own.find(({ node }) => node === code)
    return found?.value == null ? [] : [{ code, title, value: found.value, maximum: found.maximum ?? 100 }]
  })
}

/** Facts with those of a series and year that others have too put in their place. */
export function factsWith(more: readonly Fact[], known: readonly Fact[] = facts()): readonly Fact[] {
  const key = ({ series, year, unit, node }: Fact) => [series, year, unit, node].join('\t')
  const replaced = new Set(more.map(key))
  return [...known.filter((fact) => !replaced.has(key(fact))), ...more]
}
