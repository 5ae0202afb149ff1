import { z } from 'zod'
import { resolveProvince } from '../provinces/resolve.js'
import { factsText } from './facts.generated.js'

/**
 * What a published figure is. `par-index`: the index of a province. `par-average`, `par-region`: averages. `par-field`: points of
 * a field. `par-leaf`: points of a criterion that an explanation of losses names. `par-part`: a part of the ranking of 2020. `par-target`: what a province set itself. `sipas`, `papi`, `pci`: other indices.
 */
export const factSeries = [
  'par-index',
  'par-average',
  'par-region',
  'par-field',
  'par-leaf',
  'par-part',
  'par-target',
  'sipas',
  'papi',
  'pci',
] as const
/** A series of facts. */
export type FactSeries = (typeof factSeries)[number]

/** A published figure with where it stands. */
export interface Fact {
  readonly series: FactSeries
  readonly year: number
  /** A province by its official name of that year, a region, or `Việt Nam`. */
  readonly unit: string
  /** `index`, or the field or part as the source names it. */
  readonly node: string
  /** `null` where only the rank is known. */
  readonly value: number | null
  readonly maximum: number | null
  readonly rank: number | null
  /** What the source says beside it. */
  readonly note: string
  readonly source: string
  /** Line in the seed, where the figure stands there once. */
  readonly line: number | null
}

const number = z
  .string()
  .transform((text) => (text === '' ? null : Number(text)))
  .pipe(z.number().finite().nullable())

const row = z
  .tuple([
    z.enum(factSeries),
    z.coerce.number().int(),
    z.string().min(1),
    z.string().min(1),
    number,
    number,
    number,
    z.string(),
    z.string().min(1),
    number,
  ])
  .transform(
    ([series, year, unit, node, value, maximum, rank, note, source, line]): Fact => ({
      series,
      year,
      unit: officialName(unit),
      node,
      value,
      maximum,
      rank,
      note,
      source,
      line,
    }),
  )

function officialName(written: string): string {
  const province = resolveProvince(written, 'former')
  return province.ok ? province.value : written
}

let read: readonly Fact[] | null = null

/**
 * The published figures that the project knows, each with its source: results of 2012 to 2024, averages, SIPAS, the fields of Hà
 * Nam and Đắk Nông, PAPI of Quảng Trị, PCI of Tiền Giang and of the ten best of 2020.
 *
 * @param series one series, or all where it is left out
 */
export function facts(series?: FactSeries): readonly Fact[] {
  read ??= factsText
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => row.parse(line.split('\t')))
  return series === undefined ? read : read.filter((fact) => fact.series === series)
}
