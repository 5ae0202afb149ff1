import type { UnitResult } from '@parscore/scoring'
import { z } from 'zod'
import { unitsText } from './units.generated.js'

/** A published result of a department, district or commune. */
export interface PublishedUnit extends UnitResult {
  readonly province: string
  readonly year: number
  readonly note: string
  readonly source: string
}

const number = z
  .string()
  .transform((text) => (text === '' ? null : Number(text)))
  .pipe(z.number().finite().nullable())

const row = z
  .tuple([
    z.string().min(1),
    z.coerce.number().int(),
    z.string(),
    z.coerce.number().int(),
    z.string().min(1),
    z.coerce.number(),
    number,
    z.string(),
    z.string(),
    z.string().min(1),
  ])
  .transform(
    ([province, year, group, rank, unit, index, maximum, rating, note, source]): PublishedUnit => ({
      province,
      year,
      group,
      unit,
      // Published is the index; on a reduced maximum the points are that part of it.
      points: maximum === null ? index : Number(((index * maximum) / 100).toFixed(2)),
      maximum,
      index,
      rating: rating === '' ? null : { vi: rating, en: rating },
      publishedRank: rank,
      criteria: [],
      note,
      source,
    }),
  )

/** Results of units that three provinces published, each with its source. */
export function publishedUnits(): readonly PublishedUnit[] {
  return unitsText
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => row.parse(line.split('\t')))
}
